/// Changes that are taken together when a difference is attributed.
public struct ChangeGroup: Hashable, Sendable {
    /// What they have in common, part by part of their paths; empty for the rest.
    public var path: [String]
    /// The scenario of the file that they stand in; empty for the assumptions, and for groups of more files.
    public var document: String
    /// Numbers of the changes, ascending.
    public var changes: [Int]
    /// Groups that only mean something together, such as a new regeling and the step that joins it.
    public var joined: [[String]] = []

    /// How many parts of a path tell two groups apart: an item of a regeling, a step, a figure of a driver.
    private static func depth(of path: [String]) -> Int {
        switch path.first {
        case "regelingen": 4
        case "stappen": 2
        default: 3
        }
    }

    /// As many groups as can be looked at one by one.
    private static let most = 64

    /// Groups of changes by their documents and paths: a step, an item, a figure with its years; wider ones where there
    /// would be too many. In order of document and path.
    static func groups(of changes: [(document: String, path: [String])]) -> [ChangeGroup] {
        for reduction in 0..<4 {
            var groups: [[String]: ChangeGroup] = [:]
            for (index, change) in changes.enumerated() {
                // A change in a scenario's file names the path that it changes in one part.
                let parts = change.path.first == "wijzigingen" ? split(change.path) : change.path
                let path = Array(parts.prefix(max(1, depth(of: parts) - reduction)))
                let group = ChangeGroup(path: path, document: change.document, changes: [])
                groups[[change.document] + path, default: group].changes.append(index)
            }
            if groups.count <= most || reduction == 3 {
                return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
            }
        }
        return []
    }

    private static func split(_ path: [String]) -> [String] {
        path.dropFirst().flatMap { $0.split(separator: ".").map { String($0) } }
    }

    /// Some groups as one.
    static func union(_ groups: [ChangeGroup], isRest: Bool) -> ChangeGroup {
        var union = groups[0]
        for group in groups.dropFirst() {
            union.changes += group.changes
            union.joined += [group.path] + group.joined
            if group.document != union.document { union.document = "" }
        }
        union.changes.sort()
        if isRest || groups.contains(where: { $0.path.isEmpty }) { (union.path, union.joined) = ([], []) }
        return union
    }
}
