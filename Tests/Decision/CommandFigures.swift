import Decision
import Domain

/// The figures that the JSON of a command carries, by their paths.
enum CommandFigures {
    static func all(in comparison: KeyComparison) -> [(path: String, value: Double)] {
        comparison.years.flatMap { year in
            year.keys.flatMap { division in
                let start = "verdeel.\(comparison.regeling.id).\(division.key?.text ?? "huidig").jaren.\(year.year)."
                var figures = [("totaal", division.total)]
                for part in division.parts {
                    let own = "deelnemers.\(part.municipality)."
                    figures += [
                        (own + "bedrag", part.amount), (own + "aandeel", part.share),
                        (own + "verschil", part.difference),
                    ]
                    if let euros = part.perInhabitant { figures.append((own + "per_inwoner", euros)) }
                }
                for price in division.unitPrices {
                    let own = "eenheidsprijzen.\(price.key)" + (price.product.isEmpty ? "." : ".\(price.product).")
                    figures += [(own + "prijs", price.price), (own + "eenheden", price.units)]
                }
                return figures.map { (start + $0.0, $0.1) }
            }
        }
    }

    static func all(in overhead: OverheadComparison, of regeling: RegelingID) -> [(path: String, value: Double)] {
        overhead.methods.flatMap { method in
            zip(overhead.pools, method.amounts).flatMap { pool, row in
                zip(overhead.items, row).map { item, amount in
                    let end = "\(method.method.rawValue).\(pool.id).\(item)"
                    return ("verdeel.\(regeling).overhead.jaren.\(overhead.year).\(end)", amount)
                }
            }
        }
    }

    static func all(
        in weighing: Weighing, _ alternative: Int, details: String = ""
    ) -> [(path: String, value: Double)] {
        let start = "weging.\(weighing.alternatives[alternative].id)." + details
        var figures = [("gewogen-som", weighing.weightedSum?.values[alternative] ?? .nan)]
        for topsis in weighing.topsis {
            figures.append(("topsis.\(topsis.normalisation.rawValue)", topsis.ranking.values[alternative]))
        }
        for tipping in weighing.tippingWeights {
            let changes = [tipping.firstBelow, tipping.firstAbove, tipping.anyBelow, tipping.anyAbove]
            for change in changes.compactMap({ $0 }) where change.passing == alternative {
                let passed = weighing.alternatives[change.passed].id
                figures.append(("omslag.\(weighing.criteria[tipping.criterion].id).\(passed)", change.weight))
            }
        }
        for (place, criterion) in weighing.criteria.enumerated() {
            figures.append(("punten.\(criterion.id)", weighing.points[alternative][place]))
            if criterion.from != nil {
                figures.append(("bedragen.\(criterion.id)", weighing.table.values[alternative][place]))
            }
        }
        for part in weighing.parts {
            if let mean = part.means[alternative] { figures.append(("gemiddelde.\(part.name)", mean)) }
        }
        return figures.map { (start + $0.0, $0.1) }
    }

    static func all(in comparison: ExitComparison) -> [(path: String, value: Double)] {
        let start = "uittreding.\(comparison.regeling.id).\(comparison.leaver.id)."
        var figures = comparison.rows.flatMap { row in
            all(in: row, comparison.years).map { (row.choice.name + "." + $0.path, $0.value) }
        }
        for item in comparison.stranded {
            for (place, year) in comparison.years.enumerated() {
                figures += [
                    ("achterblijvend.\(item.item).aflopend.\(year)", item.runOff[place]),
                    ("achterblijvend.\(item.item).blijvend.\(year)", item.permanent[place]),
                ]
            }
        }
        if let capital = comparison.capital { figures.append(("vermogen.\(comparison.date.year)", -capital)) }
        return figures.map { (start + $0.0, $0.1) }
    }

    private static func all(
        in row: ExitComparison.Row, _ years: ClosedRange<Int>
    ) -> [(path: String, value: Double)] {
        var figures = [("totaal", row.total), ("ncw", row.netPresentValue)]
        if let bound = row.bound {
            figures += [("grenzen.zonder", bound.unbounded), ("grenzen.met", bound.bounded)]
        }
        if let reference = row.reference {
            figures.append(("grondslag.bedrag", reference.amount))
            for year in reference.years {
                figures += [
                    ("grondslag.jaren.\(year.year).bijdrage", year.contribution),
                    ("grondslag.jaren.\(year.year).geindexeerd", year.indexed),
                ]
            }
        }
        for year in row.years {
            figures.append(("jaren.\(year.year).totaal", year.total))
            for (line, part) in zip(row.lines, year.parts) where abs(part) >= 0.005 {
                figures.append(("jaren.\(year.year).componenten.\(line)", part))
            }
        }
        for stayer in row.stayers {
            for (year, amount) in zip(years, stayer.amounts) where amount != 0 {
                figures.append(("blijvers.\(stayer.municipality).\(year)", amount))
            }
        }
        return figures
    }
}
