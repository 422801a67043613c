import Domain
import ExitCosts
import Storage
import Support
import Testing

@testable import Decision

/// The financial paragraph of a council proposal.
@Suite struct CouncilParagraphTests {
    private static let body = """
        maatstaven:
          inwoners: {a: 10_000, b: 20_000, c: 30_000, d: 40_000}
          huishoudens: {a: 4_000}
        regelingen:
          dienst:
            deelnemers: [a, b]
            kosten:
              zorg: {bedrag: 300_000, taakveld: "6.2", sleutel: per_inwoner}
              beleid: {bedrag: 60_000, taakveld: "6.1", sleutel: per_inwoner}
            uittreding: {methode: {factor: 2}}
        """
    private static let steps = """
        besluit: 2022-12-15
        stappen:
          - uittreden: {gemeente: a, regeling: dienst, per: 2024-01-01}
          - zelf_doen: {gemeente: a, per: 2024-01-01, kosten: {team: {bedrag: 90_000, taakveld: "6.2"}}}
          - eenmalig: {gemeente: a, bedrag: 30_000, jaar: 2023, taakveld: "0.4"}
        """
    private static let cover = """
        dekking:
          - {reserve: eerst, beschikbaar: 200_000}
          - {reserve: daarna, naam: Daarna, beschikbaar: 50_000}
        """

    private func paragraph(_ body: String, _ steps: String = steps) throws -> CouncilParagraph {
        let dossier = try TestDossier(body, scenarios: ["weg": steps]).read()
        return try #require(try Self.paragraphs(of: dossier, MunicipalityID("a"))[ScenarioID("weg")])
    }

    private static func paragraphs(
        of dossier: Dossier, _ id: MunicipalityID
    ) throws -> [ScenarioID: CouncilParagraph] {
        try Crew.working { crew throws(Problems) in
            let models = try DossierCompiler(dossier, crew: crew).models().models
            let countedTo = lastOneOffYear(of: models, dossier)
            return Dictionary(
                uniqueKeysWithValues: models.map {
                    let own = CouncilParagraph($0, beside: models[0], of: id, in: dossier, countedTo: countedTo)
                    return ($0.scenario.id, own)
                })
        }
    }

