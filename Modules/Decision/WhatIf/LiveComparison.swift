import CalculationGraph
import Domain
import ExitCosts

/// A dossier that stays compiled while values of it are changed and changed back.
///
///     var live = try LiveComparison(dossier, crew)
///     try live.update(to: changed, change, crew)
///     live.headlines(of: "voorschoten")
public struct LiveComparison: Sendable {
    /// The dossier as it stands now.
    public private(set) var dossier: Dossier
    private var live: LiveModels
    private var known: KnownTotals?

    /// Totals that were built for a municipality; they hold as long as no more than figures changes.
    private struct KnownTotals {
        var municipality: MunicipalityID
        var countedTo: Int
        /// By scenario; nil: to be built.
        var parts: [TotalsPart?]
    }

    /// Compiles and evaluates a dossier. Throws every problem that steps and figures show.
    public init(_ dossier: Dossier, _ crew: Crew) throws(Problems) {
        self.dossier = dossier
        live = try LiveModels(dossier, crew)
    }

    /// Takes over a dossier that differs so much; only what that touches is computed. When it throws, everything stands as
    /// it did.
    public mutating func update(to dossier: Dossier, _ change: DossierChange, _ crew: Crew) throws(Problems) {
        try live.update(to: dossier, change, crew)
        self.dossier = dossier
        switch change {
        case .figures where live.graphsStayed: return
        case .parts(let parts) where parts.regelingen.isEmpty && live.graphsStayed:
            forget(parts.scenarios.union(parts.steps.keys))
        default: known = nil
        }
    }

    /// Drops the totals of scenarios that were compiled anew.
    private mutating func forget(_ scenarios: Set<ScenarioID>) {
        for (index, model) in live.models.enumerated() where scenarios.contains(model.scenario.id) {
            known?.parts[index] = nil
        }
    }

    /// All scenarios of the dossier as it stands now beside the null scenario: what `compare` gives.
    public func comparison(_ crew: Crew) throws(Problems) -> Comparison {
        try Decision.comparison(of: live.models, dossier, crew)
    }

    /// L: the year to which totals count, the last in which any scenario has a one-off post.
    public var countedTo: Int { lastOneOffYear(of: live.models, dossier) }

    /// What the scenarios cost a municipality, the null scenario first.
    public mutating func headlines(of municipality: MunicipalityID) -> [Headline] {
        Headline.all(of: live.models, totals(of: municipality))
    }

    /// By scenario; only those that are not known are built.
    private mutating func totals(of municipality: MunicipalityID) -> [TotalsPart] {
        let countedTo = countedTo
        let isKnown = known?.municipality == municipality && known?.countedTo == countedTo
        let lastYear = dossier.baseline.assumptions.lastYear
        let parts = live.models.enumerated().map { index, model in
            (isKnown ? known?.parts[index] : nil)
                ?? TotalsPart(model, of: [municipality], lastYear: lastYear, countedTo: countedTo)
        }
        known = KnownTotals(municipality: municipality, countedTo: countedTo, parts: parts)
        return parts
    }
}
