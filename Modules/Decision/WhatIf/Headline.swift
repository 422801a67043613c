import CalculationGraph
import Domain
import ExitCosts

/// What a scenario costs a municipality, in the figures that are looked at first. Euro, positive is cost.
public struct Headline: Hashable, Sendable {
    /// Which scenario.
    public var scenario: ScenarioID
    /// Its name for people.
    public var name: String
    /// Sum of the years and later.
    public var total: Double
    /// NCW: discounted to the first year.
    public var netPresentValue: Double
    /// NCW less that of the null scenario; nil for the null scenario itself.
    public var difference: Double?
    /// Recurring (structureel) amount of the last year.
    public var recurring: Double
}

extension Headline {
    /// What scenarios cost a municipality, the null scenario first; counted to a year, or to the last with a one-off post.
    static func all(
        of models: [ScenarioModel], _ dossier: Dossier, _ municipality: MunicipalityID, countedTo: Int? = nil
    ) -> [Headline] {
        let countedTo = countedTo ?? lastOneOffYear(of: models, dossier)
        let lastYear = dossier.baseline.assumptions.lastYear
        let totals = models.map { TotalsPart($0, of: [municipality], lastYear: lastYear, countedTo: countedTo) }
        return all(of: models, totals)
    }

    /// The same from totals of one municipality that were built before.
    static func all(of models: [ScenarioModel], _ totals: [TotalsPart]) -> [Headline] {
        var headlines: [Headline] = []
        for (model, totals) in zip(models, totals) {
            let values = totals.graph.evaluate(imports: totals.graph.imports.map { model.value(of: $0) })
            guard let own = totals.municipalities.first else { continue }
            let presentValue = values[own.netPresentValue]
            headlines.append(
                Headline(
                    scenario: model.scenario.id, name: model.scenario.name, total: values[own.total],
                    netPresentValue: presentValue,
                    difference: headlines.first.map { clean(presentValue - $0.netPresentValue) },
                    recurring: values[own.recurring]))
        }
        return headlines
    }
}

/// What changed values did to a scenario.
public struct Movement: Hashable, Sendable {
    /// As it was; nil for a scenario that was not there.
    public var before: Headline?
    /// As it is.
    public var after: Headline

    /// Whether any figure moved by half a cent or more.
    public var isMoved: Bool {
        guard let before else { return true }
        let pairs = [
            (before.total, after.total), (before.netPresentValue, after.netPresentValue),
            (before.difference ?? 0, after.difference ?? 0), (before.recurring, after.recurring),
        ]
        return pairs.contains { abs($1 - $0) >= halfACent }
    }

    /// The movements of all scenarios that are there now.
    public static func all(from before: [Headline], to after: [Headline]) -> [Movement] {
        let known = Dictionary(before.map { ($0.scenario, $0) }) { first, _ in first }
        return after.map { Movement(before: known[$0.scenario], after: $0) }
    }
}
