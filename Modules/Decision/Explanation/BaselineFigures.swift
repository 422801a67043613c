import CalculationGraph
import Domain

/// Figures of a municipality beside the null scenario: differences, their course over the years, the tests.
struct BaselineFigures {
    let finder: FigureFinder

    private var assumptions: Assumptions { finder.dossier.baseline.assumptions }

    /// A figure by the end of its path; nil when there is none.
    func source(_ id: MunicipalityID, _ name: String, _ side: Int) -> FigureSource? {
        let names = name.split(separator: ".").map { String($0) }
        switch (names.first, names.count) {
        case ("terugverdienjaar", 1): return paybackYear(id, side)
        case ("duurste_jaar", 1): return worstYear(id, side)
        case ("verschil", 3) where names[1] == "opgeteld":
            return Int(names[2]).flatMap { years(side).contains($0) ? .made(cumulative(id, to: $0, side)) : nil }
        case ("toetsen", 3) where names[1] == "kwaliteit": return names[2] == "waarde" ? quality(id, side) : nil
        default: break
        }
        guard let compared = compared(name, names) else { return nil }
        return difference(id, compared, named: name, side)
    }

    /// The figure that a name compares with that of the null scenario.
    private func compared(_ name: String, _ names: [String]) -> String? {
        switch name {
        case "verschil.totaal": "totaal"
        case "verschil.ncw": "ncw"
        case "verschil.structureel", "toetsen.niet-duurder.waarde": "structureel"
        case "toetsen.niet-duurder.totaal_eindjaar": "jaren.\(assumptions.lastYear).totaal"
        case "verschil.structureel_per_inwoner": "structureel_per_inwoner"
        default:
            switch (names.dropFirst().first, names.count) {
            case ("jaren", 3): "jaren.\(names[2]).totaal"
            case ("regelingen", _), ("stappen", _): names.dropFirst().joined(separator: ".")
            default: nil
            }
        }
    }

    private func difference(
        _ id: MunicipalityID, _ compared: String, named name: String, _ side: Int
    ) -> FigureSource? {
        DifferenceFinder(finder: finder).difference(
            of: "gemeenten.\(id).\(compared)", side, beside: finder.baseline, named: .baselineDifference(id, compared),
            path: "gemeenten.\(id).\(name)")
    }

    /// All years that are counted.
    private func years(_ side: Int) -> ClosedRange<Int> {
        assumptions.firstYear...finder.readers[side].linked.totals.countedTo
    }

    private typealias YearDifference = (year: Int, figure: FigureSource)

    /// What each year is more than in the null scenario, from the first year to one.
    private func differences(_ id: MunicipalityID, to year: Int, _ side: Int) -> [YearDifference] {
        (assumptions.firstYear...year).compactMap { year in
            difference(id, "jaren.\(year).totaal", named: "verschil.jaren.\(year)", side).map { (year, $0) }
        }
    }

    /// Differences added up from the first year to one.
    private func cumulative(_ id: MunicipalityID, to year: Int, _ side: Int) -> MadeFigure {
        cumulative(id, differences(id, to: year, side), to: year, side)
    }

    private func cumulative(
        _ id: MunicipalityID, _ differences: [YearDifference], to year: Int, _ side: Int
    ) -> MadeFigure {
        let figures = differences.prefix { $0.year <= year }.map(\.figure)
        let sum = figures.reduce(0.0) { sum, source in
            if case .made(let figure) = source { return sum + figure.value }
            return sum
        }
        return MadeFigure(
            subject: .cumulative(id, year: year), path: "gemeenten.\(id).verschil.opgeteld.\(year)", value: clean(sum),
            unit: .euro, rule: .operation(.sum), operands: figures, side: side)
    }

