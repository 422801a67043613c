import Domain
import ExitCosts
import Foundation
import Storage
import Support
import Testing

/// How scenarios are put together from files.
@Suite struct ScenarioTests {
    static let body = """
        regelingen:
          r:
            deelnemers: [a, b]
            kosten:
              staf: {bedrag: {pert: [1 mln, 1.2 mln, 2 mln], naam: staf}, sleutel: per_inwoner, afbouw: [100%, 50%]}
              huur: {bedrag: 100_000, sleutel: per_inwoner, bron: begroting 2022}
          q:
            deelnemers: [a, b, c]
            kosten: {inkoop: {bedrag: 500_000, sleutel: per_inwoner}}
        """

    private func scenario(_ id: String, _ scenarios: [String: String]) throws -> Scenario {
        let dossier = try TestDossier(Self.body, scenarios: scenarios).read()
        return try #require(dossier.scenarios.first { $0.id.text == id })
    }

    private func item(_ name: String, _ scenario: Scenario) throws -> CostItem {
        let items = scenario.assumptions.regelingen.flatMap(\.items)
        return try #require(items.first { $0.id.text == name })
    }

    @Test func stepsOfTheOtherComeFirstWithTheirOwnNames() throws {
        let last = try scenario(
            "z",
            [
                "z": """
                voortbouwen_op: m
                stappen:
                  - eenmalig: {gemeente: a, bedrag: 1, jaar: 2023}
                """,
                "m": """
                voortbouwen_op: a
                stappen:
                  - eenmalig: {gemeente: a, bedrag: 2, jaar: 2023}
                  - eenmalig: {id: eigen, gemeente: a, bedrag: 3, jaar: 2023}
                """,
                "a": """
                stappen:
                  - eenmalig: {gemeente: a, bedrag: 4, jaar: 2023}
                """,
            ])
        #expect(last.steps.map(\.id.text) == ["a-1", "m-1", "eigen", "z-1"])
    }

    @Test func changesApplyInOrderTheOthersFirst() throws {
        let scenario = try scenario(
            "z",
            [
                "z": """
                voortbouwen_op: a
                wijzigingen:
                  regelingen.r.kosten.staf.variabel: 30%
                """,
                "a": """
                wijzigingen:
                  regelingen.r.kosten.staf.variabel: 20%
                  regelingen.r.kosten.staf.afbouw.2: 40%
                  regelingen.r.kosten.huur: {bedrag: 90_000, sleutel: vaste_voet}
                """,
            ])
        let staff = try item("staf", scenario)
        #expect(staff.variable.base == 0.3)
        #expect(staff.runOff.map(\.base) == [1, 0.4])
        #expect(try item("huur", scenario).key == .equalShare)
        #expect(scenario.changes == .init(general: false, regelingen: [RegelingID("r")]))
    }

    @Test func aDateOfAStepMoves() throws {
        let scenario = try scenario(
            "s",
            [
                "s": """
                stappen:
                  - uittreden: {id: weg, gemeente: a, regeling: q, per: 2024-01-01}
                  - opheffen: {regeling: r, per: 2024-07-01}
                wijzigingen:
                  stappen.weg.per: +18 maanden
                  stappen.s-2.per: -1 jaar
                """
            ])
        let leave = try #require(scenario.steps[0].action as? LeaveStep)
        let end = try #require(scenario.steps[1].action as? DissolveStep)
        #expect(leave.date == Month(year: 2025, month: 7))
        #expect(end.date == Month(year: 2023, month: 7))
        #expect(scenario.changes == .init())
    }

    @Test func aScenarioMayGiveANamedInputAnotherDistribution() throws {
        let change = "wijzigingen:\n  regelingen.r.kosten.staf.bedrag: {uniform: [1 mln, 3 mln], naam: staf}"
        let scenario = try scenario("s", ["s": change])
        #expect(try item("staf", scenario).amount.value.points.map(\.value.base) == [2_000_000])
    }

    @Test func twoScenariosMayUseOneNameForAnInput() throws {
        let step = "stappen:\n  - eenmalig: {gemeente: a, bedrag: {uniform: [1, 3], naam: verhuizing}, jaar: 2023}"
        let dossier = try TestDossier(Self.body, scenarios: ["s": step, "t": step]).read()
        #expect(dossier.uncertain.filter { $0.name == "verhuizing" }.count == 2)
    }

    @Test func aScenarioMayNameAnotherMunicipality() throws {
        let text = """
            stappen:
              - eenmalig: {gemeente: e, bedrag: 1, jaar: 2023}
            wijzigingen:
              gemeenten.e: {naam: E}
            """
        let scenario = try scenario("s", ["s": text])
        #expect(scenario.assumptions.municipalities.map(\.id.text) == ["a", "b", "c", "d", "e"])
        #expect(scenario.changes.general)
    }

    @Test func aWholeListOfDriversSetByAScenarioChecksEveryReferenceAgain() throws {
        let text = "wijzigingen:\n  maatstaven: {klanten: {a: 1}}"
        let dossier = TestDossier(
            Self.body.replacingOccurrences(
                of: "deelnemers: [a, b, c]", with: "deelnemers: [a]\n    sleutels: {u: {maatstaf: uren}}"),
            scenarios: ["s": text])
        let problems = #expect(throws: Problems.self) { _ = try dossier.read() }
        #expect(problems?.list.map(\.kind) == [.unknownReference(.driver, "uren", nearest: nil)])
    }

    @Test func pathsLeadBackToTheFile() throws {
        let text = """
            stappen:
              - uittreden: {id: weg, gemeente: a, regeling: q, per: 2024-01-01, methode: geen}
            wijzigingen:
              regelingen.r.kosten.huur.bedrag: 90_000
            """
        let dossier = try TestDossier(Self.body, scenarios: ["s": text]).read()
        let paths = dossier.paths
        let changed = try item("huur", try #require(dossier.scenarios.first)).amount.value.points[0].value.place
        let own = try item("huur", dossier.baseline).amount.value.points[0].value.place
        let staff = try item("staf", dossier.baseline)
        #expect(changed != own)
        #expect(paths[changed] == "regelingen.r.kosten.huur.bedrag")
        #expect(paths[own] == "regelingen.r.kosten.huur.bedrag")
        #expect(paths[staff.runOff[1].place] == "regelingen.r.kosten.staf.afbouw.2")
        #expect(paths.values.contains("stappen.weg.per"))
    }

    @Test func aSourceBesideACostItemHoldsForItsFigures() throws {
        let dossier = try TestDossier(Self.body).read()
        let place = try item("huur", dossier.baseline).amount.value.points[0].value.place
        #expect(dossier.remarks[place]?.source == "begroting 2022")
    }
}
