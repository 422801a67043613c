import CalculationGraph
import Decision
import Domain
import ExitCosts
import Support
import Testing

/// The null scenario of a dossier with many regelingen is compiled in batches; no figure may show it.
@Suite struct BatchTests {
    private static let count = 150

    private func dossier(_ numbers: [Int]) -> TestDossier {
        let regelingen = numbers.map { number in
            """
              r\(1000 + number):
                deelnemers: [a, b, c]
                kosten: {k: {bedrag: \(1_000 * number), index: lonen, sleutel: per_inwoner, variabel: 50%, afbouw: [100%, 50%]}}
                uittreding: {methode: werkelijke_schade}
            """
        }
        let steps = numbers.filter { $0 % 70 == 0 }.map {
            "  - uittreden: {gemeente: a, regeling: r\(1000 + $0), per: 2024-07-01}"
        }
        return TestDossier(
            "regelingen:\n" + regelingen.joined(separator: "\n"),
            scenarios: ["weg": "stappen:\n" + steps.joined(separator: "\n")])
    }

    @Test func aRegelingCostsInACrowdWhatItCostsAlone() throws {
        let crowd = try dossier(Array(1...Self.count)).compared()
        for number in [1, 64, 65, 70, 128, 129, 140, 150] {
            // Number 70 comes along, so that the scenario has a step.
            let alone = try dossier(Set([number, 70]).sorted()).compared()
            for (own, other) in zip(crowd.scenarios, alone.scenarios) {
                let (here, there) = (
                    try #require(own.regelingen.first { $0.id.text == "r\(1000 + number)" }),
                    try #require(other.regelingen.first { $0.id.text == "r\(1000 + number)" })
                )
                #expect(here.years.map(\.cost.bitPattern) == there.years.map(\.cost.bitPattern))
                #expect(here.years.flatMap { $0.paid.map(\.amount) } == there.years.flatMap { $0.paid.map(\.amount) })
            }
        }
    }

    @Test func whatAMunicipalityPaysIsTheSumOverAllBatches() throws {
        let baseline = try #require(try dossier(Array(1...Self.count)).compared().scenarios.first)
        // 1 + 2 + ... + 150 thousand euros; a has 10 000 of the 60 000 inhabitants.
        let first = try #require(baseline.result(of: MunicipalityID("a"))?.years.first)
        #expect(abs(first.total.total - 11_325_000.0 / 6) < 0.005)
    }

    @Test func everyRegelingTakesItsFiguresFromTheSharedPartBehindIt() throws {
        let (models, _) = try DossierCompiler.models(of: dossier(Array(1...Self.count)).read())
        for model in models {
            for (index, part) in model.regelingen.enumerated() {
                let again = part.content.graph.evaluate(imports: model.imports(ofRegelingAt: index))
                #expect(again.values == part.evaluation.values)
            }
        }
    }
}
