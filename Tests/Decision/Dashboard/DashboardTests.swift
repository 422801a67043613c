import Domain
import ExitCosts
import Storage
import Support
import Testing

@testable import Decision

/// The dashboard of a small dossier, worked out by hand.
@Suite struct DashboardTests {
    private func dashboard(
        _ year: Int, _ month: Int, _ day: Int, since: CalendarDate? = nil, threads: Int = 1
    ) throws -> Dashboard {
        let dossier = try readDossier(at: "\(Fixtures.root)/Tests/Fixtures/inventaris", kinds: .all)
        let own = try #require(dossier.baseline.assumptions.municipalities.first { $0.id.text == "aa" })
        return try Crew.working(threads: threads) { crew in
            try makeDashboard(
                of: own, on: .init(year: year, month: month, day: day),
                since: since ?? .init(year: year, month: 1, day: 1), in: dossier,
                SimulationOptions(draws: 20_000, seed: 1), crew
            ) { sha256($0) }
        }
    }

    private func entry(_ id: String, in dashboard: Dashboard) throws -> Dashboard.Entry {
        try #require(dashboard.entries.first { $0.known.id == id })
    }

    /// Accounts before budgets, budgets before the estimate of 425,000; accounts of a year that is not over are not known.
    @Test func aCourseTakesWhatIsSurest() throws {
        let own = try entry("dienst", in: dashboard(2026, 6, 30))
        #expect(own.course[2024] == .init(amount: 395_000, basis: .accounts))
        #expect(own.course[2025] == .init(amount: 398_000, basis: .accounts))
        #expect(own.course[2026] == .init(amount: 420_000, basis: .budget))
        #expect(own.course[2027] == .init(amount: 425_000, basis: .estimate) && own.course[2023] == nil)
        let before = try entry("dienst", in: dashboard(2025, 12, 31))
        #expect(before.course[2025] == .init(amount: 400_000, basis: .budget))
    }

    /// 420,000 on 398,000 is 5.5%; the items follow no index. 420,000 of 420,000 + 300,000 + 12,000.
    @Test func growthStandsBesidePrices() throws {
        let own = try entry("dienst", in: dashboard(2026, 6, 30))
        #expect(abs((own.growth ?? 0) - 22.0 / 398) < 1e-12 && own.indexGrowth == 0)
        #expect(abs((own.share ?? 0) - 420.0 / 732) < 1e-12)
        #expect(own.signals.contains(.fasterThanPrices(growth: 420_000.0 / 398_000 - 1, index: 0)))
    }

    /// 2025 came out 2,000 below its budget; a year before 2024 stood 15,000 above it.
    @Test func accountsStandBesideTheirBudget() throws {
        let own = try entry("dienst", in: dashboard(2026, 6, 30))
        #expect(own.closedYear == .init(year: 2025, budget: 400_000, accounts: 398_000))
        #expect(!own.signals.contains { if case .overspent = $0 { true } else { false } })
        let before = try entry("dienst", in: dashboard(2025, 6, 30))
        #expect(before.closedYear == .init(year: 2024, budget: 380_000, accounts: 395_000))
        #expect(before.signals.contains(.overspent(year: 2024, by: 15_000)))
    }

    /// It ends on 31 December 2026. Notice of a year: on 30 June 2026 a leave on 1 January 2028 can still be decided on, until
    /// 1 January 2027. Twice 425,000 is more than the reserve of 600,000.
    @Test func signalsAreThoseOfTheDay() throws {
        let own = try entry("dienst", in: dashboard(2026, 6, 30))
        #expect(own.signals.contains(.ends(.init(year: 2026, month: 12, day: 31))))
        #expect(own.signals.contains(.lastNotice(.init(year: 2027, month: 1, day: 1), leave: .january(2028))))
        #expect(own.signals.contains(.exitAboveReserve(total: 850_000, available: 600_000)))
        let early = try entry("dienst", in: dashboard(2025, 12, 30))
        #expect(!early.signals.contains { if case .ends = $0 { true } else { false } })
        #expect(try entry("veiligheid", in: dashboard(2026, 6, 30)).signals.isEmpty)
    }

    /// Typed papers and decisions, and what the Wgr asks of a public body: framework letters before 30 April, budgets before
    /// 15 September, of the next year. What comes later than a year on is left out.
    @Test func whatComesIsInOrderOfTime() throws {
        let own = try entry("dienst", in: dashboard(2026, 6, 30)).coming
        #expect(
            own == [
                .init(date: .init(year: 2026, month: 6, day: 30), what: .typed("kadernota")),
                .init(date: .init(year: 2026, month: 9, day: 1), what: .typed("halfjaarbericht")),
                .init(date: .init(year: 2026, month: 9, day: 14), what: .statutory(.adoptedBudget, budgetYear: 2027)),
                .init(date: .init(year: 2027, month: 4, day: 29), what: .statutory(.frameworkLetter, budgetYear: 2028)),
            ])
        #expect(try entry("warmte", in: dashboard(2026, 6, 30)).coming.isEmpty)
    }

    /// The year turned and 2025 closed below its budget: the overspending of 2024 is gone, that it grows faster stayed.
    @Test func onlyWhatIsOtherwiseIsAChange() throws {
        let dashboard = try dashboard(2026, 6, 30, since: .init(year: 2025, month: 12, day: 31))
        #expect(dashboard.changes.contains(.gone(id: "dienst", .overspent(year: 2024, by: 15_000))))
        #expect(!dashboard.changes.contains { if case .new(_, .lastNotice) = $0 { true } else { false } })
        let same = try self.dashboard(2026, 6, 30, since: .init(year: 2026, month: 6, day: 29))
        #expect(same.changes.isEmpty)
    }

    /// Uniform 900,000 ... 1,100,000 for two of five: what must be held beside 200,000 for all other risks.
    @Test func theReserveIsThatOfTheSimulation() throws {
        let reserve = try #require(try dashboard(2026, 6, 30).reserve)
        #expect(reserve.available == 600_000 && abs(reserve.needed - 5 * 0.4 * 80_000) < 5_000)
        guard case .ratio(let ratio, _)? = reserve.standing else {
            Issue.record("a ratio is known")
            return
        }
        #expect(abs(ratio - 600_000 / (reserve.needed + 200_000)) < 1e-12)
    }

    @Test func theSameBitsOnOneAndTwoThreads() throws {
        func told(_ dashboard: Dashboard) -> String {
            let entries = dashboard.entries.map { entry in
                "\(entry.course.sorted { $0.key < $1.key }) \(entry.signals) \(entry.coming) \(entry.growth as Any)"
            }
            return "\(entries) \(dashboard.reserve as Any) \(dashboard.changes)"
        }
        #expect(told(try dashboard(2026, 6, 30, threads: 1)) == told(try dashboard(2026, 6, 30, threads: 2)))
    }
}
