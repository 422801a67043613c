import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

/// Dossiers weighed as a whole.
@Suite struct WeighTests {
    /// a and b share 1,000 a year, two years; a bears 1,000 in all.
    private static let regeling = """
        regelingen:
          r:
            deelnemers: [a, b]
            kosten: {k: {bedrag: 1_000, sleutel: vaste_voet}}
        """

    private static func dossier(
        _ criteria: String, _ scenarios: [String: String], _ regeling: String = regeling
    ) throws -> Dossier {
        try TestDossier("\(regeling)\ncriteria: \(criteria)\n", scenarios: scenarios, years: 2022...2023).read()
    }

    private static func weighed(
        _ dossier: Dossier, methods: [Weighing.Method] = Weighing.Method.allCases, draws: Int = 20_000,
        threads: Int? = nil
    ) throws -> Weighing {
        let own = try #require(dossier.baseline.assumptions.municipalities.first)
        let options = WeighingOptions(
            municipality: own, scenarios: Set(([dossier.baseline] + dossier.scenarios).map(\.id)), methods: methods,
            draws: draws, seed: 1)
        return try Crew.working(threads: threads) { crew throws(Problems) in
            try weigh(dossier, options, crew, hash: { sha256($0) })
        }
    }

    private static func once(_ amount: String) -> String {
        "stappen:\n  - eenmalig: {gemeente: a, bedrag: \(amount), jaar: 2023}\n"
    }

    /// Costs 1,000, 1,300 and 1,600: 10, 5.5 and 1 points, half of the weight.
    @Test func costComesFromTheComputation() throws {
        let dossier = try Self.dossier(
            "{grip: {gewicht: 50%}, geld: {gewicht: 50%, uit: totaal}}",
            [
                "nulscenario": "scores: {grip: 4}\n", "duur": Self.once("600") + "scores: {grip: 9}\n",
                "midden": Self.once("300") + "scores: {grip: 7.5}\n",
            ])
        let weighing = try Self.weighed(dossier, methods: [.weightedSum])
        #expect(weighing.alternatives.map(\.id.text) == ["nulscenario", "duur", "midden"])
        #expect(weighing.table.values == [[4, 1_000], [9, 1_600], [7.5, 1_300]])
        #expect(weighing.weightedSum?.values == [7, 5, 6.5])
        #expect(weighing.topsis.isEmpty && weighing.acceptability.isEmpty && !weighing.tippingWeights.isEmpty)
    }

    @Test func aDifferenceBelowHalfACentIsNone() throws {
        let dossier = try Self.dossier(
            "{geld: {gewicht: 100%, uit: ncw}}", ["nulscenario": "", "anders": Self.once("0.004")])
        let weighing = try Self.weighed(dossier, draws: 100)
        #expect(weighing.weightedSum?.places == [1, 1] && weighing.points == [[10], [10]])
        #expect(weighing.table.dominators == [[], []])
    }

    /// A score between 4 and 6 is above 5 half of the time; `zie` is the same draw.
    @Test func uncertainScoresAreDrawn() throws {
        let dossier = try Self.dossier(
            "{grip: {gewicht: 100%}}",
            [
                "nulscenario": "scores: {grip: 5}\n", "s": "scores: {grip: {uniform: [4, 6]}}\n",
            ])
        let weighing = try Self.weighed(dossier)
        #expect(weighing.drawnInputs == 1 && weighing.weightedSum?.places == [1, 1])
        #expect(abs(weighing.acceptability[0].alternatives[1].acceptability[0] - 0.5) < 0.015)
    }

    @Test func scoresOfOneNameInTwoScenariosAreDrawnApart() throws {
        let dossier = try Self.dossier(
            "{grip: {gewicht: 100%}}",
            [
                "nulscenario": "scores: {grip: {uniform: [4, 6]}}\n", "s": "scores: {grip: {uniform: [4, 6]}}\n",
            ])
        let weighing = try Self.weighed(dossier)
        #expect(weighing.drawnInputs == 2)
        let firsts = weighing.acceptability[0].alternatives.map { $0.acceptability[0] }
        #expect(abs(firsts[0] - 0.5) < 0.015 && abs(firsts[0] + firsts[1] - 1) < 1e-12)
    }

