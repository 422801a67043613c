import Domain
import ExitCosts
import Storage
import Support
import Testing

@testable import Decision

@Suite struct BreakEvenTests {
    private static let regeling = """
        regelingen:
          r:
            deelnemers: [a, b]
            kosten: {post: {bedrag: 100_000, sleutel: per_inwoner, variabel: 100%}}
            uittreding: {methode: geen, componenten: {advies: {soort: advies, bedrag: 80_000}}, maximum: 50_000}
        """

    /// Searches, and for each value that is found reads and compares the dossier with it put back.
    private static func search(
        _ dossier: TestDossier, _ first: String, against second: String = "nulscenario", by path: String, base: Double,
        percentage: Bool = false, allowed: ClosedRange<Double>? = nil, measure: BreakEvenMeasure = .netPresentValue,
        other: VariedFigure? = nil
    ) throws -> BreakEven {
        let figure = VariedFigure(
            path: path, base: base, isPercentage: percentage,
            allowed: allowed ?? (percentage ? -0.995...9 : 0...1e15))
        let question = BreakEvenQuestion(
            first: ScenarioID(first), second: ScenarioID(second), municipality: MunicipalityID("a"), measure: measure,
            figure: figure, other: other)
        return try dossier.inFolder { folder in
            let open = try OpenDossier(at: folder, kinds: .all)
            let paths = [path] + [other?.path].compactMap { $0 }
            let at = { @Sendable (values: [TypedFigure]) throws(Problems) -> Dossier in
                try open.dossier(under: zip(paths, values).map { WhatIf(path: $0, text: $1.text) })
            }
            let found = try Crew.working { crew throws(Problems) in try breakEven(question, crew, dossier: at) }
            let others = other.map { [$0.typedBase] } ?? []
            for case .equal(let point) in found.found { try check(point, question, at([point.value] + others)) }
            for line in found.line {
                for case .equal(let point) in line.found { try check(point, question, at([point.value, line.second])) }
            }
            return found
        }
    }

    private static func check(_ point: BreakEven.Point, _ question: BreakEvenQuestion, _ dossier: Dossier) throws {
        let comparison = try compare(dossier)
        let costs = [question.first, question.second].compactMap { id -> Double? in
            let result = comparison.result(id.text, question.municipality.text)
            switch question.measure {
            case .netPresentValue: return result?.netPresentValue
            case .total: return result?.total
            case .recurring: return result?.recurring
            }
        }
        #expect(costs == [point.first, point.second], "\(point.value.text)")
        #expect(abs(costs[0] - costs[1]) < 0.005)
        #expect((costs[0] * 100).rounded() == (costs[1] * 100).rounded())
    }

    private static func values(_ found: [BreakEven.Found]) -> [String] { found.map(\.value.text) }

    /// Eight years of x against 400,000 once.
    @Test func aYearlyAmountAgainstOneAtOnce() throws {
        let dossier = TestDossier(
            Self.regeling,
            scenarios: [
                "zelf":
                    "stappen: [zelf_doen: {id: zelf, gemeente: a, per: 2024-01-01, kosten: {team: {bedrag: 90_000}}}]\n",
                "koop": "stappen: [eenmalig: {id: koop, gemeente: a, bedrag: 400_000, jaar: 2024}]\n",
            ])
        let path = "stappen.zelf.kosten.team.bedrag"
        let total = try Self.search(dossier, "zelf", against: "koop", by: path, base: 90_000, measure: .total)
        #expect(Self.values(total.found) == ["50000"])
        #expect(abs(total.base.difference - 320_000) < 1e-6 && total.isInfluential)
        // Recurring, 400,000 once is nothing.
        let recurring = try Self.search(dossier, "zelf", against: "koop", by: path, base: 90_000, measure: .recurring)
        #expect(Self.values(recurring.found) == ["0"])
        let present = try Self.search(dossier, "zelf", against: "koop", by: path, base: 90_000)
        #expect(present.found.count == 1 && present.found[0].value.value > 50_000)
    }

    /// 100 - 230 / (1 + r) + 132 / (1 + r)^2 = 100 (x - 1.1)(x - 1.2) / x^2: the textbook case of two rates.
    @Test func anInterestRateCanHaveTwo() throws {
        let dossier = TestDossier(
            Self.regeling,
            scenarios: [
                "op-en-neer": """
                stappen:
                  - eenmalig: {gemeente: a, bedrag: 100_000, jaar: 2022}
                  - eenmalig: {gemeente: a, bedrag: -230_000, jaar: 2023}
                  - eenmalig: {gemeente: a, bedrag: 132_000, jaar: 2024}
                """
            ])
        let found = try Self.search(dossier, "op-en-neer", by: "discontovoet", base: 0.02, percentage: true)
        #expect(Self.values(found.found) == ["10%", "20%"])
    }

