import Domain
import Simulation
import Storage

/// Inputs of every kind of distribution, some correlated: what their draws are hangs on nothing but this file.
public enum SampleInputs {
    /// An event whose impact is uncertain.
    static let risk = Distribution.event(probability: 0.5, impact: 5, distribution: .uniform(low: 4, high: 8))

    /// One input of each kind.
    public static let inputs = [
        input("driehoek", .triangular(low: -1, mode: 2, high: 4)), input("pert", .pert(low: 0, mode: 1, high: 10)),
        input("uniform", .uniform(low: 3, high: 5)), input("normaal", .normal(mean: 10, standardDeviation: 2)),
        input("lognormaal", .logNormal(p5: 80, p95: 120)),
        input("kans", .event(probability: 0.3, impact: 7, distribution: nil)),
        input("risico", .event(probability: 0.3, impact: 7, distribution: .uniform(low: 5, high: 9)), impact: true),
        input("waarneming", .observations([3, 1, 4, 1, 5])),
        input("begrensd", .truncated(.normal(mean: 0, standardDeviation: 1), low: -1, high: 2)),
        input("begrensd risico", .truncated(risk, low: 0, high: 6), impact: true),
        input("begrensde pert", .truncated(.pert(low: 0, mode: 1, high: 10), low: 0.5, high: 3)),
    ]

    /// Pairs that can hold together.
    public static let pairs = [
        RankCorrelation(1, 3, rank: 0.6), RankCorrelation(4, 6, rank: -0.4), RankCorrelation(3, 0, rank: 0.2),
    ]

    /// An input with a key made of its name (not by sha256: any key will do).
    public static func input(_ name: String, _ distribution: Distribution, impact: Bool = false) -> DrawnInput {
        let key = name.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        return DrawnInput(name: name, key: key, distribution: distribution, impactKey: impact ? ~key : nil)
    }

    /// sha256 over the bits of draws of all of them, some of them correlated as no inputs can be.
    public static func bits(count: Int = 4_096) throws -> String {
        let impossible = [
            RankCorrelation(8, 9, rank: 0.9), RankCorrelation(9, 10, rank: 0.9), RankCorrelation(8, 10, rank: -0.9),
        ]
        let plan = try DrawPlan(inputs: inputs, correlations: pairs + impossible, seed: 4)
        var values = [Double](repeating: 0, count: inputs.count * count)
        var scratch = [Double](repeating: 0, count: plan.scratchCount)
        plan.fill(from: 0, count: count, into: &values, stride: count, scratch: &scratch)
        return sha256(
            values.flatMap { value in (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) } })
    }
}
