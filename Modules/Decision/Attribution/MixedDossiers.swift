import Domain
import ExitCosts

/// What scenarios cost in the mixtures of two dossiers.
struct MixedDossiers: Sendable {
    private let mixture: DossierMixture
    private let municipality: MunicipalityID

    init(_ mixture: DossierMixture, _ municipality: MunicipalityID) {
        self.mixture = mixture
        self.municipality = municipality
    }

    /// With some changes, by their numbers. Throws when that mixture cannot be.
    func headlines(_ changes: Set<Int>) throws(Problems) -> [Headline] {
        let dossier = try mixture.dossier(changes)
        let models = try Crew.working(threads: 1) { crew throws(Problems) in
            try DossierCompiler(dossier, crew: crew).models().models
        }
        return Headline.all(of: models, dossier, municipality)
    }
}
