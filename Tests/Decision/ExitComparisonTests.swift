import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

/// `uittreding`: an exit sum by hand to the cent, and what always holds.
@Suite struct ExitComparisonTests {
    private func comparison(
        _ leaver: String, from regeling: String, in dossier: Dossier, on date: Month? = nil
    ) throws -> ExitComparison {
        let assumptions = dossier.baseline.assumptions
        let regeling = try #require(assumptions.regelingen.first { $0.id.text == regeling })
        let leaver = try #require(assumptions.municipalities.first { $0.id.text == leaver })
        let timing = try ExitTiming(of: leaver.id, from: regeling, in: dossier, asked: date)
        return try ExitComparison(
            of: leaver, from: regeling, on: timing.date, by: ExitChoice.all(of: regeling), required: false, in: dossier)
    }

    private func example() throws -> ExitComparison {
        try comparison(
            "aa", from: "dienst", in: readDossier(at: "\(Fixtures.root)/Tests/Fixtures/uittreding", kinds: .all))
    }

    private func row(_ name: String, in comparison: ExitComparison) throws -> ExitComparison.Row {
        try #require(comparison.rows.first { $0.choice.name == name })
    }

    private func agree(_ amounts: [Double], _ expected: [Double]) -> Bool {
        amounts.count == expected.count && zip(amounts, expected).allSatisfy { abs($0 - $1) < 0.005 }
    }

    /// 600,000 by inhabitants (20 of 100 thousand, 100.5 a year later) and 200,000 in three equal parts; wages 3%.
    @Test func aRunOffOverTwoYearsByHand() throws {
        let all = try example()
        let row = try row("huidig", in: all)
        let third = 200_000.0 / 3
        let own2023 = 600_000 * 0.2 + third
        let own2024 = 600_000 * 1.03 * 20 / 100.5 + third
        let (indexed2023, indexed2024) = (own2023 * 1.03 * 1.03, own2024 * 1.03)
        let reference = try #require(row.reference)
        #expect(reference.years.map(\.year) == [2023, 2024] && reference.years.map(\.months) == [12, 12])
        #expect(agree(reference.years.map(\.contribution), [own2023, own2024]))
        #expect(agree(reference.years.map(\.indexed), [indexed2023, indexed2024]))
        let basis = (indexed2023 + indexed2024) / 2
        #expect(agree([reference.amount], [basis]))
        #expect(row.choice.isProvision && row.lines == ["methode", "boventalligen", "licenties"])
        // Two staff, half of them follow, 75% of 80,000; 12,000 a year until half 2026.
        let parts: [[Double]] = [[basis, 60_000, 12_000], [basis * 1.03 / 2, 60_000, 6_000]]
        #expect(row.years.map(\.year) == [2025, 2026])
        for (year, expected) in zip(row.years, parts) {
            #expect(agree(year.parts, expected))
            #expect(agree([year.total], [expected.reduce(0, +)]))
        }
        let present = parts[0].reduce(0, +) / (1.02 * 1.02) + parts[1].reduce(0, +) / (1.02 * 1.02 * 1.02)
        #expect(agree([row.total, row.netPresentValue], [parts.joined().reduce(0, +), present]))
    }

