import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import RunArchive
import Storage

/// `rapport MAP`: what college and raad decide on, in one document.
struct ReportCommand: SlowCommand, DrawingCommand {
    static let configuration = CommandConfiguration(commandName: "rapport")
    static let help = CommandHelp.report
    /// The draws of every risk are held at once.
    private static let mostDraws = 1_000_000

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Option var scenario: String?
    @Option var peildatum: String?
    @Option(parsing: .unconditional) var trekkingen = 100_000
    @Option(parsing: .unconditional) var zaad: UInt64 = 1
    @Flag var streng = false
    @Option var gemeente: String?
    @OptionGroup var requirements: RequirementOptions
    @OptionGroup var common: CommonOptions

    /// The format asked for, else the one that the name of the file asks for.
    var format: any ReportFormat.Type { named ?? common.format }

    /// What the file's name ends in; nil where another format is asked for, or there is no file.
    private var named: (any ReportFormat.Type)? {
        guard common.formaat == nil, common.csv == nil, let end = common.uit.map(Self.ending) else { return nil }
        return FormatName.all.first { $0.fileExtension == end }
    }

    func checkTogether() throws(UsageProblem) {
        guard let path = common.uit else {
            if format.word == PDFFormat.word { throw .onlyWith(option: "--formaat pdf", needed: "--uit") }
            return
        }
        guard common.formaat == nil, common.csv == nil, named == nil else { return }
        let known = Self.help.options.first { $0.name == "--formaat" }?.allowed ?? []
        let endings = FormatName.all.filter { known.contains($0.word) }.map { "." + $0.fileExtension }
        throw .invalidValue(path, of: "--uit", allowed: endings, nearest: nil)
    }

    private static func ending(of path: String) -> String {
        path.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { String($0) } ?? ""
    }

    func result(from dossiers: DossierAccess, showing bar: ProgressBar?) throws -> CommandResult {
        let source = try dossiers.source(map)
        let options = try chosenOptions(source)
        // Ctrl-C shows what is known so far.
        let signals = HeldSignals()
        defer { signals.release() }
        var bar = bar
        defer { bar?.wipe() }
        let paper = try Crew.working { crew throws(Problems) in
            try councilPaper(on: source.dossier, source.comparison, options, crew, hash: { sha256($0) }) { draws in
                bar?.show(.draws(draws, of: options.simulation.draws))
                return !signals.isWaiting
            }
        }
        guard let paper else { return CommandResult() }
        let input = DossierInput(source.dossier, folder: map, changes: dossiers.changes(map)) { sha256($0) }
        let report = CouncilReport(
            paper, try source.selection(municipality: gemeente), dossier: input)
        return CommandResult(
            report: report, unmet: requirements.unmet(in: [paper.proposed], for: [paper.municipality]),
            isStopped: signals.take())
    }

    private func chosenOptions(_ source: DossierSource) throws(UsageProblem) -> CouncilOptions {
        guard (1...Self.mostDraws).contains(trekkingen) else {
            throw .outsideRange(String(trekkingen), option: "--trekkingen", first: 1, last: Self.mostDraws)
        }
        let known = source.comparison.scenarios.map(\.id.text)
        if let scenario, !known.contains(scenario) {
            throw .unknownName(
                scenario, option: "--scenario", known: known, nearest: Nearest.name(to: scenario, among: known))
        }
        let assumptions = source.dossier.baseline.assumptions
        var day: CalendarDate?
        if let peildatum { day = try dayOfView(peildatum, option: "--peildatum", in: assumptions) }
        return CouncilOptions(
            municipality: try municipality(named: gemeente, in: source.dossier),
            scenario: scenario.map { ScenarioID($0) },
            dayOfView: day,
            simulation: SimulationOptions(draws: trekkingen, seed: zaad, isStrict: streng))
    }
}
