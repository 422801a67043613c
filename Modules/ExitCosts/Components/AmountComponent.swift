import CalculationGraph
import CostAllocation
import Domain

/// A component of one amount in one year (default the year of leaving), or a path of amounts by year.
struct AmountComponent: YearlyComponent {
    static let words = [
        "frictie", "desintegratie", "huisvesting", "ict", "boekwaarde", "advies", "overig",
    ]

    enum Size {
        case once(Amount, year: Int?)
        case path([YearTable.Point], priceLevel: Int?, index: IndexID?)
    }

    var size: Size
    var place: SourcePlace

    init?(from fields: Fields) {
        place = fields.place
        if let node = fields.node("pad") {
            if fields.node("bedrag") != nil {
                fields.reading.report(.needsExactlyOne(of: ["bedrag", "pad"]), at: fields.place)
            }
            let level = fields.year("peil")
            let index = fields.index("index")
            guard let path = fields.reading.path(node, .euro) else { return nil }
            size = .path(path, priceLevel: level, index: index)
            return
        }
        let year = fields.year("jaar")
        guard let amount = fields.amount("bedrag", allowsTable: false, allowsGrowth: false, required: true)
        else { return nil }
        size = .once(amount, year: year)
    }

    func lastYear(from date: Month) -> Int {
        switch size {
        case .once(_, let year): year ?? date.year
        case .path(let points, _, _): points.last?.year ?? date.year
        }
    }

    func cost(from date: Month, in compiler: RegelingCompiler) -> YearlyNodes {
        var result = YearlyNodes()
        switch size {
        case .once(let amount, let year):
            let year = year ?? date.year
            guard compiler.isWithinHorizon(year, at: place) else { return result }
            result.add(compiler.part.amount(amount, year: year), in: year)
        case .path(let points, let level, let index):
            for point in points where compiler.isWithinHorizon(point.year, at: point.value.place) {
                let node = compiler.part.pathAmount(
                    point.value, priceLevel: level, index: index, year: point.year)
                result.add(node, in: point.year)
            }
        }
        return result
    }
}
