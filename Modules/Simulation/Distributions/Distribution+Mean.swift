import Domain

extension Distribution {
    /// The mean of all draws, in the unit of its values.
    ///
    /// By formula: triangular (a + b + c) / 3, PERT (a + 4b + c) / 6, lognormal median e^(s^2 / 2), event p times the mean of
    /// its impact. What is cut off at bounds: the mean of 4,096 quantiles in the middle of equal parts of the probability.
    ///
    ///     Distribution.triangular(low: 50_000, mode: 120_000, high: 300_000).mean    // 156,666.67
    public var mean: Double {
        switch self {
        case .triangular(let low, let mode, let high): (low + mode + high) / 3
        case .pert(let low, let mode, let high): (low + 4 * mode + high) / 6
        case .uniform, .normal, .observations: base
        case .logNormal(let p5, let p95):
            base * Elementary.exponential(Self.sigma(p5, p95) * Self.sigma(p5, p95) / 2)
        case .event(let probability, let impact, let inner): probability * (inner?.mean ?? impact)
        case .truncated:
            quantiles((0..<4_096).map { (Double($0) + 0.5) / 4_096 }).reduce(0, +) / 4_096
        }
    }
}
