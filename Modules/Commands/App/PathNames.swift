import Decision
import Domain
import Storage

/// The paths that can be asked for or changed, found part by part.
struct PathNames {
    private let trees: [ScenarioTree]
    private let results: [FigureTree]
    /// The dossier of which commands compute figures; nil when those do not count.
    private var computed: Dossier?

    /// All paths: of the files and of the results.
    init(_ session: AppSession) throws(Problems) {
        trees = session.trees
        results = try session.comparison().scenarios.map { FigureTree($0) }
    }

    /// All that can be explained: also what `verdeel`, `uittreding` and `weeg` show.
    init(explainableIn session: AppSession) throws(Problems) {
        try self.init(session)
        computed = session.dossier
    }

    /// Only those of some scenarios' files.
    init(_ trees: [ScenarioTree]) {
        self.trees = trees
        results = []
    }

    /// Only those of the files, which can be changed.
    init(changeableIn session: AppSession) {
        trees = session.trees
        results = []
    }

    /// The names that can follow a path, once each, in order of appearance.
    func names(below path: some Collection<Substring>) -> [String] {
        var seen: Set<String> = []
        let all = trees.lazy.flatMap { $0.names(below: path) } + results.lazy.flatMap { $0.tree(at: path)?.names ?? [] }
        let more = computed.map { Explainer.commandNames(after: path.map { String($0) }, in: $0) } ?? []
        return (all + more).filter { seen.insert($0).inserted }
    }

    /// Whether nothing need follow a path.
    func isWhole(_ path: [Substring]) -> Bool { trees.contains { $0.isValue(at: path) } || names(below: path).isEmpty }

    /// The path that was probably meant: each part that does not exist becomes the nearest that does.
    func nearest(to path: String) -> String? {
        var found: [Substring] = []
        for part in path.split(separator: ".", omittingEmptySubsequences: false) {
            let names = names(below: found)
            if names.contains(String(part)) {
                found.append(part)
            } else if let nearest = Nearest.name(to: String(part), among: names) {
                found.append(nearest[...])
            } else {
                return nil
            }
        }
        return found.joined(separator: ".")
    }
}
