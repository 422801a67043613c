import Decision
import Domain
import ExitCosts
import Support
import Testing

/// What paths name, worked out by hand on small dossiers.
@Suite struct ExplanationPathTests {
    private static let regeling = """
        regelingen:
          r:
            deelnemers: [a, b]
            kosten:
              k: {bedrag: {waarde: 1_000, bron: begroting}, sleutel: per_inwoner, variabel: 40%, afbouw: [100%]}
              m: {bedrag: 500, aanname: ja, sleutel: per_inwoner}
            uittreding: {methode: geen}
        """
    private static let scenarios = [
        "weg": "stappen:\n  - uittreden: {id: weg, gemeente: a, regeling: r, per: 2023-07-01}\n",
        "duur": "wijzigingen:\n  regelingen.r.kosten.k.bedrag: 2_000\n",
        "later": "voortbouwen_op: weg\nwijzigingen:\n  stappen.weg.per: +12 maanden\n",
    ]

    private func explainer() throws -> Explainer {
        let dossier = try TestDossier(Self.regeling, scenarios: Self.scenarios).read()
        return try Crew.working { crew in try Explainer(dossier, crew) }
    }

    private func explained(_ path: String, in scenario: String = "nulscenario") throws -> Explanation {
        try explainer().explanation(of: path, in: ScenarioID(scenario))
    }

