import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import RunArchive
import Storage

/// `simuleer MAP`: how the figures of every scenario are spread.
struct SimulateCommand: SlowCommand, DrawingCommand, KeepingCommand {
    static let configuration = CommandConfiguration(commandName: "simuleer")
    static let help = CommandHelp.simulate
    /// More than anybody waits for; a mean is then exact to a ten-thousandth of its spread.
    private static let mostDraws = 100_000_000

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Option(parsing: .unconditional) var trekkingen = 100_000
    @Option(parsing: .unconditional) var zaad: UInt64 = 1
    @Option(parsing: .unconditional) var draden: Int?
    @Option(name: .customLong("tot-fout"), parsing: .unconditional) var totFout: String?
    @Option(parsing: .unconditional) var deel: String?
    @Flag var streng = false
    @Option var gemeente: String?
    @OptionGroup var keeping: KeepingOptions
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess, showing bar: ProgressBar?) throws -> CommandResult {
        let options = try chosenOptions()
        let part = try chosenPart()
        let dossier = try dossiers.dossier(map)
        let chosen = try chosenMunicipalities(in: dossier).map(\.id)
        // Ctrl-C shows what is known so far.
        let signals = HeldSignals()
        defer { signals.release() }
        var bar = bar
        defer { bar?.wipe() }
        return try Crew.working(threads: draden) { crew throws(Problems) in
            if let part {
                let count = part.drawCount(of: trekkingen)
                let shard = try SimulationShard.drawn(
                    part, from: origin(of: dossier), dossier, of: chosen, options, crew, hash: { sha256($0) }
                ) { draws in
                    bar?.show(.draws(min(draws, count), of: count))
                    return !signals.isWaiting
                }
                // A part that is not whole is no part.
                return CommandResult(
                    bytes: shard.map { ShardFile.bytes(of: $0) { sha256($0) } }, isStopped: signals.take())
            }
            let outcome = try simulate(dossier, of: chosen, options, crew, hash: { sha256($0) }) { draws in
                bar?.show(options.progress(draws))
                return !signals.isWaiting
            }
            return CommandResult(
                report: SimulationReport(outcome), figures: .simulation(outcome), isStopped: signals.take())
        }
    }

    private func origin(of dossier: Dossier) -> SimulationShard.Origin {
        SimulationShard.Origin(
            version: programVersion, dossier: dossier.baseline.assumptions.name, digest: sha256(dossier.canonicalBytes))
    }

    /// The part asked for; it is written to a file, and holds no result to show or to stop at.
    private func chosenPart() throws(UsageProblem) -> ShardNumber? {
        guard let deel else { return nil }
        guard let part = ShardNumber(deel) else {
            throw .notAPart(deel, option: "--deel", most: ShardNumber.mostParts)
        }
        if keeping.bewaar { throw .notTogether("--deel", "--bewaar") }
        guard common.uit != nil else { throw .onlyWith(option: "--deel", needed: "--uit") }
        if totFout != nil { throw .notTogether("--deel", "--tot-fout") }
        if common.formaat != nil || common.csv != nil { throw .notTogether("--deel", "--formaat") }
        return part
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
