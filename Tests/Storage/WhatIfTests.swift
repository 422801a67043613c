import Decision
import Domain
import ExitCosts
import Foundation
import Storage
import Support
import Testing

/// Changes laid over a dossier without being written.
@Suite struct WhatIfTests {
    private let dossier = TestDossier(
        """
        regelingen:
          dienst:
            deelnemers: [a, b]
            sleutels: {uren: {maatstaf: uren}}
            uittreding: {methode: geen}
            kosten:
              balie: {bedrag: {waarde: 90_000, bron: begroting}, sleutel: per_inwoner, variabel: 20%, afbouw: [50%]}
              rest: {bedrag: 10_000, sleutel: uren}
        """,
        scenarios: [
            "weg": "stappen: [{uittreden: {id: uit, gemeente: a, regeling: dienst, per: 2025-01-01}}]",
            "duurder": "wijzigingen: {regelingen.dienst.kosten.balie.bedrag: 95_000}",
            "later": "voortbouwen_op: weg\nwijzigingen: {stappen.uit.per: +12 maanden}",
        ])

    private func under<Result>(_ changes: [WhatIf], _ body: (OpenDossier, Dossier) throws -> Result) throws -> Result {
        try dossier.inFolder { folder in
            let open = try OpenDossier(at: folder, kinds: .all)
            return try body(open, open.dossier(under: changes))
        }
    }

    private func balie(_ scenario: Scenario) -> Estimate? {
        scenario.assumptions.regelingen[0].items.first { $0.id.text == "balie" }?.amount.value.points.first?.value
    }

    @Test func aChangeHoldsInEveryScenarioLaidOverItsOwn() throws {
        try under([WhatIf(path: "regelingen.dienst.kosten.balie.bedrag", text: "120_000")]) { open, dossier in
            #expect(balie(dossier.baseline)?.base == 120_000)
            #expect(dossier.scenarios.map { balie($0)?.base } == [120_000, 120_000, 120_000])
            // It stands where what it replaces stood, in each scenario its own, and keeps what is said beside it.
            let before = try open.dossier()
            #expect(balie(dossier.baseline)?.place == balie(before.baseline)?.place)
            #expect(dossier.scenarios.map { balie($0)?.place } == before.scenarios.map { balie($0)?.place })
            #expect(balie(before.baseline)?.place != balie(before.scenarios[0])?.place)
            let place = try #require(balie(dossier.baseline)?.place)
            #expect(dossier.remarks[place]?.source == "begroting")
            #expect(dossier.canonicalBytes != before.canonicalBytes)
        }
    }

    @Test func aChangeOfOneScenarioTouchesNoOther() throws {
        let path = "regelingen.dienst.kosten.balie.bedrag"
        try under([WhatIf(path: path, text: "1", scenario: ScenarioID("weg"))]) { _, dossier in
            #expect(dossier.baseline.changes == .init() && balie(dossier.baseline)?.base == 90_000)
            #expect(dossier.scenarios.map { balie($0)?.base } == [95_000, 90_000, 1])
            #expect(dossier.scenarios[2].changes == .init(regelingen: [RegelingID("dienst")]))
        }
        try under([WhatIf(path: path, text: "1", scenario: ScenarioID("nulscenario"))]) { _, dossier in
            #expect(balie(dossier.baseline)?.base == 1)
            #expect(dossier.scenarios.map { balie($0)?.base } == [95_000, 90_000, 90_000])
            #expect(dossier.scenarios.allSatisfy { $0.changes == .init(regelingen: [RegelingID("dienst")]) })
        }
    }

    @Test func aStepMovesWhereverItStands() throws {
        try under([WhatIf(path: "stappen.uit.per", text: "+6 maanden")]) { open, dossier in
            let dates = dossier.scenarios.map { ($0.steps.first?.action as? LeaveStep)?.date }
            #expect(dates == [nil, Month(year: 2026, month: 7), Month(year: 2025, month: 7)])
            let before = try open.dossier()
            #expect(dossier.scenarios.map(\.changes) == before.scenarios.map(\.changes))
        }
    }

