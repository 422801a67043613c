import Decision
import Domain
import ExitCosts
import Foundation
import Storage

/// `verschil` of two scenarios and `waarom` of the NCW of one, beside computing the whole dossier once, in one process with
/// as many threads.
func benchmarkAttribution(_ folder: String, from old: ScenarioID, to new: ScenarioID) throws {
    let open = try OpenDossier(at: folder, kinds: .all)
    let dossier = try open.dossier()
    let municipality = dossier.baseline.assumptions.municipality
    guard let pair = try ScenarioPair(open, from: old, to: new) else { throw CocoaError(.fileNoSuchFile) }
    let mixture = ScenarioMixture(of: dossier, from: old, to: new, paths: pair.changes.map(\.path)) {
        changes throws(Problems) in try pair.scenario(taking: changes)
    }
    let path = "gemeenten.\(municipality).ncw"
    try Crew.working { crew in
        let once = try best(of: 15) { _ = try compare(dossier, crew) }
        let difference = try best(of: 3) {
            _ = try Attribution(
                mixture, of: municipality, by: .netPresentValue, groups: Attribution.mostGroups, crew)
        }
        let tree = try best(of: 15) { _ = try Explainer(dossier, crew).explanation(of: path, in: new) }
        print("\(folder): alles één keer uitrekenen \(milliseconds(once))")
        for (what, time) in [
            ("verschil \(old) \(new), \(pair.changes.count) wijzigingen", difference), ("waarom \(new) \(path)", tree),
        ] {
            print("\(what): \(milliseconds(time)), \(decimals(time / once, 2)) keer")
        }
    }
}
