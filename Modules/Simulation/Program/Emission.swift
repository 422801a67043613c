import CKernels

/// Writes expressions out as instructions over rows, in an order that keeps few rows in use: what an output is made from is
/// written just before it. A product that only one other needs becomes a part of that.
struct Emission {
    private let arena: Arena
    private let uses: [Int]
    private let products: SharedProducts
    /// Where a power of an expression stands.
    private var powers: [Power: Int] = [:]
    /// The row of an expression, or of a product of some first factors.
    private var rows: [Key: Int] = [:]
    private(set) var lines: [Line] = []
    /// Rows in the order in which they are written; inputs stand before them.
    private(set) var rowCount: Int

    /// An instruction before rows are given out again.
    struct Line {
        var operation: routekaart_operation
        var to = 0
        /// Rows it reads; a sum has terms instead.
        var operands: [Int] = []
        var constant = 0.0
        var terms: [Term] = []
        var flag: Int32 = 0

        /// A weighted product of rows.
        struct Term {
            var weight: Double
            var factors: [Int]
        }

        /// All rows it reads.
        var reads: [Int] { operands + terms.flatMap(\.factors) }
    }

    private enum Key: Hashable {
        case expression(Int)
        case product([Int])
    }

    private struct Power: Hashable {
        var place: Int
        var exponent: Int
    }

    /// For expressions over so many inputs.
    init(_ arena: Arena, outputs: [Value], inputCount: Int) {
        self.arena = arena
        rowCount = inputCount
        uses = arena.uses(from: outputs.compactMap(\.place))
        products = SharedProducts(arena, uses: uses)
        for place in arena.expressions.indices where uses[place] > 0 {
            if case .power(let base, let exponent) = arena[place] {
                powers[Power(place: base, exponent: exponent)] = place
            }
        }
    }

    /// The row that holds an output; a number is nil.
    mutating func row(ofOutput value: Value) -> Int? {
        switch value {
        case .constant: return nil
        case .scaled(1, let place): return row(of: place)
        case .scaled(let weight, let place):
            let operand = row(of: place)
            return write(.init(operation: routekaart_sum, terms: [.init(weight: weight, factors: [operand])]))
        }
    }

    private mutating func write(_ line: Line) -> Int {
        var line = line
        line.to = rowCount
        rowCount += 1
        lines.append(line)
        return line.to
    }

    private mutating func row(of place: Int) -> Int {
        if let row = rows[.expression(place)] { return row }
        let row = computed(arena[place])
        rows[.expression(place)] = row
        return row
    }

    private mutating func computed(_ expression: Expression) -> Int {
        switch expression {
        case .input(let number): return number
        case .sum(let constant, let terms): return sum(constant.value, terms)
        case .product(let factors): return product(products.ordered(factors))
        case .power(let a, let exponent): return power(a, exponent)
        case .quotient(let a, let b): return write(routekaart_quotient, [a, b])
        case .maximum(let a, let b): return write(routekaart_maximum, [a, b])
        case .minimum(let a, let b): return write(routekaart_minimum, [a, b])
        case .portion(let a, let b, let c): return write(routekaart_portion, [a, b, c])
        case .bounded(let a, let b, let c, let takesAll):
            return write(routekaart_bounded, [a, b, c], flag: takesAll ? 1 : 0)
        case .notNegative(let a): return write(routekaart_not_negative, [a])
        case .limitFactor(let places): return write(routekaart_limit_factor, places)
        }
    }

    private mutating func write(_ operation: routekaart_operation, _ places: [Int], flag: Int32 = 0) -> Int {
        let operands = places.map { row(of: $0) }
        return write(.init(operation: operation, operands: operands, flag: flag))
    }

    /// One multiplication more than the power before it, when that is there.
    private mutating func power(_ base: Int, _ exponent: Int) -> Int {
        if exponent > 1, let before = powers[Power(place: base, exponent: exponent - 1)] {
            return write(routekaart_product, [before, base])
        }
        return write(routekaart_power, [base], flag: Int32(clamping: exponent))
    }

    /// Single terms first, then products that nothing else needs.
    private mutating func sum(_ constant: Double, _ terms: [Expression.Term]) -> Int {
        var single: [Line.Term] = []
        var multiplied: [Line.Term] = []
        for term in terms {
            if uses[term.place] == 1, case .product(let factors) = arena[term.place] {
                multiplied.append(.init(weight: term.weight.value, factors: chain(products.ordered(factors))))
            } else {
                single.append(.init(weight: term.weight.value, factors: [row(of: term.place)]))
            }
        }
        return write(.init(operation: routekaart_sum, constant: constant, terms: single + multiplied))
    }

    /// The product of some factors in their order, from the left.
    private mutating func product(_ factors: [Int]) -> Int {
        if let row = rows[.product(factors)] { return row }
        let row = write(.init(operation: routekaart_product, operands: chain(factors)))
        rows[.product(factors)] = row
        return row
    }

    /// Rows to multiply from the left; what several products begin with is one of them.
    private mutating func chain(_ factors: [Int]) -> [Int] {
        let begin = products.sharedBegin(of: factors)
        let first = begin > 1 ? product(Array(factors[..<begin])) : row(of: factors[0])
        return [first] + factors[max(begin, 1)...].map { row(of: $0) }
    }
}
