import Domain
import Foundation
import Support
import Testing

@testable import Simulation

/// A function with its mean, variance and Sobol indices: first order, total, and of inputs together ("S13").
private struct SobolCase: Decodable {
    struct Expected: Decodable {
        var mean, variance: Double?
        var first: [Double]
        var total: [Double]
        /// What inputs do together besides what each does alone, by their places.
        var together: [[Int]: Double] = [:]

        private struct Key: CodingKey {
            var stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            mean = try fields.decodeIfPresent(Double.self, forKey: Key(stringValue: "mean"))
            variance = try fields.decodeIfPresent(Double.self, forKey: Key(stringValue: "variance"))
            first = try fields.decode([Double].self, forKey: Key(stringValue: "S1"))
            total = try fields.decode([Double].self, forKey: Key(stringValue: "ST"))
            for key in fields.allKeys where key.stringValue.count == 3 && key.stringValue.hasPrefix("S") {
                let places = key.stringValue.dropFirst().compactMap(\.wholeNumberValue).map { $0 - 1 }
                together[places] = try fields.decode(Double.self, forKey: key)
            }
        }
    }

    var input: TestFunction
    var expected: Expected
    /// "mc_n_2^16": how far an estimate from so many draws may be off.
    var tolerance: [String: Double]
}

/// The function over two sets of draws, as `gevoeligheid` takes them.
private struct SobolRun {
    /// Four times the draws that the tolerance is for: then no seed that is tried goes beyond it by chance.
    static let count = 1 << 18
    let a: InputMatrix
    let b: InputMatrix
    let formula: @Sendable ([Double]) -> Double

    init(_ distributions: [Distribution], _ formula: @escaping @Sendable ([Double]) -> Double) throws {
        let inputs = distributions.enumerated().map { SampleInputs.input("x\($0 + 1)", $1) }
        let plan = try DrawPlan(inputs: inputs, correlations: [], seed: 1)
        a = InputMatrix(plan, inputs: inputs.count, from: 0, count: Self.count)
        b = InputMatrix(plan, inputs: inputs.count, from: UInt64(Self.count), count: Self.count)
        self.formula = formula
    }

    func results(_ inputs: InputMatrix) -> [Double] {
        (0..<inputs.count).map { draw in formula(inputs.rows.map { $0[draw] }) }
    }
}

@Sendable func checkSobol(_ data: Data) throws {
    let item = try JSONDecoder().decode(SobolCase.self, from: data)
    let expected = item.expected
    let tolerance = try #require(item.tolerance["mc_n_2^16"])
    let formula = try #require(item.input.formula, "unknown formula \(item.input.f)")
    let distributions = try #require(item.input.distributions(expected.first.count), "unknown distribution")
    #expect(!expected.first.isEmpty && expected.first.count == expected.total.count)
    let run = try SobolRun(distributions, formula)
    let (a, b) = (run.results(run.a), run.results(run.b))
    let all = Moments(a + b)
    if let mean = expected.mean { #expect(abs(all.mean - mean) < 4 * all.errorOfMean) }
    if let variance = expected.variance { #expect(abs(all.variance / variance - 1) < 2 * tolerance) }
    func indices(_ inputs: [Int]) throws -> SobolIndices {
        try #require(SobolIndices(a: a, b: b, mixed: run.results(run.a.taking(inputs, from: run.b))))
    }
    for input in expected.first.indices {
        let found = try indices([input])
        try check(found.first, expected.first[input], tolerance, "S1 of x\(input + 1)")
        try check(found.total, expected.total[input], tolerance, "ST of x\(input + 1)")
    }
    for (inputs, value) in expected.together {
        // Of a group the index is closed: alone and together.
        let closed = inputs.reduce(value) { $0 + expected.first[$1] }
        try check(try indices(inputs).first, closed, tolerance, "closed index of \(inputs)")
    }
}

/// Within the tolerance, and no further than twice the interval that is shown beside it.
private func check(_ found: SobolIndices.Estimate, _ expected: Double, _ tolerance: Double, _ what: String) throws {
    #expect(abs(found.value - expected) <= tolerance, "\(what): \(found), not \(expected)")
    #expect(abs(found.value - expected) <= 2 * found.halfWidth + 1e-12, "\(what): \(found), not \(expected)")
}
