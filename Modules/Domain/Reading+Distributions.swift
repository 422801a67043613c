extension Reading {
    /// The distribution of a mapping, checked against what its place allows.
    func distribution(in node: DocumentNode, _ entry: DocumentNode.Entry, _ rule: NumberRule) -> Distribution? {
        let words = (node.entries ?? []).filter { DistributionWord($0.key) != nil }
        guard words.count == 1 else {
            report(.needsExactlyOne(of: words.map(\.key)), at: node.place)
            return nil
        }
        let free = NumberRule(rule.unit, NumberRule.euro.range, mayBeUncertain: false)
        guard var result = plainDistribution(entry, free, rule) else { return nil }
        if let bounds = node["grenzen"] {
            guard let limits = numbers(bounds, free, count: 2) else { return nil }
            guard limits[0] < limits[1], limits[0] <= result.base, result.base <= limits[1] else {
                report(.boundsExcludeBase, at: bounds.place)
                return nil
            }
            guard result.reaches(limits[0], limits[1]) else {
                report(.boundsHoldNothing, at: bounds.place)
                return nil
            }
            result = .truncated(result, low: limits[0], high: limits[1])
        }
        let support = result.support
        guard rule.range.contains(max(support.low, -NumberRule.euro.range.upperBound)),
            rule.range.contains(min(support.high, NumberRule.euro.range.upperBound))
        else {
            report(.distributionLeavesRange(rule), at: node.place)
            return nil
        }
        return result
    }

    private func plainDistribution(
        _ entry: DocumentNode.Entry, _ free: NumberRule, _ rule: NumberRule
    ) -> Distribution? {
        switch DistributionWord(entry.key) {
        case .triangular: return three(entry.value, free).map { .triangular(low: $0, mode: $1, high: $2) }
        case .pert: return three(entry.value, free).map { .pert(low: $0, mode: $1, high: $2) }
        case .uniform:
            guard let values = numbers(entry.value, free, count: 2) else { return nil }
            return ordered(values, entry.value) ? .uniform(low: values[0], high: values[1]) : nil
        case .normal: return normal(entry.value, free)
        case .logNormal: return logNormal(entry.value, free)
        case .event: return event(entry.value, rule)
        case .observations:
            guard let values = numbers(entry.value, free, count: nil) else { return nil }
            return .observations(values)
        case nil: return nil
        }
    }

    private func three(_ node: DocumentNode, _ rule: NumberRule) -> (Double, Double, Double)? {
        guard let values = numbers(node, rule, count: 3), ordered(values, node) else { return nil }
        return (values[0], values[1], values[2])
    }

    private func ordered(_ values: [Double], _ node: DocumentNode) -> Bool {
        let isOrdered = zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }
        guard isOrdered, let first = values.first, let last = values.last, first < last else {
            report(.distributionNotOrdered, at: node.place)
            return false
        }
        return true
    }

    private func normal(_ node: DocumentNode, _ rule: NumberRule) -> Distribution? {
        let fields = Fields(node, in: self)
        let mean = fields.estimate("gemiddelde", rule, required: true)
        let deviation = fields.estimate("standaardafwijking", rule, required: true)
        fields.finish()
        guard let mean, let deviation else { return nil }
        guard deviation.base > 0 else {
            report(.notAboveZero(node["standaardafwijking"]?.text ?? ""), at: deviation.place)
            return nil
        }
        return .normal(mean: mean.base, standardDeviation: deviation.base)
    }

    private func logNormal(_ node: DocumentNode, _ rule: NumberRule) -> Distribution? {
        let fields = Fields(node, in: self)
        let p5 = fields.estimate("p5", rule, required: true)
        let p95 = fields.estimate("p95", rule, required: true)
        fields.finish()
        guard let p5, let p95 else { return nil }
        guard p5.base > 0 else {
            report(.notAboveZero(node["p5"]?.text ?? ""), at: p5.place)
            return nil
        }
        guard p5.base < p95.base else {
            report(.distributionNotOrdered, at: node.place)
            return nil
        }
        return .logNormal(p5: p5.base, p95: p95.base)
    }

    private func event(_ node: DocumentNode, _ rule: NumberRule) -> Distribution? {
        let fields = Fields(node, in: self)
        let probability = fields.estimate("kans", .certainFraction, required: true)
        let impact = fields.estimate(
            "gevolg", NumberRule(rule.unit, rule.range, mayBeUncertain: true), required: true)
        fields.finish()
        guard let probability, let impact else { return nil }
        let inner = impact.uncertain.map { uncertain[Int($0)].distribution }
        return .event(probability: probability.base, impact: impact.base, distribution: inner)
    }

    /// A list of numbers that are known.
    private func numbers(_ node: DocumentNode, _ rule: NumberRule, count: Int?) -> [Double]? {
        guard let elements = node.elements else {
            report(.expectedList, at: node.place)
            return nil
        }
        // As many as belong here: then `[1,2,3]` is a list without spaces.
        if elements.count != count, reportTorn(elements) { return nil }
        guard count == nil ? !elements.isEmpty : elements.count == count else {
            report(count.map { .wrongCount(expected: $0, found: elements.count) } ?? .emptyList, at: node.place)
            return nil
        }
        let values = elements.compactMap { estimate($0, rule)?.base }
        return values.count == elements.count ? values : nil
    }
}
