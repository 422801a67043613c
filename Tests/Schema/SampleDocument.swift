import Domain

/// A document made from a schema: mappings with the properties that it names, and nothing in them but mappings.
struct SampleDocument {
    /// The part that describes the mapping at each place.
    private(set) var parts: [(place: SourcePlace, part: SchemaPart)] = []
    private var line: UInt32 = 0

    /// A mapping with some of the properties of a part; one entry where names are free.
    mutating func mapping(of part: SchemaPart, with names: [String]) throws -> DocumentNode {
        let place = nextPlace()
        parts.append((place, part))
        var entries: [DocumentNode.Entry] = []
        for name in names {
            guard let property = part.part("properties", name) else { continue }
            entries.append(.init(key: name, keyPlace: nextPlace(), value: try value(of: property)))
        }
        let free = part.part("patternProperties", part.names("patternProperties").first ?? "")
        if let entry = free ?? part.part("additionalProperties") {
            entries.append(.init(key: "voorbeeld", keyPlace: nextPlace(), value: try value(of: entry)))
        }
        return DocumentNode(.mapping(entries), at: place)
    }

    /// A mapping with everything in it where the schema describes one; else nothing.
    private mutating func value(of schema: SchemaPart) throws -> DocumentNode {
        let part = try schema.resolved
        guard !part.isValue, part.body["properties"] != nil else {
            return DocumentNode(.scalar("", isQuoted: false), at: nextPlace())
        }
        return try mapping(of: part, with: part.names("properties"))
    }

    private mutating func nextPlace() -> SourcePlace {
        line += 1
        return SourcePlace(file: 0, line: line, column: 1)
    }
}
