import Foundation
import Support
import Testing

/// A manifest that stands among the fixtures is what its schema says.
@Suite struct ManifestSchemaTests {
    @Test func aManifestIsAsTheSchemaSays() throws {
        let file = URL(fileURLWithPath: "\(Fixtures.root)/Tests/Fixtures/opnieuw/vergelijking.csv.manifest.json")
        // A task is a line.
        let text = try String(contentsOf: file, encoding: .utf8).replacing("\n", with: " ")
        let folder = "\(Validation.folder)/uitvoer"
        let wrong = text.replacing("\"zaad\": null", with: "\"zaad\": \"een\"")
        #expect(wrong != text)
        let faults = try Validation.faults(
            [text, wrong].map { SchemaTask(name: "manifest", schema: "manifest.schema.json", document: $0) }, in: folder
        )
        #expect(faults[0].isEmpty && !faults[1].isEmpty)
    }
}
