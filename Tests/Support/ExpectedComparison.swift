import Decision
import Domain

/// `expected.json` of a case, in the shape of `vergelijk --formaat json`.
public struct ExpectedComparison: Decodable {
    /// The null scenario and the others.
    public var scenarios: [ExpectedScenario]
}

/// A scenario as another implementation gives it, named as in the JSON of `vergelijk`.
public struct ExpectedScenario: Decodable {
    /// Name.
    public var id: String
    /// Figures by municipality.
    public var gemeenten: [String: ExpectedMunicipality]
    /// Figures by regeling, where given.
    public var regelingen: [String: ExpectedRegeling]?

    /// Every figure that differs, in words.
    public func differences(from result: ScenarioResult, tolerance: Double) -> [String] {
        var found: [String] = []
        for own in result.municipalities {
            guard let other = gemeenten[own.id.text] else { continue }
            found += other.differences(from: own, tolerance: tolerance).map { "\(own.id) \($0)" }
        }
        let missing = gemeenten.keys.filter { id in !result.municipalities.contains { $0.id.text == id } }
        found += missing.map { "gemeente \($0) ontbreekt" }
        for own in result.regelingen {
            guard let other = regelingen?[own.id.text] else { continue }
            found += other.differences(from: own, tolerance: tolerance).map { "regeling \(own.id) \($0)" }
        }
        return found
    }
}

/// A municipality; keys as in the JSON of `vergelijk`.
public struct ExpectedMunicipality: Decodable {
    /// Euro, all years.
    public var totaal: Double
    /// Net present value in euro.
    public var ncw: Double
    /// Recurring, euro in the last year.
    public var structureel: Double
    /// One-off, euro, all years.
    public var incidenteel: Double
    /// Payback year.
    public var terugverdienjaar: Int?
    /// Differences from the null scenario in euro.
    public var verschil: [String: Double]
    /// What comes after the last year.
    public var later: ExpectedYear
    /// By calendar year.
    public var jaren: [String: ExpectedYear]

    func differences(from own: MunicipalityResult, tolerance: Double) -> [String] {
        let figures: [(String, Double, Double)] = [
            ("totaal", totaal, own.total), ("ncw", ncw, own.netPresentValue),
            ("structureel", structureel, own.recurring), ("incidenteel", incidenteel, own.oneOff),
            ("verschil.totaal", verschil["totaal"] ?? 0, own.difference.total),
            ("verschil.ncw", verschil["ncw"] ?? 0, own.difference.netPresentValue),
            ("verschil.structureel", verschil["structureel"] ?? 0, own.difference.recurring),
        ]
        var found = figures.filter { abs($0.1 - $0.2) > tolerance }.map { "\($0.0): \($0.2), verwacht \($0.1)" }
        if terugverdienjaar != own.paybackYear {
            found.append(
                "terugverdienjaar: \(String(describing: own.paybackYear)), verwacht \(String(describing: terugverdienjaar))"
            )
        }
        found += later.differences(from: own.later, tolerance: tolerance).map { "later \($0)" }
        if Set(jaren.keys) != Set(own.years.map { String($0.year) }) { found.append("andere jaren") }
        for year in own.years {
            found +=
                jaren[String(year.year)]?.differences(from: year.total, tolerance: tolerance)
                .map { "\(year.year) \($0)" } ?? []
        }
        return found
    }
}

/// A year, or what comes later.
public struct ExpectedYear: Decodable {
    /// An amount under a post.
    public struct Post: Decodable {
        /// Path of the post.
        public var pad: String
        /// Euro.
        public var bedrag: Double
    }

    /// Euro.
    public var totaal: Double
    /// Posts that are not 0.
    public var posten: [Post]

    func differences(from own: YearTotal, tolerance: Double) -> [String] {
        var found: [String] = []
        if abs(totaal - own.total) > tolerance { found.append("totaal: \(own.total), verwacht \(totaal)") }
        let mine = Dictionary(uniqueKeysWithValues: own.posts.map { ($0.post.path, $0.amount) })
        let theirs = Dictionary(uniqueKeysWithValues: posten.map { ($0.pad, $0.bedrag) })
        for path in Set(mine.keys).union(theirs.keys).sorted() {
            let (a, b) = (mine[path] ?? 0, theirs[path] ?? 0)
            if abs(a - b) > tolerance { found.append("\(path): \(a), verwacht \(b)") }
        }
        return found
    }
}

/// A regeling.
public struct ExpectedRegeling: Decodable {
    /// A year of it, in euro.
    public struct Year: Decodable {
        /// Cost of all items and components.
        public var kosten: Double
        /// All stranded pieces.
        public var achterblijvend: Double
        /// Taken out of its capital.
        public var uit_vermogen: Double
        /// By municipality.
        public var betaald: [String: Double]
    }

    /// By calendar year.
    public var jaren: [String: Year]

    func differences(from own: RegelingResult, tolerance: Double) -> [String] {
        own.years.flatMap { year -> [String] in
            guard let other = jaren[String(year.year)] else { return [] }
            var figures = [
                ("kosten", other.kosten, year.cost), ("achterblijvend", other.achterblijvend, year.stranded),
                ("uit_vermogen", other.uit_vermogen, year.fromCapital),
            ]
            let paid = Dictionary(uniqueKeysWithValues: year.paid.map { ($0.municipality.text, $0.amount) })
            for id in Set(paid.keys).union(other.betaald.keys) {
                figures.append(("betaald \(id)", other.betaald[id] ?? 0, paid[id] ?? 0))
            }
            return figures.filter { abs($0.1 - $0.2) > tolerance }.map {
                "\(year.year) \($0.0): \($0.2), verwacht \($0.1)"
            }
        }
    }
}
