import Domain
import ExitCosts
import Support
import Testing

@testable import Decision

@Suite struct BendTests {
    @Test func aLineBendsWhereItsSlopeChanges() {
        let found = BendFinder.bends(in: [0, 1, 2, 5, 8, 11])
        #expect(found.map(\.place) == [2])
        #expect(found.first?.change == 2 && found.first?.isJump == false)
    }

    /// 10 a step, and once 110: a jump of 100 between two moments.
    @Test func twoBendsThatUndoEachOtherAreOneJump() {
        let found = BendFinder.bends(in: [0, 10, 20, 130, 140, 150])
        #expect(found.map(\.place) == [3])
        #expect(found.first?.change == 100 && found.first?.isJump == true)
    }

    @Test func aStraightLineAndABrokenOneHaveNone() {
        #expect(BendFinder.bends(in: (0..<9).map { Double($0) * 3 }).isEmpty)
        #expect(BendFinder.bends(in: [0, 1, nil, 9, 20]).isEmpty)
        #expect(BendFinder.bends(in: []).isEmpty && BendFinder.bends(in: [1]).isEmpty)
    }

    @Test func theLargestAreKeptInOrderOfDate() {
        var line: [Double?] = [0]
        var slope = 0.0
        for index in 0..<60 {
            if index.isMultiple(of: 4) { slope += Double(index + 1) }
            line.append((line.last ?? 0).map { $0 + slope } ?? 0)
        }
        let found = BendFinder.bends(in: line)
        #expect(found.map(\.place) == [28, 32, 36, 40, 44, 48, 52, 56])
    }

    /// One leave from a regeling of 120,000 a year that a and b share equally, on each month of some years.
    private static func bends(
        item: String, provision: String = "methode: geen", steps: String = "", from: Int = 2023, to: Int = 2026
    ) throws -> [Bend] {
        let dossier = try TestDossier(
            """
            regelingen:
              r:
                deelnemers: [a, b, c]
                kosten: {post: {bedrag: 120_000, sleutel: vaste_voet, \(item)}}
                uittreding: {\(provision)}
            """,
            scenarios: [
                "weg": "stappen:\n  - uittreden: {id: weg, gemeente: a, regeling: r, per: 2024-01-01}\n\(steps)"
            ]
        ).read()
        let own = dossier.scenarios[0]
        let request = MomentRequest(
            scenario: own, steps: own.steps.filter { $0.id.text == "weg" },
            municipality: dossier.baseline.assumptions.municipalities[0],
            dates: .january(from)...(.january(to)), pace: .month)
        return try Crew.working { crew throws(Problems) in try Decision.sweep(request, in: dossier, crew) }.bends
    }

    /// The cost ends in 2026; what stays behind for two years is cut off by that from 2024 on, by one year from 2025 on.
    @Test func aRunOffIsNamed() throws {
        let bends = try Self.bends(
            item: "afbouw: [100%, 50%], tot: 2026-01-01", provision: "methode: werkelijke_schade", to: 2025)
        #expect(bends.map(\.date.isoDate) == ["2024-01-01"])
        #expect(bends.first?.cause == .runOff(ItemID("post")))
        #expect(bends.first?.post == .regeling(RegelingID("r"), .exitSum))
    }

    /// 10% a year: the months of the next year are dearer.
    @Test func anIndexIsNamed() throws {
        let bends = try Self.bends(item: "variabel: 100%, index: lonen")
        #expect(bends.map(\.date.isoDate) == ["2024-01-01", "2025-01-01"])
        #expect(bends.allSatisfy { $0.cause == .index(IndexID("lonen")) && !$0.isJump })
        // A third of 10,000 a month, of which 10% of 1.1 more.
        #expect(abs((bends.first?.change ?? 0) - 10_000.0 / 3 * 0.11) < 1e-6)
    }

    @Test func anItemThatEndsAStepThatStandsAndABoundAreNamed() throws {
        let ending = try Self.bends(item: "variabel: 100%, tot: 2025-01-01")
        #expect(ending.map(\.cause) == [.itemBounds(ItemID("post"), .january(2025))])
        let other = "  - uittreden: {id: b-weg, gemeente: b, regeling: r, per: 2024-07-01}\n"
        // What b leaves behind for ever is borne by a and c: half of it instead of a third.
        let steps = try Self.bends(item: "variabel: 0%", steps: other)
        #expect(steps.first?.cause == .step(StepID("b-weg"), Month(year: 2024, month: 7)))
        // A component that shrinks every month until it is below the minimum: 36,000 a year until 2026, at least 50,000.
        let bounded = try Self.bends(
            item: "variabel: 100%",
            provision:
                "methode: geen, minimum: 50_000, componenten: {huur: {soort: contract, bedrag: 36_000, einddatum: 2026-01-01}}"
        )
        #expect(bounded.contains { $0.cause == .bounds })
    }
}
