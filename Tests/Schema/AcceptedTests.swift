import Domain
import ExitCosts
import Foundation
import Storage
import Testing

@testable import Support

/// What the reader accepts the schema accepts.
@Suite struct AcceptedTests {
    @Test func theSchemasAreValidThemselves() throws {
        #expect(Validation.files.count == 4)
        let faults = try Validation.faults(Validation.files.map { SchemaTask(name: $0, schema: $0) })
        for (file, found) in zip(Validation.files, faults) { #expect(found.isEmpty, "\(file): \(found)") }
    }

    /// Every file of every dossier in the repo, those left out in which the reader finds a problem.
    @Test func everyShippedFileIsAccepted() throws {
        let root = Fixtures.root
        let found = ["scenarios", "Tests/Fixtures"].flatMap { folder in
            let paths = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap { $0 as? String } ?? []
            return paths.filter { $0.hasSuffix("uitgangspunten.yaml") }.sorted().map { "\(root)/\(folder)/\($0)" }
        }
        let folders = found.map { ($0 as NSString).deletingLastPathComponent }
        let sound = try folders.flatMap { try Self.soundFiles(of: $0) }
        #expect(sound.count > 60)
        let base = ["uitgangspunten", "s"].map { "\(BadInputCase.folder)/basis-\($0).yaml" }
        try expectAccepted(
            (sound + base).map { path in
                let view = try #require(EditorView(Array(Data(contentsOf: URL(fileURLWithPath: path)))))
                return SchemaTask(name: path, schema: schema(of: path), document: view.json)
            })
    }

    private static func soundFiles(of folder: String) throws -> [String] {
        do {
            return try readDossier(at: folder, kinds: .all).files.map(\.path)
        } catch let problems as Problems {
            let wrong = Set(problems.list.map { Int($0.place.file) })
            return problems.files.indices.filter { !wrong.contains($0) }.map { problems.files[$0].path }
        }
    }

    @Test func randomDossiersAreAccepted() throws {
        let tasks = try (0..<200).flatMap { seed in
            let dossier = DossierGenerator.dossier(seed: UInt64(seed))
            let files = [("uitgangspunten", dossier.assumptions)] + dossier.scenarios.map { ($0.name, $0.content) }
            return try files.map { name, content in
                let view = try #require(EditorView(Array(content.file.utf8)))
                return SchemaTask(
                    name: "seed \(seed), \(name)", schema: schema(of: "\(name).yaml"), document: view.json)
            }
        }
        try expectAccepted(tasks)
    }

    /// The first line of a file, which tells an editor where its schema is.
    @Test func shippedFilesNameTheirSchema() throws {
        let start = "# yaml-language-server: $schema="
        let folder = "\(Fixtures.root)/scenarios/voorschoten"
        for name in Fixtures.entries(of: folder) {
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            let line = try #require(text.split(separator: "\n").first, "\(name)")
            #expect(line.hasPrefix(start), "\(name)")
            let path = URL(fileURLWithPath: "\(folder)/\(line.dropFirst(start.count))").standardized.path
            #expect(path == "\(Validation.folder)/\(schema(of: name))", "\(name)")
        }
    }

    private func expectAccepted(_ tasks: [SchemaTask]) throws {
        for (task, found) in zip(tasks, try Validation.faults(tasks)) {
            #expect(found.isEmpty, "\(task.name): \(found)")
        }
    }
}

/// The schema that an editor takes for a file.
func schema(of path: String) -> String {
    path.hasSuffix("uitgangspunten.yaml") ? "uitgangspunten.schema.json" : "scenario.schema.json"
}
