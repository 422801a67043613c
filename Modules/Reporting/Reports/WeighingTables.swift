import Decision
import Domain

/// The tables of `weeg`.
struct WeighingTables {
    let weighing: Weighing
    let style: ReportStyle

    /// Places by every method, in the order of the first.
    func rankings() -> Table? {
        let named =
            [weighing.weightedSum].compactMap { $0 }.map { (Wording("Gewogen som", "Weighted sum"), $0) }
            + weighing.topsis.map { (WeighingWords.topsis($0.normalisation), $0.ranking) }
        guard let first = named.first?.1 else { return nil }
        let columns = named.flatMap { name, _ in
            [
                Table.Column.number(name[style.language]),
                .number(Wording("Plaats", "Place")[style.language]),
            ]
        }
        return table(
            Wording("Rangorde", "Ranking"), columns,
            rows: first.order.map { alternative in
                (
                    alternative,
                    named.enumerated().flatMap { index, method -> [Table.Cell] in
                        let isSum = index == 0 && weighing.weightedSum != nil
                        let value = method.1.values[alternative]
                        return [
                            .init(style.numbers.decimal(value, decimals: isSum ? 2 : 3)),
                            .init(String(method.1.places[alternative])),
                        ]
                    }
                )
            })
    }

    /// Scores as they were given, cost as an amount and as points.
    func scores() -> Table {
        let columns = weighing.criteria.flatMap { criterion -> [Table.Column] in
            let head = "\(criterion.name) \(style.numbers.percentage(criterion.weight))"
            guard let figure = criterion.from else { return [.number(head)] }
            let amount = "\(criterion.name): \(WeighingWords.figure(figure)[style.language])"
            let points = Wording("punten", "points")[style.language]
            return [
                .number(amount), .number("\(criterion.name): \(points) \(style.numbers.percentage(criterion.weight))"),
            ]
        }
        let unit = style.word(.unit(style.scale))
        let title = Wording("Scores van 1 tot en met 10, kosten in \(unit)", "Scores from 1 to 10, cost in \(unit)")
        return table(
            title, columns,
            rows: weighing.alternatives.indices.map { alternative in
                (alternative, weighing.criteria.indices.flatMap { cells(alternative, $0) })
            })
    }

    private func cells(_ alternative: Int, _ criterion: Int) -> [Table.Cell] {
        let points = weighing.points[alternative][criterion]
        guard weighing.criteria[criterion].from != nil else { return [.init(score(points))] }
        let amount = style.amount(style.scale.units(weighing.table.values[alternative][criterion]))
        return [amount, .init(style.numbers.decimal(points, decimals: 2))]
    }

    /// A score with the decimals that it needs, at most two.
    private func score(_ value: Double) -> String {
        let whole = value.rounded()
        if abs(value - whole) < 1e-9 { return style.numbers.decimal(value, decimals: 0) }
        return style.numbers.decimal(value, decimals: abs(value * 10 - (value * 10).rounded()) < 1e-9 ? 1 : 2)
    }

    /// The mean by part of the framework.
    func parts() -> Table? {
        let parts = weighing.parts
        guard !parts.isEmpty else { return nil }
        return table(
            Wording("Gemiddelde per onderdeel van het toetsingskader", "Mean by part of the framework"),
            parts.map { .number("\($0.name) \(style.numbers.percentage($0.weight))") },
            rows: weighing.alternatives.indices.map { alternative in
                (
                    alternative,
                    parts.map { part in
                        .init(
                            part.means[alternative].map { style.numbers.decimal($0, decimals: 2) } ?? style.word(.none))
                    }
                )
            })
    }

    /// How often each comes at each place.
    func acceptabilities() -> [Table] {
        weighing.acceptability.map { result in
            table(
                WeighingWords.acceptability(result.knowledge),
                weighing.alternatives.indices.map { .number("\($0 + 1)") },
                rows: result.order.map { alternative in
                    (
                        alternative,
                        result.alternatives[alternative].acceptability.map {
                            .init($0 > 0 ? style.tenths($0) : style.word(.none))
                        }
                    )
                })
        }
    }

    /// The weights with which each comes first.
    func centralWeights() -> Table? {
        guard let result = weighing.acceptability.first(where: { $0.knowledge == .nothing }) else { return nil }
        return table(
            Wording(
                "Gewichten waarmee een scenario eerste wordt, gemiddeld over alle gewichten",
                "Weights with which a scenario comes first, mean over all weights"),
            weighing.criteria.map { .number($0.name) },
            rows: result.order.compactMap { alternative in
                result.alternatives[alternative].centralWeights.map {
                    (alternative, $0.map { .init(style.tenths($0)) })
                }
            })
    }

    /// The weights at which the order changes.
    func tippingWeights() -> Table? {
        guard !weighing.tippingWeights.isEmpty else { return nil }
        let heads = [
            Wording("Gewicht", "Weight"), Wording("Eerste plaats wisselt onder", "First place changes below"),
            Wording("of boven", "or above"), Wording("Volgorde wisselt onder", "Order changes below"),
            Wording("of boven", "or above"),
        ]
        var table = Table(
            title: Wording(
                "Bij welk gewicht de volgorde van de gewogen som verandert; de andere houden hun verhouding",
                "At which weight the order by weighted sum changes; the others keep their proportions")[style.language],
            columns: [.text(Wording("Criterium", "Criterion")[style.language])]
                + heads.map { .number($0[style.language]) })
        table.rows = weighing.tippingWeights.map { tipping in
            let criterion = weighing.criteria[tipping.criterion]
            let changes = [tipping.firstBelow, tipping.firstAbove, tipping.anyBelow, tipping.anyAbove]
            return .init(
                [.init(criterion.name), .init(style.numbers.percentage(criterion.weight))]
                    + changes.map { .init($0.map { style.tenths($0.weight) } ?? style.word(.none)) })
        }
        return table
    }

    private func table(_ title: Wording, _ columns: [Table.Column], rows: [(Int, [Table.Cell])]) -> Table {
        Table(
            title: title[style.language], columns: [.text(style.word(.scenario))] + columns,
            rows: rows.map { alternative, cells in .init([.init(weighing.alternatives[alternative].name)] + cells) })
    }
}

extension ReportStyle {
    /// A part of a whole in tenths of a percent.
    func tenths(_ fraction: Double) -> String { numbers.decimal(fraction * 100, decimals: 1) + "%" }
}
