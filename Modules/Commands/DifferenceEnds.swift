import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// The two things that `verschil` compares, read.
struct DifferenceEnds {
    /// What a difference starts from.
    let dossier: Dossier
    private let pair: DossierPair
    /// The scenario that is asked for in both dossiers; nil: all.
    private let only: ScenarioID?
    /// Names of the two scenarios of one dossier, where those are compared.
    private let scenarios: (old: Scenario, new: Scenario)?

    /// Reads both. Throws what is wrong with either, and a pair that cannot be compared.
    init(from old: String, to new: String) throws {
        let (first, second) = (try DossierPlace(old), try DossierPlace(new))
        guard (first.file == nil) == (second.file == nil) else { throw UsageProblem.notAlike(old, new) }
        let before = try first.open(kinds: .all)
        dossier = try before.dossier()
        guard first.file != nil else {
            (only, scenarios) = (nil, nil)
            pair = try DossierPair(from: before, to: try second.open(kinds: .all), kinds: .all)
            return
        }
        let isOneDossier = first.isBeside(second)
        let after = isOneDossier ? before : try second.open(kinds: .all)
        guard let own = first.scenario(of: dossier) else { throw UsageProblem.notAScenario(path: old) }
        guard let other = second.scenario(of: isOneDossier ? dossier : try after.dossier()) else {
            throw UsageProblem.notAScenario(path: new)
        }
        if isOneDossier {
            (only, scenarios) = (nil, (own, other))
            pair = try DossierPair(before, from: own.id, to: other.id, kinds: .all)
        } else {
            guard own.id == other.id else { throw UsageProblem.scenariosOfTwoDossiers(old, new) }
            (only, scenarios) = (own.id, nil)
            pair = try DossierPair(from: before, to: after, kinds: .all)
        }
    }

    /// What lies between them.
    func mixture(_ crew: Crew) throws(Problems) -> Mixture {
        let pair = pair
        // Scenarios of one dossier are counted to the same year as in its comparison.
        let countedTo = scenarios == nil ? nil : try compare(dossier, crew).countedTo
        return Mixture(
            changes: pair.changes.map { ($0.document, $0.path) }, countedTo: countedTo, hidesBaseline: scenarios != nil
        ) { changes throws(Problems) in try pair.dossier(taking: changes) }
    }

    /// The inputs that differ, with their places.
    var changes: [DifferenceReport.Change] {
        pair.changes.map { change in
            DifferenceReport.Change(
                document: change.document, path: change.pathText, old: change.old.map { value($0) },
                new: change.new.map { value($0) })
        }
    }

    private func value(_ value: ValueChange.Value) -> DifferenceReport.Value {
        .init(text: value.text, file: pair.files[Int(value.place.file)].path, line: Int(value.place.line))
    }

    /// With the names that were asked for, and only the scenarios that were.
    func named(_ attribution: Attribution) -> Attribution {
        var named = attribution
        if let only { named.results.removeAll { ($0.after ?? $0.before)?.scenario != only } }
        if let scenarios {
            for index in named.results.indices {
                named.results[index].before?.name = scenarios.old.name
                named.results[index].before?.scenario = scenarios.old.id
                named.results[index].after?.name = scenarios.new.name
                named.results[index].after?.scenario = scenarios.new.id
            }
        }
        return named
    }
}
