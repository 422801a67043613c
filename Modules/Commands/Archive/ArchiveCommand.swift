import ArgumentParser
import Domain
import Reporting
import RunArchive
import Storage

/// `archief ACTIE`: what was kept with `--bewaar`.
struct ArchiveCommand: Command {
    static let configuration = CommandConfiguration(commandName: "archief")
    static let help = CommandHelp.archive
    static let isRepeatable = false
    /// As many runs as `lijst` may tell of.
    private static let most = 1_000_000

    @Argument(
        help: ArgumentHelp(valueName: "ACTIE"), completion: .list(ArchiveAction.allCases.map(\.rawValue)))
    var action: String
    @Argument(help: ArgumentHelp(valueName: "RUN")) var runs: [String] = []
    @Option(completion: .file(extensions: ["sqlite"])) var archief: String?
    @Option var dossier: String?
    @Option var scenario: String?
    @Option var gemeente: String?
    @Option var label: String?
    @Option var van: String?
    @Option var tot: String?
    @Option(parsing: .unconditional) var aantal: Int?
    @OptionGroup var common: CommonOptions

    /// Nobody is asked: what was not given comes from the environment.
    mutating func ask(on console: Console, _ language: Language) throws {
        archief = try ArchivePlace.path(given: archief, console.environment)
    }

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        guard let action = ArchiveAction(rawValue: action) else {
            let allowed = ArchiveAction.allCases.map(\.rawValue)
            throw UsageProblem.invalidValue(
                action, of: "ACTIE", allowed: allowed, nearest: Nearest.name(to: action, among: allowed))
        }
        try check(action)
        let filter = try filter()
        let numbers = try runs.prefix(action.runs ?? runs.count).map { try Self.number($0) }
        let archive = try Archive(at: archief ?? "", for: action == .remove ? .changing : .reading)
        switch action {
        case .list:
            let (runs, count) = try archive.list(filter, most: aantal ?? 50)
            return CommandResult(report: ArchiveListReport(runs, of: count, in: archive.path))
        case .show:
            let run = try archive.run(numbers[0])
            return CommandResult(report: ArchiveRunReport(run, try archive.figures(of: run.number)))
        case .compare: return CommandResult(report: try ArchivedPair(archive, numbers[0], numbers[1]).report)
        case .remove: try archive.remove(numbers)
        case .export:
            return CommandResult(report: try ExportedRun(archive, numbers[0]).write(to: runs[1]))
        }
        return CommandResult()
    }

    /// Throws unless the words fit the action.
    private func check(_ action: ArchiveAction) throws(UsageProblem) {
        if let missing = action.words.dropFirst(runs.count).first { throw .missingArgument(missing) }
        if action.runs != nil, runs.count > action.words.count {
            throw .unexpectedArguments(Array(runs.dropFirst(action.words.count)))
        }
        guard action != .list else { return }
        let given: [(String, Bool)] = [
            ("--dossier", dossier != nil), ("--scenario", scenario != nil), ("--gemeente", gemeente != nil),
            ("--label", label != nil), ("--van", van != nil), ("--tot", tot != nil), ("--aantal", aantal != nil),
        ]
        if let option = given.first(where: \.1) { throw .onlyWith(option: option.0, needed: "lijst") }
    }

    private func filter() throws(UsageProblem) -> ArchiveFilter {
        for (option, day) in [("--van", van), ("--tot", tot)] {
            if let day, Reading.parsed(date: day) == nil { throw .notADate(day, option: option) }
        }
        if let van, let tot, tot < van { throw .emptyRange(from: van, to: tot) }
        if let aantal, !(1...Self.most).contains(aantal) {
            throw .outsideRange(String(aantal), option: "--aantal", first: 1, last: Self.most)
        }
        var filter = ArchiveFilter()
        (filter.dossier, filter.scenario, filter.municipality) = (dossier, scenario, gemeente)
        (filter.label, filter.from, filter.to) = (label, van, tot)
        return filter
    }

    private static func number(_ word: String) throws(UsageProblem) -> Int {
        guard let number = Int(word), number > 0 else { throw .notARun(word) }
        return number
    }
}

/// What can be done with the archive.
enum ArchiveAction: String, CaseIterable {
    case list = "lijst"
    case show = "toon"
    case compare = "vergelijk"
    case remove = "verwijder"
    case export = "uitvoer"

    /// What is typed behind it.
    var words: [String] {
        switch self {
        case .list: []
        case .show, .remove: ["RUN"]
        case .compare: ["RUN", "RUN"]
        case .export: ["RUN", "MAP"]
        }
    }

    /// How many of them are runs; nil: as many as are typed.
    var runs: Int? { self == .remove ? nil : words.count { $0 == "RUN" } }
}
