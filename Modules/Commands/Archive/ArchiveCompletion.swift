import Reporting
import RunArchive

/// The words that can stand in a line that calls `archief`: its actions, then the numbers of runs.
struct ArchiveCompletion {
    /// As many runs as anybody looks through.
    private static let most = 50
    private let given: GivenWords
    private let environment: (String) -> String?

    /// Of the words behind the command, so far.
    init(_ words: [String], _ environment: @escaping (String) -> String?) {
        given = GivenWords(words, of: CommandHelp.archive)
        self.environment = environment
    }

    /// What comes next: `ACTIE`, `RUN`, `MAP`; nil where nothing does.
    var kind: String? {
        guard let word = given.arguments.first?.value else { return "ACTIE" }
        guard let action = ArchiveAction(rawValue: word) else { return nil }
        let place = given.arguments.count - 1
        return action.words.indices.contains(place) ? action.words[place] : action.runs == nil ? action.words.last : nil
    }

    /// The names that it is one of; of runs the newest, the newest first. An archive that cannot be read has none.
    var names: [String] {
        switch kind {
        case "ACTIE": return ArchiveAction.allCases.map(\.rawValue)
        case "RUN":
            let file = given.options.last { $0.name == "--archief" }?.value
            guard let path = try? ArchivePlace.path(given: file, environment),
                let archive = try? Archive(at: path, for: .reading),
                let runs = try? archive.list(ArchiveFilter(), most: Self.most).runs
            else { return [] }
            let typed = Set(given.arguments.compactMap(\.value))
            return runs.map { String($0.number) }.filter { !typed.contains($0) }
        default: return []
        }
    }
}