    /// The step costs between -100 and 300: below 0 a quarter of the time. Both bear the same uncertain k.
    @Test func uncertainCostIsDrawn() throws {
        let regeling = Self.regeling.replacing("1_000", with: "{uniform: [500, 1_500]}")
        let dossier = try Self.dossier(
            "{geld: {gewicht: 100%, uit: ncw}}",
            ["nulscenario": "", "s": Self.once("{uniform: [-100, 300]}")], regeling)
        let weighing = try Self.weighed(dossier)
        #expect(weighing.weightedSum?.places == [1, 2])
        #expect(abs(weighing.acceptability[0].alternatives[1].acceptability[0] - 0.25) < 0.015)
        let others = try [1, 3].map { try Self.weighed(dossier, threads: $0).acceptability }
        #expect(others[0] == weighing.acceptability && others[1] == weighing.acceptability)
    }

    @Test func theRecurringAmountCountsAtItsBase() throws {
        let regeling = Self.regeling.replacing("1_000", with: "{uniform: [500, 1_500]}")
        let dossier = try Self.dossier(
            "{geld: {gewicht: 100%, uit: structureel}}",
            [
                "nulscenario": "",
                "s": "stappen:\n  - structureel: {gemeente: a, bedrag: {uniform: [-100, 300]}, per: 2022-01-01}\n",
            ], regeling)
        let weighing = try Self.weighed(dossier, draws: 1_000)
        #expect(weighing.table.values == [[500], [600]])
        #expect(weighing.acceptability[0].alternatives[0].acceptability == [1, 0])
    }

    @Test func scoresThatAreMissingAreToldForEveryScenario() throws {
        let dossier = try Self.dossier(
            "{grip: {gewicht: 60%}, nut: {gewicht: 40%}}",
            ["nulscenario": "scores: {grip: 4, nut: 5}\n", "s": "scores: {nut: 4}\n", "t": "naam: T\n"])
        #expect {
            try Self.weighed(dossier)
        } throws: { error in
            (error as? Problems)?.list.map(\.kind) == [
                .scoresMissing(scenario: "s", criteria: ["grip"]),
                .scoresMissing(scenario: "t", criteria: ["grip", "nut"]),
            ]
        }
    }

    @Test func withoutCriteriaThereIsNothingToWeighBy() throws {
        let dossier = try TestDossier(Self.regeling).read()
        #expect {
            try Self.weighed(dossier)
        } throws: { error in
            (error as? Problems)?.list.map(\.kind) == [.noCriteria]
        }
    }

    @Test(arguments: CriteriaSet.all) func aReadySetIsWhole(_ set: CriteriaSet) {
        #expect(abs(set.criteria.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
        #expect(Set(set.criteria.map(\.id)).count == set.criteria.count)
        #expect(Set(set.criteria.compactMap(\.part)) == Set(set.parts.map(\.name)))
        #expect(set.criteria.contains { $0.isQuality } && set.criteria.contains { $0.from != nil })
    }

    /// What the file says goes before what the set says, field by field.
    @Test func theFileLaysItsOwnOverAReadySet() throws {
        let dossier = try Self.dossier(
            """
            {vaste_set: voorschoten, kosten: {gewicht: 10%, uit: structureel}, juridische-vorm: {gewicht: 0%},
              participatie: {gewicht: 10%}, draagvlak: {gewicht: 10%, onderdeel: Strategisch, naam: Draagvlak}}
            """, [:])
        let found = Dictionary(uniqueKeysWithValues: dossier.criteria.map { ($0.id, $0) })
        #expect(dossier.criteria.map(\.id).last == "draagvlak" && dossier.criteria.count == 11)
        #expect(found["kosten"]?.from == .recurring && found["kosten"]?.name == "Kosten")
        #expect(found["participatie"]?.part == "Strategisch" && found["participatie"]?.weight == 0.1)
        #expect(found["efficiency"]?.weight == 0.1 && dossier.criteriaSet?.word == "voorschoten")
    }

    /// Uncertain scores are told of nowhere else: no figure hangs on them.
    @Test func aScoreIsNoInputOfASimulation() throws {
        let dossier = try Self.dossier(
            "{grip: {gewicht: 100%, kwaliteit: ja}}",
            [
                "nulscenario": "scores: {grip: 5}\n",
                "s": Self.once("{uniform: [1, 2]}") + "scores: {grip: {uniform: [4, 8]}}\n",
            ])
        let outcome = try Crew.working { crew throws(Problems) in
            try simulate(
                dossier, of: [MunicipalityID("a")], SimulationOptions(draws: 100, seed: 1), crew, hash: { sha256($0) })
        }
        #expect(outcome.frame.idleInputs.isEmpty && outcome.frame.inputCount == 1)
        // The test of quality takes the base: 6 against 5.
        let tests = try compare(dossier).scenarios[1].municipalities[0].tests
        #expect(tests.quality.isMet == true && tests.quality.value == 1)
    }
}