    /// What is tried gives what a file with the same value gives, to the bit.
    @Test(arguments: [
        ("regelingen.dienst.kosten.balie.bedrag", "120_000"), ("discontovoet", "3%"),
        ("maatstaven.uren.a", "{2022: 100, 2023: 50, groei: 1%}"), ("indexatie.prijzen.2024", "9%"),
        ("regelingen.dienst.kosten.rest", "{bedrag: 5_000, sleutel: per_inwoner}"),
        ("regelingen.dienst.kosten.nieuw", "{bedrag: 5_000, sleutel: per_inwoner, index: lonen}"),
        ("regelingen.dienst.kosten.balie.bedrag", "{pert: [1, 5, 12]}"),
        ("regelingen.dienst.kosten.balie.afbouw.1", "80%"), ("stappen.uit.per", "-6 maanden"),
    ])
    func whatIsTriedIsWhatAScenarioWouldSay(path: String, text: String) throws {
        var written = dossier
        written.scenarios["weg", default: ""] += "\nwijzigingen:\n  \(path): \(text)"
        let change = WhatIf(path: path, text: text, scenario: ScenarioID("weg"))
        let tried = try under([change]) { try compare($1) }.scenarios.first { $0.id.text == "weg" }
        let expected = try written.compared().scenarios.first { $0.id.text == "weg" }
        #expect(tried?.municipalities.map(\.yearTotals) == expected?.municipalities.map(\.yearTotals))
        #expect(tried?.municipalities.map(\.netPresentValue) == expected?.municipalities.map(\.netPresentValue))
        #expect(expected != nil)
    }

    @Test(arguments: [
        ("regelingen.dienst.kosten.balie.varabel", "20%", "variabel"), ("stappen.uti.per", "2024-01-01", "uit"),
        ("regelingen.dinst.naam", "x", "dienst"),
    ])
    func whatDoesNotExistIsToldWithTheNearest(path: String, text: String, nearest: String) throws {
        let problems = try #require(throws: Problems.self) { try under([WhatIf(path: path, text: text)]) { _, _ in } }
        #expect(problems.list.count == 1)
        #expect("\(problems.list[0].kind)".contains("\"\(nearest)\""))
        #expect(problems.files[Int(problems.list[0].place.file)].path == "zet")
    }

    @Test func whatIsAddedHasAPlaceOfItsOwn() throws {
        let changes = ["x", "y"].map {
            WhatIf(
                path: "regelingen.dienst.kosten.\($0)",
                text: "{bedrag: {2022: {pert: [1, 2, 4]}, 2024: {pert: [2, 3, 9]}}, sleutel: uren}")
        }
        try under(changes) { _, dossier in
            #expect(dossier.uncertain.count == 4 && Set(dossier.uncertain.map(\.place)).count == 4)
        }
    }

    @Test func treesTellWhatStandsInEachScenario() throws {
        try under([WhatIf(path: "regelingen.dienst.kosten.balie.bedrag", text: "1", scenario: ScenarioID("weg"))]) {
            open, _ in
            let trees = DossierReviser(open).trees(under: [
                WhatIf(path: "regelingen.dienst.kosten.balie.bedrag", text: "1", scenario: ScenarioID("weg"))
            ])
            #expect(trees.map(\.id.text) == ["nulscenario", "duurder", "later", "weg"])
            let path = "regelingen.dienst.kosten.balie.bedrag".split(separator: ".")
            #expect(trees.map { $0.node(at: path)?.typedFigure } == ["90_000", "95_000", "90_000", "1"])
            #expect(
                trees.map { $0.node(at: "stappen.uit.per".split(separator: "."))?.text } == [
                    nil, nil, "2026-01-01", "2025-01-01",
                ])
            #expect(trees[0].names(below: ["regelingen"]) == ["dienst"])
            #expect(trees[0].node(at: "regelingen.dienst.deelnemers.2".split(separator: "."))?.text == "b")
        }
    }
}