    /// 10,000 of 30,000 inhabitants bear 1,000 and 500.
    @Test func aContributionIsAShareTimesACost() throws {
        let tree = try explained("gemeenten.a.jaren.2022.regelingen.r.bijdrage")
        let root = tree.items[0]
        #expect(root.value == 500 && root.unit == .euro && root.rule == .operation(.product))
        let parts = Array(tree.parts(of: root))
        #expect(
            parts.map(\.path) == [
                "regelingen.r.jaren.2022.sleutels.per_inwoner.a", "regelingen.r.jaren.2022.sleutels.per_inwoner.kosten",
            ])
        #expect(parts.map(\.value) == [1.0 / 3, 1_500] && parts.map(\.unit) == [.fraction, .euro])
        let costs = Array(tree.parts(of: parts[1]))
        #expect(costs.map(\.value) == [1_000, 500])
        #expect(costs.map { $0.origin?.source } == ["begroting", nil])
        #expect(costs.map { $0.origin?.isAssumption } == [false, true])
        #expect(costs[0].origin?.path == "regelingen.r.kosten.k.bedrag.waarde")
    }

    /// a leaves on 1 July 2023: what it costs more or less by year decides which year is dearest.
    @Test func theWorstYearIsThatOfTheLargestDifference() throws {
        let tree = try explained("gemeenten.a.duurste_jaar", in: "weg")
        let root = tree.items[0]
        let differences = tree.parts(of: root).map(\.value)
        #expect(root.rule == .yearOfLargest(from: 2022) && root.unit == .year && differences.count > 2)
        let largest = try #require(differences.max())
        #expect(root.value == 2022 + Double(differences.firstIndex(of: largest) ?? -1))
        #expect(throws: Explainer.UnknownPath.self) { try explained("gemeenten.a.duurste_jaar") }
    }

    /// What a no longer pays b pays, until what is stranded has run off: together nobody pays more but what is saved.
    @Test func allMunicipalitiesTogetherAddUp() throws {
        let together = try explained("samen.verschil.totaal", in: "weg")
        let parts = try ["a", "b"].map { try explained("gemeenten.\($0).verschil.totaal", in: "weg").items[0].value }
        #expect(abs(together.items[0].value - parts[0] - parts[1]) < 1e-9 && parts[0] != 0 && parts[1] != 0)
        #expect(try explained("samen.verschil.totaal").items[0].value == 0)
    }

    /// Half the year with both, half with b alone: two shares of one key in one year.
    @Test func aSecondFigureUnderOnePathHasANumber() throws {
        let first = try explained("regelingen.r.jaren.2023.sleutels.per_inwoner.b", in: "weg")
        let second = try explained("regelingen.r.jaren.2023.sleutels.per_inwoner.b.2", in: "weg")
        #expect(first.items[0].value == 2.0 / 3 && second.items[0].value == 1)
        #expect(second.items[0].path == "regelingen.r.jaren.2023.sleutels.per_inwoner.b.2")
        #expect(throws: Explainer.UnknownPath.self) {
            try explained("regelingen.r.jaren.2023.sleutels.per_inwoner.b.3", in: "weg")
        }
    }

    @Test func anInputIsThatOfTheScenario() throws {
        let own = try explained("regelingen.r.kosten.k.bedrag", in: "duur").items[0]
        #expect(own.value == 2_000 && own.origin?.file.hasSuffix("duur.yaml") == true)
        let other = try explained("regelingen.r.kosten.k.bedrag").items[0]
        #expect(other.value == 1_000 && other.origin?.file.hasSuffix("uitgangspunten.yaml") == true)
        #expect(try explained("discontovoet").items[0].value == 0.02)
        #expect(try explained("stappen.weg.per", in: "weg").items[0].unit == .text("2023-07-01"))
        #expect(try explained("stappen.weg.per", in: "later").items[0].unit == .text("2024-07-01"))
    }

    @Test func anUnknownPathNamesTheNearest() throws {
        func nearest(_ path: String, in scenario: String = "nulscenario") throws -> Explainer.UnknownPath? {
            do {
                _ = try explained(path, in: scenario)
                return nil
            } catch let unknown as Explainer.UnknownPath {
                return unknown
            }
        }
        #expect(
            try nearest("gemeenten.a.jaren.2022.regelingen.r.bijdrge")?.nearest
                == "gemeenten.a.jaren.2022.regelingen.r.bijdrage")
        #expect(try nearest("gemeenten.a.ncv")?.nearest == "gemeenten.a.ncw")
        #expect(try nearest("regelingen.r.kosten.k.variable")?.nearest == "regelingen.r.kosten.k.variabel")
        let below = try nearest("regelingen.r.kosten.m")
        #expect(below == nil)
        let known = try nearest("gemeenten.a.verschil")?.known
        #expect(known?.contains("gemeenten.a.verschil.ncw") == true)
        #expect(try nearest("")?.known.contains("gemeenten") == true)
        #expect(try nearest("gemeenten.z.ncw")?.nearest == nil)
    }

    @Test func namesFollowEachOther() throws {
        let explainer = try explainer()
        let weg = ScenarioID("weg")
        #expect(try explainer.names(after: "", in: weg).contains("stappen"))
        #expect(try explainer.names(after: "gemeenten", in: weg) == ["a", "b", "c", "d"])
        // Of k nothing stays after a year, of m all of it for ever.
        let posts = try explainer.names(after: "gemeenten.b.jaren.2023.regelingen.r", in: weg)
        #expect(posts == ["achterblijvend", "achterblijvend_blijvend", "bijdrage"])
        #expect(try explainer.names(after: "stappen.weg", in: weg) == ["gemeente", "id", "per", "regeling"])
        for name in try explainer.names(after: "gemeenten.a", in: weg) where name != "jaren" {
            let below = try explainer.names(after: "gemeenten.a.\(name)", in: weg)
            #expect(
                !below.isEmpty || (try? explainer.explanation(of: "gemeenten.a.\(name)", in: weg)) != nil, "\(name)")
        }
    }

    /// 500 a year over ten years, of which 1,000 of 1,500 for k; in `duur` a third of 1,000 more each year.
    @Test func postsAddUpOverTheYears() throws {
        let all = try explained("gemeenten.a.regelingen.r.totaal")
        #expect(abs(all.items[0].value - 5_000) < 1e-9 && all.items[0].rule == .operation(.sum))
        #expect(try explained("gemeenten.a.regelingen.r.bijdrage").items[0].value == all.items[0].value)
        let more = try explained("gemeenten.a.verschil.regelingen.r.totaal", in: "duur").items[0]
        #expect(abs(more.value - 10_000.0 / 3) < 1e-9)
        let each = try explained("gemeenten.a.verschil.structureel_per_inwoner", in: "duur").items[0]
        #expect(abs(each.value - 1_000.0 / 3 / 10_000) < 1e-9)
        #expect(throws: Explainer.UnknownPath.self) { try explained("gemeenten.a.stappen.totaal") }
    }

    /// Of a difference the parts add up to it, whichever side has a post.
    @Test func aDifferenceIsSplitByYearAndPost() throws {
        let tree = try explainer().explanation(
            of: "gemeenten.a.totaal", in: ScenarioID("weg"), against: ScenarioID("duur"))
        let root = tree.items[0]
        #expect(tree.against?.text == "duur" && root.rule == .operation(.sum))
        let years = tree.parts(of: root)
        #expect(years.count == 10)
        #expect(abs(years.reduce(0) { $0 + $1.value } - root.value) < 1e-6)
        // 2024-2031 in duur: a third of 2,500 each year; in weg nothing.
        #expect(years.filter { abs($0.value + 2_500.0 / 3) < 1e-9 }.count == 8)
        #expect(tree.items.contains { $0.scenario?.text == "duur" })
    }

    @Test func aTreeThatGrowsTooLargeSaysSo() throws {
        let explainer = try explainer()
        let whole = try explainer.explanation(of: "gemeenten.a.ncw", in: ScenarioID("weg"))
        let part = try explainer.explanations(of: ["gemeenten.a.ncw"], in: ScenarioID("weg"), rows: 20)[0]
        #expect(whole.cut == nil && part.cut == .rows(20) && part.items.count <= 20)
        #expect(part.items.contains { $0.end == .cut })
        // Whole layers stand: what is there is the beginning of the whole.
        #expect(zip(part.items, whole.items).allSatisfy { $0.path == $1.path && $0.value == $1.value })
    }
}
