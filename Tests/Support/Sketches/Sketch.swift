/// A piece of a dossier under construction: what a YAML file says, as a tree that can be changed before it is written.
indirect enum Sketch: Hashable {
    case text(String)
    case list([Sketch])
    case map([Entry])

    struct Entry: Hashable {
        var key: String
        var value: Sketch
    }

    /// The entries of a mapping.
    var entries: [Entry] {
        get { if case .map(let entries) = self { entries } else { [] } }
        set { self = .map(newValue) }
    }

    /// The elements of a list.
    var elements: [Sketch] {
        get { if case .list(let elements) = self { elements } else { [] } }
        set { self = .list(newValue) }
    }

    /// The text of a scalar.
    var text: String? { if case .text(let text) = self { text } else { nil } }

    /// An entry of a mapping by its key; setting nil takes it out.
    subscript(key: String) -> Sketch? {
        get { entries.first { $0.key == key }?.value }
        set {
            guard let newValue else {
                entries.removeAll { $0.key == key }
                return
            }
            if let index = entries.firstIndex(where: { $0.key == key }) {
                entries[index].value = newValue
            } else {
                entries.append(Entry(key: key, value: newValue))
            }
        }
    }

    /// YAML in flow style.
    var yaml: String {
        switch self {
        case .text(let text): text
        case .list(let elements): "[" + elements.map(\.yaml).joined(separator: ", ") + "]"
        case .map(let entries): "{" + entries.map { "\($0.key): \($0.value.yaml)" }.joined(separator: ", ") + "}"
        }
    }

    /// A file: one line for each entry at the top.
    var file: String { entries.map { "\($0.key): \($0.value.yaml)\n" }.joined() }
}

extension Sketch: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int) { self = .text(String(value)) }
}

extension Sketch: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(arrayLiteral elements: Sketch...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, Sketch)...) {
        self = .map(elements.map { Entry(key: $0, value: $1) })
    }
}
