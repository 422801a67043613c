import Domain
import ExitCosts
import Storage
import Support
import Testing

@testable import Decision

/// What moves one figure from one scenario to another (`waarom --tegen`).
@Suite struct FigureAttributionTests {
    private static func dossier(_ scenarios: [String: String]) -> TestDossier {
        TestDossier(
            """
            regelingen:
              dienst:
                deelnemers: [a, b]
                sleutels: {uren: {maatstaf: uren}}
                uittreding: {methode: geen}
                kosten:
                  balie: {bedrag: 90_000, sleutel: per_inwoner, variabel: 100%, fte: 10}
                  rest: {bedrag: 10_000, sleutel: uren, variabel: 100%}
              ander:
                deelnemers: [c, d]
                uittreding: {methode: geen}
                kosten: {k: {bedrag: 1_000, sleutel: per_inwoner, variabel: 0%, afbouw: [90%, 70%, 50%, 30%, 10%]}}
            criteria:
              rust: {gewicht: 60%, kwaliteit: ja}
              tempo: {gewicht: 40%, kwaliteit: ja}
            """, scenarios: scenarios)
    }

    private static let both = """
        wijzigingen:
          maatstaven.inwoners.a: 40_000
          regelingen.dienst.kosten.balie.bedrag: 120_000
          regelingen.dienst.kosten.balie.fte: 12
          regelingen.dienst.kosten.rest.variabel: 50%
        scores: {rust: 4, tempo: 9}
        """
    private static let scenarios = [
        "nulscenario": "scores: {rust: 6, tempo: 6}", "duurder": both,
        "weg": "stappen: [{uittreden: {id: weg, gemeente: a, regeling: dienst, per: 2024-01-01}}]",
    ]

    /// The attribution of a figure, with what the explanation says that it moves.
    private func attributed(
        _ path: String, from old: String, to new: String, groups: Int = 8, _ scenarios: [String: String] = scenarios
    ) throws -> (shares: [String: Double], order: [String], difference: Double) {
        try Self.dossier(scenarios).inFolder { folder in
            let open = try OpenDossier(at: folder, kinds: .all)
            let (first, second) = (ScenarioID(old), ScenarioID(new))
            let pair = try #require(try ScenarioPair(open, from: first, to: second))
            let mixture = ScenarioMixture(of: pair.dossier, from: first, to: second, paths: pair.changes.map(\.path)) {
                changes throws(Problems) in try pair.scenario(taking: changes)
            }
            return try Crew.working { crew in
                let explainer = try Explainer(pair.dossier, crew)
                let found = try explainer.attribution(of: path, mixture, groups: groups, crew)
                let names = found.groups.map { $0.path.joined(separator: ".") }
                let explanation = try explainer.explanation(of: path, in: second, against: first)
                return (
                    Dictionary(zip(names, found.shares)) { first, _ in first }, names, explanation.items[0].value
                )
            }
        }
    }

    private func isClose(_ found: [String: Double], _ expected: [String: Double]) -> Bool {
        found.keys == expected.keys && found.allSatisfy { abs($0.value - (expected[$0.key] ?? .nan)) < 1e-6 }
    }

    /// By hand: a pays a third of 90 000, ten years long. 40 000 inhabitants instead of 10 000 make that two thirds: 300 000
    /// more; a desk of 120 000 makes it 100 000 more, both 500 000. What they do together, 100 000, is shared evenly. What
    /// stays behind when somebody leaves, and scores, move nothing: exactly 0.
    @Test func aTotalByHand() throws {
        let found = try attributed("gemeenten.a.totaal", from: "nulscenario", to: "duurder")
        let expected = [
            "maatstaven.inwoners.a": 350_000.0, "regelingen.dienst.kosten.balie": 150_000,
            "regelingen.dienst.kosten.rest": 0, "scores.rust": 0, "scores.tempo": 0,
        ]
        #expect(isClose(found.shares, expected), "\(found.shares)")
        #expect(found.shares["regelingen.dienst.kosten.rest"] == 0 && found.shares["scores.rust"] == 0)
        #expect(abs(found.difference - 500_000) < 1e-6)
    }

    /// Shares, staff and points: each in its own unit, down to a desk that is all that moves the staff.
    @Test func figuresThatAreNoAmounts() throws {
        let share = try attributed(
            "regelingen.dienst.jaren.2024.sleutels.per_inwoner.a", from: "nulscenario", to: "duurder")
        #expect(abs((share.shares["maatstaven.inwoners.a"] ?? 0) - 1 / 3.0) < 1e-12)
        #expect(abs(share.difference - 1 / 3.0) < 1e-12)
        let staff = try attributed("regelingen.dienst.jaren.2024.fte", from: "nulscenario", to: "duurder")
        #expect(staff.shares["regelingen.dienst.kosten.balie"] == 2 && staff.difference == 2)
        // 4 instead of 6 for 60%, 9 instead of 6 for 40%: -1.2 and +1.2.
        let quality = try attributed("gemeenten.a.toetsen.kwaliteit.waarde", from: "nulscenario", to: "duurder")
        #expect(abs((quality.shares["scores.rust"] ?? 0) + 1.2) < 1e-12)
        #expect(abs((quality.shares["scores.tempo"] ?? 0) - 1.2) < 1e-12)
        // (120 000 x 2/3 + 2 500) / 40 000 inhabitants instead of (30 000 + 2 500) / 10 000.
        let each = try attributed("gemeenten.a.structureel_per_inwoner", from: "nulscenario", to: "duurder")
        #expect(abs(each.difference - (2.0625 - 3.25)) < 1e-9)
        #expect(abs(each.shares.values.reduce(0, +) - each.difference) < 1e-9)
    }

