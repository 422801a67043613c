import Decision
import Domain

/// The amounts of a financial paragraph in whole units, as its tables show them: the parts add up to the differences that
/// the comparison shows.
struct ParagraphFigures {
    let paragraph: CouncilParagraph
    /// Recurring and one-off, by period.
    let recurring: [Int]
    let oneOff: [Int]
    private let scale: AmountScale

    init(_ report: CouncilReport, _ style: ReportStyle) {
        paragraph = report.paper.paragraph
        scale = style.scale
        // One-off cost adds up to what the summary says; what is left of each period is recurring.
        oneOff = style.scale.parts(
            of: style.scale.units(paragraph.oneOff.reduce(0, +)), paragraph.oneOff)
        recurring = zip(Self.differences(report, style), oneOff).map { $0 - $1 }
    }

    /// By period what the comparison shows of its years.
    private static func differences(_ report: CouncilReport, _ style: ReportStyle) -> [Int] {
        let (paper, selection) = (report.paper, report.selection)
        guard let own = paper.result, let baseline = selection.baseline?.result(of: paper.municipality.id) else {
            return paper.paragraph.periods.map { _ in 0 }
        }
        let columns = ShownDifference(own, beside: baseline, style.scale, hasLater: selection.hasLater).columns
        let (first, last) = (paper.comparison.firstYear, paper.comparison.lastYear)
        return paper.paragraph.periods.map { period in
            let later =
                period.years.upperBound > last && columns.count > last - first + 1 ? columns[last - first + 1] : 0
            return later + period.years.filter { $0 <= last }.reduce(0) { $0 + columns[$1 - first] }
        }
    }

    /// The rows of a kind, each with an amount for each period; they add up to the kind's.
    func rows(_ kind: PostKind) -> [(field: TaskField, amounts: [Int])] {
        let rows = paragraph.taskFields.map { ($0.field, kind == .recurring ? $0.recurring : $0.oneOff) }
        let totals = kind == .recurring ? recurring : oneOff
        let parts = paragraph.periods.indices.map { period in
            scale.parts(of: totals[period], rows.map { $0.1[period] })
        }
        return rows.indices.map { row in (rows[row].0, parts.map { $0[row] }) }.filter {
            $0.amounts.contains { $0 != 0 }
        }
    }

    /// What is to be covered of each period: as the one-off cost is shown, where no gain hides in it.
    var toCover: [Int] {
        zip(paragraph.toCover, paragraph.oneOff).enumerated().map { period, amounts in
            abs(amounts.0 - amounts.1) < 0.005 ? oneOff[period] : scale.units(amounts.0)
        }
    }

    /// What each reserve covers and, last, what none covers; they add up to what is to be covered.
    func coverage() -> [[Int]] {
        let sources = paragraph.coverage.map(\.taken) + [paragraph.uncovered]
        let totals = toCover
        let parts = paragraph.periods.indices.map { period in
            scale.parts(of: totals[period], sources.map { $0[period] })
        }
        return sources.indices.map { source in parts.map { $0[source] } }
    }
}
