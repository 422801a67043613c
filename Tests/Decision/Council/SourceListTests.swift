import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

/// Where every figure of a dossier comes from.
@Suite struct SourceListTests {
    private static let body = """
        regelingen:
          dienst:
            deelnemers: [a, b]
            bron: begroting
            kosten:
              zorg: {bedrag: {uniform: [100, 200]}, sleutel: per_inwoner}
              beleid: {bedrag: 60_000, bron: raming van de dienst, aanname: ja, sleutel: per_inwoner}
        """

    @Test func theNearestSourceCountsAndAnAssumptionIsOne() throws {
        let step = "stappen:\n  - eenmalig: {id: x, gemeente: a, bedrag: 5, jaar: 2023}\n"
        let list = SourceList(try TestDossier(Self.body, scenarios: ["weg": step]).read())
        let entries = Dictionary(list.entries.map { ($0.path, $0) }) { first, _ in first }
        let care = try #require(entries["regelingen.dienst.kosten.zorg.bedrag"])
        #expect(care.source == "begroting" && care.isUncertain && !care.isAssumption && care.text.isEmpty)
        let low = try #require(entries["regelingen.dienst.kosten.zorg.bedrag.uniform.1"])
        #expect(low.source == "begroting" && low.text == "100" && !low.isUncertain)
        let policy = try #require(entries["regelingen.dienst.kosten.beleid.bedrag"])
        #expect(policy.source == "raming van de dienst" && policy.isAssumption && policy.text == "60_000")
        let own = try #require(entries["stappen.x.bedrag"])
        #expect(own.source == nil && !own.isAssumption && own.file == "weg.yaml" && own.line == 5)
        #expect(list.sources.map(\.name) == ["begroting", "raming van de dienst"])
    }

    @Test func whatIsSaidBesideAScoreIsAReason() throws {
        let list = SourceList(try readDossier(at: Fixtures.folder("rapport"), kinds: .all))
        #expect(
            list.entries.contains {
                $0.path == "scores.weg.grip.waarde" && $0.source?.hasPrefix("korte lijnen") == true
            })
        #expect(list.sources.map(\.name) == ["begroting 2024", "jaarrekening 2023"])
    }

    @Test(arguments: ["scenarios/voorschoten", "scenarios/leren-stappen", "Tests/Fixtures/klein"])
    func everyFigureIsThereOnce(_ folder: String) throws {
        let dossier = try readDossier(at: "\(Fixtures.root)/\(folder)", kinds: .all)
        let list = SourceList(dossier)
        #expect(list.entries.count == dossier.figures.count)
        #expect(Set(list.entries.map { "\($0.file) \($0.path)" }).count == list.entries.count)
        #expect(list.entries.count { $0.isAssumption } == dossier.assumedFigures.count)
        #expect(list.owners.flatMap(\.entries).count == list.entries.count)
        #expect(list.entries.first?.file == "uitgangspunten.yaml")
    }

    /// The text stands where the entry says.
    @Test func whatIsTypedStandsOnItsLine() throws {
        let dossier = try readDossier(at: "\(Fixtures.root)/scenarios/voorschoten", kinds: .all)
        for entry in SourceList(dossier).entries where !entry.text.isEmpty {
            let file = try #require(dossier.files.first { $0.path.hasSuffix("/\(entry.file)") })
            let lines = String(decoding: file.wholeBytes, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            #expect(lines[entry.line - 1].contains(entry.text), "\(entry.path) \(entry.file):\(entry.line)")
        }
    }
}
