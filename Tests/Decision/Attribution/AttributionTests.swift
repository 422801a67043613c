import Domain
import ExitCosts
import Storage
import Support
import Testing

@testable import Decision

/// What groups of changes account for.
@Suite struct AttributionTests {
    private static let kosten = [
        "balie": "{bedrag: 90_000, sleutel: per_inwoner, variabel: 100%}",
        "rest": "{bedrag: 10_000, sleutel: uren, variabel: 100%}",
    ]

    private static func dossier(
        _ items: [(String, String)], extra: String = "", _ scenarios: [String: String] = [:]
    ) -> TestDossier {
        let lines = items.map { "      \($0.0): \($0.1)" }.joined(separator: "\n")
        return TestDossier(
            """
            regelingen:
              dienst:
                deelnemers: [a, b]
                sleutels: {uren: {maatstaf: uren}}
                uittreding: {methode: geen}
                kosten:
            \(lines)
            \(extra)
            """, scenarios: scenarios)
    }

    private static let old = dossier([("balie", kosten["balie"] ?? ""), ("rest", kosten["rest"] ?? "")])

    private func attributed(
        to new: TestDossier, by measure: Attribution.Measure = .total, groups: Int = 8
    ) throws -> Attribution {
        let mixture = try Self.mixture(Self.old, new)
        return try Crew.working { crew throws(Problems) in
            try Attribution(mixture, of: MunicipalityID("a"), by: measure, groups: groups, crew)
        }
    }

    private static func mixture(_ old: TestDossier, _ new: TestDossier) throws -> DossierMixture {
        try old.inFolder { first in
            try new.inFolder { second in
                let pair = try DossierPair(
                    from: try OpenDossier(at: first, kinds: .all), to: try OpenDossier(at: second, kinds: .all),
                    kinds: .all)
                return DossierMixture(
                    changes: pair.changes.map { ($0.document, $0.path) }, change: { pair.change(from: $0, to: $1) }
                ) { changes throws(Problems) in try pair.dossier(taking: changes) }
            }
        }
    }

    /// Computed from one another, mixtures have the figures that each has by itself, to the bit; what cannot be, cannot be
    /// either way. Figures, a sign that turns, a step, a change of a scenario, a new regeling and what needs it.
    @Test func mixturesThatFollowEachOtherHaveTheirOwnFigures() throws {
        let leave = "uittreden: {id: weg, gemeente: a, regeling: dienst, per: 2024-01-01}"
        let old = Self.dossier(
            [("balie", "{bedrag: 90_000, sleutel: per_inwoner, variabel: 20%}"), ("rest", Self.kosten["rest"] ?? "")],
            ["weg": "stappen: [{\(leave)}]", "duurder": "voortbouwen_op: weg\nwijzigingen: {discontovoet: 3%}"])
        let extra =
            "  nieuw:\n    deelnemers: [b]\n    uittreding: {methode: geen}\n    kosten: {k: {bedrag: 6_000, sleutel: per_inwoner, variabel: 100%}}"
        let new = Self.dossier(
            [
                ("balie", "{bedrag: 120_000, sleutel: per_inwoner, variabel: 0%}"),
                ("rest", "{bedrag: 12_000, sleutel: uren}"),
            ],
            extra: extra,
            [
                "weg":
                    "stappen: [{\(leave)}, {toetreden: {id: erbij, gemeente: a, regeling: nieuw, per: 2024-01-01}}]",
                "duurder": "voortbouwen_op: weg\nwijzigingen: {discontovoet: 4%}",
            ])
        let mixture = try Self.mixture(old, new)
        let mixed = MixedDossiers(mixture, MunicipalityID("a"))
        #expect(mixture.changes.count == 7)
        let sets = (0..<1 << mixture.changes.count).map { $0 ^ $0 >> 1 }.map { set in
            Set(mixture.changes.indices.filter { set >> $0 & 1 == 1 })
        }
        let found = Crew.working { mixed.headlines(ofAll: sets, $0) { _ in } }
        #expect(found.contains { $0 == nil })
        for (taken, headlines) in zip(sets, found) {
            let own = try? mixed.headlines(taken)
            #expect(own == headlines, "\(taken.sorted())")
        }
    }

