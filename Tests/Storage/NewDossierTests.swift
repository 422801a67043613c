import Decision
import Domain
import ExitCosts
import Foundation
import Storage
import Support
import Testing

/// The dossier that `nieuw` makes.
@Suite struct NewDossierTests {
    private func files(_ municipality: String, _ regeling: String) throws -> [(path: String, bytes: [UInt8])] {
        try NewDossier(municipality: municipality, regeling: regeling).files().map { ($0.name, $0.bytes) }
    }

    private func dossier(_ municipality: String, _ regeling: String) throws -> Dossier {
        try inFolder(of: files(municipality, regeling)) { try readDossier(at: $0, kinds: .all) }
    }

    @Test func theStandardNamesAreThoseOfTheTemplates() throws {
        let standard = NewDossier.standard
        let dossier = try dossier(standard.municipality, standard.regeling)
        #expect(dossier.baseline.assumptions.municipality.text == "mijn-gemeente")
        #expect(dossier.baseline.assumptions.name == "Mijn gemeente en Onze regeling")
    }

    /// Names that people have, and names that need care: of the files, of YAML, of the neighbours in the template.
    @Test(arguments: [
        ("Kaag en Braassem", "kaag-en-braassem"), ("'s-Gravenhage", "s-gravenhage"), ("Bergen (NH.)", "bergen-nh"),
        ("Buurstad", "gemeente-buurstad"), ("Bron", "gemeente-bron"), ("a: b # c, [d]", "a-b-c-d"), ("Null", "null"),
    ]) func namesAreFilledInEverywhere(name: String, short: String) throws {
        let dossier = try dossier(name, name)
        let assumptions = dossier.baseline.assumptions
        #expect(assumptions.municipality.text == short)
        #expect(assumptions.municipalities.first { $0.id.text == short }?.name == name)
        #expect(assumptions.regelingen.map(\.name) == [name])
        #expect(assumptions.regelingen.first?.participants.contains { $0.text == short } ?? false)
        #expect(dossier.scenarios.map(\.name) == ["Uit \(name) per 2029, zelf doen"])
        let text = try files(name, name).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(!text.contains("mijn-gemeente") && !text.contains("onze-regeling"))
    }

    /// The exit sum falls due, and every figure that somebody made up is marked.
    @Test func itComputesSomethingWorthSeeing() throws {
        let dossier = try dossier("A", "B")
        let result = try #require(try compare(dossier).result("uittreden", "a"))
        #expect(result.oneOff > 1_000_000)
        #expect(dossier.assumedFigures.count > 30 && dossier.simulatedOnly.isEmpty)
    }

    @Test func everyLineIsExplained() throws {
        for file in try files("A", "B") {
            var above = ""
            for line in String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n") where !line.isEmpty {
                let isExplained = line.contains("# ") || above.hasPrefix("#") || line.hasPrefix("#")
                #expect(isExplained, "\(file.path): \(line)")
                #expect(line.count <= 120, "\(file.path): \(line)")
                above = line.trimmingCharacters(in: .whitespaces)
            }
        }
    }
}
