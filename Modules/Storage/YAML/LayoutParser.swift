import CYAML

/// Finds where each value of a YAML file stands, from libyaml's events. For files that `DocumentParser` reads without a
/// problem: it says nothing of what is wrong, and gives nil.
struct LayoutParser {
    private var parser = yaml_parser_t()
    /// Offset of each character: libyaml counts characters.
    private let offsets: [Int]

    /// The layout of a file in UTF-8, without byte order mark.
    static func layout(of bytes: [UInt8]) -> LayoutNode? {
        var parser = LayoutParser(bytes)
        return parser.parse(bytes)
    }

    private init(_ bytes: [UInt8]) {
        offsets = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    }

    private mutating func parse(_ bytes: [UInt8]) -> LayoutNode? {
        guard yaml_parser_initialize(&parser) == 1 else { return nil }
        defer { yaml_parser_delete(&parser) }
        return bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            while let event = next() {
                var event = event
                defer { yaml_event_delete(&event) }
                switch event.type {
                case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: continue
                default: return node(from: event)
                }
            }
            return nil
        }
    }

    private mutating func next() -> yaml_event_t? {
        var event = yaml_event_t()
        return yaml_parser_parse(&parser, &event) == 1 ? event : nil
    }

    /// The next node; nil at the end of a collection.
    private mutating func node() -> LayoutNode? {
        guard var event = next() else { return nil }
        defer { yaml_event_delete(&event) }
        return node(from: event)
    }

    private mutating func node(from event: yaml_event_t) -> LayoutNode? {
        switch event.type {
        case YAML_ALIAS_EVENT: return made(.alias, .plain, event, isAnchored: false)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            return made(.scalar(text), Self.style(scalar.style), event, isAnchored: scalar.anchor != nil)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            var elements: [LayoutNode] = []
            while let element = node() { elements.append(element) }
            let style: LayoutNode.Style = start.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
            let node = made(.sequence(elements), style, event, isAnchored: start.anchor != nil)
            return ended(node, after: elements.last)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            var entries: [(key: LayoutNode, value: LayoutNode)] = []
            while let key = node(), let value = node() { entries.append((key, value)) }
            let style: LayoutNode.Style = start.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
            let node = made(.mapping(entries), style, event, isAnchored: start.anchor != nil)
            return ended(node, after: entries.last?.value)
        default:
            lastEnd = offset(event.end_mark)
            return nil
        }
    }

    /// Where the bracket ends that closed the last collection.
    private var lastEnd = 0

    private func ended(_ node: LayoutNode, after last: LayoutNode?) -> LayoutNode {
        var node = node
        let end = node.style == .flow ? lastEnd : last?.bytes.upperBound ?? node.bytes.upperBound
        node.bytes = node.bytes.lowerBound..<max(end, node.bytes.lowerBound)
        return node
    }

    private func made(
        _ content: LayoutNode.Content, _ style: LayoutNode.Style, _ event: yaml_event_t, isAnchored: Bool
    ) -> LayoutNode {
        LayoutNode(
            content: content, style: style, bytes: offset(event.start_mark)..<offset(event.end_mark),
            column: Int(event.start_mark.column), isAnchored: isAnchored)
    }

    private func offset(_ mark: yaml_mark_t) -> Int { offsets[min(Int(mark.index), offsets.count - 1)] }

    private static func style(_ style: yaml_scalar_style_t) -> LayoutNode.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .blockText
        default: .plain
        }
    }
}