    /// Of 600,000 80% is fixed and runs off over two years; of the building all is, and 40% stays for ever.
    @Test func whatStaysBehindByHand() throws {
        let all = try example()
        let policy = 600_000 * 0.8 * 20 / 100.5
        let third = 200_000.0 / 3
        let beleid = try #require(all.stranded.first { $0.item.text == "beleid" })
        let gebouw = try #require(all.stranded.first { $0.item.text == "gebouw" })
        let years = [policy * 1.03 * 1.03, policy * 1.03 * 1.03 * 1.03 / 2, 0, 0, 0]
        #expect(agree(beleid.runOff, years) && beleid.permanent.allSatisfy { $0 == 0 })
        #expect(agree(gebouw.permanent, [Double](repeating: third * 0.4, count: 5)))
        #expect(agree(gebouw.runOff, [third * 0.6, third * 0.4, 0, 0, 0]))
        let damage = try row("werkelijke_schade", in: all).years.map { $0.parts[0] }
        #expect(agree(damage, [years[0] + third, years[1] + third * 0.8, third * 0.4, third * 0.4, third * 0.4]))
        let stayers = try row("huidig", in: all).stayers
        for stayer in stayers { #expect(agree(stayer.permanent, [Double](repeating: third * 0.2, count: 5))) }
        #expect(agree([try #require(all.capital)], [50_000 * 20 / 100.5]))
    }

    @Test func aBoundAndPayingAtOnceScaleEveryPartAlike() throws {
        let all = try example()
        let damage = try row("werkelijke_schade", in: all)
        let limited = try row("grens", in: all)
        let bound = try #require(limited.bound)
        #expect(bound.bites && agree([bound.unbounded, bound.bounded], [damage.total, 150_000]))
        let factor = 150_000 / damage.total
        for (year, whole) in zip(limited.years, damage.years) {
            #expect(agree(year.parts, whole.parts.map { $0 * factor }))
        }
        let once = try row("ineens", in: all)
        let discounted = zip(damage.years, [1, 1.02, 1.02 * 1.02, 1.02 * 1.02 * 1.02, 1.02 * 1.02 * 1.02 * 1.02])
            .reduce(0) { $0 + $1.0.total / $1.1 }
        #expect(once.years.map(\.year) == [2025] && agree([once.total], [discounted]))
        let totals = damage.lines.indices.map { line in damage.years.reduce(0) { $0 + $1.parts[line] } }
        #expect(agree(once.years[0].parts, totals.map { $0 * discounted / damage.total }))
    }

    /// A sum below 0 that a minimum lifts: all in the year of leaving, and no part that could be scaled.
    @Test func aMinimumAboveASumBelowZeroStandsWithTheMethod() throws {
        let dossier = try TestDossier(
            """
            regelingen:
              r:
                deelnemers: [a, b]
                kosten: {k: {bedrag: 1_000, sleutel: per_inwoner}}
                uittreding:
                  methode: geen
                  minimum: 500
                  componenten: {terug: {soort: overig, pad: {2023: -300, 2024: -100}}}
            """
        ).read()
        let all = try comparison("a", from: "r", in: dossier, on: .january(2023))
        let row = try row("geen", in: all)
        #expect(row.years.map(\.year) == [2023] && row.total == 500)
        #expect(row.lines == ["methode", "terug"] && row.years[0].parts == [500, 0])
        #expect(row.bound?.factor == nil && row.bound?.bites == true)
    }

    /// What `uittreding` gives is what a scenario with that one step gives: in every case dossier, for the first
    /// participant of every regeling, by every way that a step can name.
    @Test(arguments: CaseDossierTests.cases) func theSameAsAScenarioWithThatStep(_ name: String) throws {
        let dossier = try readDossier(at: "\(CaseDossierTests.folder)/\(name)", kinds: .all)
        let assumptions = dossier.baseline.assumptions
        let date = Month.january(assumptions.firstYear + 2)
        var found = 0
        for regeling in assumptions.regelingen where regeling.exists && regeling.participants.count > 1 {
            let leaver = regeling.participants[0]
            let all = try comparison(leaver.text, from: regeling.id.text, in: dossier, on: date)
            #expect(all.leftOut.isEmpty)
            for row in all.rows where regeling.provision?.terms.method != nil {
                let method = row.choice.isProvision ? nil : row.choice.name
                let step = Step(
                    id: StepID("weg"), action: LeaveStep(leaver, from: regeling.id, on: date, method: method),
                    place: .none)
                var alone = dossier
                alone.scenarios = [
                    Scenario(id: ScenarioID("proef"), name: "proef", steps: [step], assumptions: assumptions)
                ]
                let compared = try compare(alone)
                #expect(differences(all, row, compared).isEmpty, "\(name) \(regeling.id) \(row.choice.name)")
                found += 1
            }
        }
        #expect(found > 0)
    }

    /// Where a row differs from a scenario's posts.
    private func differences(_ all: ExitComparison, _ row: ExitComparison.Row, _ compared: Comparison) -> [String] {
        var found: [String] = []
        let (baseline, scenario) = (compared.scenarios[0], compared.scenarios[1])
        func posts(_ scenario: ScenarioResult, _ id: MunicipalityID, _ year: Int) -> [RegelingPost: Double] {
            let posts = scenario.result(of: id)?.years.first { $0.year == year }?.total.posts ?? []
            return posts.reduce(into: [:]) { sum, post in
                if case .regeling(all.regeling.id, let kind) = post.post { sum[kind, default: 0] += post.amount }
            }
        }
        for year in all.date.year...all.lastYear {
            let paid = posts(scenario, all.leaver.id, year)[.exitSum] ?? 0
            let own = row.years.first { $0.year == year }
            if abs(paid - (own?.total ?? 0)) > 0.005 { found.append("\(year): \(paid)") }
            if let own, abs(own.parts.reduce(0, +) - own.total) > 0.005 { found.append("\(year): parts") }
            for stayer in row.stayers {
                let more =
                    posts(scenario, stayer.municipality, year).values.reduce(0, +)
                    - posts(baseline, stayer.municipality, year).values.reduce(0, +)
                if abs(more - stayer.amounts[year - all.date.year]) > 0.01 {
                    found.append("\(year) \(stayer.municipality): \(more)")
                }
            }
        }
        let everything = scenario.result(of: all.leaver.id).map { $0.years.map(\.total) + [$0.later] } ?? []
        let total = everything.flatMap(\.posts).filter { $0.post == .regeling(all.regeling.id, .exitSum) }
            .reduce(0) { $0 + $1.amount }
        if abs(total - row.total) > 0.005 { found.append("total: \(total)") }
        return found
    }
}
