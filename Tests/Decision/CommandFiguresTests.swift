import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

/// `waarom` of what `verdeel`, `uittreding` and `weeg` show: each figure has a path, the value that the command shows, and
/// comes out again from the leaves of its own tree.
@Suite struct CommandFiguresTests {
    private func check(_ figures: [(path: String, value: Double)], _ explainer: Explainer, _ dossier: Dossier) throws {
        let trees = try explainer.explanations(of: figures.map(\.path), in: dossier.baseline.id, rows: 12)
        #expect(trees.count == figures.count)
        for ((path, value), tree) in zip(figures, trees) {
            let root = tree.items[0]
            #expect(root.path == path && abs(root.value - value) < 0.005, "\(path): \(root.value), not \(value)")
            #expect(tree.wrongItem == nil, "\(path): \(tree.wrongItem as Any)")
        }
    }

    private func opened(_ folder: String) throws -> (dossier: Dossier, explainer: Explainer) {
        let dossier = try readDossier(at: "\(Fixtures.root)/\(folder)", kinds: .all)
        return (dossier, try Crew.working { crew in try Explainer(dossier, crew) })
    }

    private func allocation(of regeling: Regeling, _ dossier: Dossier, _ years: ClosedRange<Int>) throws
        -> KeyComparison
    {
        try KeyComparison(
            of: regeling, in: dossier, by: regeling.keys.keys.sorted(), required: false, years: years)
    }

    @Test(arguments: ExplanationTests.shipped) func everyFigureOfVerdeelIsExplained(_ folder: String) throws {
        let (dossier, explainer) = try opened(folder)
        let year = dossier.baseline.assumptions.firstYear
        for regeling in dossier.baseline.assumptions.regelingen {
            let comparison = try allocation(of: regeling, dossier, year...year)
            var figures = CommandFigures.all(in: comparison)
            if let overhead = OverheadComparison(of: comparison, year: year) {
                figures += CommandFigures.all(in: overhead, of: regeling.id)
            }
            try check(figures, explainer, dossier)
        }
    }

    /// A key that changes from year to year says the same of a year by itself as in a row of years.
    @Test func aYearIsTheSameByItself() throws {
        let (dossier, explainer) = try opened("scenarios/leren-verdelen")
        for regeling in dossier.baseline.assumptions.regelingen {
            let comparison = try allocation(of: regeling, dossier, 2026...2030)
            try check(CommandFigures.all(in: comparison), explainer, dossier)
        }
    }

    @Test(arguments: ExplanationTests.shipped) func everyFigureOfUittredingIsExplained(_ folder: String) throws {
        let (dossier, explainer) = try opened(folder)
        let assumptions = dossier.baseline.assumptions
        for regeling in assumptions.regelingen where regeling.participants.count > 1 {
            let leaver = try #require(assumptions.municipalities.first { regeling.participants.contains($0.id) })
            let timing = try ExitTiming(of: leaver.id, from: regeling, in: dossier, asked: nil)
            let comparison = try ExitComparison(
                of: leaver, from: regeling, on: timing.date, by: ExitChoice.all(of: regeling), required: false,
                in: dossier)
            try check(CommandFigures.all(in: comparison), explainer, dossier)
        }
    }

    /// Every scenario's weighted sum, points, amounts and means, as `weeg` has them.
    @Test(arguments: ["scenarios/voorschoten", "Tests/Fixtures/wegen"])
    func everyFigureOfWeegIsExplained(_ folder: String) throws {
        let (dossier, explainer) = try opened(folder)
        let assumptions = dossier.baseline.assumptions
        let own = try #require(assumptions.municipalities.first { $0.id == assumptions.municipality })
        let scenarios = [dossier.baseline.id] + dossier.scenarios.map(\.id)
        let weighing = try weighing(of: own, scenarios, dossier)
        for alternative in weighing.alternatives.indices {
            try check(CommandFigures.all(in: weighing, alternative), explainer, dossier)
        }
        #expect(!weighing.tippingWeights.isEmpty)
    }

    private func weighing(of municipality: Municipality, _ scenarios: [ScenarioID], _ dossier: Dossier) throws
        -> Weighing
    {
        let options = WeighingOptions(
            municipality: municipality, scenarios: Set(scenarios), methods: [.weightedSum, .topsis], draws: 1, seed: 1)
        return try Crew.working { crew in try weigh(dossier, options, crew) { _ in [] } }
    }