    @Test func thereMayBeNone() throws {
        let dossier = TestDossier(
            Self.regeling, scenarios: ["duur": "stappen: [eenmalig: {gemeente: a, bedrag: 10, jaar: 2022}]\n"])
        let none = try Self.search(dossier, "duur", by: "discontovoet", base: 0.02, percentage: true)
        #expect(none.found.isEmpty && !none.isInfluential)
        let amount = try Self.search(dossier, "duur", by: "stappen.duur-1.bedrag", base: 10, allowed: 1...100)
        #expect(amount.found.isEmpty && amount.isInfluential)
        #expect(amount.searched.lowerBound >= 1 && amount.searched.upperBound <= 100)
    }

    /// An exit sum of at most 50,000, against 50,000 once: the same from 50,000 on.
    @Test func theyMayBeTheSameForAWhile() throws {
        let dossier = TestDossier(
            Self.regeling,
            scenarios: [
                "weg": """
                stappen:
                  - uittreden: {id: weg, gemeente: a, regeling: r, per: 2022-01-01}
                """,
                "koop": """
                stappen:
                  - uittreden: {id: weg, gemeente: a, regeling: r, per: 2022-01-01, methode: geen}
                  - eenmalig: {id: koop, gemeente: a, bedrag: 0, jaar: 2022}
                """,
                "anders": """
                stappen:
                  - uittreden: {id: weg, gemeente: a, regeling: r, per: 2022-01-01}
                  - eenmalig: {id: een, gemeente: a, bedrag: 50_000, jaar: 2022}
                  - eenmalig: {id: min, gemeente: a, bedrag: -50_000, jaar: 2022}
                """,
            ])
        let path = "regelingen.r.uittreding.componenten.advies.bedrag"
        let same = try Self.search(dossier, "weg", against: "anders", by: path, base: 80_000)
        #expect(!same.isInfluential && same.found.isEmpty)
        let both = try Self.search(dossier, "weg", by: path, base: 80_000)
        // Leaving spares 33,333.33 a year, so it is always cheaper than staying.
        #expect(both.found.isEmpty && both.isInfluential)
    }

    /// 8 x = y, whatever y is.
    @Test func twoValuesGiveALine() throws {
        let dossier = TestDossier(
            Self.regeling,
            scenarios: [
                "zelf":
                    "stappen: [zelf_doen: {id: zelf, gemeente: a, per: 2024-01-01, kosten: {team: {bedrag: 90_000}}}]\n",
                "koop": "stappen: [eenmalig: {id: koop, gemeente: a, bedrag: 400_000, jaar: 2024}]\n",
            ])
        let other = VariedFigure(
            path: "stappen.koop.bedrag", base: 400_000, isPercentage: false, allowed: -1e15...1e15)
        let found = try Self.search(
            dossier, "zelf", against: "koop", by: "stappen.zelf.kosten.team.bedrag", base: 90_000, measure: .total,
            other: other)
        #expect(Self.values(found.found) == ["50000"])
        #expect(found.line.count > 4)
        for line in found.line {
            #expect(line.found.map { $0.value.value * 8 } == [line.second.value], "\(line.second.text)")
            #expect(line.differences.count == found.points.count)
        }
    }

    /// The sign of an `afname` decides what is built; more hours cost, fewer spare.
    @Test func aValueThatChangesTheModelIsReadAnew() throws {
        let dossier = TestDossier(
            """
            regelingen:
              r:
                deelnemers: [a, b]
                sleutels: {uren: {maatstaf: uren}}
                kosten: {post: {bedrag: 400_000, sleutel: uren, variabel: 50%}}
                uittreding: {methode: geen}
            """,
            scenarios: [
                "minder": """
                stappen:
                  - afname: {id: minder, gemeente: a, regeling: r, maatstaf: uren, met: 20, per: 2024-01-01}
                  - eenmalig: {gemeente: a, bedrag: -60_000, jaar: 2024}
                """
            ])
        let found = try Self.search(
            dossier, "minder", by: "stappen.minder.met", base: 20, allowed: -1e15...1e15, measure: .total)
        #expect(found.found.count == 1)
        #expect((found.found.first?.value.value ?? 0) < 0)
    }

    /// A value under an anchor varies where the files would change it: at its own path only.
    @Test func anAnchorVariesAtOnePath() throws {
        let dossier = TestDossier(
            """
            regelingen:
              r:
                deelnemers: [a, b]
                kosten: {post: &post {bedrag: 100_000, sleutel: vaste_voet, variabel: 100%}}
                uittreding: {methode: geen}
              s:
                deelnemers: [a, b]
                kosten: {post: *post}
                uittreding: {methode: geen}
            """,
            scenarios: [
                "weg": """
                stappen:
                  - uittreden: {gemeente: a, regeling: r, per: 2022-01-01}
                  - structureel: {gemeente: a, bedrag: 30_000, per: 2022-01-01}
                """
            ])
        // Leaving r spares half of its cost: 30,000 is half of 60,000, whatever s costs.
        let found = try Self.search(
            dossier, "weg", by: "regelingen.r.kosten.post.bedrag", base: 100_000, measure: .total)
        #expect(Self.values(found.found) == ["60000"])
        #expect(abs((found.base.second) - 1_000_000) < 1e-6)
    }
}
