import Decision
import Domain
import ExitCosts
import Storage

@testable import Support

/// A break-even put back in the dossier gives two scenarios the same cost, to the cent, and it is the cost that was told.
struct BreakEvenIsEqual: Property {
    private static let figures = [
        ("discontovoet", true, -0.995...9.0), ("regelingen.r0.kosten.post-0.variabel", true, 0...1),
        ("indexatie.lonen", true, -0.995...9),
    ]

    func violations(of example: Example) throws -> [String] {
        let seed = example.sketch.seed
        guard seed.isMultiple(of: 40), let scenario = example.dossier.scenarios.first else { return [] }
        let (path, isPercentage, allowed) = Self.figures[Int(seed / 40) % Self.figures.count]
        return try example.sketch.inFolder { folder in
            let open = try OpenDossier(at: folder, kinds: .all)
            let trees = open.trees()
            let parts = path.split(separator: ".")
            guard let text = trees.first?.node(at: parts)?.typedFigure, let base = try? NumberText(text) else {
                return []
            }
            let question = BreakEvenQuestion(
                first: scenario.id, second: example.dossier.baseline.id,
                municipality: example.dossier.baseline.assumptions.municipalities[0].id,
                measure: BreakEvenMeasure.allCases[Int(seed / 120) % 3],
                figure: VariedFigure(path: path, base: base.value, isPercentage: isPercentage, allowed: allowed))
            let at = { @Sendable (values: [TypedFigure]) throws(Problems) -> Dossier in
                try open.dossier(under: values.map { WhatIf(path: path, text: $0.text) })
            }
            let result: BreakEven
            do {
                result = try Crew.working { crew throws(Problems) in try breakEven(question, crew, dossier: at) }
            } catch {
                // Random limits cannot always hold.
                return []
            }
            return try result.found.flatMap { found -> [String] in
                guard case .equal(let point) = found else { return [] }
                return try violations(point, question, compare(at([point.value])))
            }
        }
    }

    private func violations(
        _ point: BreakEven.Point, _ question: BreakEvenQuestion, _ comparison: Comparison
    ) throws -> [String] {
        let costs = [question.first, question.second].compactMap { id in
            comparison.result(id.text, question.municipality.text).map { result in
                switch question.measure {
                case .netPresentValue: result.netPresentValue
                case .total: result.total
                case .recurring: result.recurring
                }
            }
        }
        let isEqual = abs(costs[0] - costs[1]) < 0.005 && abs(costs[0] - point.first) < 1e-6
        return isEqual ? [] : ["\(question.figure.path) = \(point.value.text): \(costs), told \(point.first)"]
    }
}