    /// Whatever the figure and whichever way, also where only one side has it, and what is already a difference.
    @Test(
        arguments: [
            "ncw", "verschil.ncw", "jaren.2024.totaal", "jaren.2024.regelingen.dienst.bijdrage", "incidenteel",
            "verschil.opgeteld.2026", "toetsen.niet-duurder.waarde", "later.totaal",
        ], [("weg", "duurder"), ("duurder", "weg"), ("nulscenario", "weg")])
    func sharesAddUpToTheDifference(_ figure: String, _ ends: (String, String)) throws {
        let found = try attributed("gemeenten.a.\(figure)", from: ends.0, to: ends.1)
        #expect(abs(found.shares.values.reduce(0, +) - found.difference) < 1e-6, "\(found)")
        let few = try attributed("gemeenten.a.\(figure)", from: ends.0, to: ends.1, groups: 1)
        #expect(few.order.count <= 2 && abs(few.shares.values.reduce(0, +) - few.difference) < 1e-6)
    }

    @Test func theOrderInTheFilesDoesNotMatter() throws {
        var turned = Self.scenarios
        let lines = Self.both.split(separator: "\n").map { String($0) }
        turned["duurder"] = ([lines[5], lines[0]] + lines[1...4].reversed()).joined(separator: "\n")
        let found = try [Self.scenarios, turned].map {
            try attributed("gemeenten.a.ncw", from: "weg", to: "duurder", $0)
        }
        #expect(found[0].order == found[1].order && found[0].shares == found[1].shares)
    }

    /// In a scenario that nobody compares here cost runs off to 2035: all are counted to that year, fourteen times 10 000 for
    /// the desk.
    @Test func countedToTheYearOfTheWholeDossier() throws {
        let scenarios = [
            "ver": "stappen: [{uittreden: {id: laat, gemeente: c, regeling: ander, per: 2031-01-01}}]",
            "duurder": "wijzigingen: {regelingen.dienst.kosten.balie.bedrag: 120_000}",
        ]
        let found = try attributed("gemeenten.a.totaal", from: "nulscenario", to: "duurder", scenarios)
        #expect(isClose(found.shares, ["regelingen.dienst.kosten.balie": 140_000]), "\(found)")
        #expect(abs(found.difference - 140_000) < 1e-6)
        try Self.dossier(scenarios).inFolder { folder in
            let open = try OpenDossier(at: folder, kinds: .all)
            let ends = (ScenarioID("nulscenario"), ScenarioID("duurder"))
            let pair = try #require(try ScenarioPair(open, from: ends.0, to: ends.1))
            let mixture = ScenarioMixture(of: pair.dossier, from: ends.0, to: ends.1, paths: pair.changes.map(\.path)) {
                changes throws(Problems) in try pair.scenario(taking: changes)
            }
            let whole = try Crew.working { crew throws(Problems) in
                try Attribution(mixture, of: MunicipalityID("a"), by: .total, groups: 8, crew)
            }
            let result = try #require(whole.results.first)
            #expect(whole.results.count == 1 && abs(result.shares[0] - 140_000) < 1e-6)
            let compared = try compare(pair.dossier)
            #expect(result.before?.total == compared.scenarios[0].result(of: MunicipalityID("a"))?.total)
            #expect(result.after?.total == compared.scenarios[1].result(of: MunicipalityID("a"))?.total)
            #expect(result.after?.scenario == ends.1)
        }
    }

    /// A share of double cost means nothing without the leave: they are one group.
    @Test func whatNeedsEachOtherIsOneGroup() throws {
        let scenarios = [
            "dubbel": """
            stappen:
              - uittreden: {id: weg, gemeente: a, regeling: dienst, per: 2024-01-01}
              - dubbele_lasten: {id: dubbel, gemeente: a, regeling: dienst, per: 2024-01-01, maanden: 6}
              - eenmalig: {id: verhuizing, gemeente: a, jaar: 2024, bedrag: 1_000}
            """
        ]
        let found = try attributed("gemeenten.a.totaal", from: "nulscenario", to: "dubbel", scenarios)
        #expect(found.order.count == 2 && found.shares["stappen.verhuizing"] == 1_000)
        #expect(abs(found.shares.values.reduce(0, +) - found.difference) < 1e-6)
    }

    @Test func twoThatAreTheSame() throws {
        let found = try attributed("gemeenten.a.totaal", from: "duurder", to: "duurder")
        #expect(found.shares.isEmpty && found.difference == 0)
    }

    @Test(arguments: [
        ("gemeenten.a.terugverdienjaar", FigureAttribution.Obstacle.year), ("discontovoet", .input),
        ("regelingen.dienst.kosten.balie.bedrag", .input), ("stappen.weg.per", .input),
    ])
    func whatCannotBeDividedSaysWhy(_ path: String, _ obstacle: FigureAttribution.Obstacle) throws {
        #expect(throws: obstacle) { try attributed(path, from: "duurder", to: "weg") }
    }
}
