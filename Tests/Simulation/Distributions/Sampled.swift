import Domain

@testable import Simulation

extension Distribution {
    /// The values of draws u.
    func values(_ u: [Double]) -> [Double] {
        let sampler = sampler(BetaGrid())
        var scratch = [Double](repeating: 0, count: u.count * sampler.scratchRows + 1)
        return row(u) { sampler.values(Row(start: $0, count: $1), scratch: &scratch) }
    }

    /// Values of the first draws of a key.
    func drawn(_ count: Int, key: UInt64 = 2_026) -> [Double] { values(uniforms(key: key, count)) }
}

/// Mean and standard deviation.
func moments(_ values: [Double]) -> (mean: Double, deviation: Double) {
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, (squares / Double(values.count - 1)).squareRoot())
}
