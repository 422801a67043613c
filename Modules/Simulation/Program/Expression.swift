/// What the program computes with a draw: an expression over others, by their place in an arena.
enum Expression: Hashable {
    /// A drawn input.
    case input(Int)
    /// constant + sum of weight * other; terms in order of place, each once.
    case sum(constant: Bits, terms: [Term])
    /// Two or more factors, in order of place.
    case product([Int])
    case quotient(Int, Int)
    case power(Int, exponent: Int)
    case maximum(Int, Int)
    case minimum(Int, Int)
    case portion(Int, of: Int, otherwise: Int)
    case bounded(Int, total: Int, bounded: Int, takesAll: Bool)
    case notNegative(Int)
    /// The factor of limited shares: the total, then share, lower and upper limit of each (`Operation.limitFactor`).
    case limitFactor([Int])

    /// A weighted other.
    struct Term: Hashable {
        var weight: Bits
        var place: Int

        init(_ weight: Double, _ place: Int) {
            self.weight = Bits(weight)
            self.place = place
        }
    }

    /// A number that is the same only when its bits are.
    struct Bits: Hashable {
        var pattern: UInt64
        var value: Double { Double(bitPattern: pattern) }

        init(_ value: Double) { pattern = value.bitPattern }
    }

    /// The places it is made from.
    var operands: [Int] {
        switch self {
        case .input: []
        case .sum(_, let terms): terms.map(\.place)
        case .product(let factors): factors
        case .limitFactor(let places): places
        case .power(let a, _), .notNegative(let a): [a]
        case .quotient(let a, let b), .maximum(let a, let b), .minimum(let a, let b): [a, b]
        case .portion(let a, let b, let c), .bounded(let a, let b, let c, _): [a, b, c]
        }
    }
}

/// A number that does not change with the draw, or an expression times a number.
enum Value: Hashable {
    case constant(Double)
    case scaled(Double, Int)

    func scaled(by factor: Double) -> Value {
        switch self {
        case .constant(let number): .constant(factor * number)
        case .scaled(let weight, let place): .scaled(factor * weight, place)
        }
    }

    /// The number; nil for an expression.
    var number: Double? {
        if case .constant(let number) = self { number } else { nil }
    }

    var isConstant: Bool {
        if case .constant = self { true } else { false }
    }
}

/// Expressions in order of evaluation, each once.
struct Arena {
    private(set) var expressions: [Expression] = []
    private var places: [Expression: Int] = [:]

    /// The place of an expression; one that is there already is not added again.
    mutating func place(of expression: Expression) -> Int {
        if let place = places[expression] { return place }
        expressions.append(expression)
        places[expression] = expressions.count - 1
        return expressions.count - 1
    }

    subscript(place: Int) -> Expression { expressions[place] }

    /// A value as an expression of its own.
    mutating func place(of value: Value) -> Int {
        switch value {
        case .constant(let number): place(of: .sum(constant: .init(number), terms: []))
        case .scaled(1, let place): place
        case .scaled(let weight, let place): self.place(of: .sum(constant: .init(0), terms: [.init(weight, place)]))
        }
    }

    /// constant + sum of weight * other: others that stand there twice are joined, a sum of one is that one, scaled.
    private mutating func sum(_ constant: Double, _ terms: [Expression.Term]) -> Value {
        var weights: [Int: Double] = [:]
        for term in terms { weights[term.place, default: 0] += term.weight.value }
        let kept = weights.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { Expression.Term($0.value, $0.key) }
        if kept.isEmpty { return .constant(constant) }
        if kept.count == 1, constant == 0 { return .scaled(kept[0].weight.value, kept[0].place) }
        return .scaled(1, place(of: .sum(constant: .init(constant), terms: kept)))
    }

    /// The sum of some values and a number.
    mutating func sum(values: [Value], constant: Double) -> Value {
        var total = constant
        var terms: [Expression.Term] = []
        for value in values {
            switch value {
            case .constant(let number): total += number
            case .scaled(let weight, let place): terms.append(.init(weight, place))
            }
        }
        return sum(total, terms)
    }

    /// The product of some values: numbers are multiplied at once, products within it taken apart.
    mutating func product(_ values: [Value]) -> Value {
        var scale = 1.0
        var factors: [Int] = []
        for value in values {
            switch value {
            case .constant(let number): scale *= number
            case .scaled(let weight, let place):
                scale *= weight
                if case .product(let inner) = expressions[place] { factors += inner } else { factors.append(place) }
            }
        }
        if factors.isEmpty || scale == 0 { return .constant(factors.isEmpty ? scale : 0) }
        factors = powers(of: factors)
        if factors.count == 1 { return .scaled(scale, factors[0]) }
        return .scaled(scale, place(of: .product(factors.sorted())))
    }

    /// Factors of which none stands there twice: x * x^2 is x^3.
    private mutating func powers(of factors: [Int]) -> [Int] {
        var exponents: [Int: Int] = [:]
        for factor in factors {
            if case .power(let base, let exponent) = expressions[factor], exponent > 0 {
                exponents[base, default: 0] += exponent
            } else {
                exponents[factor, default: 0] += 1
            }
        }
        guard exponents.count < factors.count else { return factors }
        return exponents.sorted { $0.key < $1.key }.map { base, exponent in
            exponent == 1 ? base : place(of: .power(base, exponent: exponent))
        }
    }

    /// Which places the wanted ones are made from, and how often each is used.
    func uses(from wanted: [Int]) -> [Int] {
        var uses = [Int](repeating: 0, count: expressions.count)
        for place in wanted { uses[place] += 1 }
        for place in expressions.indices.reversed() where uses[place] > 0 {
            for operand in expressions[place].operands { uses[operand] += 1 }
        }
        return uses
    }
}
