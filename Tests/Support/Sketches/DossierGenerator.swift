/// Makes small random dossiers: all keys, overhead methods, fields of items, provisions and steps come by.
public struct DossierGenerator {
    var random: SeededRandom
    let seed: UInt64
    let firstYear: Int
    let lastYear: Int
    let municipalities: [String]

    /// Drivers that keys use, besides the inhabitants.
    static let drivers = ["uren", "trajecten", "dagen"]

    init(seed: UInt64) {
        self.seed = seed
        random = SeededRandom(seed: seed)
        firstYear = random.int(2018...2022)
        lastYear = firstYear + random.int(3...6)
        municipalities = (0..<random.int(2...4)).map { "g\($0)" }.shuffled(using: &random)
    }

    /// The dossier of the seed.
    static func dossier(seed: UInt64) -> SketchedDossier {
        var generator = DossierGenerator(seed: seed)
        return generator.dossier()
    }

    /// The files of the dossier of a seed.
    public static func files(seed: UInt64) -> [(path: String, text: String)] {
        let dossier = dossier(seed: seed)
        return [("uitgangspunten.yaml", dossier.assumptions.file)]
            + dossier.scenarios.map { ("\($0.name).yaml", $0.content.file) }
    }

    private mutating func dossier() -> SketchedDossier {
        var regelingen: [RegelingSketch] = []
        for index in 0..<(random.chance(40) ? 2 : 1) { regelingen.append(regeling("r\(index)", exists: true)) }
        if random.chance(25) { regelingen.append(regeling("nieuw", exists: false)) }
        let assumptions = head(regelingen)
        var scenarios: [SketchedDossier.File] = []
        for index in 0..<(random.chance(25) ? 2 : 1) { scenarios.append(scenario("s\(index)", regelingen)) }
        if random.chance(12) { scenarios.append(followUp(on: scenarios[0].name)) }
        return SketchedDossier(seed: seed, assumptions: assumptions, scenarios: scenarios)
    }

    private mutating func head(_ regelingen: [RegelingSketch]) -> Sketch {
        [
            "routekaart": 1,
            "naam": "Proef \(seed)",
            "gemeente": .text(municipalities[0]),
            "beginjaar": "\(firstYear)",
            "eindjaar": "\(lastYear)",
            "prijspeil": "\(firstYear + random.int(-1...1))",
            "prijzen": random.chance(30) ? "constant" : "lopend",
            "discontovoet": random.chance(10) ? 0 : "\(random.int(1...45)).\(random.int(0...9))%",
            "indexatie": [
                "lonen": .map([
                    .init(key: "\(firstYear)", value: rate()), .init(key: "\(firstYear + 2)", value: rate()),
                ]),
                "prijzen": rate(),
            ],
            "gemeenten": .map(municipalities.map { .init(key: $0, value: ["naam": .text($0.uppercased())]) }),
            "maatstaven": .map((["inwoners"] + Self.drivers).map { .init(key: $0, value: driver()) }),
            "regelingen": .map(regelingen.map { .init(key: $0.id, value: $0.content) }),
        ]
    }

    private mutating func driver() -> Sketch {
        var driver: Sketch = ["peiljaar": "\(random.int(-1...0))"]
        for id in municipalities { driver[id] = quantity() }
        return driver
    }

    private mutating func quantity() -> Sketch {
        let first = random.int(8_000...90_000)
        guard random.chance(50) else { return "\(first)" }
        var table: Sketch = .map([
            .init(key: "\(firstYear - random.int(0...3))", value: "\(first)"),
            .init(key: "\(firstYear + random.int(1...3))", value: "\(first + random.int(-2_000...9_000))"),
        ])
        if random.chance(50) { table["groei"] = "\(random.int(-9...15)).\(random.int(0...9))%" }
        return table
    }

    /// A few percent, seldom below 0.
    mutating func rate() -> Sketch { "\(random.chance(10) ? "-" : "")\(random.int(0...4)).\(random.int(1...9))%" }

    /// The first of a month in a year.
    mutating func date(_ year: Int) -> String { "\(year)-\(random.pick(["01", "01", "04", "07", "11"]))-01" }
}
