/// A pass that builds the expressions of one arena anew in another.
protocol Rewriting {
    var arena: Arena { get set }
    /// What an expression of the old arena became.
    mutating func value(of old: Int) -> Value
}

extension Rewriting {
    mutating func place(_ old: Int) -> Int { arena.place(of: value(of: old)) }

    mutating func scaled(_ weight: Double, of old: Int) -> Value {
        switch value(of: old) {
        case .constant(let number): .constant(weight * number)
        case .scaled(let own, let place): .scaled(weight * own, place)
        }
    }

    /// The outputs of the old arena in the new one.
    mutating func rewritten(_ outputs: [Value]) -> [Value] {
        outputs.map { output in
            guard case .scaled(let weight, let place) = output else { return output }
            return scaled(weight, of: place)
        }
    }

    /// The same expression over the new places.
    mutating func copy(_ expression: Expression) -> Value {
        let new: Expression
        switch expression {
        case .input: new = expression
        case .sum(let constant, let terms):
            return arena.sum(values: terms.map { scaled($0.weight.value, of: $0.place) }, constant: constant.value)
        case .product(let factors): return arena.product(factors.map { value(of: $0) })
        case .quotient(let a, let b): new = .quotient(place(a), place(b))
        case .power(let a, let exponent): new = .power(place(a), exponent: exponent)
        case .maximum(let a, let b): new = .maximum(place(a), place(b))
        case .minimum(let a, let b): new = .minimum(place(a), place(b))
        case .portion(let a, let b, let c): new = .portion(place(a), of: place(b), otherwise: place(c))
        case .bounded(let a, let b, let c, let takesAll):
            new = .bounded(place(a), total: place(b), bounded: place(c), takesAll: takesAll)
        case .notNegative(let a): new = .notNegative(place(a))
        case .limitFactor(let places): new = .limitFactor(places.map { place($0) })
        }
        return .scaled(1, arena.place(of: new))
    }
}
