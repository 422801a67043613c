import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

/// The teaching dossier `scenarios/leren-uittreden`, as docs/leren-uittreden.md writes it out, to the cent.
@Suite struct TeachingExitTests {
    private func dossier() throws -> Dossier {
        try readDossier(at: "\(Fixtures.root)/scenarios/leren-uittreden", kinds: .all)
    }

    private func leaving(_ name: String, per date: Month? = nil) throws -> ExitComparison {
        let dossier = try dossier()
        let assumptions = dossier.baseline.assumptions
        let regeling = try #require(assumptions.regelingen.first { $0.id.text == name })
        let heidorp = try #require(assumptions.municipalities.first { $0.id.text == "heidorp" })
        let timing = try ExitTiming(of: heidorp.id, from: regeling, in: dossier, asked: date)
        return try ExitComparison(
            of: heidorp, from: regeling, on: timing.date, by: ExitChoice.all(of: regeling), required: false, in: dossier
        )
    }

    private func agree(_ amounts: [Double], _ expected: [Double]) -> Bool {
        amounts.count == expected.count && zip(amounts, expected).allSatisfy { abs($0 - $1) < 0.005 }
    }

    /// What Heidorp's parts of the items leave behind: 120,000 of the work, 100,000 of the building.
    private let left: [Double] = [
        120_000 + 100_000, 60_000 + 80_000, 30_000 + 50_000, 50_000, 50_000,
    ]
    /// Heidorp's part of the components: two people and four fifths of them, half of the system, the advice.
    private let ownParts: [Double] = [2 * 75_000 + 24_000 / 2 + 30_000, 2 * 75_000 * 0.8 + 12_000 / 2]

    @Test func everyMethod() throws {
        let all = try leaving("dienst")
        #expect(all.leftOut.isEmpty && all.date == .january(2027))
        let damage = left.enumerated().map { $1 + ($0 < 2 ? ownParts[$0] : 0) }
        let plain = { (method: [Double]) in
            method.enumerated().map { $1 + ($0 < 2 ? self.ownParts[$0] : 0) }
        }
        var discounted = 0.0
        var growth = 1.0
        for amount in damage {
            discounted += amount / growth
            growth *= 1.02
        }
        let expected: [(name: String, sums: [Double])] = [
            ("werkelijke_schade", damage), ("afkoop", plain([250_000, 100_000])), ("anderhalf", plain([600_000, 0])),
            ("begrensd", damage.map { $0 / 2 }), ("ineens", [discounted]), ("zacht", plain([400_000, 200_000])),
            ("afbouw", plain([400_000, 320_000, 240_000, 160_000, 80_000])), ("geen", ownParts),
        ]
        #expect(all.rows.map(\.choice.name) == expected.map(\.name))
        for (row, line) in zip(all.rows, expected) {
            #expect(agree(row.years.map(\.total), line.sums), "\(row.choice.name)")
            #expect(agree([row.total], [line.sums.reduce(0, +)]), "\(row.choice.name)")
        }
        for name in ["werkelijke_schade", "ineens"] {
            let row = try #require(all.rows.first { $0.choice.name == name })
            #expect(agree([row.netPresentValue], [discounted / 1.02]))
        }
        let reference = all.rows.compactMap(\.reference?.amount)
        #expect(agree(reference, [400_000, 400_000, 400_000]))
        #expect(agree([try #require(all.capital)], [150_000 * 0.2]))
    }

    @Test func whatStaysBehindAndForEver() throws {
        let all = try leaving("dienst")
        let found = all.stranded.reduce(into: [Double](repeating: 0, count: 5)) { sum, item in
            for year in 0..<5 { sum[year] += item.runOff[year] + item.permanent[year] }
        }
        #expect(agree(found, left))
        let permanent = all.stranded.map { $0.permanent.reduce(0, +) }
        #expect(agree(permanent, [5 * 50_000, 0]))
        for stayer in all.rows[0].stayers { #expect(agree(stayer.permanent, [Double](repeating: 25_000, count: 5))) }
    }

    @Test func whatTheStayersBear() throws {
        let comparison = try compare(dossier())
        let components: Double = 4 * 0.5 * 75_000 + 24_000 + 30_000
        let received: Double = 412_000
        let contributions: [(id: String, own: Double, stranded: Double)] = [
            ("veenstad", 550_000, 120_000 * 60 / 160 + 50_000), ("zandhoek", 850_000, 120_000 * 100 / 160 + 50_000),
        ]
        let whole = contributions.reduce(0) { $0 + $1.own + $1.stranded }
        let all = try leaving("dienst")
        for (index, line) in contributions.enumerated() {
            let share = (line.own + line.stranded) / whole
            let posts = ["bijdrage", "achterblijvend", "achterblijvend_blijvend", "ontvlechting", "verrekening"].map {
                comparison.amount("uit", line.id, 2027, "regelingen.dienst.\($0)")
            }
            let expected = [line.own, line.stranded - 25_000, 25_000, components * share, -received * share]
            #expect(agree(posts, expected), "\(line.id)")
            let more = line.stranded + (components - received) * share
            #expect(agree([all.rows[0].stayers[index].amounts[0]], [more]))
        }
        let together = (0..<5).map { year in all.rows[0].stayers.reduce(0) { $0 + $1.amounts[year] } }
        #expect(agree(together, [12_000, 6_000, 0, 0, 0]))
    }

    @Test func halfwayThroughAYear() throws {
        let comparison = try compare(dossier())
        let posts = { (post: String) in
            (2027...2029).map { comparison.amount("half-jaar", "heidorp", $0, "regelingen.werkplaats.\(post)") }
        }
        #expect(agree(posts("bijdrage"), [60_000, 0, 0]))
        let half: Double = 60_000
        #expect(agree(posts("uittreedsom"), [half, half + half / 2, half / 2]))
        let stranded = (2027...2029).map { year in
            ["veenstad", "zandhoek"].reduce(0) {
                $0 + comparison.amount("half-jaar", $1, year, "regelingen.werkplaats.achterblijvend")
            }
        }
        #expect(agree(stranded, [30_000, 45_000, 15_000]))
    }

    @Test func dissolved() throws {
        let comparison = try compare(dossier())
        let posts = { (post: String) in
            (2027...2029).map { comparison.amount("opheffen", "heidorp", $0, "regelingen.dienst.\(post)") }
        }
        let stranded: [Double] = [
            600_000 * 0.2 + 300_000.0 / 3, 600_000 * 0.5 * 0.2 + 300_000 * 0.8 / 3, 600_000 * 0.25 * 0.2,
        ]
        #expect(agree(posts("achterblijvend"), stranded))
        let share: Double = 400 / 1_800
        #expect(agree(posts("ontvlechting"), [180_000 * share, 0, 0]))
        #expect(agree(posts("vermogen"), [-150_000 * share, 0, 0]))
    }

    /// A decision on 1 January 2026 is in time, one a day later is not.
    @Test func notice() throws {
        let dossier = try dossier()
        let dienst = try #require(dossier.baseline.assumptions.regelingen.first { $0.id.text == "dienst" })
        let notice = try #require(dienst.provision?.terms.notice)
        let last = CalendarDate(month: .january(2026), day: 1)
        #expect(notice.lastDecision(before: .january(2027)) == last)
        #expect(notice.earliestLeave(after: CalendarDate(month: .january(2026), day: 2)) == .january(2028))
    }
}