    /// `weeg --gemeente` and `--scenario` have paths of their own: the dearest and the cheapest are others there.
    @Test func aWeighingOfSomeScenariosForAnotherMunicipalityIsExplained() throws {
        let (dossier, explainer) = try opened("scenarios/voorschoten")
        let other = try #require(dossier.baseline.assumptions.municipalities.first { $0.id.text == "wassenaar" })
        let scenarios = ["wodv-opgeheven", "wodv-doorpakken", "zelf-doen"].map { ScenarioID($0) }
        let weighing = try weighing(of: other, scenarios, dossier)
        for (place, alternative) in weighing.alternatives.enumerated() {
            let others = scenarios.filter { $0 != alternative.id }.map(\.text).joined(separator: "+")
            let figures = CommandFigures.all(in: weighing, place, details: "gemeente.wassenaar.naast.\(others).")
            try check(figures, explainer, dossier)
        }
    }

    /// Every moment of a sweep can be asked for, also one that notice does not allow, with steps that move along.
    @Test(arguments: [
        ("scenarios/leren-uittreden", "uit", "weg", false), ("scenarios/voorschoten", "zelf-doen", "uit-wmo", true),
    ])
    func everyFigureOfMomentIsExplained(_ folder: String, _ name: String, _ step: String, _ isAll: Bool) throws {
        let (dossier, explainer) = try opened(folder)
        let scenario = try #require(dossier.scenarios.first { $0.id.text == name })
        let assumptions = dossier.baseline.assumptions
        let own = try #require(assumptions.municipalities.first { $0.id == assumptions.municipality })
        let first = try #require(scenario.steps.first { $0.id.text == step })
        let steps = [first] + (isAll ? scenario.steps.filter { $0.id != first.id } : [])
        let begin = try #require(first.begin)
        let request = MomentRequest(
            scenario: scenario, steps: steps, municipality: own, dates: (begin + -12)...(begin + 24), pace: .year)
        let sweep = try Crew.working { crew in try Decision.sweep(request, in: dossier, crew) }
        #expect(sweep.moments.count == 4)
        for moment in sweep.moments {
            let cost = try #require(moment.cost)
            let start =
                "moment.\(step)\(isAll ? "+alle" : "").\(moment.date.isoDate).\(sweep.countedTo).gemeenten.\(own.id)."
            let figures = [
                ("totaal", cost.total), ("ncw", cost.netPresentValue), ("structureel", cost.recurring),
                ("incidenteel", cost.oneOff), ("verschil.ncw", cost.netPresentValue - sweep.baseline.netPresentValue),
            ]
            for (name, value) in figures {
                let tree = try explainer.explanations(of: [start + name], in: scenario.id, rows: 12)[0]
                #expect(
                    tree.items[0].path == start + name && abs(tree.items[0].value - value) < 0.005, "\(start + name)")
                #expect(tree.wrongItem == nil)
            }
        }
        let path = "moment.\(step).2029-01-01.2035.gemeenten.\(own.id).ncw"
        let tree = try explainer.explanation(of: path, in: scenario.id)
        let part = try #require(tree.items.dropFirst().first { $0.rule != nil && $0.path != nil })
        #expect(try explainer.explanation(of: part.path ?? "", in: scenario.id).items[0].value == part.value)
    }

    @Test func aMomentThatIsNoneSaysSo() throws {
        let (_, explainer) = try opened("scenarios/leren-uittreden")
        for path in [
            "moment.weg.2029-01-02.2039.gemeenten.heidorp.ncw", "moment.wg.2029-01-01.2039.gemeenten.heidorp.ncw",
            "moment.alle.2029-01-01.2039.gemeenten.heidorp.ncw", "moment.weg.2029-01-01.2239.gemeenten.heidorp.ncw",
            "moment.weg.2029-01-01.2039",
        ] {
            #expect(throws: Explainer.NoTree.noMoment(path)) {
                _ = try explainer.explanation(of: path, in: ScenarioID("uit"))
            }
        }
        #expect(throws: Explainer.NoTree.ofAllDraws("weging.uit.smaa.plaats")) {
            _ = try explainer.explanation(of: "weging.uit.smaa.plaats", in: ScenarioID("uit"))
        }
    }

    /// Bosrade has 10,000 of 100,000 inhabitants; whatever stands in a tree can be asked for again by its own path.
    @Test func pathsGoOnIntoTheTree() throws {
        let (dossier, explainer) = try opened("scenarios/leren-verdelen")
        func value(_ path: String) throws -> Double {
            try explainer.explanation(of: path, in: dossier.baseline.id).items[0].value
        }
        let key = "verdeel.dienst.per_inwoner.jaren.2026"
        #expect(try value("\(key).deelnemers.bosrade.verschil") == 100_000 - 220_000)
        let tree = try explainer.explanation(of: "\(key).deelnemers.bosrade.bedrag", in: dossier.baseline.id)
        let share = try #require(
            tree.items.first { $0.path == "\(key).regelingen.dienst.jaren.2026.sleutels.per_inwoner.bosrade" })
        #expect(share.value == 0.1)
        for item in tree.items where item.rule != nil {
            if let path = item.path { #expect(try value(path) == item.value, "\(path)") }
        }
    }

    /// With `--per` the sum hangs on the date, which then stands in the path.
    @Test func aDateCanBeAskedFor() throws {
        let (dossier, explainer) = try opened("scenarios/leren-uittreden")
        let regeling = try #require(dossier.baseline.assumptions.regelingen.first { $0.id.text == "dienst" })
        let leaver = try #require(dossier.baseline.assumptions.municipalities.first { $0.id.text == "heidorp" })
        let date = Month.january(2028)
        let comparison = try ExitComparison(
            of: leaver, from: regeling, on: date, by: ExitChoice.all(of: regeling), required: false, in: dossier)
        for row in comparison.rows {
            let path = "uittreding.dienst.heidorp.2028-01-01.\(row.choice.name).totaal"
            let tree = try explainer.explanation(of: path, in: dossier.baseline.id)
            #expect(tree.items[0].path == path && tree.items[0].value == row.total)
        }
    }

    @Test func whatHasNoTreeSaysWhy() throws {
        let (dossier, explainer) = try opened("scenarios/leren-uittreden")
        let scenario = ScenarioID("uit")
        func failure(_ path: String, against other: ScenarioID? = nil) -> (any Error)? {
            do {
                _ = try explainer.explanation(of: path, in: scenario, against: other)
                return nil
            } catch {
                return error
            }
        }
        func drawn(_ path: String) -> String? {
            guard case .drawn(_, let base)? = failure(path) as? Explainer.NoTree else { return nil }
            return base
        }
        #expect(drawn("gemeenten.heidorp.ncw.p80") == "gemeenten.heidorp.ncw")
        #expect(drawn("gemeenten.heidorp.jaren.2027.mc_fout.p5") == "gemeenten.heidorp.jaren.2027.totaal")
        #expect(drawn("gemeenten.heidorp.verschil_ncw.gemiddelde") == "gemeenten.heidorp.verschil.ncw")
        #expect(drawn("gemeenten.heidorp.kans_duurder") == "gemeenten.heidorp.verschil.ncw")
        #expect(drawn("gemeenten.heidorp.reserve.90") == "gemeenten.heidorp.totaal")
        #expect(drawn("gemeenten.heidrp.ncw.p80") == nil)
        let sum = "uittreding.dienst.heidorp.afbouw.totaal"
        #expect(failure(sum) == nil)
        #expect(
            failure(sum, against: dossier.baseline.id) as? Explainer.NoTree == .sameInEveryScenario(sum))
        let wrong = failure("uittreding.dienst.heidorp.afbow.totaal") as? Explainer.UnknownPath
        #expect(wrong?.nearest == sum)
        let regeling = failure("uittreding.dient.heidorp.afbouw.totaal") as? Explainer.UnknownPath
        #expect(regeling?.nearest == sum)
        #expect(try explainer.names(after: "verdeel.dienst", in: scenario).contains("huidig"))
        #expect(try explainer.names(after: "uittreding.dienst.heidorp.afbouw", in: scenario).contains("blijvers"))
    }

    /// A key that adds up to nothing says so where `verdeel` leaves it out.
    @Test func aKeyThatCannotBeReckonedSaysWhy() throws {
        let dossier = try TestDossier(
            """
            regelingen:
              r: {deelnemers: [c, d], sleutels: {tijd: {maatstaf: uren}}, kosten: {k: {bedrag: 90_000, sleutel: vaste_voet}}}
            """
        ).read()
        let explainer = try Crew.working { crew in try Explainer(dossier, crew) }
        let problems = #expect(throws: Problems.self) {
            try explainer.explanation(of: "verdeel.r.tijd.jaren.2022.totaal", in: dossier.baseline.id)
        }
        #expect(problems?.list.map(\.kind) == [.keyTotalIsZero(regeling: "r", key: "tijd", year: 2022)])
    }
}
