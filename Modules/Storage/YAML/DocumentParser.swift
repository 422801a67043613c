import CYAML
import Domain

/// Reads one YAML file into a tree of nodes with places, from libyaml's events.
///
/// Scalars stay the text that was typed. Doubled keys, merge keys, tags and what aliases would blow up are problems; the
/// reading goes on where it can.
struct DocumentParser {
    private let file: UInt16
    private(set) var problems: [Problem] = []
    private var bytes: [UInt8] = []
    private var parser = yaml_parser_t()
    private var anchors = Anchors()
    private var stopped = false
    /// Characters of a file whose last line has no end, else nil.
    private var openEnd: Int?

    /// For the file with this number in the dossier.
    init(file: UInt16) { self.file = file }

    /// The root of the file; nil when it holds nothing that can be read.
    mutating func parse(_ bytes: [UInt8]) -> DocumentNode? {
        self.bytes = bytes
        let endsOpen = bytes.last.map { $0 != 10 && $0 != 13 } ?? false
        openEnd = endsOpen ? bytes.count { $0 & 0xC0 != 0x80 } : nil
        guard yaml_parser_initialize(&parser) == 1 else { return nil }
        defer { yaml_parser_delete(&parser) }
        return bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            return parseStream()
        }
    }

    private mutating func parseStream() -> DocumentNode? {
        var root: DocumentNode?
        while let event = next() {
            var event = event
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_STREAM_END_EVENT: return root
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
            case YAML_DOCUMENT_START_EVENT:
                if root != nil {
                    report(.severalDocuments, at: place(event.start_mark))
                    return root
                }
            default: root = node(from: &event, depth: 0)?.node
            }
        }
        return stopped ? nil : root
    }

    /// The next event; nil after a syntax error, which is reported.
    private mutating func next() -> yaml_event_t? {
        if stopped { return nil }
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else {
            reportSyntax()
            return nil
        }
        return event
    }

    /// What libyaml says is wrong; where something was opened that nothing closes, the place where it was opened.
    private mutating func reportSyntax() {
        stopped = true
        let text = parser.problem.map { String(cString: $0) } ?? ""
        if parser.error == YAML_READER_ERROR {
            report(.notYAML(text), at: Storage.place(ofByte: Int(parser.problem_offset), in: bytes, file))
            return
        }
        let rest = String(decoding: bytes, as: UTF8.self).unicodeScalars.dropFirst(Int(parser.problem_mark.index))
        let atEnd = rest.allSatisfy(\.properties.isWhitespace)
        report(.notYAML(text), at: place(atEnd && parser.context != nil ? parser.context_mark : parser.problem_mark))
    }

    /// A node and how many nodes it is made of.
    private mutating func node(
        from event: inout yaml_event_t, depth: Int
    ) -> (node: DocumentNode, size: Int)? {
        let place = place(event.start_mark)
        guard depth < Limits.depth else { return stop(.tooDeep(limit: Limits.depth), at: place) }
        guard event.start_mark.column < Limits.lineLength else {
            return stop(.lineTooLong(limit: Limits.lineLength), at: place)
        }
        switch event.type {
        case YAML_ALIAS_EVENT: return alias(String(cString: event.data.alias.anchor), at: place)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            check(tag: scalar.tag, at: place)
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            let isQuoted = scalar.style != YAML_PLAIN_SCALAR_STYLE
            return remember(
                (DocumentNode(.scalar(text, isQuoted: isQuoted), at: place), 1),
                scalar.anchor.map { String(cString: $0) })
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            check(tag: start.tag, at: place)
            let name = start.anchor.map { String(cString: $0) }
            return remember(sequence(at: place, depth: depth), name)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            check(tag: start.tag, at: place)
            let name = start.anchor.map { String(cString: $0) }
            return remember(mapping(at: place, depth: depth), name)
        default: return nil
        }
    }

    private mutating func sequence(at place: SourcePlace, depth: Int) -> (node: DocumentNode, size: Int)? {
        var elements: [DocumentNode] = []
        var size = 1
        while var event = next() {
            defer { yaml_event_delete(&event) }
            if event.type == YAML_SEQUENCE_END_EVENT {
                return (DocumentNode(.sequence(elements), at: place), size)
            }
            guard let element = node(from: &event, depth: depth + 1) else { return nil }
            elements.append(element.node)
            size += element.size
        }
        return nil
    }

    private mutating func mapping(at place: SourcePlace, depth: Int) -> (node: DocumentNode, size: Int)? {
        var entries: [DocumentNode.Entry] = []
        var lines: [String: Int] = [:]
        var size = 1
        while var event = next() {
            defer { yaml_event_delete(&event) }
            if event.type == YAML_MAPPING_END_EVENT {
                return (DocumentNode(.mapping(entries), at: place), size)
            }
            guard let key = node(from: &event, depth: depth + 1) else { return nil }
            guard var valueEvent = next() else { return nil }
            defer { yaml_event_delete(&valueEvent) }
            guard let value = node(from: &valueEvent, depth: depth + 1) else { return nil }
            size += key.size + value.size
            guard let text = keyText(key.node, lines) else { continue }
            lines[text] = Int(key.node.place.line)
            entries.append(.init(key: text, keyPlace: key.node.place, value: value.node))
        }
        return nil
    }

    private mutating func keyText(_ key: DocumentNode, _ lines: [String: Int]) -> String? {
        guard let text = key.text else {
            report(.keyIsNoText, at: key.place)
            return nil
        }
        if text == "<<" {
            report(.mergeKey, at: key.place)
            return nil
        }
        if let line = lines[text] {
            report(.doubledKey(text, firstLine: line), at: key.place)
            return nil
        }
        return text
    }

    private mutating func alias(_ name: String, at place: SourcePlace) -> (node: DocumentNode, size: Int)? {
        do {
            return try anchors.node(of: name)
        } catch {
            return stop(error, at: place)
        }
    }

    private mutating func remember(
        _ result: (node: DocumentNode, size: Int)?, _ anchor: String?
    ) -> (node: DocumentNode, size: Int)? {
        if let result, let anchor { anchors.add(anchor, result) }
        return result
    }

    private mutating func check(tag: UnsafePointer<yaml_char_t>?, at place: SourcePlace) {
        if let tag { report(.tag(String(cString: tag)), at: place) }
    }

    /// Reports what makes it useless to read on.
    private mutating func stop(_ kind: ProblemKind, at place: SourcePlace) -> (node: DocumentNode, size: Int)? {
        report(kind, at: place)
        stopped = true
        return nil
    }

    private mutating func report(_ kind: ProblemKind, at place: SourcePlace) {
        problems.append(Problem(kind, at: place))
    }

    private func place(_ mark: yaml_mark_t) -> SourcePlace {
        // libyaml ends a last line that has no end; there is no line after it.
        if let openEnd, mark.column == 0, mark.index >= openEnd {
            return Storage.place(ofByte: bytes.count, in: bytes, file)
        }
        return SourcePlace(
            file: file, line: UInt32(clamping: mark.line + 1), column: UInt16(clamping: mark.column + 1))
    }
}
