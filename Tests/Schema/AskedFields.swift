import Foundation

@testable import Domain
@testable import Storage

/// What the reader asks of mappings, by the part of the schema that describes them.
///
/// Documents are walked beside the schema, so that every mapping with a place has its part; the reader then tells of
/// every mapping that it reads.
struct AskedFields {
    private(set) var asked: [String: Set<String>] = [:]
    private(set) var parts: [String: SchemaPart] = [:]
    private var placesOf: [SourcePlace: String] = [:]

    /// Notes which part of the schema describes the mappings of a document. Those that several parts describe, such as a
    /// component, are left out: the tests of kinds see to them.
    mutating func walk(_ node: DocumentNode, _ schema: SchemaPart) throws {
        let applicable = try schema.flattened.filter { !$0.isValue }
        switch node.content {
        case .scalar: return
        case .sequence(let elements):
            for part in applicable {
                guard let items = part.part("items") else { continue }
                for element in elements { try walk(element, items) }
            }
        case .mapping(let entries):
            let owners = applicable.filter { $0.body["properties"] != nil }
            if owners.count == 1, placesOf[node.place] == nil { note(owners[0], at: node.place) }
            for entry in entries {
                for owner in owners {
                    if let part = try Self.part(of: entry.key, in: owner) { try walk(entry.value, part) }
                }
            }
        }
    }

    /// Notes that a part describes what stands at a place.
    mutating func note(_ part: SchemaPart, at place: SourcePlace) {
        placesOf[place] = part.place
        parts[part.place] = part
    }

    /// Takes down what was asked of mappings.
    mutating func take(_ fields: [Fields]) {
        for one in fields {
            guard let place = placesOf[one.place] else { continue }
            asked[place, default: []].formUnion(one.asked)
        }
        placesOf = [:]
    }

    /// Every name that the reader asks for and the schema lacks, or the other way round, in words.
    func differences(except words: Set<String> = []) -> [String] {
        asked.sorted { $0.key < $1.key }.flatMap { place, names -> [String] in
            guard let part = parts[place], !words.contains(place) else { return [] }
            let known = Set(part.names("properties"))
            let patterns = part.names("patternProperties")
            let free = names.filter { name in patterns.contains { Self.matches(name, $0) } }
            let isOpen = part.body["additionalProperties"] is [String: Any]
            let unknown = isOpen ? [] : names.subtracting(known).subtracting(free)
            return unknown.sorted().map { "the reader asks for '\($0)', which \(place) lacks" }
                + known.subtracting(names).sorted().map { "\(place) has '\($0)', which the reader never asks for" }
        }
    }

    /// The schema of an entry.
    static func part(of key: String, in owner: SchemaPart) throws -> SchemaPart? {
        if let part = owner.part("properties", key) { return part }
        for pattern in owner.names("patternProperties") where matches(key, pattern) {
            return owner.part("patternProperties", pattern)
        }
        return owner.part("additionalProperties")
    }

    static func matches(_ text: String, _ pattern: String) -> Bool {
        text.range(of: pattern, options: .regularExpression) != nil
    }
}
