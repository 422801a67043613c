import CostAllocation
import ExitCosts
import Foundation
import Testing

@testable import Domain

/// A new kind of key, method, component or step cannot be forgotten: its word and every field that it reads stand in
/// docs/schema, and the schema names no kind or field that is not there.
@Suite struct KindsTests {
    static let dossier = "uitgangspunten.schema.json"

    @Test func everyWordStandsInTheSchema() throws {
        let remarks = ["bron", "aanname"]
        func words(_ file: String, _ definition: String) throws -> Set<String> {
            Set(try Self.part(file, definition).names("properties")).subtracting(remarks)
        }
        #expect(try words(Self.dossier, "sleutel") == Set(Kinds.all.keys.map { $0.word }))
        #expect(try words(Self.dossier, "methode") == Set(Kinds.all.methods.map { $0.word }))
        #expect(try words("scenario.schema.json", "stap") == Set(Kinds.all.steps.map { $0.word }))
        let kinds = try Self.part(Self.dossier, "soort-component").body["enum"] as? [String] ?? []
        #expect(Set(kinds) == Set(Kinds.all.componentCosts.flatMap { $0.words }))
    }

    @Test func whatAKeyReadsStandsInTheSchema() throws {
        for kind in Kinds.all.keys {
            let part = try #require(try Self.part(Self.dossier, "sleutel").part("properties", kind.word))
            let differences = try Self.differences(part) { _ = kind.init(from: $0, in: $1) }
            #expect(differences == [], "\(kind.word)")
        }
    }

    @Test func whatAMethodReadsStandsInTheSchema() throws {
        for kind in Kinds.all.methods {
            let part = try #require(try Self.part(Self.dossier, "methode").part("properties", kind.word))
            let differences = try Self.differences(part) { _ = kind.init(from: $0, at: .none, in: $1) }
            #expect(differences == [], "\(kind.word)")
        }
    }

    @Test func whatAComponentReadsStandsInTheSchema() throws {
        for kind in Kinds.all.componentCosts {
            let part = try #require(try Self.branch(of: kind.words[0]), "no branch for \(kind.words)")
            let differences = try Self.differences(part) { node, reading in
                let fields = Fields(node, in: reading)
                // Read before the kind is known.
                _ = fields.node("soort")
                _ = fields.node("aandeel")
                _ = kind.init(from: fields)
            }
            #expect(differences == [], "\(kind.words)")
        }
    }

    @Test func whatAStepReadsStandsInTheSchema() throws {
        for kind in Kinds.all.steps {
            let part = try #require(try Self.part("scenario.schema.json", "stap").part("properties", kind.word))
            let differences = try Self.differences(part) { node, reading in
                let fields = Fields(node, in: reading)
                _ = fields.node("id")
                _ = StepPlanning(from: fields)
                _ = kind.init(from: fields)
            }
            #expect(differences == [], "\(kind.word)")
        }
    }

    static func part(_ file: String, _ definition: String) throws -> SchemaPart {
        try #require(try SchemaPart(file: file).part("definitions", definition), "no definition \(definition)")
    }

    /// The branch of `component` for a `soort`.
    private static func branch(of word: String) throws -> SchemaPart? {
        let component = try part(dossier, "component")
        for index in ((component.body["allOf"] as? [Any]) ?? []).indices {
            let condition = component.part("allOf", "\(index)", "if", "properties", "soort")
            if let words = condition?.body["enum"] as? [String], words.contains(word) {
                return try component.part("allOf", "\(index)", "then")?.resolved
            }
        }
        return nil
    }

    /// What a reader asks for and the schema lacks, or the other way round, over samples with none, each and all of the
    /// properties that the schema names; and what the one requires and the other does not.
    private static func differences(
        _ schema: SchemaPart, _ read: (DocumentNode, Reading) -> Void
    ) throws -> [String] {
        let part = try schema.resolved
        guard !part.isValue, part.body["properties"] != nil else { return [] }
        let names = part.names("properties")
        var fields = AskedFields()
        var missing: Set<String> = []
        for chosen in [[]] + names.map({ [$0] }) + [names] {
            var sample = SampleDocument()
            let node = try sample.mapping(of: part, with: chosen)
            for (place, part) in sample.parts { fields.note(part, at: place) }
            let reading = Reading(kinds: .all)
            var observed: [Fields] = []
            reading.observer = { observed.append($0) }
            read(node, reading)
            fields.take(observed)
            if chosen.isEmpty { missing = Self.missing(reading, at: node.place) }
        }
        return fields.differences() + requirements(of: part, missing)
    }

    /// Fields that a reading found missing at a place.
    private static func missing(_ reading: Reading, at place: SourcePlace) -> Set<String> {
        Set(
            reading.problems.compactMap {
                if case .missingField(let name) = $0.kind, $0.place == place { name } else { nil }
            })
    }

    /// What the reader misses in an empty mapping and the schema does not require, or the other way round; one of
    /// several may be required too.
    private static func requirements(of part: SchemaPart, _ missing: Set<String>) -> [String] {
        let required = Set(part.body["required"] as? [String] ?? [])
        let choices = (part.body["oneOf"] as? [[String: Any]] ?? []).flatMap { $0["required"] as? [String] ?? [] }
        return required.subtracting(missing).sorted().map { "\(part.place) requires '\($0)', the reader does not" }
            + missing.subtracting(required).subtracting(choices).sorted().map {
                "the reader requires '\($0)', which \(part.place) does not"
            }
    }
}