    /// By hand. a pays 10/30 of 300 000 and of 60 000: 100 000 and 20 000, and from 2024 on 90 000 of its own. Its exit sum
    /// is 2 x 120 000 in 2024.
    @Test func aWorkedExampleComesOut() throws {
        let own = try paragraph(Self.body + "\n" + Self.cover)
        #expect(own.decisionYear == 2022 && !own.isDecisionAssumed)
        #expect(
            own.periods.map(\.years) == [2022...2022, 2023...2023, 2024...2024, 2025...2025, 2026...2026, 2027...2031])
        #expect(own.periods.map(\.kind) == [.decision, .year, .year, .year, .year, .after])
        expect(own.recurring, [0, 0, -30_000, -30_000, -30_000, -150_000])
        expect(own.oneOff, [0, 30_000, 240_000, 0, 0, 0])
        let rows = Dictionary(uniqueKeysWithValues: own.taskFields.map { ($0.field, $0) })
        #expect(own.taskFields.map(\.field) == [.named("0.4"), .named("6.1"), .named("6.2"), .several])
        expect(try #require(rows[.named("6.1")]).recurring, [0, 0, -20_000, -20_000, -20_000, -100_000])
        expect(try #require(rows[.named("6.2")]).recurring, [0, 0, -10_000, -10_000, -10_000, -50_000])
        expect(try #require(rows[.named("0.4")]).oneOff, [0, 30_000, 0, 0, 0, 0])
        expect(try #require(rows[.several]).oneOff, [0, 0, 240_000, 0, 0, 0])
        #expect(own.households == 4_000 && own.inhabitants == 10_000 && abs(own.lastRecurring + 30_000) < 1e-6)
    }

    /// 200 000 from the first reserve, 30 000 of it in 2023; then 50 000 from the second; 20 000 is left.
    @Test func reservesAreUsedInTheirOrderUntilTheyAreEmpty() throws {
        let own = try paragraph(Self.body + "\n" + Self.cover)
        #expect(own.coverage.map(\.reserve.id) == ["eerst", "daarna"])
        #expect(own.coverage.map(\.reserve.name) == ["eerst", "Daarna"])
        expect(own.coverage[0].taken, [0, 30_000, 170_000, 0, 0, 0])
        expect(own.coverage[1].taken, [0, 0, 50_000, 0, 0, 0])
        expect(own.uncovered, [0, 0, 20_000, 0, 0, 0])
        expect(own.coverage.map(\.left), [0, 0])
        let bare = try paragraph(Self.body)
        #expect(bare.coverage.isEmpty)
        expect(bare.uncovered, bare.oneOff)
    }

    @Test func whatFallsAfterTheDecisionIsAnObligation() throws {
        let own = try paragraph(Self.body)
        #expect(own.exitSum.years.map(\.year) == [2024])
        expect(
            [own.exitSum.total, own.exitSum.after(2022).total, own.exitSum.after(2024).total], [240_000, 240_000, 0])
        #expect(own.exitSum.after(2024).presentValue == 0)
        #expect(abs(own.exitSum.after(2022).presentValue - 240_000 / (1.02 * 1.02)) < 1e-6)
    }

    @Test func withoutADayOfDecisionItIsTheYearBeforeTheFirstStep() throws {
        let own = try paragraph(Self.body, Self.steps.replacingOccurrences(of: "besluit: 2022-12-15", with: ""))
        #expect(own.isDecisionAssumed && own.decisionYear == 2023)
        #expect(own.periods.first?.years == 2022...2023 && own.lastEstimate == 2027)
    }

    @Test func aDecisionBeforeTheFirstYearLeavesFourYears() throws {
        let own = try paragraph(Self.body, Self.steps.replacingOccurrences(of: "2022-12-15", with: "2020-12-15"))
        #expect(own.periods.map(\.years) == [2022...2022, 2023...2023, 2024...2024, 2025...2025, 2026...2031])
    }

    /// A decision in the last year but one leaves one year of the estimate.
    @Test func yearsThatTheDossierDoesNotCountAreLeftOut() throws {
        let own = try paragraph(Self.body, Self.steps.replacingOccurrences(of: "2022-12-15", with: "2030-12-15"))
        #expect(own.periods.map(\.years) == [2022...2030, 2031...2031] && own.lastEstimate == 2031)
    }

    @Test func whatNobodyNamedIsUnknown() throws {
        let steps = Self.steps.replacingOccurrences(of: ", taakveld: \"6.2\"", with: "")
            .replacingOccurrences(of: ", taakveld: \"0.4\"", with: "")
        let own = try paragraph(Self.body, steps)
        let unknown = try #require(own.taskFields.first { $0.field == .unknown })
        expect(unknown.recurring, [0, 0, 90_000, 90_000, 90_000, 450_000])
        expect(unknown.oneOff, [0, 30_000, 0, 0, 0, 0])
    }

    /// 50 000 on 6.2 and 40 000 on 0.4, for half of 2026.
    @Test func ownItemsStandEachUnderTheirOwnTaskField() throws {
        let steps = """
            besluit: 2022-12-15
            stappen:
              - zelf_doen: {gemeente: a, per: 2026-07-01, kosten: {z: {bedrag: 50_000, taakveld: "6.2"}, a: {bedrag: 40_000, taakveld: "0.4"}}}
            """
        let own = try paragraph(Self.body, steps)
        #expect(own.taskFields.map(\.field) == [.named("0.4"), .named("6.2")])
        expect(own.taskFields[0].recurring, [0, 0, 0, 0, 20_000, 200_000])
        expect(own.taskFields[1].recurring, [0, 0, 0, 0, 25_000, 250_000])
    }

    /// 100 000 in 2028 and as much back in 2029: the reserve is drawn on in 2028, and gets nothing back.
    @Test func aGainOfAnotherYearCoversNothing() throws {
        let steps = """
            besluit: 2022-12-15
            stappen:
              - eenmalig: {id: x, gemeente: a, bedrag: 100_000, jaar: 2028}
              - eenmalig: {id: y, gemeente: a, bedrag: -100_000, jaar: 2029}
            """
        let own = try paragraph(Self.body + "\n" + Self.cover, steps)
        expect(own.oneOff, [0, 0, 0, 0, 0, 0])
        expect(own.coverage[0].taken, [0, 0, 0, 0, 0, 100_000])
        expect(own.toCover, [0, 0, 0, 0, 0, 100_000])
    }

    @Test func theYearsOfTheEstimateAddUp() throws {
        let own = try paragraph(Self.body)
        // 30 000 + 240 000 - 3 x 30 000, in 2023 to 2026.
        #expect(own.estimate == 2023...2026 && abs(own.estimateTotal - 180_000) < 1e-6)
    }

    @Test func taskFieldsStandInOrder() {
        let fields: [TaskField] = [.unknown, .named("6.10"), .named("6.2"), .several, .named("0.4"), .named("x")]
        #expect(
            fields.sorted() == [.named("0.4"), .named("6.2"), .named("6.10"), .named("x"), .several, .unknown])
    }

    /// Every euro of the difference stands in the paragraph, in its own year and under its own kind.
    @Test(arguments: [
        "scenarios/voorschoten", "scenarios/leren-stappen", "scenarios/leren-uittreden", "Tests/Fixtures/rapport",
    ])
    func everyEuroIsThere(_ folder: String) throws {
        let dossier = try readDossier(at: "\(Fixtures.root)/\(folder)", kinds: .all)
        let comparison = try compare(dossier)
        for municipality in comparison.municipalities.prefix(3) {
            for (id, own) in try Self.paragraphs(of: dossier, municipality.id) {
                let scenario = try #require(comparison.scenarios.first { $0.id == id })
                let result = try #require(scenario.result(of: municipality.id))
                let baseline = try #require(comparison.scenarios[0].result(of: municipality.id))
                let years = zip(result.yearTotals, baseline.yearTotals).map { $0 - $1 }
                for (index, period) in own.periods.enumerated() {
                    let wanted = period.years.reduce(0) { $0 + years[$1 - comparison.firstYear] }
                    #expect(abs(own.recurring[index] + own.oneOff[index] - wanted) < 0.001, "\(id.text) \(period)")
                }
                #expect(abs((own.oneOff.reduce(0, +)) - (result.oneOff - baseline.oneOff)) < 0.001, "\(id.text)")
                let covered = own.coverage.flatMap(\.taken).reduce(0, +) + own.uncovered.reduce(0, +)
                let costs = zip(result.years, baseline.years).map { Self.oneOff($0.total) - Self.oneOff($1.total) }
                let later = Self.oneOff(result.later) - Self.oneOff(baseline.later)
                let wanted = costs.reduce(0) { $0 + max($1, 0) }
                // What comes later is told by year nowhere else; it adds what it costs, or more where a year of it gains.
                #expect(covered > wanted + max(later, 0) - 0.001, "\(id.text)")
                if abs(later) < 0.005 { #expect(abs(covered - wanted) < 0.001, "\(id.text)") }
            }
        }
    }

    private static func oneOff(_ total: YearTotal) -> Double {
        total.posts.reduce(0) { $0 + ($1.post.kind == .oneOff ? $1.amount : 0) }
    }

    private func expect(_ found: [Double], _ wanted: [Double]) {
        #expect(
            found.count == wanted.count && zip(found, wanted).allSatisfy { abs($0 - $1) < 1e-6 }, "\(found) \(wanted)")
    }
}
