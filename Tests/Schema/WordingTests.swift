import CostAllocation
import ExitCosts
import Testing

@testable import Domain

/// What an editor shows: a description at every field, and every word that may be chosen.
@Suite struct WordingTests {
    @Test func everyFieldHasADescription() throws {
        for file in ["uitgangspunten", "scenario"] {
            let root = try SchemaPart(file: "\(file).schema.json")
            let fields = Self.fields(of: root)
            #expect(fields.count > 60)
            for field in fields { #expect(try Self.description(of: field) != nil, "\(field.place)") }
        }
    }

    /// The fields below a part, conditions left out: they speak of fields that stand elsewhere.
    private static func fields(of part: SchemaPart) -> [SchemaPart] {
        let own = part.names("properties").compactMap { part.part("properties", $0) }
        let free = part.names("patternProperties").compactMap { part.part("patternProperties", $0) }
        let named = part.names("definitions").compactMap { part.part("definitions", $0) }
        let others = ["items", "additionalProperties"].compactMap { part.part($0) }
        return own + (own + free + named + others).flatMap(fields)
    }

    private static func description(of part: SchemaPart) throws -> String? {
        if let text = part.body["description"] as? String { return text }
        return part.body["$ref"] == nil ? nil : try description(of: part.reference)
    }

    @Test func everyChoiceStandsInTheSchema() throws {
        let dossier = "uitgangspunten.schema.json"
        func words(_ file: String, _ path: [String]) throws -> Set<String> {
            var part = try SchemaPart(file: file)
            for step in path { part = try #require(part.part(step), "no \(step) in \(path)") }
            part = try part.resolved
            return Set(part.body["enum"] as? [String] ?? [])
        }
        #expect(try words(dossier, ["properties", "prijzen"]) == Set(PriceBasis.allCases.map(\.rawValue)))
        #expect(
            try words(dossier, ["definitions", "gemeente", "properties", "soort"])
                == Set(Municipality.Kind.allCases.map(\.rawValue)))
        #expect(
            try words(dossier, ["definitions", "overhead", "properties", "methode"])
                == Set(Overhead.Method.allCases.map(\.rawValue)))
        #expect(
            try words(dossier, ["definitions", "criterium", "properties", "uit"])
                == Set(ComputedFigure.allCases.map(\.rawValue)))
        #expect(
            try words(dossier, ["properties", "criteria", "properties", "vaste_set"])
                == Set(CriteriaSet.all.map(\.word)))
        let steps = ["definitions", "stap", "properties"]
        #expect(
            try words("scenario.schema.json", steps + ["afname", "properties", "gevolg"])
                == Set(QuantityStep.Consequence.allCases.map(\.rawValue)))
        #expect(
            try words("scenario.schema.json", steps + ["afname", "properties", "procedure"])
                == Set(DecisionProcedure.allCases.map(\.rawValue)))
        #expect(
            try words("scenario.schema.json", steps + ["uitbesteden", "properties", "btw", "properties", "soort"])
                == Set(OutsourcingStep.TaxKind.allCases.map(\.rawValue)))
    }

    @Test func everyDistributionStandsInTheSchema() throws {
        let values = try SchemaPart(file: "waarden.schema.json")
        let others: Set = ["waarde", "bedrag", "zie", "naam", "grenzen", "bron", "aanname"]
        for name in ["getal", "nul-of-meer", "deel", "groei", "score"] {
            let figure = try #require(values.part("definitions", name))
            let words = Set(figure.names("properties")).subtracting(others)
            #expect(words == Set(DistributionWord.allCases.map(\.rawValue)), "\(name)")
        }
    }
}