    /// The first year from which what was added up stays at 0 or below; no number when it never does.
    private func paybackYear(_ id: MunicipalityID, _ side: Int) -> FigureSource? {
        guard finder.readers[side].linked.model.scenario.id != finder.dossier.baseline.id else { return nil }
        let years = years(side)
        let differences = differences(id, to: years.upperBound, side)
        let course = years.map { cumulative(id, differences, to: $0, side) }
        let rule = Explanation.Rule.firstYearPaidBack(from: assumptions.firstYear)
        return .made(
            MadeFigure(
                subject: .paybackYear(id), path: "gemeenten.\(id).terugverdienjaar",
                value: rule.result(of: course.map(\.value)) ?? .nan, unit: .year, rule: rule,
                operands: course.map { .made($0) }, side: side))
    }

    /// The year that is dearest beside the null scenario.
    private func worstYear(_ id: MunicipalityID, _ side: Int) -> FigureSource? {
        guard finder.readers[side].linked.model.scenario.id != finder.dossier.baseline.id else { return nil }
        let differences = differences(id, to: years(side).upperBound, side).map(\.figure)
        let rule = Explanation.Rule.yearOfLargest(from: assumptions.firstYear)
        return .made(
            MadeFigure(
                subject: .worstYear(id), path: "gemeenten.\(id).duurste_jaar",
                value: rule.result(of: differences.map { finder.readers.value(of: $0) }) ?? .nan, unit: .year,
                rule: rule, operands: differences, side: side))
    }

    /// What the weighted score of the criteria of quality is more than that of the null scenario.
    private func quality(_ id: MunicipalityID, _ side: Int) -> FigureSource? {
        guard let own = score(side), let other = score(finder.baseline) else { return nil }
        return .made(
            MadeFigure(
                subject: .difference(of: .qualityScore), path: "gemeenten.\(id).toetsen.kwaliteit.waarde",
                value: own.value - other.value, unit: .points, rule: .operation(.difference),
                operands: [.made(own), .made(other)], side: side))
    }

    /// The mean of a scenario's scores by weight; nil when a score is missing.
    private func score(_ side: Int) -> MadeFigure? {
        let scenario = finder.readers[side].linked.model.scenario
        let criteria = finder.dossier.criteria.filter { $0.isQuality && $0.from == nil }.sorted { $0.id < $1.id }
        let terms = criteria.compactMap { criterion -> MadeFigure? in
            guard let score = scenario.scores[criterion.id] else { return nil }
            let factors = [
                weight(of: criterion, side),
                typed("scores.\(criterion.id)", score.base, .points, side, at: score.place),
            ]
            return MadeFigure(
                subject: .step, value: criterion.weight * score.base, unit: .points, rule: .operation(.product),
                operands: factors.map { .made($0) }, side: side)
        }
        let weights = criteria.map { weight(of: $0, side) }
        guard !terms.isEmpty, terms.count == criteria.count else { return nil }
        let sums = [sum(terms, .points, side), sum(weights, .fraction, side)]
        guard sums[1].value > 0 else { return nil }
        return MadeFigure(
            subject: .qualityScore, value: sums[0].value / sums[1].value, unit: .points, rule: .operation(.quotient),
            operands: sums.map { .made($0) }, side: side)
    }

    private func sum(_ terms: [MadeFigure], _ unit: Explanation.Unit, _ side: Int) -> MadeFigure {
        if terms.count == 1 { return terms[0] }
        return MadeFigure(
            subject: .step, value: terms.reduce(0) { $0 + $1.value }, unit: unit, rule: .operation(.sum),
            operands: terms.map { .made($0) }, side: side)
    }

    /// A weight; one of a ready set stands where that is named.
    func weight(of criterion: Criterion, _ side: Int) -> MadeFigure {
        typed("criteria.\(criterion.id).gewicht", criterion.weight, .fraction, side, at: criterion.place)
    }

    /// What somebody typed, with a value that is known already, and where it is when it has no path of its own.
    func typed(
        _ path: String, _ value: Double, _ unit: Explanation.Unit, _ side: Int, at known: SourcePlace
    ) -> MadeFigure {
        let place = finder.dossier.value(at: path, in: finder.readers[side].linked.model.scenario)?.place ?? known
        return MadeFigure(subject: .input(path), path: path, value: value, unit: unit, side: side, place: place)
    }
}
