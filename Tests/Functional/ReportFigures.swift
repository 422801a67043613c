import Foundation

/// The figures that a report may show: those of its JSON, differences between a scenario and the null scenario, and the
/// sums and differences that its tables say they show.
struct ReportFigures {
    private var values: [Double] = []

    /// Of a report's JSON, what was said beside it, and the group of each regeling.
    init(_ report: [String: Any], messages: String, groups: [String: String]) {
        values = Self.amounts(in: messages).map(\.0)
        collect(report)
        let scenarios = (report["vergelijk"] as? [String: Any])?["scenarios"] as? [[String: Any]] ?? []
        let sums = scenarios.map { Self.sums(of: $0) }
        for own in sums {
            values += own.values
            guard let baseline = sums.first else { continue }
            let names = Set(own.keys).union(baseline.keys)
            values += names.map { own[$0, default: 0] - baseline[$0, default: 0] }
        }
        let own = report["gemeente"] as? String ?? ""
        let proposed = (report["voorstel"] as? [String: Any])?["scenario"] as? String
        if let index = scenarios.firstIndex(where: { $0["id"] as? String == proposed }) {
            let pairs = [scenarios[0], scenarios[index]].map { PostSums($0, of: own, groups: groups) }
            values += pairs[1].byKind + pairs[1].steps(beside: pairs[0])
        }
        // All municipalities together.
        values += sums.map { own in
            own.reduce(0) { $0 + ($1.key.hasPrefix("totaal ") ? $1.value - (sums.first?[$1.key] ?? 0) : 0) }
        }
        values += (report["gevoeligheid"] as? [String: Any]).map(Self.swings) ?? []
        values += (report["risicos"] as? [String: Any]).map(Self.reserves) ?? []
        values += (report["raadsvoorstel"] as? [String: Any]).map(Self.rowSums) ?? []
        values.sort()
    }

    /// Whether an amount in whole euros is one of them; what adds up rounded years may lie a few euros beside it.
    func holds(_ amount: Double) -> Bool {
        let reach = abs(amount) < 10_000 ? 1.5 : 6
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle] < amount - reach { low = middle + 1 } else { high = middle }
        }
        return low < values.count && values[low] <= amount + reach
    }

    /// The amounts of a text, Dutch: `1.234`, `-12.345`, with their lines. Before 'goedkoper' an amount is below 0 in data.
    /// Rows in bold add up the rows above them; other tests hold that.
    static func amounts(in text: String) -> [(Double, String)] {
        let pattern = /(?<sign>[+\-]?)(?<digits>\d{1,3}(?:\.\d{3})+)(?![\w,%.])(?<word> goedkoper)?/
        return text.split(separator: "\n").filter { !$0.hasPrefix("| **") }.flatMap { line in
            line.matches(of: pattern).compactMap { match in
                guard let value = Double(match.digits.replacing(".", with: "")) else { return nil }
                return (match.sign == "-" || match.word != nil ? -value : value, String(line.prefix(160)))
            }
        }
    }

    private mutating func collect(_ value: Any) {
        switch value {
        case let object as [String: Any]: for own in object.values { collect(own) }
        case let list as [Any]: for own in list { collect(own) }
        case let number as NSNumber: values.append(number.doubleValue)
        default: break
        }
    }

    /// The sums of a scenario that tables show, by what they are of.
    private static func sums(of scenario: [String: Any]) -> [String: Double] {
        var sums: [String: Double] = [:]
        for (name, own) in scenario["gemeenten"] as? [String: [String: Any]] ?? [:] {
            sums["totaal \(name)"] = own["totaal"] as? Double
            var running = 0.0
            let years = own["jaren"] as? [String: [String: Any]] ?? [:]
            for year in years.keys.sorted() {
                add(years[year] ?? [:], year, name, to: &sums)
                running += years[year]?["totaal"] as? Double ?? 0
                sums["lopend \(name) \(year)"] = running
            }
            add(own["later"] as? [String: Any] ?? [:], "later", name, to: &sums)
        }
        for (name, own) in scenario["regelingen"] as? [String: [String: Any]] ?? [:] {
            for (year, figures) in own["jaren"] as? [String: [String: Any]] ?? [:] {
                sums["kosten \(name) \(year)"] = figures["kosten"] as? Double
            }
        }
        return sums
    }

    private static func add(_ year: [String: Any], _ key: String, _ name: String, to sums: inout [String: Double]) {
        sums["\(name) \(key)"] = year["totaal"] as? Double
        for post in year["posten"] as? [[String: Any]] ?? [] {
            guard let path = post["pad"] as? String, let amount = post["bedrag"] as? Double else { continue }
            let parts = path.split(separator: ".")
            let kind = post["soort"] as? String ?? ""
            let owner = parts[0] == "regelingen" ? "\(parts[0]) \(parts[1])" : "stappen"
            for sum in [path, owner, kind] {
                sums["\(name) \(sum)", default: 0] += amount
                sums["\(name) \(sum) \(key)", default: 0] += amount
            }
        }
    }

    /// The totals of the rows of the financial paragraph, and of one-off cost what is above 0.
    private static func rowSums(_ paragraph: [String: Any]) -> [Double] {
        let rows = ["taakvelden", "dekking"].flatMap { paragraph[$0] as? [[String: Any]] ?? [] }
        let lists =
            rows.flatMap { $0.values.compactMap { $0 as? [Double] } } + [paragraph["niet_gedekt"] as? [Double] ?? []]
        let periods = paragraph["perioden"] as? [[String: Any]] ?? []
        let kinds = ["structureel", "incidenteel", "totaal"].map { kind in periods.compactMap { $0[kind] as? Double } }
        let last = periods.last { $0["soort"] as? String == "raming" }?["structureel"] as? Double ?? 0
        let cover =
            (paragraph["dekking"] as? [[String: Any]] ?? []).compactMap { $0["onttrekking"] as? [Double] }
            + lists.suffix(1)
        let toCover = kinds[1].indices.map { period in
            cover.reduce(0) { $0 + ($1.indices.contains(period) ? $1[period] : 0) }
        }
        return (lists + kinds + [toCover]).map { $0.reduce(0, +) } + toCover + [abs(last)]
    }

    private static func swings(_ sensitivity: [String: Any]) -> [Double] {
        (sensitivity["uitkomsten"] as? [[String: Any]] ?? []).flatMap { $0["waarden"] as? [[String: Any]] ?? [] }
            .flatMap {
                let swing = ($0["bij_p90"] as? Double ?? 0) - ($0["bij_p10"] as? Double ?? 0)
                return [swing, abs(swing)]
            }
    }

    private static func reserves(_ risks: [String: Any]) -> [Double] {
        let others = (risks["weerstandsvermogen"] as? [String: Any])?["overige_risicos"] as? Double ?? 0
        let expected = (risks["risicos"] as? [[String: Any]] ?? []).compactMap { $0["verwachte_waarde"] as? Double }
        return (risks["reserve"] as? [String: Double] ?? [:]).values.map { $0 + others } + [expected.reduce(0, +)]
    }
}

