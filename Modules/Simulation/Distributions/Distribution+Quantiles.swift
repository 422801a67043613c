import Domain

extension Distribution {
    /// The values below which a draw lies with some probabilities (fractions between 0 and 1), ascending as they are.
    ///
    /// Example: driehoek [0, 50, 100] has its 50% at 50.
    public func quantiles(_ fractions: [Double]) -> [Double] {
        if case .event(let probability, let impact, let inner) = self {
            return fractions.map { Self.quantile($0, probability, impact, inner) }
        }
        let sampler = sampler(BetaGrid())
        var values = fractions.map { min(max($0, 0x1p-53), 1 - 0x1p-53) }
        let scratch = UnsafeMutablePointer<Double>.allocate(capacity: max(1, sampler.scratchRows * values.count))
        defer { scratch.deallocate() }
        values.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            sampler.values(Row(start: start, count: buffer.count), scratch: scratch)
        }
        return values
    }

    /// Of an event: nothing with 1 - probability, below or above what it costs.
    private static func quantile(
        _ fraction: Double, _ probability: Double, _ impact: Double, _ inner: Distribution?
    ) -> Double {
        guard probability > 0 else { return 0 }
        let isGain = (inner?.support.high ?? impact) <= 0
        let part = isGain ? fraction / probability : (fraction - (1 - probability)) / probability
        guard isGain ? part < 1 : part > 0 else { return 0 }
        return inner?.quantiles([part])[0] ?? impact
    }
}
