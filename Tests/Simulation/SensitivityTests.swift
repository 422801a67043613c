import Domain
import Simulation
import Support
import Testing

/// Sensitivity estimators on functions whose indices are known.
@Suite struct SensitivityTests {
    private static let count = 1 << 16

    private func uniforms(_ inputs: Int, count: Int = count, seed: UInt64) -> [[Double]] {
        var generator = SeededRandom(seed: seed)
        return (0..<inputs).map { _ in (0..<count).map { _ in Double.random(in: 0...1, using: &generator) } }
    }

    /// Indices of every input of a function of columns.
    private func indices(_ inputs: Int, _ function: ([Double]) -> Double) -> [SobolIndices] {
        let (a, b) = (uniforms(inputs, seed: 1), uniforms(inputs, seed: 2))
        func results(_ columns: [[Double]]) -> [Double] {
            (0..<Self.count).map { draw in function(columns.map { $0[draw] }) }
        }
        let (resultA, resultB) = (results(a), results(b))
        return (0..<inputs).compactMap { input in
            var mixed = a
            mixed[input] = b[input]
            return SobolIndices(a: resultA, b: resultB, mixed: results(mixed))
        }
    }

    /// 3 x1 + 2 x2 + x3: no interaction, so first order and total are one, 9 : 4 : 1; an input that does nothing has 0.
    @Test func aLinearModel() {
        let found = indices(4) { x in 3 * x[0] + 2 * x[1] + x[2] }
        for (own, expected) in zip(found, [9.0 / 14, 4.0 / 14, 1.0 / 14, 0]) {
            #expect(abs(own.first.value - expected) < 0.01 && abs(own.total.value - expected) < 0.01)
        }
        #expect(found[3].first.isIndistinguishableFromNothing && found[3].total.value == 0)
    }

    /// Of 400 intervals some 380 hold the index: 95%, and no fewer than chance explains.
    @Test func intervalsHoldTheIndexAsOftenAsTheySay() {
        let factors = [3.0, 2, 1, 0.5]
        let variance = factors.reduce(0) { $0 + $1 * $1 }
        var held = (first: 0, total: 0)
        for seed in UInt64(0)..<100 {
            let (a, b) = (uniforms(4, count: 400, seed: 2 * seed + 100), uniforms(4, count: 400, seed: 2 * seed + 101))
            func results(_ columns: [[Double]]) -> [Double] {
                (0..<400).map { draw in zip(factors, columns).reduce(0) { $0 + $1.0 * $1.1[draw] } }
            }
            for (input, factor) in factors.enumerated() {
                var mixed = a
                mixed[input] = b[input]
                guard let own = SobolIndices(a: results(a), b: results(b), mixed: results(mixed)) else { continue }
                let index = factor * factor / variance
                held.first += abs(own.first.value - index) <= own.first.halfWidth ? 1 : 0
                held.total += abs(own.total.value - index) <= own.total.halfWidth ? 1 : 0
            }
        }
        #expect(held.first >= 360 && held.total >= 360, "\(held)")
    }

    @Test func nothingVaries() {
        #expect(SobolIndices(a: [1, 1], b: [1, 1], mixed: [1, 1]) == nil)
    }

    @Test func spearmanWithTies() {
        #expect(Simulation.spearman([1, 2, 3], [10, 20, 15]) == 0.5)
        #expect(
            Simulation.spearman([1, 2, 3, 4], [1, 4, 9, 16]) == 1 && Simulation.spearman([1, 2, 3], [3, 2, 1]) == -1)
        #expect(Simulation.spearman([1, 1, 1], [1, 2, 3]) == 0)
        // Ranks 0.5 0.5 2 3 beside 0 1.5 1.5 3: by hand 3.75 / 4.5.
        #expect(abs(Simulation.spearman([1, 1, 2, 3], [1, 2, 2, 3]) - 3.75 / 4.5) < 1e-12)
    }

    @Test func quantilesOfDistributions() {
        #expect(Distribution.triangular(low: 0, mode: 50, high: 100).quantiles([0.5])[0] == 50)
        #expect(Distribution.uniform(low: 10, high: 20).quantiles([0.1, 0.9]) == [11, 19])
        let event = Distribution.event(probability: 0.2, impact: 100, distribution: nil)
        #expect(event.quantiles([0.1, 0.79, 0.9]) == [0, 0, 100])
        let gain = Distribution.event(probability: 0.2, impact: -100, distribution: nil)
        #expect(gain.quantiles([0.1, 0.9]) == [-100, 0])
    }
}
