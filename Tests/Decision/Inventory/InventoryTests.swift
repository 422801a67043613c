import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

/// The inventory of a small dossier, worked out by hand.
@Suite struct InventoryTests {
    private func dossier() throws -> Dossier {
        try readDossier(at: "\(Fixtures.root)/Tests/Fixtures/inventaris", kinds: .all)
    }

    private func inventory(
        of name: String = "aa", on date: CalendarDate = .init(month: .january(2026), day: 1), year: Int = 2026,
        threads: Int = 1
    ) throws -> Inventory {
        let dossier = try dossier()
        let own = try #require(dossier.baseline.assumptions.municipalities.first { $0.id.text == name })
        return try Crew.working(threads: threads) { crew in
            try takeStock(
                of: own, on: date, year: year, in: dossier, SimulationOptions(draws: 20_000, seed: 1), crew
            ) { sha256($0) }
        }
    }

    private func entry(_ id: String, in inventory: Inventory) throws -> Inventory.Entry {
        try #require(inventory.entries.first { $0.id == id })
    }

    /// Two of five inhabitants bear 1,000,000; half of 50,000 beside it. 425,000 / 20,000 is 21.25 each.
    @Test func aContributionIsTheNullScenariosOfTheYear() throws {
        let inventory = try inventory()
        let own = try entry("dienst", in: inventory)
        #expect(own.contribution == 425_000 && own.perInhabitant == 21.25)
        #expect(own.taskFields == ["6.1", "6.2"] && own.participants == ["Aa en Hout", "Beek"])
        #expect(own.legalForm == .publicBody && own.legalForm?.article == "Wgr art. 8 lid 1")
        #expect(inventory.entries.map(\.id) == ["dienst", "veiligheid", "warmte", "overleg"])
        #expect(inventory.others == 2)
    }

    /// Notice of a year from 1 January 2026: 1 January 2027; from the day after it a year later. Twice the contribution.
    /// P10 and P90 of uniform 900,000...1,100,000 are 920,000 and 1,080,000.
    @Test func leavingIsReckonedFromTheDay() throws {
        let own = try entry("dienst", in: inventory()).exit
        #expect(own?.earliest == .january(2027) && own?.noticeMonths == 12)
        #expect(own?.total == 850_000)
        let range = try #require(own?.range)
        #expect(abs(range.lowerBound - 2 * (0.4 * 920_000 + 25_000)) < 2_000)
        #expect(abs(range.upperBound - 2 * (0.4 * 1_080_000 + 25_000)) < 2_000)
        let later = try entry("dienst", in: inventory(on: .init(month: .january(2026), day: 2))).exit
        #expect(later?.earliest == .january(2028))
        let before = try entry("dienst", in: inventory(on: .init(month: Month(year: 2020, month: 5), day: 1))).exit
        #expect(before?.earliest == .january(2026))
    }

    /// What was decided before the day is past; the others stand in order of time.
    @Test func momentsOfDecisionAreThoseToCome() throws {
        #expect(try entry("dienst", in: inventory()).moments.map(\.what) == ["kadernota", "evaluatie"])
        let day = CalendarDate(month: Month(year: 2026, month: 6), day: 30)
        #expect(try entry("dienst", in: inventory(on: day)).moments.count == 2)
        let next = CalendarDate(month: Month(year: 2026, month: 7), day: 1)
        #expect(try entry("dienst", in: inventory(on: next)).moments.map(\.what) == ["evaluatie"])
    }

    @Test func whatIsNotSaidIsUnanswered() throws {
        let inventory = try inventory()
        #expect(try entry("dienst", in: inventory).unanswered.isEmpty)
        let safety = try entry("veiligheid", in: inventory)
        #expect(safety.unanswered == [.since, .addedValue, .term, .exitSum, .moments])
        #expect(safety.exit == nil && safety.legalForm == .publicBody && safety.information.isStatutory == true)
        let bare = try entry("overleg", in: inventory)
        #expect(bare.unanswered == Inventory.Question.allCases.filter { $0 != .legalForm } && bare.legalForm == nil)
    }

    /// 12,000 for 20,000 inhabitants; three months from 1 January.
    @Test func aSamenwerkingWithoutCostItemsSaysWhatWasTyped() throws {
        let own = try entry("warmte", in: inventory())
        #expect(own.contribution == 12_000 && own.perInhabitant == 0.6 && !own.isRegeling)
        #expect(own.exit?.earliest == Month(year: 2026, month: 4) && own.exit?.total == nil)
        #expect(
            own.participants == ["Aa en Hout", "Beek", "Warmtebedrijf"] && own.legalForm?.law == LegalForm.Law.none)
    }

    /// It is not known what others pay for what has no cost items.
    @Test func anotherMunicipalityHasItsOwnRegelingen() throws {
        let inventory = try inventory(of: "bee")
        #expect(inventory.entries.map(\.id) == ["dienst", "veiligheid", "buren"])
        #expect(try entry("dienst", in: inventory).contribution == 625_000)
        #expect(try entry("buren", in: inventory).contribution == nil)
    }

    @Test func theSameBitsOnOneAndTwoThreads() throws {
        #expect("\(try inventory(threads: 1))" == "\(try inventory(threads: 2))")
    }

    /// The sum is that of `uittreding`, for every regeling that Voorschoten takes part in.
    @Test func exitSumsAreThoseOfUittreding() throws {
        let dossier = try readDossier(at: "\(Fixtures.root)/scenarios/voorschoten", kinds: .all)
        let own = try #require(dossier.baseline.assumptions.municipalities.first { $0.id.text == "voorschoten" })
        let inventory = try Crew.working { crew in
            try takeStock(
                of: own, on: .init(month: .january(2020), day: 1), year: 2020, in: dossier,
                SimulationOptions(draws: 4_096, seed: 1), crew
            ) { sha256($0) }
        }
        var compared = 0
        for entry in inventory.entries where entry.exit?.total != nil {
            let regeling = try #require(dossier.baseline.assumptions.regelingen.first { $0.id.text == entry.id })
            let date = try #require(entry.exit?.earliest)
            let comparison = try ExitComparison(
                of: own, from: regeling, on: date, by: ExitChoice.all(of: regeling), required: false, in: dossier)
            #expect(comparison.rows[0].total == entry.exit?.total, "\(entry.id)")
            if let range = entry.exit?.range, let total = entry.exit?.total {
                #expect(range.lowerBound <= total * 1.1 && range.upperBound >= total * 0.9, "\(entry.id)")
            }
            compared += 1
        }
        #expect(compared > 10)
    }

    @Test(arguments: [
        ("Centrumgemeente", LegalForm.centralMunicipality), ("BV", .privateCompany),
        ("lichte regeling", .plainArrangement),
        ("stichting", .foundation), ("rondetafel", nil),
    ])
    func aFormIsKnownByItsWords(_ text: String, _ form: LegalForm?) { #expect(LegalForm(named: text) == form) }
}
