import Domain

/// Every figure of a dossier with where it comes from: what a report rests on.
public struct SourceList: Sendable {
    /// In order of place: the assumptions, then each scenario by its file.
    public var entries: [Entry]

    /// A figure that somebody typed.
    public struct Entry: Hashable, Sendable {
        /// Its path (commands.md "Paths").
        public var path: String
        /// What was typed; empty for a distribution, whose parts are entries of their own.
        public var text: String
        /// The file, by its path in the dossier's folder.
        public var file: String
        /// Line in it, from 1.
        public var line: Int
        /// What was said of where it comes from.
        public var source: String?
        /// It is marked as an assumption.
        public var isAssumption: Bool
        /// It is spread.
        public var isUncertain: Bool

        /// What it belongs to: the first two names of its path, such as `regelingen.wodv`; of a score `scores.SCENARIO`.
        public var owner: String { path.split(separator: ".").prefix(2).joined(separator: ".") }
    }

    /// Of a dossier, with what stands in its files.
    public init(_ dossier: Dossier) {
        let places = Set(dossier.figures.keys)
        let typed = dossier.inputs(at: places)
        let assumed = dossier.assumedFigures
        let uncertain = Set(dossier.uncertain.map(\.place))
        let names = Self.names(of: dossier)
        let first = dossier.baseline.assumptions.place.file
        let ordered = places.sorted { ($0.file == first ? 0 : 1, $0) < ($1.file == first ? 0 : 1, $1) }
        entries = ordered.compactMap { place in
            guard let value = typed[place] else { return nil }
            return Entry(
                path: value.path, text: value.text, file: names[Int(place.file)], line: Int(place.line),
                source: dossier.remarks[place]?.source ?? value.source, isAssumption: assumed.contains(place),
                isUncertain: uncertain.contains(place))
        }
    }

    /// The files by their paths in the folder of the assumptions.
    private static func names(of dossier: Dossier) -> [String] {
        let own = Int(dossier.baseline.assumptions.place.file)
        let path = dossier.files.indices.contains(own) ? dossier.files[own].path : ""
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        return dossier.files.map { $0.path.hasPrefix(folder) ? String($0.path.dropFirst(folder.count)) : $0.path }
    }

    /// The sources with how many figures come from each, the most first. What is said beside a score is a reason for it.
    public var sources: [(name: String, count: Int)] {
        let named = entries.filter { !$0.path.hasPrefix("scores.") }.compactMap(\.source)
        return Dictionary(named.map { ($0, 1) }, uniquingKeysWith: +).map { ($0.key, $0.value) }
            .sorted { (-$0.1, $0.0) < (-$1.1, $1.0) }
    }

    /// The figures of each owner in each file, owners in the order of their first figure.
    public var owners: [(name: String, entries: [Entry])] {
        var order: [Owner] = []
        var groups: [Owner: [Entry]] = [:]
        for entry in entries {
            let owner = Owner(file: entry.file, name: entry.owner)
            if groups[owner] == nil { order.append(owner) }
            groups[owner, default: []].append(entry)
        }
        return order.map { ($0.name, groups[$0] ?? []) }
    }

    /// Steps of two scenarios may have one name.
    private struct Owner: Hashable {
        var file: String
        var name: String
    }
}
