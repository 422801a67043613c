import CalculationGraph
import Domain
import ExitCosts

/// The figures of `verdeel` of a regeling in a year.
struct AllocationFigures: CommandFigures {
    private let comparison: KeyComparison
    private let year: KeyComparison.Year
    private let models: LoneModels
    /// What stands in place of a key in the paths of what overhead charges on.
    private static let overhead = "overhead"

    /// Divides as `verdeel` does; throws as it does.
    init(of regeling: Regeling, in year: Int, of dossier: Dossier) throws(Problems) {
        comparison = try KeyComparison(
            of: regeling, in: dossier, by: regeling.keys.keys.sorted(), required: false, years: year...year)
        self.year = comparison.years[0]
        let own = zip(self.year.keys, comparison.computed).map { division, lone in
            ("verdeel.\(regeling.id).\(division.name).jaren.\(year)", lone.model)
        }
        models = LoneModels(own, of: dossier)
    }

    var readers: [ModelReader] { models.readers }

    func source(at path: [String]) throws(Problems) -> FigureSource? {
        guard path.count > 5 else { return nil }
        guard let side = year.keys.firstIndex(where: { $0.name == path[2] }) else {
            if path[2] == Self.overhead { return charge(path) }
            if let key = comparison.leftOut.first(where: { $0.key.text == path[2] })?.key {
                _ = try KeyComparison(
                    of: comparison.regeling, in: models.dossier, by: [key], required: true, years: year.year...year.year
                )
            }
            return nil
        }
        switch (path[5], path.count) {
        case ("totaal", 6): return total(path, side)
        case ("deelnemers", 8):
            return year.keys[side].parts.first { $0.municipality.text == path[6] }.flatMap { part in
                figure(path[7], of: part, path, side)
            }
        case ("eenheidsprijzen", 8...9): return price(path, side)
        default: return models.source(at: path)
        }
    }

    var paths: [[String]] {
        year.keys.flatMap { division in
            let start = ["verdeel", comparison.regeling.id.text, division.name, "jaren", "\(year.year)"]
            let parts = division.parts.flatMap { part in
                (["aandeel", "bedrag", "verschil"] + (part.perInhabitant == nil ? [] : ["per_inwoner"])).map {
                    start + ["deelnemers", part.municipality.text, $0]
                }
            }
            let prices = division.unitPrices.flatMap { price in
                ["eenheden", "prijs"].map { start + ["eenheidsprijzen"] + names(of: price) + [$0] }
            }
            return [start + ["totaal"]] + parts + prices
        } + chargePaths
    }

    /// The names that can follow that of a regeling.
    static func ways(of regeling: Regeling) -> [String] {
        [KeyComparison.Division.today] + regeling.keys.keys.map(\.text) + (regeling.overhead == nil ? [] : [overhead])
    }

    private var charging: OverheadComparison? { OverheadComparison(of: comparison, year: year.year) }

    private var chargePaths: [[String]] {
        guard let charging else { return [] }
        let start = ["verdeel", comparison.regeling.id.text, Self.overhead, "jaren", "\(year.year)"]
        return charging.methods.flatMap { method in
            charging.pools.flatMap { pool in
                charging.items.map { start + [method.method.rawValue, pool.id.text, $0.text] }
            }
        }
    }

    /// What a pool charges on to an item by a method: its own cost times the part that the method gives.
    private func charge(_ path: [String]) -> FigureSource? {
        guard let charging, path.count == 8,
            let method = charging.methods.first(where: { $0.method.rawValue == path[5] }),
            let pool = charging.pools.firstIndex(where: { $0.id.text == path[6] }),
            let item = charging.items.firstIndex(where: { $0.text == path[7] }),
            let cost = comparison.computed[0].poolCosts.first(where: {
                $0.pool == charging.pools[pool].id && $0.year == year.year
            })
        else { return nil }
        let way = method.method.rawValue
        let part = MadeFigure(
            subject: .ofCommand(.init(kind: .charged, way: way)), value: method.fractions[pool][item], unit: .fraction,
            side: 0)
        let own = models.step(
            .same, [models.node(cost.cost, 0)], named: .ofCommand(.init(kind: .poolCost, name: path[6])), 0)
        return models.figure(
            .init(kind: .charge, way: way, name: "\(path[6]), \(path[7])", year: year.year), at: path,
            value: method.amounts[pool][item], .operation(.product), [own, .made(part)], 0)
    }

