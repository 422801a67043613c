import Decision
import Domain

/// `verschil`: which inputs differ, which results move, and how much of the move each group of inputs accounts for.
public struct DifferenceReport: Report {
    /// A value that stands otherwise.
    public struct Change: Sendable {
        /// The scenario of its file; empty: the assumptions.
        public var document: String
        /// Its path.
        public var path: String
        /// As it was; nil: not there.
        public var old: Value?
        /// As it is; nil: not there any more.
        public var new: Value?

        /// A change.
        public init(document: String, path: String, old: Value?, new: Value?) {
            self.document = document
            self.path = path
            self.old = old
            self.new = new
        }
    }

    /// What stands at a place.
    public struct Value: Sendable {
        /// As typed.
        public var text: String
        /// File as the user would type it.
        public var file: String
        /// From 1.
        public var line: Int

        /// A value.
        public init(text: String, file: String, line: Int) {
            self.text = text
            self.file = file
            self.line = line
        }
    }

    /// What is compared, as typed.
    let names: (old: String, new: String)
    let changes: [Change]
    let attribution: Attribution
    let municipality: Municipality
    let lastYear: Int

    /// A report; `names` are what was compared, as typed, `lastYear` the last year that is shown by itself.
    public init(
        from old: String, to new: String, _ changes: [Change], _ attribution: Attribution,
        for municipality: Municipality, lastYear: Int
    ) {
        names = (old, new)
        self.changes = changes
        self.attribution = attribution
        self.municipality = municipality
        self.lastYear = lastYear
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let tables = DifferenceTables(report: self, style: style)
        let notes = notes(style)
        return [.heading(DifferenceWords(style.language).heading(names.old, names.new))] + tables.all()
            + (notes.isEmpty ? [] : [.lines(title: style.word(.explanation), notes)])
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        let words = DifferenceWords(style.language)
        if changes.isEmpty { return [words.noChanges] }
        let unmoved = attribution.results.filter { !$0.isMoved(attribution.measure) }.count
        return (moved.isEmpty ? [words.nothingMoves] : [words.shares])
            + (unmoved > 0 && !moved.isEmpty ? [words.unmoved(unmoved)] : [])
    }

    /// Scenarios of which the figure that is attributed moves.
    var moved: [Attribution.Result] { attribution.results.filter { $0.isMoved(attribution.measure) } }

    /// Heads of the facts.
    public var factColumns: [String] { ["soort", "scenario", "pad", "was", "wordt", "verschuiving", "plaats"] }

    /// Inputs, results and shares, one row each.
    public func facts(_ row: ([Fact]) -> Void) {
        for change in changes {
            row([
                .text("invoer"), .text(change.document), .text(change.path), .text(change.old?.text ?? ""),
                .text(change.new?.text ?? ""), .text(""), .text((change.new ?? change.old)?.place ?? ""),
            ])
        }
        for result in attribution.results {
            guard let scenario = (result.after ?? result.before)?.scenario.text else { continue }
            for figure in DifferenceFigure.all {
                let (before, after) = (result.before.flatMap(figure.value), result.after.flatMap(figure.value))
                guard before != nil || after != nil else { continue }
                let move = before.flatMap { before in after.map { $0 - before } }
                row([
                    .text("uitkomst"), .text(scenario), .text(figure.key), fact(before), fact(after), fact(move),
                    .text(""),
                ])
            }
            for (group, cents) in zip(attribution.groups, result.cents(attribution.measure)) {
                row([
                    .text("aandeel"), .text(scenario), .text(DifferenceWords(.dutch).name(of: group)), .text(""),
                    .text(""), .amount(Double(cents) / 100), .text(""),
                ])
            }
        }
    }

    private func fact(_ euros: Double?) -> Fact { euros.map { .amount($0) } ?? .text("") }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        DifferenceJSON(report: self).write(style, to: &json)
    }
}

extension DifferenceReport.Value {
    /// File and line.
    var place: String { "\(file):\(line)" }
}

extension DifferenceReport.Change {
    /// Where it stood and stands; the file once where it is the same.
    var places: String {
        guard let old, let new else { return (old ?? new)?.place ?? "" }
        if old.file == new.file { return old.line == new.line ? new.place : "\(new.file):\(old.line) > \(new.line)" }
        return "\(old.place) > \(new.place)"
    }
}

/// A figure of a scenario with its name in data.
struct DifferenceFigure {
    let key: String
    let value: @Sendable (Headline) -> Double?

    static let all = [
        DifferenceFigure(key: "totaal") { $0.total }, DifferenceFigure(key: "ncw") { $0.netPresentValue },
        DifferenceFigure(key: "verschil_ncw") { $0.difference }, DifferenceFigure(key: "structureel") { $0.recurring },
    ]
}

extension Attribution.Result {
    /// How far a figure moves, euro; nil where there are no two to compare.
    func move(_ measure: Attribution.Measure) -> Double? {
        guard let before, let after else { return nil }
        return measure.value(of: after) - measure.value(of: before)
    }

    /// Whether it moves by half a cent or more, or is new or gone.
    func isMoved(_ measure: Attribution.Measure) -> Bool { move(measure).map { abs($0) >= 0.005 } ?? true }

    /// The shares in whole cents, which add up to the move in whole cents.
    func cents(_ measure: Attribution.Measure) -> [Int] {
        guard let move = move(measure), !shares.isEmpty else { return [] }
        return LargestRemainder.parts(
            of: DecimalRounding.units(of: move, exponent: -2).map { Int($0) } ?? 0, shares.map { $0 * 100 })
    }
}
