import Domain
import ExitCosts
import Foundation
import Storage
import Support
import Testing

/// What two versions of a dossier differ in, and the dossiers between them.
@Suite struct DossierPairTests {
    private static let body = """
        regelingen:
          dienst:
            deelnemers: [a, b]
            sleutels: {uren: {maatstaf: uren}}
            uittreding: {methode: geen}
            kosten:
              balie: {bedrag: {waarde: 90_000, bron: begroting}, sleutel: per_inwoner, variabel: 20%, afbouw: [50%]}
              rest: {bedrag: 10_000, sleutel: uren}
        """
    private static let scenarios = [
        "weg": """
        stappen:
          - uittreden: {id: uit, gemeente: a, regeling: dienst, per: 2025-01-01}
          - eenmalig: {id: verhuizing, gemeente: a, jaar: 2025, bedrag: 1_000}
        """,
        "duurder": "wijzigingen: {regelingen.dienst.kosten.balie.bedrag: 95_000}",
    ]
    private static let old = TestDossier(body, scenarios: scenarios)

    /// Both read, and what they differ in.
    private func pair<Result>(to new: TestDossier, _ body: (DossierPair, Dossier, Dossier) throws -> Result) throws
        -> Result
    {
        try Self.old.inFolder { first in
            try new.inFolder { second in
                let (old, new) = (
                    try OpenDossier(at: first, kinds: .all), try OpenDossier(at: second, kinds: .all)
                )
                return try body(
                    DossierPair(from: old, to: new, kinds: .all), try old.dossier(), try new.dossier())
            }
        }
    }

    private func changes(to new: TestDossier) throws -> [String] {
        try pair(to: new) { pair, _, _ in
            pair.changes.map { change in
                let document = change.document.isEmpty ? "" : "\(change.document): "
                return "\(document)\(change.pathText): \(change.old?.text ?? "-") > \(change.new?.text ?? "-")"
            }
        }
    }

    @Test func whatIsOnlyTypedOtherwiseIsNoDifference() throws {
        let body = """
            # hetzelfde, anders getypt
            regelingen:
              "dienst":
                uittreding: {methode: 'geen'}
                sleutels:
                  uren:
                    maatstaf: uren
                kosten:
                  rest: {sleutel: uren, bedrag: 10000}
                  balie: {variabel: 20.0%, afbouw: [50%], bedrag: {bron: begroting, waarde: "€ 90.000"}, sleutel: per_inwoner}
                deelnemers: [a, b]
            """
        #expect(try changes(to: TestDossier(body, scenarios: Self.scenarios)) == [])
    }

    /// Each kind of difference, by its path.
    @Test(arguments: [
        ("waarde: 90_000", "waarde: 91_000", "regelingen.dienst.kosten.balie.bedrag.waarde: 90_000 > 91_000"),
        (
            "deelnemers: [a, b]", "deelnemers: [a, b, c]", "regelingen.dienst.deelnemers: [a, b] > [a, b, c]"
        ),
        ("deelnemers: [a, b]", "deelnemers: [b, a]", "regelingen.dienst.deelnemers.1: a > b"),
        ("afbouw: [50%]", "afbouw: [50.5%]", "regelingen.dienst.kosten.balie.afbouw.1: 50% > 50.5%"),
        (
            "bedrag: 10_000", "bedrag: {waarde: 10_000, aanname: ja}",
            "regelingen.dienst.kosten.rest.bedrag: 10_000 > {waarde: 10_000, aanname: ja}"
        ),
        (", bron: begroting", "", "regelingen.dienst.kosten.balie.bedrag.bron: begroting > -"),
        (
            "kosten:", "naam: Dienst\n    kosten:",
            "regelingen.dienst.naam: - > Dienst"
        ),
    ])
    func aDifferenceHasItsPath(_ typed: String, _ other: String, _ expected: String) throws {
        let body = Self.body.replacingOccurrences(of: typed, with: other)
        #expect(body != Self.body)
        #expect(try changes(to: TestDossier(body, scenarios: Self.scenarios)).first == expected)
    }

    @Test func stepsAreKnownByTheirIds() throws {
        var scenarios = Self.scenarios
        scenarios["weg"] = """
            stappen:
              - eenmalig: {id: nieuw, gemeente: a, jaar: 2026, bedrag: 5}
              - eenmalig: {id: verhuizing, gemeente: a, jaar: 2025, bedrag: 2_000}
              - uittreden: {id: uit, gemeente: a, regeling: dienst, per: 2026-01-01}
            """
        #expect(
            try changes(to: TestDossier(Self.body, scenarios: scenarios)) == [
                "weg: stappen.nieuw: - > {eenmalig: {id: nieuw, gemeente: a, jaar: 2026, bedrag: 5}}",
                "weg: stappen.uit.per: 2025-01-01 > 2026-01-01",
                "weg: stappen.verhuizing.bedrag: 1_000 > 2_000",
                "weg: stappen.volgorde: [uit, verhuizing] > [nieuw, verhuizing, uit]",
            ])
    }

    @Test func scenariosComeAndGo() throws {
        var scenarios = Self.scenarios
        scenarios["weg"] = nil
        scenarios["duurder"] = "wijzigingen: {regelingen.dienst.kosten.balie.bedrag: 96_000, discontovoet: 3%}"
        let found = try changes(to: TestDossier(Self.body, scenarios: scenarios))
        #expect(
            found.prefix(2) == [
                "duurder: wijzigingen.discontovoet: - > 3%",
                "duurder: wijzigingen.regelingen.dienst.kosten.balie.bedrag: 95_000 > 96_000",
            ])
        #expect(found.count == 3 && found[2].hasPrefix("weg: scenario: {routekaart: 1") && found[2].hasSuffix("> -"))
    }

    /// With no change it is the first, with all the second, whatever the changes; and what lies between is found by its path.
    @Test func bothEndsAreTheDossiersThemselves() throws {
        var scenarios = Self.scenarios
        scenarios["weg"] = """
            stappen:
              - eenmalig: {id: nieuw, gemeente: a, jaar: 2026, bedrag: 5}
              - eenmalig: {id: verhuizing, gemeente: a, jaar: 2025, bedrag: 2_000}
              - uittreden: {id: uit, gemeente: a, regeling: dienst, per: 2026-01-01}
            """
        scenarios["derde"] = "stappen: []"
        scenarios["duurder"] = nil
        let body = Self.body.replacingOccurrences(of: "90_000", with: "91_000")
            .replacingOccurrences(of: "afbouw: [50%]", with: "afbouw: [60%, 20%]")
        try pair(to: TestDossier(body, scenarios: scenarios)) { pair, old, new in
            #expect(try pair.dossier(taking: []).canonicalBytes == old.canonicalBytes)
            #expect(try pair.dossier(taking: Set(pair.changes.indices)).canonicalBytes == new.canonicalBytes)
            let one = try #require(pair.changes.firstIndex { $0.pathText == "stappen.nieuw" })
            let between = try pair.dossier(taking: [one])
            let weg = between.scenarios.first { $0.id.text == "weg" }
            #expect(weg?.steps.map(\.id.text) == ["uit", "verhuizing", "nieuw"] || weg?.steps.count == 3)
            #expect(between.scenarios.map(\.id.text) == ["duurder", "weg"])
        }
    }
}