    /// A pays a third of the desk and a quarter of the rest, ten years long: 30 000 more and 8 000 more are 100 000 and
    /// 20 000. The changes do not touch each other, so each has its own effect.
    @Test func changesThatDoNotTouchEachOther() throws {
        let new = Self.dossier([
            ("balie", "{bedrag: 120_000, sleutel: per_inwoner, variabel: 100%}"),
            ("rest", "{bedrag: 18_000, sleutel: uren, variabel: 100%}"),
        ])
        let found = try attributed(to: new)
        #expect(
            found.groups.map { $0.path.joined(separator: ".") } == [
                "regelingen.dienst.kosten.balie", "regelingen.dienst.kosten.rest",
            ])
        let shares = try #require(found.results.first?.shares)
        #expect(zip(shares, [100_000, 20_000]).allSatisfy { abs($0 - $1) < 1e-6 }, "\(shares)")
    }

    /// 40 000 inhabitants of a instead of 10 000 make two thirds of a third; with a desk of 120 000 instead of 90 000. Alone
    /// they move 300 000 and 100 000, together 500 000: the 100 000 that they do together is shared evenly.
    @Test func changesThatTouchEachOtherShareWhatTheyDoTogether() throws {
        let drivers =
            "maatstaven:\n  inwoners: {a: 40_000, b: 20_000, c: 30_000, d: 40_000}\n  uren: {a: 100, b: 300, c: 0, d: 0}"
        let new = Self.dossier(
            [
                ("balie", "{bedrag: 120_000, sleutel: per_inwoner, variabel: 100%}"),
                ("rest", Self.kosten["rest"] ?? ""),
            ],
            extra: drivers)
        let found = try attributed(to: new)
        let shares = try #require(found.results.first?.shares)
        let byName = Dictionary(zip(found.groups.map { $0.path[0] }, shares)) { first, _ in first }
        #expect(abs((byName["maatstaven"] ?? 0) - 350_000) < 1e-6, "\(byName)")
        #expect(abs((byName["regelingen"] ?? 0) - 150_000) < 1e-6, "\(byName)")
    }

    /// In whatever order things stand in the files.
    @Test func theOrderInTheFilesDoesNotMatter() throws {
        let items = [
            ("rest", "{bedrag: 18_000, sleutel: uren, variabel: 100%}"), ("nieuw", "{bedrag: 500, sleutel: uren}"),
            ("balie", "{bedrag: 120_000, sleutel: per_inwoner, variabel: 100%}"),
        ]
        let found = try [items, items.reversed()].map { try attributed(to: Self.dossier($0), by: .netPresentValue) }
        #expect(found[0].groups.map(\.path) == found[1].groups.map(\.path))
        #expect(found[0].results.map(\.shares) == found[1].results.map(\.shares))
        #expect(found[0].groups.count == 3)
    }

    /// What cannot be by itself (a step that speaks of a regeling that is not there yet) is taken together.
    @Test func whatNeedsEachOtherIsOneGroup() throws {
        let extra =
            "  nieuw:\n    deelnemers: [b]\n    uittreding: {methode: geen}\n    kosten: {k: {bedrag: 6_000, sleutel: per_inwoner, variabel: 100%}}"
        let new = Self.dossier(
            [
                ("balie", "{bedrag: 120_000, sleutel: per_inwoner, variabel: 100%}"),
                ("rest", Self.kosten["rest"] ?? ""),
            ],
            extra: extra,
            ["erbij": "stappen: [{toetreden: {id: erbij, gemeente: a, regeling: nieuw, per: 2024-01-01}}]"])
        let found = try attributed(to: new)
        #expect(found.groups.count <= 3)
        let baseline = try #require(found.results.first)
        #expect(abs(baseline.shares.reduce(0, +) - 100_000) < 1e-6)
        // The scenario is new: there is nothing to divide.
        let added = try #require(found.results.last)
        #expect(added.before == nil && added.after != nil && added.shares.isEmpty)
    }

    /// The groups that move most by themselves, the rest as one; whatever their number, the shares are the whole.
    @Test(arguments: [1, 2, 8]) func fewGroupsAndTheRest(most: Int) throws {
        let items = (0..<12).map { ("post-\($0 + 10)", "{bedrag: \(1_000 * ($0 + 1)), sleutel: uren, variabel: 100%}") }
        let found = try attributed(to: Self.dossier([("balie", Self.kosten["balie"] ?? "")] + items), groups: most)
        #expect(found.groups.count == most + 1 && found.groups.last?.path == [])
        #expect(found.groups.last?.changes.count == 13 - most)
        let result = try #require(found.results.first)
        let (before, after) = (try #require(result.before), try #require(result.after))
        #expect(abs(result.shares.reduce(0, +) - (after.total - before.total)) < 1e-6)
        #expect(found.groups.first?.path.last == "post-21")
    }

    @Test func equalDossiersHaveNoGroups() throws {
        let found = try attributed(to: Self.old)
        #expect(found.groups.isEmpty && found.results.allSatisfy { $0.shares.isEmpty && $0.before == $0.after })
    }
}
