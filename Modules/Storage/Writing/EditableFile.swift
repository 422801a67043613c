import Domain

/// The text of a YAML file in which single values are changed. Comments, order, quotes, indentation and line ends of
/// everything else stay byte for byte; a change that cannot keep that promise is refused and changes nothing.
///
///     var file = try EditableFile(bytes)
///     try file.set(["regelingen", "wodv", "kosten", "apparaat", "variabel"], to: .word("20%"))
///
/// A path names keys, and positions in a list from 1. Every change is read back: the file must mean what it meant, with
/// that one value changed.
public struct EditableFile: Sendable {
    /// The text as it stands now, in UTF-8.
    private var text: [UInt8]
    /// The byte order mark before it, if it had one.
    private let mark: [UInt8]

    /// The file as it stands now.
    public var bytes: [UInt8] { mark + text }

    /// A file that can be read; throws `unreadable`.
    public init(_ bytes: [UInt8]) throws(EditProblem) {
        mark = bytes.starts(with: byteOrderMark) ? byteOrderMark : []
        text = Array(bytes.dropFirst(mark.count))
        _ = try document()
    }

    /// Sets a single value. The quotes that stand around it stay; the same value changes nothing.
    public mutating func set(_ path: [String], to value: NewValue) throws(EditProblem) {
        let found = try find(path[...])
        guard let old = found.node.text else { throw .otherShape(path) }
        let new: String
        switch value {
        case .word(let text), .text(let text): new = text
        case .list, .map: throw .otherShape(path)
        }
        guard found.node.style != .blockText else { throw .blockText(path) }
        guard new != old else { return }
        var spelled = value.yaml(inFlow: found.isInFlow)
        if found.node.style == .doubleQuoted { spelled = Spelling.doubleQuoted(new) }
        if found.node.style == .singleQuoted { spelled = Spelling.singleQuoted(new) ?? spelled }
        if found.node.bytes.isEmpty { spelled = " " + spelled }
        try replace(found.node.bytes, with: spelled, at: path[...]) { _ in
            .init(.scalar(new, isQuoted: false), at: .none)
        }
    }

    /// Gives a key of a map another name, in the same place.
    public mutating func rename(_ path: [String], to name: String) throws(EditProblem) {
        guard let old = path.last else { throw .noSuchPath(path) }
        let parent = try find(path.dropLast())
        guard case .mapping(let entries) = parent.node.content else { throw .otherShape(path) }
        guard let key = entries.first(where: { $0.key.text == old })?.key else { throw .noSuchPath(path) }
        guard name != old else { return }
        guard parent.node[name] == nil else { throw .keyExists(name) }
        let isInFlow = parent.isInFlow || parent.node.style == .flow
        let spelled = NewValue.word(name).yaml(inFlow: isInFlow)
        try replace(key.bytes, with: spelled, at: path.dropLast()) { node in
            let renamed = (node.entries ?? []).map { entry in
                entry.key == old ? .init(key: name, keyPlace: .none, value: entry.value) : entry
            }
            return .init(.mapping(renamed), at: .none)
        }
    }

    /// Adds an entry at the end of a map.
    public mutating func insert(_ key: String, _ value: NewValue, in path: [String]) throws(EditProblem) {
        let found = try find(path[...])
        guard case .mapping(let entries) = found.node.content else { throw .otherShape(path) }
        guard found.node[key] == nil else { throw .keyExists(key) }
        let isInFlow = found.isInFlow || found.node.style == .flow
        let text = NewValue.word(key).yaml(inFlow: isInFlow) + ": " + value.yaml(inFlow: isInFlow)
        try add(text, to: found.node, after: entries.last.map { max($0.key.end, $0.value.end) }, at: path[...]) {
            node in
            let entry = DocumentNode.Entry(key: key, keyPlace: .none, value: value.node)
            return .init(.mapping((node.entries ?? []) + [entry]), at: .none)
        }
    }

    /// Adds an element at the end of a list.
    public mutating func append(_ value: NewValue, to path: [String]) throws(EditProblem) {
        let found = try find(path[...])
        guard case .sequence(let elements) = found.node.content else { throw .otherShape(path) }
        let isInFlow = found.isInFlow || found.node.style == .flow
        let text = (isInFlow ? "" : "- ") + value.yaml(inFlow: isInFlow)
        try add(text, to: found.node, after: elements.last?.end, at: path[...]) { node in
            .init(.sequence((node.elements ?? []) + [value.node]), at: .none)
        }
    }
}

extension EditableFile {
    /// Puts a part behind the last of a collection, or first in an empty one.
    private mutating func add(
        _ part: String, to node: LayoutNode, after last: Int?, at path: ArraySlice<String>,
        meaning change: (DocumentNode) -> DocumentNode
    ) throws(EditProblem) {
        let start = node.bytes.lowerBound
        guard node.style == .block, let last else {
            let place = last ?? start + 1
            return try replace(place..<place, with: last == nil ? part : ", " + part, at: path, meaning: change)
        }
        let lineEnd = text.firstIndex(of: 10).map { $0 > 0 && text[$0 - 1] == 13 ? "\r\n" : "\n" } ?? "\n"
        let isAtLineStart = last > 0 && text[last - 1] == 10
        let place = isAtLineStart ? last : text[last...].firstIndex(of: 10).map { $0 + 1 } ?? text.count
        let begin = place > 0 && text[place - 1] != 10 ? lineEnd : ""
        let line = String(repeating: " ", count: node.column) + part + lineEnd
        try replace(place..<place, with: begin + line, at: path, meaning: change)
    }

    /// Replaces some bytes, and takes that back unless the file then means what `change` makes of what stood at the path.
    private mutating func replace(
        _ range: Range<Int>, with new: String, at path: ArraySlice<String>,
        meaning change: (DocumentNode) -> DocumentNode
    ) throws(EditProblem) {
        let before = text
        let expected = try document().replacing(path, change)
        text.replaceSubrange(range, with: Array(new.utf8))
        guard let expected, let found = try? document(), found.means(expected) else {
            text = before
            throw .changesMore(Array(path))
        }
    }

    /// The place of a value, and whether it stands between brackets.
    private func find(_ path: ArraySlice<String>) throws(EditProblem) -> (node: LayoutNode, isInFlow: Bool) {
        guard var node = LayoutParser.layout(of: text) else { throw .unreadable }
        var isInFlow = false
        for part in path {
            if node.isShared { throw .shared(Array(path)) }
            isInFlow = isInFlow || node.style == .flow
            guard let next = node[part] else { throw .noSuchPath(Array(path)) }
            node = next
        }
        if node.isShared { throw .shared(Array(path)) }
        return (node, isInFlow)
    }

    private func document() throws(EditProblem) -> DocumentNode {
        var parser = DocumentParser(file: 0)
        guard firstInvalidByte(in: text) == nil, let root = parser.parse(text), parser.problems.isEmpty else {
            throw .unreadable
        }
        return root
    }
}

extension LayoutNode {
    /// Where its last byte ends.
    fileprivate var end: Int { bytes.upperBound }

    /// Whether another place has the same value.
    fileprivate var isShared: Bool {
        if case .alias = content { true } else { isAnchored }
    }
}
