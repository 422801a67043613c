extension ScoreTable {
    /// By alternative those that are at least as good on every criterion and better on one: whatever the weights, it cannot
    /// come before them.
    public var dominators: [[Int]] {
        values.indices.map { own in values.indices.filter { dominates($0, own) } }
    }

    private func dominates(_ one: Int, _ other: Int) -> Bool {
        let gains = weights.indices.map { criterion in
            (values[one][criterion] - values[other][criterion]) * (isCost[criterion] ? -1 : 1)
        }
        return gains.allSatisfy { $0 >= 0 } && gains.contains { $0 > 0 }
    }
}
