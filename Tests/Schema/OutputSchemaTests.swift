import Foundation
import Support
import Testing

/// What commands write as JSON is what docs/schema/uitvoer says of it: the golden output is held against it.
@Suite struct OutputSchemaTests {
    private static let folder = "\(Validation.folder)/uitvoer"
    private static let commands = Fixtures.entries(of: folder).compactMap { name in
        name.hasSuffix(".schema.json") ? String(name.dropLast(".schema.json".count)) : nil
    }
    private static let golden = "\(Fixtures.root)/Tests/Functional/Golden"

    @Test func everySchemaIsOne() throws {
        #expect(!Self.commands.isEmpty)
        let tasks = Self.commands.map { SchemaTask(name: $0, schema: "\($0).schema.json", document: nil) }
        #expect(try Validation.faults(tasks, in: Self.folder).allSatisfy(\.isEmpty))
    }

    @Test func goldenOutputIsAsTheSchemaSays() throws {
        let files = Fixtures.entries(of: Self.golden).filter { name in
            name.hasSuffix(".stdout") && name.contains(".json") && Self.commands.contains { name.hasPrefix("\($0).") }
        }
        // A manifest is no output: ManifestSchemaTests.
        #expect(Set(files.map { $0.prefix { $0 != "." } }).count == Self.commands.count - 1)
        let tasks = try files.map { name in
            SchemaTask(
                name: name, schema: "\(name.prefix { $0 != "." }).schema.json",
                document: String(
                    data: try JSONSerialization.data(
                        withJSONObject: JSONSerialization.jsonObject(
                            with: Data(contentsOf: URL(fileURLWithPath: "\(Self.golden)/\(name)")))), encoding: .utf8))
        }
        for (task, faults) in zip(tasks, try Validation.faults(tasks, in: Self.folder)) {
            #expect(faults.isEmpty, "\(task.name)")
        }
    }
}
