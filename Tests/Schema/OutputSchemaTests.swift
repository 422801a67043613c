import Foundation
import Support
import Testing

/// What commands write as JSON and CSV is what docs/schema/uitvoer says of it: the golden output is held against it.
@Suite struct OutputSchemaTests {
    private static let folder = "\(Validation.folder)/uitvoer"

    private static func names(in folder: String, ending: String) -> Set<String> {
        Set(Fixtures.entries(of: folder).filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) })
    }

    private static func text(_ name: String) throws -> String {
        try String(contentsOfFile: "\(WrittenResult.folder)/\(name)", encoding: .utf8)
    }

    @Test func everySchemaIsOne() throws {
        let tasks = Self.names(in: Self.folder, ending: ".schema.json").map {
            SchemaTask(name: $0, schema: "\($0).schema.json", document: nil)
        }
        #expect(try Validation.faults(tasks, in: Self.folder).allSatisfy(\.isEmpty))
    }

    /// A new command has a schema and golden output for each format, and every schema is of a command.
    @Test func everyCommandHasItsSchemas() {
        let results = WrittenResult.all
        #expect(results.count > 20)
        for result in results {
            for format in ["json", "csv"] where result.formats.contains(format) {
                #expect(!result.golden(format).isEmpty, "no golden \(format) of \(result.name)")
            }
        }
        func schemas(_ format: String) -> Set<String> {
            Set(results.filter { $0.formats.contains(format) }.map(\.schema))
        }
        // A manifest is no output: ManifestSchemaTests. Of the app's own commands: AppOutputTests.
        func known(_ folder: String, _ ending: String) -> Set<String> {
            Self.names(in: folder, ending: ending).filter { $0 != "manifest" && !$0.hasPrefix("app-") }
        }
        #expect(known(Self.folder, ".schema.json") == schemas("json"))
        #expect(known("\(Self.folder)/csv", ".json") == schemas("csv"))
    }

    @Test func goldenJSONIsAsTheSchemaSays() throws {
        let tasks = try WrittenResult.all.flatMap { result in
            try result.golden("json").map { name in
                SchemaTask(
                    name: name, schema: "\(result.schema).schema.json",
                    document: String(
                        data: try JSONSerialization.data(
                            withJSONObject: JSONSerialization.jsonObject(with: Data(Self.text(name).utf8))),
                        encoding: .utf8))
            }
        }
        for (task, faults) in zip(tasks, try Validation.faults(tasks, in: Self.folder)) {
            #expect(faults.isEmpty, "\(task.name): \(faults)")
        }
    }

    @Test func goldenCSVIsAsTheSchemaSays() throws {
        for result in WrittenResult.all {
            let schema = try TableSchema(of: result.schema)
            for name in result.golden("csv") {
                let faults = schema.faults(of: try Self.text(name))
                #expect(faults.isEmpty, "\(name): \(faults.prefix(5))")
            }
        }
    }

    @Test func whatDoesNotFitATableIsSeen() throws {
        let schema = try TableSchema(of: "vergelijk")
        let head = "scenario,gemeente,regeling,jaar,pad,soort,bedrag\n"
        let row = "nul,aa,,2026,\"a,\"\"b\",structureel,-1.50\n"
        #expect(schema.faults(of: head).isEmpty && schema.faults(of: head + row).isEmpty)
        #expect(schema.faults(of: head + row.replacing("2026", with: "later")).isEmpty)
        for (old, new) in [
            ("2026", "26"), ("2026", ""), ("structureel", "soms"), ("-1.50", "1,50"), ("-1.50", "veel"), ("nul", ""),
            ("\n", ",1\n"),
        ] {
            #expect(!schema.faults(of: head + row.replacing(old, with: new)).isEmpty, "\(old) > \(new)")
        }
        #expect(!schema.faults(of: head.replacing("pad", with: "weg")).isEmpty)
    }
}
