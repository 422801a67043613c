import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// The two things that `verschil` compares, read.
struct DifferenceEnds {
    /// What a difference starts from.
    let dossier: Dossier
    private let pair: Pair

    private enum Pair {
        /// Two versions of a dossier; where one scenario is asked for in both, only that.
        case dossiers(DossierPair, only: ScenarioID?)
        /// Two scenarios of one dossier.
        case scenarios(ScenarioPair)
    }

    /// Reads both. Throws what is wrong with either, and a pair that cannot be compared.
    init(from old: String, to new: String, _ dossiers: DossierAccess) throws {
        let (first, second) = (
            try DossierPlace(old, in: dossiers.whereabouts), try DossierPlace(new, in: dossiers.whereabouts)
        )
        guard (first.file == nil) == (second.file == nil) else { throw UsageProblem.notAlike(old, new) }
        let before = try dossiers.opened(first)
        dossier = try before.dossier()
        guard first.file != nil else {
            pair = .dossiers(try DossierPair(from: before, to: dossiers.opened(second), kinds: .all), only: nil)
            return
        }
        let isOneDossier = first.isBeside(second)
        let after = isOneDossier ? before : try dossiers.opened(second)
        guard let own = first.scenario(of: dossier) else { throw UsageProblem.notAScenario(path: old) }
        guard let other = second.scenario(of: isOneDossier ? dossier : try after.dossier()) else {
            throw UsageProblem.notAScenario(path: new)
        }
        if isOneDossier {
            guard let scenarios = try ScenarioPair(before, from: own.id, to: other.id) else {
                throw UsageProblem.notAScenario(path: new)
            }
            pair = .scenarios(scenarios)
        } else {
            guard own.id == other.id else { throw UsageProblem.scenariosOfTwoDossiers(old, new) }
            pair = .dossiers(try DossierPair(from: before, to: after, kinds: .all), only: own.id)
        }
    }

    /// The inputs that differ, with their places.
    var changes: [DifferenceReport.Change] {
        switch pair {
        case .dossiers(let pair, _): pair.changes.map { .init($0, in: pair.files) }
        case .scenarios(let pair): pair.changes.map { .init($0, in: pair.dossier.files) }
        }
    }

    /// What the changes do to the scenarios that are asked for.
    func attribution(
        of municipality: MunicipalityID, by measure: Attribution.Measure, groups: Int, _ crew: Crew,
        progress: (Double) -> Void
    ) throws(Problems) -> Attribution {
        switch pair {
        case .scenarios(let pair):
            return try Attribution(
                ScenarioMixture(pair), of: municipality, by: measure, groups: groups, crew, progress: progress)
        case .dossiers(let pair, let only):
            let mixture = DossierMixture(
                changes: pair.changes.map { ($0.document, $0.path) }, change: { pair.change(from: $0, to: $1) }
            ) { changes throws(Problems) in try pair.dossier(taking: changes) }
            var attribution = try Attribution(
                mixture, of: municipality, by: measure, groups: groups, crew, progress: progress)
            if let only { attribution.results.removeAll { ($0.after ?? $0.before)?.scenario != only } }
            return attribution
        }
    }
}
