import CalculationGraph
import Domain

extension WeighingFigures {
    /// Closeness to the ideal (`Topsis`): how far it stays from the worst, of that and how far it stays from the best.
    func closeness(_ normalisation: Topsis.Normalisation, at path: [String]) -> FigureSource {
        let columns = table.order.map { Column($0, normalisation, of: self) }
        let toBest = distance(.toBest, columns.map { $0.difference(.fromBest, of: own, from: $0.best) })
        let toWorst = distance(.toWorst, columns.map { $0.difference(.fromWorst, of: own, from: $0.worst) })
        let whole = toBest.value + toWorst.value
        let figure = Explanation.Subject.ofCommand(.init(kind: .closeness, way: normalisation.rawValue))
        let path = path.joined(separator: ".")
        // Where all alternatives are the same, none is nearer to the best than another.
        guard whole > 0 else {
            return .made(MadeFigure(subject: figure, path: path, value: 0.5, unit: .plain, side: 0))
        }
        let sum = made(.step, whole, unit: .plain, .operation(.sum), [.made(toBest), .made(toWorst)])
        return .made(
            made(
                figure, path: path, toWorst.value / whole, unit: .plain, .operation(.quotient),
                [.made(toWorst), .made(sum)]))
    }

    private func distance(_ kind: Explanation.CommandFigure.Kind, _ parts: [MadeFigure]) -> MadeFigure {
        made(
            .ofCommand(.init(kind: kind)), Explanation.Rule.distance.result(of: parts.map(\.value)) ?? .nan,
            unit: .plain, .distance, parts.map { .made($0) })
    }

    /// The scores on a criterion, made to compare and weighed.
    private struct Column {
        let figures: WeighingFigures
        let criterion: Int
        let normalisation: Topsis.Normalisation
        private let values: [Double]
        private let lowest: Int
        private let highest: Int

        init(_ criterion: Int, _ normalisation: Topsis.Normalisation, of figures: WeighingFigures) {
            self.figures = figures
            self.criterion = criterion
            self.normalisation = normalisation
            let values = figures.table.column(criterion)
            self.values = values
            lowest = values.indices.min { values[$0] < values[$1] } ?? 0
            highest = values.indices.max { values[$0] < values[$1] } ?? 0
        }

        private var isCost: Bool { figures.table.isCost[criterion] }
        var best: Int { isCost ? lowest : highest }
        var worst: Int { isCost ? highest : lowest }

        func difference(
            _ kind: Explanation.CommandFigure.Kind, of alternative: Int, from end: Int
        ) -> MadeFigure {
            let (own, end) = (weighted(alternative), weighted(end))
            return figures.made(
                named(kind), own.value - end.value, unit: .plain, .operation(.difference), [.made(own), .made(end)])
        }

        private func named(_ kind: Explanation.CommandFigure.Kind) -> Explanation.Subject {
            .ofCommand(.init(kind: kind, name: figures.dossier.criteria[criterion].name))
        }

        private func weighted(_ alternative: Int) -> MadeFigure {
            let weight = figures.weight(of: criterion)
            let compared = normalised(alternative)
            return figures.made(
                named(.weightedScore), compared.value * weight.value, unit: .plain, .operation(.product),
                [.made(weight), .made(compared)])
        }

        private func score(_ alternative: Int) -> FigureSource { figures.score(criterion, of: alternative) }

        private func normalised(_ alternative: Int) -> MadeFigure {
            let parts: (of: FigureSource, by: MadeFigure)
            switch normalisation {
            case .vector:
                let length = Explanation.Rule.distance.result(of: values) ?? 0
                parts = (
                    score(alternative),
                    figures.made(.step, length, unit: .plain, .distance, values.indices.map { score($0) })
                )
            case .range: parts = (.made(range(alternative)), range(highest))
            }
            let value = figures.readers.value(of: parts.of)
            // A column without a difference tells nothing.
            guard parts.by.value > 0 else {
                return MadeFigure(subject: named(.comparableScore), value: 0, unit: .plain, side: 0)
            }
            return figures.made(
                named(.comparableScore), value / parts.by.value, unit: .plain, .operation(.quotient),
                [parts.of, .made(parts.by)])
        }

        /// How far a score lies above the lowest.
        private func range(_ alternative: Int) -> MadeFigure {
            figures.made(
                .step, values[alternative] - values[lowest], unit: .plain, .operation(.difference),
                [score(alternative), score(lowest)])
        }
    }
}
