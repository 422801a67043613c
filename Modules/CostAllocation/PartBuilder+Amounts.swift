import CalculationGraph
import Domain

extension PartBuilder {
    /// An amount in a year, in euro per year: K_c(t) of model.md section 2, in current or constant prices.
    public func amount(_ amount: Amount, year: Int, _ label: NodeLabel = .intermediate) -> NodeID {
        var factors: [NodeID]
        var indexedFrom: Int?
        if !amount.value.isTable {
            let level = amount.priceLevel ?? assumptions.priceLevel
            factors = [graph.figure(of: amount.value, year: year)]
            indexedFrom = level
            if let growth = amount.growth, year != level {
                factors.append(graph.growthFactor(growth, years: year - level))
            }
        } else if let nearest = nearestGivenYear(of: amount.value, to: year) {
            factors = [graph.figure(of: amount.value, year: nearest)]
            indexedFrom = nearest
            if let growth = amount.growth { factors.append(graph.growthFactor(growth, years: year - nearest)) }
        } else {
            factors = [graph.figure(of: amount.value, year: year)]
            indexedFrom = year
        }
        return indexed(graph.product(factors), amount.index, from: indexedFrom, to: year, label)
    }

    /// Each amount of a path is an amount of its own at the price level: A * I(year) / I(peil).
    public func pathAmount(
        _ value: Estimate, priceLevel: Int?, index: IndexID?, year: Int, _ label: NodeLabel = .intermediate
    ) -> NodeID {
        indexed(
            graph.input(value), index, from: priceLevel ?? assumptions.priceLevel, to: year, label)
    }

    /// A figure in prices of `from`, brought to `to` in current prices, or to the price level in constant ones.
    private func indexed(
        _ figure: NodeID, _ index: IndexID?, from: Int?, to year: Int, _ label: NodeLabel
    ) -> NodeID {
        guard let index, let from else { return graph.product([figure], label) }
        var result = figure
        if assumptions.prices == .current, from != year, let level = level(index, year: year) {
            result = graph.product([result, level])
        }
        let isAlreadyThere = assumptions.prices == .current && from == year
        if !isAlreadyThere, from != assumptions.priceLevel, let level = level(index, year: from) {
            result = graph.quotient(result, level)
        }
        return label == .intermediate ? result : graph.product([result], label)
    }

    /// The first or last given year when `year` lies outside the table.
    private func nearestGivenYear(of table: YearTable, to year: Int) -> Int? {
        switch table.filling(of: year) {
        case .before(let point), .after(let point, _): point.year
        case .given, .between, nil: nil
        }
    }
}