    private func names(of price: KeyComparison.UnitPrice) -> [String] {
        [price.key.text] + (price.product.isEmpty ? [] : [price.product])
    }

    private func subject(
        _ kind: Explanation.CommandFigure.Kind, _ side: Int, of id: MunicipalityID? = nil, name: String? = nil
    ) -> Explanation.CommandFigure {
        .init(kind: kind, way: year.keys[side].name, name: name, municipality: id, year: year.year)
    }

    private func total(_ path: [String], _ side: Int) -> FigureSource? {
        comparison.computed[side].content.years.first { $0.year == year.year }.map { own in
            models.figure(
                own.cost, subject(.dividedCost, side), at: path, value: year.keys[side].total, unit: .euro, side)
        }
    }
}

extension AllocationFigures {
    /// What a participant bears, by the last name of a path.
    private func figure(
        _ name: String, of part: KeyComparison.Part, _ path: [String], _ side: Int
    ) -> FigureSource? {
        let start = path.dropLast()
        let amount = amount(of: part.municipality, start + ["bedrag"], side)
        let id = part.municipality
        switch name {
        case "bedrag": return amount
        case "aandeel":
            guard let total = total(path.dropLast(3) + ["totaal"], side) else { return nil }
            // Of nothing everybody's share is nothing.
            let isDivided = year.keys[side].total != 0
            return models.figure(
                subject(.share, side, of: id), at: path, value: part.share, unit: .fraction,
                isDivided ? .operation(.quotient) : nil, isDivided ? [amount, total] : [], side)
        case "per_inwoner":
            guard let value = part.perInhabitant,
                let inhabitants = models.finder.inhabitants(of: id, year: year.year, side)
            else { return nil }
            return models.figure(
                subject(.amountPerInhabitant, side, of: id), at: path, value: value, unit: .euroPerUnit,
                .operation(.quotient), [amount, inhabitants.source], side)
        case "verschil":
            let now = ["verdeel", path[1], year.keys[0].name] + start.dropFirst(3) + ["bedrag"]
            return models.figure(
                subject(.moreThanNow, side, of: id), at: path, value: part.difference, .operation(.difference),
                [amount, self.amount(of: id, now, 0)], side)
        default: return nil
        }
    }

    private func amount(of id: MunicipalityID, _ path: [String], _ side: Int) -> FigureSource {
        let posts = comparison.computed[side].content.posts.filter {
            $0.year == year.year && $0.post == .contribution && $0.municipality == id
        }
        let value = year.keys[side].parts.first { $0.municipality == id }?.amount ?? 0
        let figure = subject(.amount, side, of: id)
        guard posts.count == 1 else {
            return models.figure(
                figure, at: path, value: value, .operation(.sum), posts.map { models.node($0.node, side) }, side)
        }
        return models.figure(posts[0].node, figure, at: path, value: value, unit: .euro, side)
    }

    /// The price of a unit under an average-cost key, or how many units there are.
    private func price(_ path: [String], _ side: Int) -> FigureSource? {
        let names = Array(path[6..<path.count - 1])
        guard let place = year.keys[side].unitPrices.firstIndex(where: { self.names(of: $0) == names }) else {
            return nil
        }
        let price = year.keys[side].unitPrices[place]
        let node = comparison.computed[side].unitPrices.filter { $0.year == year.year }[place]
        let name = names.joined(separator: ", ")
        switch path.last {
        case "prijs":
            return models.figure(
                node.price, subject(.unitPrice, side, name: name), at: path, value: price.price, unit: .euroPerUnit,
                side)
        case "eenheden":
            return models.figure(
                node.units, subject(.units, side, name: name), at: path, value: price.units,
                unit: .quantity(price.driver.text), side)
        default: return nil
        }
    }
}
