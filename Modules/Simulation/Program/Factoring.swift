/// Takes out what the terms of a sum have in common: w1 * a1 * i * g + w2 * a2 * i * g becomes w1 * (a1 + w2/w1 * a2) *
/// (i * g). The inner sum is the same in every year, and so is computed once.
struct Factoring: Rewriting {
    private let source: Arena
    /// In how many products a factor stands: the input that stands in the fewest is what differs between terms.
    private let frequency: [Int: Int]
    var arena = Arena()
    private var known: [Value?]

    /// A weighted product, by places in the source.
    private struct Monomial {
        var weight: Double
        /// In order; one factor for a term that is no product.
        var factors: [Int]
    }

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
        let own = terms.map { term in
            guard case .product(let factors) = source[term.place] else {
                return Monomial(weight: term.weight.value, factors: [term.place])
            }
            return Monomial(weight: term.weight.value, factors: factors)
        }
        return sum(constant, own)
    }

    private mutating func sum(_ constant: Double, _ terms: [Monomial]) -> Value {
        // What all have in common goes first: the rest is often the same in another scenario.
        let common = constant == 0 && terms.count > 1 ? Self.common(terms) : []
        if !common.isEmpty {
            let rest = terms.map { Monomial(weight: $0.weight, factors: Self.removed(common, from: $0.factors)) }
            let inner = sum(0, rest)
            return arena.product([inner] + common.map { value(of: $0) })
        }
        var groups: [Group] = []
        var numbers: [[Int]: Int] = [:]
        var values: [Value] = []
        for term in terms {
            guard term.factors.count > 1, let pivot = pivot(of: term.factors) else {
                values.append(arena.product([.constant(term.weight)] + term.factors.map { value(of: $0) }))
                continue
            }
            var rest = term.factors
            rest.remove(at: pivot)
            let number = numbers[rest] ?? groups.count
            if number == groups.count {
                numbers[rest] = number
                groups.append(Group(rest: rest, terms: []))
            }
            groups[number].terms.append(.init(term.weight, term.factors[pivot]))
        }
        values += groups.map { value(of: $0) }
        return normalized(values, constant)
    }

    /// A sum whose first weight is 1, times that weight: sums in proportion are one.
    private mutating func normalized(_ values: [Value], _ constant: Double) -> Value {
        guard constant == 0, case .scaled(let first, _)? = values.first, first != 0,
            values.allSatisfy({ !$0.isConstant })
        else { return arena.sum(values: values, constant: constant) }
        let inner = values.map { $0.scaled(by: 1 / first) }.map { value in
            guard case .scaled(let weight, let place) = value else { return value }
            return Value.scaled(Self.snapped(weight), place)
        }
        return arena.sum(values: inner, constant: 0).scaled(by: first)
    }

    /// The factors that every term has, in order.
    private static func common(_ terms: [Monomial]) -> [Int] {
        terms.dropFirst().reduce(terms[0].factors) { common, term in
            var (result, rest) = ([Int](), term.factors[...])
            for factor in common {
                rest = rest.drop { $0 < factor }
                guard rest.first == factor else { continue }
                result.append(factor)
                rest.removeFirst()
            }
            return result
        }
    }

    private static func removed(_ common: [Int], from factors: [Int]) -> [Int] {
        var result = factors
        for factor in common {
            if let index = result.firstIndex(of: factor) { result.remove(at: index) }
        }
        return result
    }

    /// The factor that differs between terms: the input that stands in the fewest products.
    private func pivot(of factors: [Int]) -> Int? {
        factors.indices.filter {
            if case .input = source[factors[$0]] { true } else { false }
        }.min { (frequency[factors[$0]] ?? 0, $0) < (frequency[factors[$1]] ?? 0, $1) }
    }

    private mutating func value(of group: Group) -> Value {
        let inner = group.terms.map { scaled($0.weight.value, of: $0.place) }
        return arena.product([normalized(inner, 0)] + group.rest.map { value(of: $0) })
    }

    /// A ratio of weights to 44 bits, so that years whose weights are in proportion share one inner sum; it moves a figure
    /// by 3e-14 of itself at most.
    private static func snapped(_ ratio: Double) -> Double {
        Double(bitPattern: (ratio.bitPattern &+ 0x80) & ~0xFF)
    }
}
