extension NumberRule {
    /// A score.
    public static let score = NumberRule(.plain, 1...10, mayBeUncertain: true)
}

extension Fields {
    /// The score of a name, 1 to 10: a number, one with what is said beside it, or a distribution within 1 to 10.
    ///
    ///     {efficiency: 7, grip: {waarde: 7,5, bron: enquête}, participatie: {driehoek: [5, 6, 8]}}
    public func score(_ entry: DocumentNode.Entry) -> Estimate? {
        let estimate = reading.score(entry.value)
        if let estimate { reading.remark(remark, at: estimate.place) }
        return estimate
    }
}

extension Reading {
    /// A score that stands here.
    fileprivate func score(_ node: DocumentNode) -> Estimate? {
        if let inner = node["waarde"] ?? node["bedrag"] {
            checkDescription(node)
            guard let estimate = score(inner) else { return nil }
            remark(remark(in: node), at: estimate.place)
            return estimate
        }
        guard case .scalar = node.content else { return estimate(node, .score) }
        guard let text = text(node) else { return nil }
        guard let value = Double(String(text.map { $0 == "," ? "." : $0 })), NumberRule.score.range.contains(value)
        else {
            report(.scoreOutOfRange(text), at: node.place)
            return nil
        }
        note(figureAt: node.place, in: NumberRule.score.unit)
        return Estimate(value, at: node.place)
    }
}
