import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `weeg MAP`: the scenarios weighed by the criteria of the dossier.
struct WeighCommand: DrawingCommand {
    static let configuration = CommandConfiguration(commandName: "weeg")
    static let help = CommandHelp.weigh
    /// A percentage is then exact to a hundredth of a point.
    private static let mostDraws = 100_000_000

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Option var methode: [Weighing.Method] = []
    @Option var scenario: [String] = []
    @Option(parsing: .unconditional) var trekkingen = 100_000
    @Option(parsing: .unconditional) var zaad: UInt64 = 1
    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        guard (1...Self.mostDraws).contains(trekkingen) else {
            throw UsageProblem.outsideRange(String(trekkingen), option: "--trekkingen", first: 1, last: Self.mostDraws)
        }
        let dossier = try dossiers.dossier(map)
        let options = WeighingOptions(
            municipality: try municipality(named: gemeente, in: dossier), scenarios: try chosenScenarios(in: dossier),
            methods: methode.isEmpty ? Weighing.Method.allCases : methode, draws: trekkingen, seed: zaad)
        let weighing = try Crew.working { crew throws(Problems) in
            try weigh(dossier, options, crew, hash: { sha256($0) })
        }
        return CommandResult(report: WeighingReport(weighing, digest: { sha256(dossier.canonicalBytes) }))
    }

    /// All, or those asked for with the null scenario.
    private func chosenScenarios(in dossier: Dossier) throws(UsageProblem) -> Set<ScenarioID> {
        let all = [dossier.baseline.id] + dossier.scenarios.map(\.id)
        guard !scenario.isEmpty else { return Set(all) }
        let known = all.map(\.text)
        if let name = scenario.first(where: { !known.contains($0) }) {
            throw .unknownName(name, option: "--scenario", known: known, nearest: Nearest.name(to: name, among: known))
        }
        return Set([dossier.baseline.id] + scenario.map { ScenarioID($0) })
    }
}

extension Weighing.Method: ExpressibleByArgument {}
