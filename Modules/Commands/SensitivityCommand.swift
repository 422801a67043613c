import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `gevoeligheid MAP`: which uncertain inputs matter most.
struct SensitivityCommand: SlowCommand, DrawingCommand {
    static let configuration = CommandConfiguration(commandName: "gevoeligheid")
    static let help = CommandHelp.sensitivity
    /// All draws of all inputs are held at once.
    private static let mostDraws = 1_000_000

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Option var scenario: [String] = []
    @Option var tegen: String?
    @Option(parsing: .unconditional) var trekkingen = 8_192
    @Option(parsing: .unconditional) var zaad: UInt64 = 1
    @Flag var streng = false
    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess, showing bar: ProgressBar?) throws -> CommandResult {
        guard (2...Self.mostDraws).contains(trekkingen) else {
            throw UsageProblem.outsideRange(String(trekkingen), option: "--trekkingen", first: 2, last: Self.mostDraws)
        }
        let dossier = try dossiers.dossier(map)
        let all = [dossier.baseline] + dossier.scenarios
        let municipality = try municipality(named: gemeente, in: dossier)
        let pairs = try chosenPairs(from: all.map(\.id))
        let options = SimulationOptions(draws: trekkingen, seed: zaad, isStrict: streng)
        var bar = bar
        defer { bar?.wipe() }
        let results = try Crew.working { crew throws(Problems) in
            try sensitivity(dossier, of: municipality.id, pairs, options, crew, hash: { sha256($0) }) {
                bar?.show(.part($0))
            }
        }
        let names = Dictionary(all.map { ($0.id, $0.name) }) { first, _ in first }
        return CommandResult(
            report: SensitivityReport(results, scenarioNames: names, municipalityName: municipality.name))
    }

    /// Each scenario with the one that it is set against; the null scenario stands first in `all`.
    private func chosenPairs(from all: [ScenarioID]) throws(UsageProblem) -> [(ScenarioID, against: ScenarioID?)] {
        let known = all.map(\.text)
        for (names, option) in [(scenario, "--scenario"), (tegen.map { [$0] } ?? [], "--tegen")] {
            if let name = names.first(where: { !known.contains($0) }) {
                throw .unknownName(name, option: option, known: known, nearest: Nearest.name(to: name, among: known))
            }
        }
        let others = Array(all.dropFirst())
        let chosen = scenario.isEmpty ? (others.isEmpty ? all : others) : all.filter { scenario.contains($0.text) }
        let against = tegen.map { ScenarioID($0) } ?? all[0]
        return chosen.map { ($0, $0 == against ? nil : against) }
    }
}
