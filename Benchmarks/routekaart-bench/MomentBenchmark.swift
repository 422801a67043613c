import Decision
import Domain
import ExitCosts
import Foundation
import Storage

/// 120 months of `moment` beside compiling and evaluating the whole scenario once, in one process with as many threads.
///
/// The scenario is compiled over the same years as the moments are, with every regeling of the dossier, as who asks for a
/// single date has to.
func benchmarkMoment(_ folder: String, scenario name: String) throws {
    let dossier = try readDossier(at: folder, kinds: .all)
    guard let scenario = dossier.scenarios.first(where: { $0.id.text == name }) else {
        throw CocoaError(.fileNoSuchFile)
    }
    let leaves = scenario.steps.filter { $0.action is LeaveStep }
    guard let leave = leaves.first, let begin = leave.begin else { throw CocoaError(.fileNoSuchFile) }
    let assumptions = dossier.baseline.assumptions
    guard let municipality = assumptions.municipalities.first(where: { $0.id == assumptions.municipality }) else {
        throw CocoaError(.fileNoSuchFile)
    }
    let all = [leave] + scenario.steps.filter { $0.id != leave.id }
    // The bound is about one step; with all of them little is left that is compiled once.
    for (what, steps, bound) in [("een uittreding", [leave], 20.0), ("alle stappen", all, nil)] {
        let request = MomentRequest(
            scenario: scenario, steps: steps, municipality: municipality, dates: begin...(begin + 119), pace: .month)
        try Crew.working { crew in
            let last = try sweep(request, in: dossier, crew).countedTo
            var whole = dossier
            whole.scenarios = [scenario]
            whole.baseline.assumptions.lastYear = last
            whole.scenarios[0].assumptions.lastYear = last
            let once = try best(of: 15) { _ = try compare(whole, crew) }
            let months = try best(of: 15) { _ = try sweep(request, in: dossier, crew) }
            print(
                "moment, 120 maanden, \(what): \(milliseconds(months)), \(decimals(months / once, 1)) keer het hele scenario"
                    + " één keer (\(decimals(once, 2)) ms" + (bound.map { "; grens \(Int($0))" } ?? "") + ")"
                    + (months > (bound ?? .infinity) * once ? " BOVEN DE GRENS" : ""))
        }
    }
}
