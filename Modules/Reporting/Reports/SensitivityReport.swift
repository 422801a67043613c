import Decision
import Domain
import Simulation

/// `gevoeligheid`: which uncertain inputs a result hangs on.
public struct SensitivityReport: Report {
    let results: [Sensitivity]
    let scenarioNames: [ScenarioID: String]
    let municipalityName: String
    /// Rows of a table; data formats carry all.
    private static let shown = 12

    /// A report of some results of one municipality, with the names that people read.
    public init(_ results: [Sensitivity], scenarioNames: [ScenarioID: String], municipalityName: String) {
        self.results = results
        self.scenarioNames = scenarioNames
        self.municipalityName = municipalityName
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let heading = Wording(
            "Gevoeligheid: \(municipalityName), netto contante waarde",
            "Sensitivity: \(municipalityName), net present value")
        return [.heading(heading[style.language])]
            + results.flatMap { result -> [Block] in
                result.inputs.isEmpty ? [] : [.table(tornado(result, style)), .table(indices(result, style))]
            }
            + [.lines(title: style.word(.explanation), notes(style))]
    }

    /// What a result is of, in words.
    func title(_ result: Sensitivity) -> String {
        let own = scenarioNames[result.scenario] ?? result.scenario.text
        guard let against = result.against else { return own }
        return "\(own) - \(scenarioNames[against] ?? against.text)"
    }

    private func tornado(_ result: Sensitivity, _ style: ReportStyle) -> Table {
        let unit = style.word(.unit(style.scale))
        let base = style.numbers.whole(style.scale.units(result.base))
        var table = Table(
            title: Wording(
                "\(title(result)): elk op P10 en P90, de andere op hun raming; raming \(base), in \(unit)",
                "\(title(result)): each at P10 and P90, the others at their base; base \(base), in \(unit)")[
                    style.language],
            columns: [
                .text(Wording("Onzekere waarde", "Uncertain input")[style.language]),
                .number("P10"), .number("P90"),
                .number(Wording("Uitkomst bij P10", "Result at P10")[style.language]),
                .number(Wording("Uitkomst bij P90", "Result at P90")[style.language]),
                .number(Wording("Verschil", "Difference")[style.language]),
                .number(Wording("Rangcorrelatie", "Rank correlation")[style.language]),
            ])
        table.rows = result.inputs.prefix(Self.shown).map { input in
            .init([
                .init(input.name), .init(number(input.values.low, style)), .init(number(input.values.high, style)),
                style.amount(style.scale.units(input.results.low)), style.amount(style.scale.units(input.results.high)),
                style.difference(style.scale.units(input.results.high - input.results.low)),
                .init(style.numbers.decimal(input.rankCorrelation, decimals: 2)),
            ])
        }
        return table
    }

    /// A value in the unit of its place: amounts whole, fractions with what they need.
    private func number(_ value: Double, _ style: ReportStyle) -> String {
        abs(value) >= 100 ? style.numbers.decimal(value, decimals: 0) : style.numbers.decimal(value, decimals: 4)
    }

    private func indices(_ result: Sensitivity, _ style: ReportStyle) -> Table {
        var table = Table(
            title: Wording(
                "\(title(result)): deel van de spreiding (Sobol), met 95%-interval",
                "\(title(result)): part of the spread (Sobol), with 95% interval")[style.language],
            columns: [
                .text(Wording("Onzekere waarde of groep", "Uncertain input or group")[style.language]),
                .number(Wording("Alleen", "Alone")[style.language]),
                .number(Wording("Met andere samen", "With others")[style.language]),
            ])
        table.rows = result.groups.prefix(Self.shown).map { group in
            .init([
                .init(group.names.joined(separator: " + ")),
                .init(group.indices.map { text($0.first, style) } ?? style.word(.none)),
                .init(group.indices.map { text($0.total, style) } ?? style.word(.none)),
            ])
        }
        return table
    }

    private func text(_ estimate: SobolIndices.Estimate, _ style: ReportStyle) -> String {
        let width = style.numbers.decimal(estimate.halfWidth, decimals: 3)
        if estimate.isIndistinguishableFromNothing {
            return Wording("niet te onderscheiden van 0 (± \(width))", "not distinguishable from 0 (± \(width))")[
                style.language]
        }
        return style.numbers.decimal(estimate.value, decimals: 3) + " ± " + width
    }

    /// What must be known to read the figures, and which inputs do nothing.
    public func notes(_ style: ReportStyle) -> [String] { reading(style) + idle(style) }

    /// What must be known to read the figures.
    func reading(_ style: ReportStyle) -> [String] {
        let first = results.first
        let draws = style.numbers.whole(first?.draws ?? 0)
        var notes = [
            Wording(
                "twee keer \(draws) trekkingen, zaad \(first?.seed ?? 0)",
                "twice \(draws) draws, seed \(first?.seed ?? 0)"),
            Wording(
                "alleen: hoeveel kleiner de spreiding (variantie) wordt als u deze waarde kent; met andere samen: wat er overblijft als u al het andere kent",
                "alone: by how much the spread (variance) shrinks when this value is known; with others: what is left when all else is known"
            ),
            Wording(
                "gecorreleerde waarden vormen één groep: een index van een van hen apart betekent niets",
                "correlated inputs form one group: an index of one of them alone means nothing"),
        ]
        for result in results where result.inputs.isEmpty {
            notes.append(
                Wording(
                    "\(title(result)): hangt van niets onzekers af; de uitkomst is \(style.numbers.decimal(result.base, decimals: 2))",
                    "\(title(result)): hangs on nothing uncertain; the result is \(style.numbers.decimal(result.base, decimals: 2))"
                ))
        }
        if results.contains(where: { $0.inputs.count > Self.shown }) {
            notes.append(
                Wording(
                    "de \(Self.shown) die het meest doen; csv en json geven alle",
                    "the \(Self.shown) that do most; csv and json give all"))
        }
        return notes.map { $0[style.language] }
    }

    private func idle(_ style: ReportStyle) -> [String] {
        let idle = results.map { Set($0.idle) }.reduce(nil as Set<String>?) { $0?.intersection($1) ?? $1 } ?? []
        guard !idle.isEmpty else { return [] }
        let names = idle.sorted().joined(separator: ", ")
        let note = Wording(
            "hier hangt geen van deze uitkomsten van af: \(names)", "none of these results depends on: \(names)")
        return [note[style.language]]
    }

    /// Heads of the facts.
    public var factColumns: [String] {
        [
            "scenario", "tegen", "soort", "naam", "p10", "p90", "bij_p10", "bij_p90", "rangcorrelatie", "eerste_orde",
            "totaal",
        ]
    }

    /// One row for each input and each group.
    public func facts(_ row: ([Fact]) -> Void) {
        for result in results {
            let head: [Fact] = [.text(result.scenario.text), .text(result.against?.text ?? "")]
            for input in result.inputs {
                row(
                    head + [
                        .text("waarde"), .text(input.name), .fraction(input.values.low), .fraction(input.values.high),
                        .amount(input.results.low), .amount(input.results.high), .fraction(input.rankCorrelation),
                        .text(""), .text(""),
                    ])
            }
            for group in result.groups {
                let empty = [Fact](repeating: .text(""), count: 5)
                row(
                    head + [.text("groep"), .text(group.names.joined(separator: "+"))] + empty + [
                        group.indices.map { .fraction($0.first.value) } ?? .text(""),
                        group.indices.map { .fraction($0.total.value) } ?? .text(""),
                    ])
            }
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        SensitivityJSON(results: results).write(style, to: &json)
    }
}
