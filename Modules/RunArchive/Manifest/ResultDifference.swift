import Domain

/// A figure or line of a result that is another the second time.
public struct ResultDifference: Hashable, Sendable {
    /// Its path in JSON; nil in another format.
    public var path: String?
    /// Its line in another format, from 1; nil in JSON.
    public var line: Int?
    /// What stood there; nil when nothing did.
    public var was: String?
    /// What stands there now; nil when nothing does.
    public var now: String?

    /// What differs between two results in JSON, by path; the order of keys does not count, and what is no figure but told
    /// by the manifest (the version, the dossier's digest) is left out. Elements of a list are called by their `id`, or
    /// counted from 1.
    public static func figures(from old: DocumentNode, to new: DocumentNode) -> [ResultDifference] {
        let (before, after) = (leaves(of: old), leaves(of: new))
        let told: Set = ["versie", "dossier.sha256"]
        let known = Dictionary(after.map { ($0.path, $0.text) }) { first, _ in first }
        let names = Set(before.map(\.path))
        let changed = before.compactMap { leaf -> ResultDifference? in
            known[leaf.path] == leaf.text || told.contains(leaf.path)
                ? nil : .init(path: leaf.path, was: leaf.text, now: known[leaf.path])
        }
        return changed + after.filter { !names.contains($0.path) }.map { .init(path: $0.path, now: $0.text) }
    }

    /// What differs between two texts, line by line.
    public static func lines(from old: [UInt8], to new: [UInt8]) -> [ResultDifference] {
        let before = old.split(separator: 10, omittingEmptySubsequences: false)
        let after = new.split(separator: 10, omittingEmptySubsequences: false)
        return (0..<max(before.count, after.count)).compactMap { index in
            let was = index < before.count ? before[index] : nil
            let now = index < after.count ? after[index] : nil
            guard was != now else { return nil }
            return ResultDifference(
                line: index + 1, was: was.map { String(decoding: $0, as: UTF8.self) },
                now: now.map { String(decoding: $0, as: UTF8.self) })
        }
    }

    private static func leaves(of root: DocumentNode) -> [(path: String, text: String)] {
        var leaves: [(String, String)] = []
        func gather(_ node: DocumentNode, _ path: String) {
            func below(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
            switch node.content {
            case .scalar(let text, _): leaves.append((path, text))
            case .sequence(let elements):
                for (index, element) in elements.enumerated() {
                    gather(element, below(element["id"]?.text ?? String(index + 1)))
                }
            case .mapping(let entries): for entry in entries { gather(entry.value, below(entry.key)) }
            }
        }
        gather(root, "")
        return leaves
    }
}
