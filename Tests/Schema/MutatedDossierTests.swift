import Decision
import ExitCosts
import Foundation
import Testing

@testable import Domain
@testable import Storage
@testable import Support

/// Sound dossiers with a few random changes: what the reader still accepts the schema accepts, and what the schema still
/// accepts has no fault that a schema can see. A failing dossier is printed whole.
@Suite struct MutatedDossierTests {
    static let count = 400

    @Test func readerAndSchemaAgree() throws {
        let bases = try Self.bases()
        var dossiers: [[(name: String, text: String)]] = []
        var mutation = Mutation(random: SeededRandom(seed: 11), names: try Self.fieldNames())
        for index in 0..<Self.count {
            var files = bases[index % bases.count]
            for _ in 0..<mutation.random.int(1...2) {
                let file = mutation.random.int(0...files.count - 1)
                files[file].root = mutation.mutated(files[file].root)
            }
            dossiers.append(files.map { ($0.name, "\($0.root.yaml)\n") })
        }
        let tasks = try dossiers.flatMap { files in
            try files.map { file in
                let view = try #require(EditorView(Array(file.text.utf8)), "\(file.text)")
                return SchemaTask(name: file.name, schema: schema(of: file.name), document: view.json)
            }
        }
        var faults = try Validation.faults(tasks)[...]
        var accepted = 0
        for files in dossiers {
            let found = faults.prefix(files.count).flatMap(\.self)
            faults = faults.dropFirst(files.count)
            let kinds = try inFolder(of: files.map { ($0.name, Array($0.text.utf8)) }, problemKinds)
            let text = files.map { "# \($0.name)\n\($0.text)" }.joined()
            if kinds.isEmpty { #expect(found == [], "the reader accepts\n\(text)") }
            if found.isEmpty {
                accepted += 1
                let visible = kinds.subtracting(unseenKinds.keys)
                #expect(visible == [], "the schema accepts\n\(text)")
            }
        }
        #expect(accepted > Self.count / 20 && accepted < Self.count)
    }

    private typealias File = (name: String, root: DocumentNode)

    private static func bases() throws -> [[File]] {
        let folders =
            ["klein", "dossiers/03", "dossiers/07"].map(Fixtures.folder) + [
                "\(Fixtures.root)/scenarios/gepubliceerd/weesp"
            ]
        let base = BadInputCase(name: "", head: [], changes: [], expected: [:])
        let sound = try base.inFolder { try files(of: $0) }
        let random = try (0..<6).map { try DossierGenerator.dossier(seed: $0).inFolder { try files(of: $0) } }
        return [sound, sound, sound] + (try folders.map { try files(of: $0) }) + random
    }

    private static func files(of folder: String) throws -> [File] {
        var loader = FileLoader(folder: folder)
        loader.load(yamlFiles(in: folder))
        return loader.documents.map { (String($0.path.dropFirst(folder.count + 1)), $0.root) }
    }

    /// Every name of a field in the schemas.
    private static func fieldNames() throws -> [String] {
        let parts = try ["uitgangspunten", "scenario"].flatMap { file -> [SchemaPart] in
            let root = try SchemaPart(file: "\(file).schema.json")
            return [root] + root.names("definitions").compactMap { root.part("definitions", $0) }
        }
        return Set(parts.flatMap { $0.names("properties") }).union(["waarde", "driehoek", "2024"]).sorted()
    }
}
