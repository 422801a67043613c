/// Makes the same outputs from less work: a sum that is used in one other sum only becomes a part of it.
struct Collapse: Rewriting {
    private let source: Arena
    private let uses: [Int]
    var arena = Arena()
    private var known: [Value?]

    /// Builds an arena anew for its outputs.
    init(_ source: Arena, outputs: [Value]) {
        self.source = source
        uses = source.uses(from: outputs.compactMap(\.place))
        known = [Value?](repeating: nil, count: source.expressions.count)
        for place in source.expressions.indices where uses[place] > 0 { known[place] = rebuilt(source[place]) }
    }

    func value(of old: Int) -> Value { known[old] ?? .constant(0) }

    private mutating func rebuilt(_ expression: Expression) -> Value {
        guard case .sum(let constant, let terms) = expression else { return copy(expression) }
        var total = constant.value
        var own: [Value] = []
        for term in terms {
            let value = scaled(term.weight.value, of: term.place)
            guard uses[term.place] == 1, case .scaled(let weight, let place) = value,
                case .sum(let inner, let parts) = arena[place]
            else {
                own.append(value)
                continue
            }
            total += weight * inner.value
            own += parts.map { .scaled(weight * $0.weight.value, $0.place) }
        }
        return arena.sum(values: own, constant: total)
    }
}

extension Value {
    /// Where its expression stands; nil for a number.
    var place: Int? {
        if case .scaled(_, let place) = self { place } else { nil }
    }
}
