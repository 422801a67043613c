/// A dossier of the size of the country, drawn at random from a seed: 342 municipalities, 400 regelingen of 2-30
/// participants with 4-12 items, 15 years, 6 scenarios with 300 steps in all. The figures mean nothing; the shapes are
/// those of real regelingen: neighbours together, all kinds of key, overhead, provisions and steps.
struct NationalDossier {
    static let municipalities = 342
    static let scenarios = 6
    static let stepsPerScenario = 50
    static let firstYear = 2026
    static let lastYear = 2040

    let regelingen: [RegelingText]
    let seed: UInt64
    /// Whether figures carry a distribution; the dossier is the same otherwise.
    let isUncertain: Bool

    /// `factor` times 400 regelingen; municipalities, years and steps stay the same.
    init(factor: Int = 1, seed: UInt64 = 2026, isUncertain: Bool = false) {
        var random = SplitMix64(seed: seed)
        regelingen = (1...400 * factor).map { RegelingText(number: $0, isUncertain: isUncertain, random: &random) }
        self.seed = seed
        self.isUncertain = isUncertain
    }

    /// The files of the dossier: name and text.
    var files: [(name: String, text: String)] {
        var random = SplitMix64(seed: seed &+ 1)
        let scenarios = (1...Self.scenarios).map { number in
            ("scenario-\(number).yaml", ScenarioText(number: number, regelingen: regelingen, random: &random).text)
        }
        return [("uitgangspunten.yaml", assumptions)] + scenarios
    }

    private var assumptions: String {
        var random = SplitMix64(seed: seed &+ 2)
        var lines = [
            "routekaart: 1", "naam: Landelijk, uit toeval gemaakt", "gemeente: \(Self.municipality(1))",
            "beginjaar: \(Self.firstYear)", "eindjaar: \(Self.lastYear)", "prijspeil: \(Self.firstYear)",
            "discontovoet: 2%",
        ]
        lines += isUncertain ? Self.uncertainIndices : Self.indices
        lines.append("gemeenten:")
        for number in 1...Self.municipalities {
            lines.append("  \(Self.municipality(number)): {naam: Gemeente \(number)}")
        }
        lines.append("maatstaven:")
        for driver in Driver.allCases { lines += driver.lines(random: &random) }
        lines.append("regelingen:")
        for regeling in regelingen { lines += regeling.lines }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let indices = ["indexatie:", "  lonen: {2027: 3.2%, 2028: 2.8%, 2030: 2.4%}", "  prijzen: 1.9%"]
    private static let uncertainIndices = [
        "indexatie:",
        "  lonen: {normaal: {gemiddelde: 2.6%, standaardafwijking: 0.8%}, grenzen: [-5%, 10%], naam: lonen}",
        "  prijzen: {normaal: {gemiddelde: 1.9%, standaardafwijking: 0.8%}, grenzen: [-5%, 10%], naam: prijzen}",
        "correlaties:", "  - [lonen, prijzen, 0.5]",
    ]

    /// The name of a municipality in the files.
    static func municipality(_ number: Int) -> String { "g" + padded(number, to: 3) }
}

/// What costs are shared by.
enum Driver: String, CaseIterable {
    case inwoners, huishoudens, uren, clienten

    func lines(random: inout SplitMix64) -> [String] {
        var lines = ["  \(rawValue):"]
        if self == .inwoners { lines.append("    peiljaar: -1") }
        for number in 1...NationalDossier.municipalities {
            let name = NationalDossier.municipality(number)
            let size = random.int(900...190_000)
            switch self {
            case .inwoners:
                lines.append("    \(name): {2024: \(size), 2026: \(size + random.int(0...size / 50)), groei: 0.3%}")
            case .huishoudens: lines.append("    \(name): {2024: \(size / 2), groei: 0.5%}")
            case .uren: lines.append("    \(name): \(size)")
            case .clienten:
                lines.append("    \(name): {2023: \(size / 40 + 1), 2024: \(size / 38 + 1), 2026: \(size / 35 + 1)}")
            }
        }
        return lines
    }
}

/// A number with noughts before it.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same dossier.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
