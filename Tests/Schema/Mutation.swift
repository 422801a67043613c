import Domain

@testable import Support

/// Changes a document at random: a value, a name or an element goes, comes or becomes another.
struct Mutation {
    var random: SeededRandom
    /// Names of fields, to rename and add with.
    var names: [String]

    private static let texts = [
        "", "0", "1", "7", "-3", "0.5", "1.5", "600", "25%", "101%", "-4%", "0%", "1.2 mln", "-1_000", "veel", "ja",
        "nee",
        "2022", "2023", "1850", "2022-01-01", "2023-07-15", "2023-02-30", "12 maanden", "a", "b", "uren", "dienst",
        "staf",
        "per_inwoner", "vaste_voet", "afbouw", "geen", "factor", "direct", "contract", "ict", "Naam", "+12 maanden",
    ]

    /// The document with one change somewhere in it.
    mutating func mutated(_ node: DocumentNode) -> DocumentNode {
        var target = random.int(0...Self.count(node) - 1)
        return changed(node, &target)
    }

    private static func count(_ node: DocumentNode) -> Int {
        switch node.content {
        case .scalar: 1
        case .sequence(let elements): elements.reduce(1) { $0 + count($1) }
        case .mapping(let entries): entries.reduce(1) { $0 + count($1.value) }
        }
    }

    /// Walks to the node of a number, and changes that one.
    private mutating func changed(_ node: DocumentNode, _ target: inout Int) -> DocumentNode {
        if target == 0 {
            target -= 1
            return replaced(node)
        }
        target -= 1
        switch node.content {
        case .scalar: return node
        case .sequence(let elements):
            var result = elements
            for index in elements.indices where target >= 0 { result[index] = changed(elements[index], &target) }
            return DocumentNode(.sequence(result), at: node.place)
        case .mapping(let entries):
            var result = entries
            for index in entries.indices where target >= 0 {
                result[index].value = changed(entries[index].value, &target)
            }
            return DocumentNode(.mapping(result), at: node.place)
        }
    }

    private mutating func replaced(_ node: DocumentNode) -> DocumentNode {
        if random.chance(12) { return anything(node) }
        if random.chance(30) { return random.pick(WrittenTexts.structures) }
        switch node.content {
        case .scalar: return scalar(node)
        case .sequence(var elements):
            if elements.isEmpty || random.chance(20) { return DocumentNode(.sequence([]), at: node.place) }
            let index = random.int(0...elements.count - 1)
            if random.chance(50) { elements.append(elements[index]) } else { elements.remove(at: index) }
            return DocumentNode(.sequence(elements), at: node.place)
        case .mapping(var entries):
            if entries.isEmpty || random.chance(30) {
                let name = random.pick(names)
                guard !entries.contains(where: { $0.key == name }) else { return node }
                entries.append(.init(key: name, keyPlace: node.place, value: scalar(node)))
            } else {
                let index = random.int(0...entries.count - 1)
                if random.chance(60) { entries.remove(at: index) } else { entries[index].key += "x" }
            }
            return DocumentNode(.mapping(entries), at: node.place)
        }
    }

    private mutating func scalar(_ node: DocumentNode) -> DocumentNode {
        DocumentNode(.scalar(random.pick(Self.texts), isQuoted: random.chance(10)), at: node.place)
    }

    private mutating func anything(_ node: DocumentNode) -> DocumentNode {
        switch random.int(0...3) {
        case 0: DocumentNode(.sequence([node]), at: node.place)
        case 1: DocumentNode(.mapping([]), at: node.place)
        case 2:
            DocumentNode(.mapping([.init(key: random.pick(names), keyPlace: node.place, value: node)]), at: node.place)
        default: scalar(node)
        }
    }
}

extension DocumentNode {
    /// YAML in flow style; what would mean something else between brackets stands in quotes.
    var yaml: String {
        switch content {
        case .scalar("", isQuoted: false): ""
        case .scalar(let text, let isQuoted): Self.word(text, isQuoted)
        case .sequence(let elements):
            "[" + elements.map { $0.yaml.isEmpty ? "\"\"" : $0.yaml }.joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{" + entries.map { "\(Self.word($0.key, false)): \($0.value.yaml)" }.joined(separator: ", ") + "}"
        }
    }

    private static func word(_ text: String, _ isQuoted: Bool) -> String {
        let bytes = Array(text.utf8)
        let isNumber = bytes.count > 1 && bytes[0] == UInt8(ascii: "-") && (48...57).contains(bytes[1])
        let isPlain = bytes.allSatisfy { $0 > 127 || safe.contains($0) } && bytes.last != UInt8(ascii: " ")
        let begins = isNumber || !["-", " ", "%"].contains(text.prefix(1))
        return isPlain && begins && !isQuoted && !text.isEmpty ? text : EditorView.quoted(text)
    }

    /// What means nothing to YAML between brackets.
    private static let safe = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.+-% ".utf8)
}
