/// Takes out what the terms of a sum have in common: w1 * a1 * i * g + w2 * a2 * i * g becomes w1 * (a1 + w2/w1 * a2) *
/// (i * g). The inner sum is the same in every year, and so is computed once.
struct Factoring: Rewriting {
    private let source: Arena
    /// In how many products a factor stands: the input that stands in the fewest is what differs between terms.
    private let frequency: [Int: Int]
    var arena = Arena()
    private var known: [Value?]

    /// Terms with the same factors but one.
    private struct Group {
        var rest: [Int]
        /// What differs, each with its weight.
        var terms: [Expression.Term]
    }

    /// Builds an arena anew for its outputs.
    init(_ source: Arena, outputs: [Value]) {
        self.source = source
        known = [Value?](repeating: nil, count: source.expressions.count)
        let uses = source.uses(from: outputs.compactMap(\.place))
        var frequency: [Int: Int] = [:]
        for place in source.expressions.indices where uses[place] > 0 {
            guard case .product(let factors) = source[place] else { continue }
            for factor in factors { frequency[factor, default: 0] += 1 }
        }
        self.frequency = frequency
        for place in source.expressions.indices where uses[place] > 0 {
            // A product is built only when somebody asks for it whole.
            switch source[place] {
            case .product: continue
            case .sum(let constant, let terms): known[place] = sum(constant.value, terms)
            default: known[place] = copy(source[place])
            }
        }
    }

    mutating func value(of old: Int) -> Value {
        if let value = known[old] { return value }
        let value = copy(source[old])
        known[old] = value
        return value
    }

    private mutating func sum(_ constant: Double, _ terms: [Expression.Term]) -> Value {
        var groups: [Group] = []
        var numbers: [[Int]: Int] = [:]
        var values: [Value] = []
        for term in terms {
            guard case .product(let factors) = source[term.place], let pivot = pivot(of: factors) else {
                values.append(scaled(term.weight.value, of: term.place))
                continue
            }
            var rest = factors
            rest.remove(at: pivot)
            let number = numbers[rest] ?? groups.count
            if number == groups.count {
                numbers[rest] = number
                groups.append(Group(rest: rest, terms: []))
            }
            groups[number].terms.append(.init(term.weight.value, factors[pivot]))
        }
        values += groups.map { value(of: $0) }
        return arena.sum(values: values, constant: constant)
    }

    /// The factor that differs between terms: the input that stands in the fewest products.
    private func pivot(of factors: [Int]) -> Int? {
        factors.indices.filter {
            if case .input = source[factors[$0]] { true } else { false }
        }.min { (frequency[factors[$0]] ?? 0, $0) < (frequency[factors[$1]] ?? 0, $1) }
    }

    private mutating func value(of group: Group) -> Value {
        let first = group.terms[0].weight.value
        let inner = group.terms.map { scaled(Self.snapped($0.weight.value / first), of: $0.place) }
        let sum = arena.sum(values: inner, constant: 0)
        return arena.product([.constant(first), sum] + group.rest.map { value(of: $0) })
    }

    /// A ratio of weights to 44 bits, so that years whose weights are in proportion share one inner sum; it moves a figure
    /// by 3e-14 of itself at most.
    private static func snapped(_ ratio: Double) -> Double {
        Double(bitPattern: (ratio.bitPattern &+ 0x80) & ~0xFF)
    }
}
