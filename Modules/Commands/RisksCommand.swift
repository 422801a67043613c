import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `risicos MAP`: the risicoparagraaf.
struct RisksCommand: SlowCommand, DrawingCommand {
    /// How certain the reserve is whose shares are told, in percent.
    enum Certainty: String, ExpressibleByArgument, CaseIterable {
        case three = "75"
        case four = "80"
        case nine = "90"
        case nineteen = "95"

        /// As a fraction.
        var fraction: Double {
            switch self {
            case .three: 0.75
            case .four: 0.8
            case .nine: 0.9
            case .nineteen: 0.95
            }
        }
    }

    static let configuration = CommandConfiguration(commandName: "risicos")
    static let help = CommandHelp.risks
    /// The draws of every risk are held at once.
    private static let mostDraws = 1_000_000

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Option var scenario: String?
    @Option var zekerheid: Certainty = .nine
    @Option(parsing: .unconditional) var trekkingen = 100_000
    @Option(parsing: .unconditional) var zaad: UInt64 = 1
    @Flag var streng = false
    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess, showing bar: ProgressBar?) throws -> CommandResult {
        guard (1...Self.mostDraws).contains(trekkingen) else {
            throw UsageProblem.outsideRange(String(trekkingen), option: "--trekkingen", first: 1, last: Self.mostDraws)
        }
        let dossier = try dossiers.dossier(map)
        let municipality = try municipality(named: gemeente, in: dossier)
        let chosen = try chosenScenario(in: dossier)
        let options = SimulationOptions(draws: trekkingen, seed: zaad, isStrict: streng)
        // Ctrl-C shows what is known so far.
        let signals = HeldSignals()
        defer { signals.release() }
        var bar = bar
        defer { bar?.wipe() }
        let paragraph = try Crew.working { crew throws(Problems) in
            try riskParagraph(
                dossier, of: municipality.id, in: chosen, certainty: zekerheid.fraction, options, crew,
                hash: { sha256($0) }
            ) { draws in
                bar?.show(.draws(draws, of: options.draws))
                return !signals.isWaiting
            }
        }
        return CommandResult(report: paragraph.map { RiskReport($0) }, isStopped: signals.take())
    }

    private func chosenScenario(in dossier: Dossier) throws(UsageProblem) -> ScenarioID {
        let all = [dossier.baseline] + dossier.scenarios
        guard let scenario else { return dossier.baseline.id }
        if let own = all.first(where: { $0.id.text == scenario }) { return own.id }
        let known = all.map(\.id.text)
        throw .unknownName(
            scenario, option: "--scenario", known: known, nearest: Nearest.name(to: scenario, among: known))
    }
}
