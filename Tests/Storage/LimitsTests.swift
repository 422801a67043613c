import Decision
import Domain
import ExitCosts
import Foundation
import Reporting
import Support
import Testing

@testable import Storage

/// What a dossier may hold (docs/grenzen.md), where a table of faulty files cannot show it.
@Suite struct LimitsTests {
    private static let body = """
        regelingen:
          r:
            deelnemers: [a, b]
            kosten: {k: {bedrag: 1_000, sleutel: per_inwoner}}
        """

    private func kinds(_ dossier: TestDossier) throws -> [ProblemKind] {
        do {
            _ = try dossier.compared()
            return []
        } catch let problems as Problems {
            return problems.list.map(\.kind)
        }
    }

    /// Each adds a euro in 2022 to what the one before says.
    private func chain(of count: Int) -> [String: String] {
        let step = "stappen: [{eenmalig: {gemeente: a, bedrag: 1, jaar: 2022}}]\n"
        return Dictionary(
            uniqueKeysWithValues: (1...count).map { number in
                ("s\(number)", number == 1 ? step : "voortbouwen_op: s\(number - 1)\n" + step)
            })
    }

    @Test func aHundredScenariosMayBuildOnEachOther() throws {
        let comparison = try TestDossier(Self.body, scenarios: chain(of: 100)).compared()
        let last = try #require(comparison.result("s100", "a"))
        #expect(abs(last.difference.total - 100) < 1e-9)
    }

    @Test func moreScenariosInAChainAreRefusedEach() throws {
        let limit = ProblemKind.scenarioChainTooLong(limit: 100)
        #expect(try kinds(TestDossier(Self.body, scenarios: chain(of: 102))) == [limit, limit])
    }

    @Test func namesBeyondWhatLabelsTellApartAreRefused() throws {
        let items = (0...Limits.names).map { "k\($0): {bedrag: 1, sleutel: vaste_voet}" }.joined(separator: ",\n")
        let dossier = TestDossier("regelingen: {r: {deelnemers: [a], kosten: {\(items)}}}")
        #expect(try kinds(dossier) == [.tooManyNames(limit: Limits.names)])
    }

    @Test func moreFilesThanPlacesTellApartAreRefused() {
        var loader = FileLoader(folder: "/nergens")
        loader.load([String](repeating: "/nergens/x.yaml", count: Limits.files + 2))
        #expect(loader.files.count == Limits.files)
        #expect(loader.problems.last?.kind == .tooManyFiles(limit: Limits.files))
    }

    @Test func aPriceOfAUnitMayNotGrowAboveAllEither() throws {
        let dossier = try TestDossier(
            """
            maatstaven: {stuks: {a: 0.0000000001, b: 0.0000000001}}
            regelingen:
              r:
                deelnemers: [a, b]
                sleutels: {s: {gemiddelde_kosten: {maatstaf: stuks}}}
                kosten: {k: {bedrag: 1 mln, sleutel: s}}
            """
        ).read()
        let regeling = dossier.baseline.assumptions.regelingen[0]
        do {
            _ = try KeyComparison(of: regeling, in: dossier, by: [], required: false, years: 2022...2022)
            Issue.record("divided")
        } catch {
            #expect(error.list.map(\.kind) == [.figureTooLarge(path: "regelingen.r.sleutels.s.prijs")])
        }
    }

    @Test func onlyTheFirstProblemsGetAHint() throws {
        let names = (0..<Limits.hints + 100).map { "gemeente-\($0)x" }.joined(separator: ", ")
        let dossier = TestDossier("regelingen: {r: {deelnemers: [aa, \(names)], kosten: {}}}")
        let found = try kinds(dossier)
        #expect(found.count == Limits.hints + 101)
        #expect(found.first == .unknownReference(.municipality, "aa", nearest: nil))
    }

    @Test func ofAGreatManyProblemsTheFirstAreToldAndTheRestCounted() throws {
        let lines = (0..<1_234).map { "onbekend-\($0): 1" }.joined(separator: "\n")
        do {
            _ = try TestDossier(Self.body + "\n" + lines).read()
            Issue.record("read")
        } catch let problems as Problems {
            let text = render(problems, .dutch).split(separator: "\n")
            #expect(text.count { $0.contains("onbekende sleutel 'onbekend-") } == 1_000)
            #expect(text.last == "... en nog 234 fouten, die hier niet staan; los eerst deze op")
            #expect(render(problems, .english).hasSuffix("... and 234 more errors, not shown; solve these first\n"))
        }
    }

    @Test func aMessageRepeatsNoBookOfText() throws {
        let long = String(repeating: "9", count: 50_000) + "x"
        do {
            _ = try TestDossier(Self.body.replacingOccurrences(of: "1_000", with: long)).read()
            Issue.record("read")
        } catch let problems as Problems {
            let text = render(problems, .dutch)
            #expect(text.count < 1_000 && text.contains("'999") && text.contains("9x' is geen getal"))
        }
    }
}

/// An alias is the node that it names (docs/grenzen.md).
@Suite struct AliasTests {
    private let dossier = """
        regelingen:
          r:
            deelnemers: [a, b]
            kosten:
              k: {bedrag: &prijs {uniform: [1_000, 3_000]}, sleutel: vaste_voet}
              l: {bedrag: *prijs, sleutel: vaste_voet}
              m: {bedrag: {uniform: [1_000, 3_000]}, sleutel: vaste_voet}
        """

    @Test func anAliasIsTheSameUncertainInputAndACopyIsNot() throws {
        let items = try TestDossier(dossier).read().baseline.assumptions.regelingen[0].items
        let inputs = items.map { $0.amount.value.points[0].value.uncertain }
        #expect(inputs[0] != nil && inputs[0] == inputs[1])
        #expect(inputs[2] != nil && inputs[2] != inputs[0])
    }

    @Test func aChangeOfOneUseLeavesTheOtherAsItWas() throws {
        let change = "wijzigingen: {regelingen.r.kosten.l.bedrag: 5_000}"
        let comparison = try TestDossier(dossier, scenarios: ["s": change]).compared()
        let cost = comparison.scenarios.map { $0.regelingen[0].years[0].cost }
        #expect(cost == [6_000, 9_000])
    }
}
