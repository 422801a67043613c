import ExitCosts
import Foundation
import Testing

@testable import Domain
@testable import Storage
@testable import Support

/// The schema names what the reader asks for, field by field, and nothing else.
@Suite struct ReaderFieldsTests {
    @Test func whatTheReaderAsksOfADossierIsWhatTheSchemaNames() throws {
        var fields = AskedFields()
        for folder in [
            "scenarios/voorschoten", "Tests/Fixtures/klein", "Tests/Fixtures/stappenplan",
            "scenarios/gepubliceerd/weesp",
        ] {
            try Self.read("\(Fixtures.root)/\(folder)", into: &fields)
        }
        let base = BadInputCase(name: "", head: [], changes: [], expected: [:])
        try base.inFolder { try Self.read($0, into: &fields) }
        for seed: UInt64 in 0..<20 {
            try DossierGenerator.dossier(seed: seed).inFolder { try Self.read($0, into: &fields) }
        }
        #expect(fields.asked.count > 20)
        // The words of a key and a method are looked up in the lists of kinds.
        let words = ["sleutel", "methode"].map { "uitgangspunten.schema.json#/definitions/\($0)" }
        #expect(fields.differences(except: Set(words)) == [])
    }

    /// Reads a folder, and takes down what was asked of each of its mappings.
    private static func read(_ folder: String, into fields: inout AskedFields) throws {
        var loader = FileLoader(folder: folder)
        loader.load(yamlFiles(in: folder))
        for document in loader.documents {
            try fields.walk(document.root, SchemaPart(file: schema(of: document.path)))
        }
        let assembly = DossierAssembly(loader: loader, kinds: .all)
        var observed: [Fields] = []
        assembly.reading.observer = { observed.append($0) }
        _ = try? assembly.dossier()
        fields.take(observed)
    }
}
