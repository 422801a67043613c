import CalculationGraph
import Domain

extension WeighingFigures {
    /// The weight of a criterion at which the scenario comes level with another one (`TippingWeight`): with weight x it has
    /// x p + (1 - x) r, p its points on the criterion and r the weighted mean of its other points. Nil where no weight
    /// from 0 to 1 makes them level.
    func crossing(_ criterion: Int, _ other: String, at path: [String]) -> FigureSource? {
        guard let other = table.values.indices.first(where: { scenario($0).id.text == other }), other != own,
            table.weights.count > 1
        else { return nil }
        let atZero = difference(rest(other, besides: criterion), rest(own, besides: criterion))
        let atOne = difference(points(on: criterion, of: other), points(on: criterion, of: own))
        guard atZero.value != atOne.value else { return nil }
        let slope = made(
            .step, atZero.value - atOne.value, .operation(.difference), [.made(atZero), .made(atOne)])
        let weight = atZero.value / slope.value
        guard (0...1).contains(weight) else { return nil }
        let figure = Explanation.CommandFigure(
            kind: .levelWeight, way: scenario(other).name, name: dossier.criteria[criterion].name)
        return .made(
            made(
                .ofCommand(figure), path: path.joined(separator: "."), weight, unit: .fraction,
                .operation(.quotient), [.made(atZero), .made(slope)]))
    }

    private func difference(_ one: FigureSource, _ other: FigureSource) -> MadeFigure {
        made(
            .step, readers.value(of: one) - readers.value(of: other), .operation(.difference), [one, other])
    }

    /// The weighted mean of an alternative's points on the other criteria; where those have no weight they share equally.
    private func rest(_ alternative: Int, besides criterion: Int) -> FigureSource {
        let others = table.order.filter { $0 != criterion }
        let whole = others.reduce(0) { $0 + table.weights[$1] }
        let weights = others.map { weight(of: $0) }
        let all = made(.step, whole, unit: .fraction, .operation(.sum), weights.map { .made($0) })
        let count = MadeFigure(subject: .constant, value: Double(others.count), unit: .plain, side: 0)
        let one = MadeFigure(subject: .constant, value: 1, unit: .plain, side: 0)
        let terms = zip(others, weights).map { other, weight in
            let part =
                whole > 0
                ? made(
                    .step, weight.value / whole, unit: .fraction, .operation(.quotient), [.made(weight), .made(all)])
                : made(
                    .step, 1 / count.value, unit: .fraction, .operation(.quotient), [.made(one), .made(count)])
            let points = points(on: other, of: alternative)
            return made(
                .step, readers.value(of: points) * part.value, .operation(.product), [.made(part), points])
        }
        return .made(
            made(
                .ofCommand(.init(kind: .otherPoints, name: scenario(alternative).name)),
                terms.reduce(0) { $0 + $1.value }, .operation(.sum), terms.map { .made($0) }))
    }
}
