import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `simuleer MAP`: how the figures of every scenario are spread.
struct SimulateCommand: SlowCommand {
    static let configuration = CommandConfiguration(commandName: "simuleer")
    static let help = CommandHelp.simulate
    /// More than anybody waits for; a mean is then exact to a ten-thousandth of its spread.
    private static let mostDraws = 100_000_000

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Option(parsing: .unconditional) var trekkingen = 100_000
    @Option(parsing: .unconditional) var zaad: UInt64 = 1
    @Option(parsing: .unconditional) var draden: Int?
    @Option(name: .customLong("tot-fout"), parsing: .unconditional) var totFout: String?
    @Flag var streng = false
    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess, showing bar: ProgressBar?) throws -> CommandResult {
        let options = try chosenOptions()
        let dossier = try dossiers.dossier(map)
        let chosen = try chosenMunicipalities(in: dossier)
        // Ctrl-C shows what is known so far.
        let signals = HeldSignals()
        defer { signals.release() }
        var bar = bar
        defer { bar?.wipe() }
        let outcome = try Crew.working(threads: draden) { crew throws(Problems) in
            try simulate(dossier, of: chosen.map(\.id), options, crew, hash: { sha256($0) }) { draws in
                bar?.show(options.progress(draws))
                return !signals.isWaiting
            }
        }
        let capacity = (dossier.riskReserve.available?.base, dossier.riskReserve.otherRisks?.base)
        return CommandResult(
            report: SimulationReport(outcome, municipalities: chosen, capacity: capacity), isStopped: signals.take())
    }

    private func chosenOptions() throws(UsageProblem) -> SimulationOptions {
        guard (1...Self.mostDraws).contains(trekkingen) else {
            throw .outsideRange(String(trekkingen), option: "--trekkingen", first: 1, last: Self.mostDraws)
        }
        if let draden, !(1...256).contains(draden) {
            throw .outsideRange(String(draden), option: "--draden", first: 1, last: 256)
        }
        var precision: Double?
        if let totFout {
            guard let typed = try? NumberText(totFout), typed.isPercentage, typed.value > 0 else {
                throw .notAPercentage(totFout, option: "--tot-fout")
            }
            precision = typed.value
        }
        return SimulationOptions(draws: trekkingen, seed: zaad, precision: precision, isStrict: streng)
    }

    /// The dossier's own municipality, the one asked for, or all.
    private func chosenMunicipalities(in dossier: Dossier) throws(UsageProblem) -> [Municipality] {
        gemeente == "alle"
            ? dossier.baseline.assumptions.municipalities
            : [try municipality(named: gemeente, in: dossier, others: ["alle"])]
    }
}

extension SimulationOptions {
    /// How far it is with so many draws.
    fileprivate func progress(_ done: Int) -> Progress {
        precision == nil ? .draws(done, of: draws) : .drawsUntilPrecise(done, atMost: draws)
    }
}
