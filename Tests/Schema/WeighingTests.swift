import Foundation
import Support
import Testing

/// What `weeg` writes as JSON is what its schema describes.
@Suite struct WeighingTests {
    private static let golden = "\(Fixtures.root)/Tests/Functional/Golden"
    private static let file = "weeg.schema.json"

    private static func outputs() throws -> [(name: String, text: String)] {
        try Fixtures.entries(of: golden).filter {
            $0.hasPrefix("weeg") && $0.contains("json") && $0.hasSuffix("stdout")
        }
        .map { ($0, try String(contentsOfFile: "\(golden)/\($0)", encoding: .utf8)) }
    }

    @Test func theOutputIsAccepted() throws {
        let outputs = try Self.outputs()
        #expect(outputs.count >= 3)
        let tasks = outputs.map { SchemaTask(name: $0.name, schema: Self.file, document: Self.oneLine($0.text)) }
        for (task, faults) in zip(tasks, try Validation.faults(tasks)) {
            #expect(faults.isEmpty, "\(task.name): \(faults)")
        }
    }

    /// The validator takes a document a line; no text of ours holds a line end.
    private static func oneLine(_ json: String) -> String { json.split(separator: "\n").joined() }

    @Test func everyKeyIsDescribed() throws {
        let schema = try SchemaPart(file: Self.file)
        for (name, text) in try Self.outputs() {
            let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
            #expect(try Self.undescribed(value, schema) == [], "\(name)")
        }
    }

    /// Keys that the schema lacks; where names are free (`additionalProperties`) none is.
    private static func undescribed(_ value: Any, _ part: SchemaPart) throws -> [String] {
        let part = try part.resolved
        if let list = value as? [Any], let items = part.part("items") {
            return try list.flatMap { try undescribed($0, items) }
        }
        guard let object = value as? [String: Any], part.part("additionalProperties") == nil else { return [] }
        return try object.flatMap { key, value in
            guard let property = part.part("properties", key) else { return [key] }
            return try undescribed(value, property)
        }
    }
}