/// Posts of a municipality gathered as the pictures of a report gather them, from the JSON alone.
struct PostSums {
    /// By year (`later` is one) and kind.
    private var kinds: [String: [String: Double]] = [:]
    /// Contributions by year and group.
    private var contributions: [String: [String: Double]] = [:]
    /// Everything by group; own steps under an empty name.
    private var all: [String: Double] = [:]

    init(_ scenario: [String: Any], of municipality: String, groups: [String: String]) {
        let own = (scenario["gemeenten"] as? [String: [String: Any]])?[municipality] ?? [:]
        var years = own["jaren"] as? [String: [String: Any]] ?? [:]
        years["later"] = own["later"] as? [String: Any] ?? [:]
        for (year, figures) in years {
            for post in figures["posten"] as? [[String: Any]] ?? [] {
                guard let parts = (post["pad"] as? String)?.split(separator: ".").map(String.init),
                    let amount = post["bedrag"] as? Double
                else { continue }
                let group = parts[0] == "regelingen" ? groups[parts[1]] ?? parts[1] : ""
                all[group, default: 0] += amount
                let kind =
                    parts[2].hasPrefix("achterblijvend")
                    ? "achterblijvend"
                    : post["soort"] as? String == "incidenteel" ? "eenmalig" : group.isEmpty ? "zelf" : ""
                if kind.isEmpty {
                    contributions[year, default: [:]][group, default: 0] += amount
                } else {
                    kinds[year, default: [:]][kind, default: 0] += amount
                }
            }
        }
    }

    /// What a picture of the years shows: each kind, the three groups that cost most, the others, and sums over the years.
    var byKind: [Double] {
        let totals = contributions.values.reduce(into: [String: Double]()) { $0.merge($1, uniquingKeysWith: +) }
        let largest = Set(totals.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(3).map(\.key))
        let rows = contributions.mapValues { year in
            var row = year.filter { largest.contains($0.key) }
            row["andere"] = year.filter { !largest.contains($0.key) }.values.reduce(0, +)
            return row
        }.merging(kinds) { $0.merging($1) { one, _ in one } }
        let sums = rows.values.reduce(into: [String: Double]()) { $0.merge($1, uniquingKeysWith: +) }
        return rows.values.flatMap(\.values) + sums.values
    }

    /// What the difference is made of: group by group, and all but the seven largest together.
    func steps(beside baseline: PostSums) -> [Double] {
        let names = Set(all.keys).union(baseline.all.keys)
        let differences = names.map { all[$0, default: 0] - baseline.all[$0, default: 0] }
        let rest = differences.sorted { abs($0) > abs($1) }.dropFirst(7).reduce(0, +)
        return differences + [rest]
    }
}
