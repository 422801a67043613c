import Domain
import ExitCosts
import Foundation
import Storage
import Support
import Testing

/// What two scenarios of a dossier differ in, and the scenarios between them.
@Suite struct ScenarioPairTests {
    private static let dossier = TestDossier(
        """
        regelingen:
          dienst:
            deelnemers: [a, b]
            sleutels: {uren: {maatstaf: uren}}
            uittreding: {methode: geen}
            kosten:
              balie: {bedrag: {waarde: 90_000, bron: begroting}, sleutel: per_inwoner, variabel: 20%, afbouw: [50%]}
              rest: {bedrag: 10_000, sleutel: uren}
        criteria:
          rust: {gewicht: 100%, kwaliteit: ja}
        """,
        scenarios: [
            "weg": """
            besluit: 2024-12-01
            scores: {rust: 4}
            stappen:
              - uittreden: {gemeente: a, regeling: dienst, per: 2025-01-01}
              - eenmalig: {id: verhuizing, gemeente: a, jaar: 2025, bedrag: 1_000}
            """,
            "later": """
            voortbouwen_op: weg
            scores: {rust: 7}
            wijzigingen: {stappen.weg-1.per: +12 maanden, regelingen.dienst.kosten.balie.bedrag.waarde: 80_000}
            """,
            "anders": """
            wijzigingen:
              maatstaven.uren.a: 700
              discontovoet: 3%
            """,
        ])

    private func pair<Result>(
        _ old: String, _ new: String, under changes: [WhatIf] = [], _ body: (ScenarioPair) throws -> Result
    ) throws -> Result {
        try Self.dossier.inFolder { folder in
            let open = try OpenDossier(at: folder, kinds: .all)
            return try body(
                #require(try ScenarioPair(open, under: changes, from: ScenarioID(old), to: ScenarioID(new))))
        }
    }

    private func lines(_ pair: ScenarioPair) -> [String] {
        pair.changes.map { "\($0.pathText): \($0.old?.text ?? "-") > \($0.new?.text ?? "-")" }
    }

    /// With what they build on; a step without an id has that of its place.
    @Test func whatTheyDifferIn() throws {
        try pair("weg", "later") { pair in
            #expect(
                lines(pair) == [
                    "regelingen.dienst.kosten.balie.bedrag.waarde: 90_000 > 80_000", "scores.rust: 4 > 7",
                    "stappen.weg-1.per: 2025-01-01 > 2026-01-01",
                ])
        }
        try pair("weg", "weg") { #expect($0.changes.isEmpty) }
    }

    /// With no change it is the first, with all the second, from and to the null scenario too.
    @Test(arguments: [
        ("weg", "later"), ("later", "weg"), ("nulscenario", "later"), ("anders", "nulscenario"), ("anders", "weg"),
        ("weg", "anders"),
    ])
    func bothEndsAreTheScenariosThemselves(_ old: String, _ new: String) throws {
        try pair(old, new) { pair in
            let all = [pair.dossier.baseline] + pair.dossier.scenarios
            for (count, id) in [(0, old), (pair.changes.count, new)] {
                let end = try pair.scenario(taking: Set(0..<count))
                let own = try #require(all.first { $0.id.text == id })
                #expect(end.steps.map(\.id) == own.steps.map(\.id))
                #expect(end.steps.map(\.begin) == own.steps.map(\.begin))
                #expect(end.assumptions.regelingen[0].items == own.assumptions.regelingen[0].items)
                #expect(end.assumptions.discountRate.base == own.assumptions.discountRate.base)
                #expect(end.scores == own.scores && end.decision == nil)
                #expect(end.changes.general || !own.changes.general)
            }
        }
    }

    /// What lies between has the changes that were taken and no other.
    @Test func someOfTheChanges() throws {
        try pair("weg", "later") { pair in
            let between = try pair.scenario(taking: [1, 2])
            #expect(between.scores["rust"]?.base == 7)
            #expect(between.steps[0].begin == Month(year: 2026, month: 1))
            #expect(between.assumptions.regelingen[0].items == pair.dossier.baseline.assumptions.regelingen[0].items)
        }
    }

    /// What is tried in the app holds on both sides; a scenario that is not there gives nothing.
    @Test func underWhatIsTried() throws {
        let tried = [WhatIf(path: "regelingen.dienst.kosten.rest.bedrag", text: "12_000")]
        try pair("weg", "later", under: tried) { pair in
            #expect(lines(pair).count == 3)
            let between = try pair.scenario(taking: [0])
            #expect(between.assumptions.regelingen[0].items[1].amount.value.base(year: 2024) == 12_000)
        }
        try Self.dossier.inFolder { folder in
            let open = try OpenDossier(at: folder, kinds: .all)
            let none = try ScenarioPair(open, from: ScenarioID("weg"), to: ScenarioID("nergens"))
            #expect(none == nil)
        }
    }
}
