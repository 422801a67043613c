/// The canonical text of a dossier: what counts, and nothing of how it was typed. Keys stand by bytes (those of `pools`
/// as typed, because their order counts), numbers in one spelling, without comments, spacing and quotes.
struct CanonicalText {
    private(set) var bytes: [UInt8] = []
    /// What was read as a number, by its place; `taakveld: 6.10` is none.
    let figures: [SourcePlace: NumberRule.Unit]

    /// Adds a document under a name.
    mutating func add(_ name: String, _ node: DocumentNode) {
        append("\(name)\n")
        add(node, keepsOrder: false)
        append("\n")
    }

    private mutating func add(_ node: DocumentNode, keepsOrder: Bool) {
        switch node.content {
        case .scalar(let text, _): quote(figures[node.place] == nil ? text : Self.number(text))
        case .sequence(let elements):
            append("[")
            for element in elements {
                add(element, keepsOrder: false)
                append(",")
            }
            append("]")
        case .mapping(let entries):
            let ordered = keepsOrder ? entries : entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            append("{")
            for entry in ordered {
                quote(entry.key)
                append(":")
                add(entry.value, keepsOrder: entry.key == "pools")
                append(",")
            }
            append("}")
        }
    }

    /// A number in one spelling.
    private static func number(_ text: String) -> String {
        guard let number = try? NumberText(text) else { return text }
        // 0 needs no sign.
        return number.isPercentage && number.value != 0 ? "\(number.value)%" : "\(number.value)"
    }

    private mutating func quote(_ text: String) {
        append("\(text.utf8.count):")
        append(text)
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }
}

extension Dossier {
    /// The canonical bytes of all documents, over which the dossier's sha256 is taken: equal for dossiers that mean the
    /// same, however they were typed and in whatever files they stand.
    public var canonicalBytes: [UInt8] { canonicalDocuments.flatMap(\.bytes) }

    /// The same by document, in order of their names.
    public var canonicalDocuments: [CanonicalDocument] {
        documents.sorted { $0.name < $1.name }.map { document in
            var text = CanonicalText(figures: figures)
            text.add(document.name, document.root)
            return CanonicalDocument(file: Int(document.root.place.file), bytes: text.bytes)
        }
    }
}

/// What counts of one document of a dossier.
public struct CanonicalDocument: Sendable {
    /// Number of its file in `Dossier.files`; one beyond those for what is tried and stands in no file.
    public var file: Int
    /// Its canonical text.
    public var bytes: [UInt8]
}
