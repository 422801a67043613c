import CalculationGraph
import Domain
import ExitCosts

/// A dossier that stays compiled while values of it are changed and changed back.
///
///     var live = try LiveComparison(dossier, crew)
///     try live.update(to: changed, crew)
///     live.headlines(of: "voorschoten")
public struct LiveComparison: Sendable {
    /// The dossier as it stands now.
    public private(set) var dossier: Dossier
    private var models: [ScenarioModel]

    /// Compiles and evaluates a dossier. Throws every problem that steps and figures show.
    public init(_ dossier: Dossier, _ crew: Crew) throws(Problems) {
        self.dossier = dossier
        models = try DossierCompiler(dossier, crew: crew).models().models
    }

    /// Takes over a changed dossier. When it throws, everything stands as it did.
    public mutating func update(to dossier: Dossier, _ crew: Crew) throws(Problems) {
        models = try DossierCompiler(dossier, crew: crew).models().models
        self.dossier = dossier
    }

    /// All scenarios of the dossier as it stands now beside the null scenario: what `compare` gives.
    public func comparison(_ crew: Crew) throws(Problems) -> Comparison {
        try Decision.comparison(of: models, dossier, crew)
    }

    /// What the scenarios cost a municipality, the null scenario first.
    public func headlines(of municipality: MunicipalityID) -> [Headline] {
        Headline.all(of: models, dossier, municipality)
    }
}
