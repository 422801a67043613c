/// Takes out what the terms of a sum have in common: w1 * a1 * i * g + w2 * a2 * i * g becomes w1 * (a1 + w2/w1 * a2) *
/// (i * g), where i and g go on from year to year as powers. The inner sum is the same in every year, and so is computed
/// once.
struct Factoring: Rewriting {
    private let source: Arena
    /// In how many products a factor stands: the input that stands in the fewest is what differs between terms.
    private let frequency: [Int: Int]
    /// Powers and what they are powers of: how prices and volumes go on from year to year.
    private let courses: Set<Int>
    var arena = Arena()
    private var known: [Value?]

    /// A weighted product, by places in the source.
    private struct Monomial {
        var weight: Double
        /// In order; one factor for a term that is no product.
        var factors: [Int]
    }

    /// Terms that share a part of their factors.
    private struct Group {
        var shared: [Int]
        /// What they have besides it.
        var terms: [Monomial]
    }

    /// Builds an arena anew for its outputs.
    init(_ source: Arena, outputs: [Value]) {
        self.source = source
        known = [Value?](repeating: nil, count: source.expressions.count)
        let uses = source.uses(from: outputs.compactMap(\.place))
        var frequency: [Int: Int] = [:]
        var courses: Set<Int> = []
        for place in source.expressions.indices where uses[place] > 0 {
            switch source[place] {
            case .product(let factors): for factor in factors { frequency[factor, default: 0] += 1 }
            case .power(let base, _): courses.formUnion([base, place])
            default: continue
            }
        }
        self.frequency = frequency
        self.courses = courses
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
            return nested(sum(0, rest), common)
        }
        // Levels first: what stands before the same course is the same sum in every year.
        let byCourse = grouped(terms) { factors in factors.filter { courses.contains($0) } }
        let byRest = grouped(byCourse.others) { factors in
            pivot(of: factors).map { Self.removed([factors[$0]], from: factors) } ?? []
        }
        var values: [Value] = []
        for group in byCourse.groups + byRest.groups { values.append(nested(sum(0, group.terms), group.shared)) }
        values += byRest.others.map { term in
            arena.product([.constant(term.weight)] + term.factors.map { value(of: $0) })
        }
        return normalized(values, constant)
    }

    /// Terms by the part of their factors that they share, and those that have no such part.
    private func grouped(_ terms: [Monomial], by part: ([Int]) -> [Int]) -> (groups: [Group], others: [Monomial]) {
        var groups: [Group] = []
        var numbers: [[Int]: Int] = [:]
        var others: [Monomial] = []
        for term in terms {
            let shared = part(term.factors)
            if shared.isEmpty {
                others.append(term)
                continue
            }
            let number = numbers[shared] ?? groups.count
            if number == groups.count {
                numbers[shared] = number
                groups.append(Group(shared: shared, terms: []))
            }
            let own = Monomial(weight: term.weight, factors: Self.removed(shared, from: term.factors))
            groups[number].terms.append(own)
        }
        return (groups, others)
    }

    /// A value times some factors, whose product is an expression of its own.
    private mutating func nested(_ inner: Value, _ factors: [Int]) -> Value {
        let product = arena.product(factors.map { value(of: $0) })
        guard case .scaled(let weight, let level) = inner, case .scaled(let scale, let course) = product else {
            return arena.product([inner, product])
        }
        return .scaled(weight * scale, arena.place(of: .product([level, course].sorted())))
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

    /// A ratio of weights to 44 bits, so that years whose weights are in proportion share one inner sum; it moves a figure
    /// by 3e-14 of itself at most.
    private static func snapped(_ ratio: Double) -> Double {
        Double(bitPattern: (ratio.bitPattern &+ 0x80) & ~0xFF)
    }
}
