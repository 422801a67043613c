import Domain

/// A term of the Wgr or the Gemeentewet, with the days between which it holds. The articles stand beside it in Reporting.
///
/// What the law of 1 July 2022 (Kamerstukken 35513) changed stands here twice.
public struct StatutoryTerm: Hashable, Sendable {
    /// What the term is of.
    public enum Subject: String, Hashable, Sendable, CaseIterable {
        /// Framework letter of a regeling to the councils (Wgr art. 34b).
        case frameworkLetter = "kadernota"
        /// Draft budget to the councils before the board adopts it (Wgr art. 35 lid 1).
        case draftBudget = "ontwerpbegroting"
        /// Adopted budget to the supervisor (Wgr art. 34 lid 2).
        case adoptedBudget = "begroting"
        /// Draft of a regeling to the councils for their view (Wgr art. 1 lid 3).
        case draftRegeling = "zienswijze-regeling"
        /// Municipal budget to the supervisor (Gemeentewet art. 191 lid 2).
        case municipalBudget = "gemeentebegroting"
    }

    /// How long, or until when.
    public enum Extent: Hashable, Sendable {
        /// So many weeks before what follows.
        case weeks(Int)
        /// Before a day of the year that precedes the budget year.
        case before(month: Int, day: Int)
    }

    /// What it is of.
    public var subject: Subject
    /// How long, or until when.
    public var extent: Extent
    /// First day on which it holds; nil: from before anything that is planned here.
    public var from: CalendarDate?
    /// First day on which it no longer holds; nil: it holds.
    public var until: CalendarDate?

    /// The day on which the law of 2021 on joint arrangements came into force.
    public static let reform = CalendarDate(year: 2022, month: 7, day: 1)

    /// Every term in every version.
    public static let all: [StatutoryTerm] = [
        .init(subject: .frameworkLetter, extent: .before(month: 4, day: 15), until: reform),
        .init(subject: .frameworkLetter, extent: .before(month: 4, day: 30), from: reform),
        .init(subject: .draftBudget, extent: .weeks(8), until: reform),
        .init(subject: .draftBudget, extent: .weeks(12), from: reform),
        .init(subject: .adoptedBudget, extent: .before(month: 8, day: 1), until: reform),
        .init(subject: .adoptedBudget, extent: .before(month: 9, day: 15), from: reform),
        .init(subject: .draftRegeling, extent: .weeks(8), from: reform),
        .init(subject: .municipalBudget, extent: .before(month: 11, day: 15)),
    ]

    /// The version that holds on a day; nil: none does.
    public static func inForce(_ subject: Subject, on date: CalendarDate) -> StatutoryTerm? {
        all.first { term in
            term.subject == subject && term.from.map { $0 <= date } ?? true && term.until.map { date < $0 } ?? true
        }
    }

    /// The version for a budget year: that of 1 January of the year before it, in which all its papers are made.
    public static func forBudget(of year: Int, _ subject: Subject) -> StatutoryTerm? {
        inForce(subject, on: CalendarDate(year: year - 1, month: 1, day: 1))
    }

    /// The last day of a budget year's term; nil for one that counts weeks.
    public func lastDay(forBudgetOf year: Int) -> CalendarDate? {
        guard case .before(let month, let day) = extent else { return nil }
        return CalendarDate(year: year - 1, month: month, day: day) + -1
    }

    /// Days of a term in weeks; nil for one that ends on a day of the year.
    public var days: Int? {
        guard case .weeks(let weeks) = extent else { return nil }
        return weeks * 7
    }
}
