import CKernels

/// Writes expressions out as instructions over rows: in an order that keeps few rows in use, a product that only one sum
/// needs within that sum.
struct Emission {
    private let arena: Arena
    private let inputCount: Int
    private var uses: [Int]
    /// In how many products a factor stands: those in most are multiplied first, so that they are shared.
    private var frequency: [Int: Int] = [:]
    /// The row of an expression, or of a product of some first factors.
    private var rows: [Key: Int] = [:]
    private(set) var lines: [Line] = []
    /// Rows in the order in which they are written; inputs stand before them.
    private(set) var rowCount: Int

    /// An instruction before rows are given out again.
    struct Line {
        var operation: routekaart_operation
        var to: Int
        var linear: [Int]
        var pairs: [(Int, Int)] = []
        var numbers: [Double] = [0]
        var flag: Int32 = 0

        var operands: [Int] { linear + pairs.flatMap { [$0.0, $0.1] } }
    }

    private enum Key: Hashable {
        case expression(Int)
        case product([Int])
    }

    /// For expressions over so many inputs.
    init(_ arena: Arena, outputs: [Value], inputCount: Int) {
        self.arena = arena
        self.inputCount = inputCount
        rowCount = inputCount
        uses = arena.uses(from: outputs.compactMap(\.place))
        for place in arena.expressions.indices where uses[place] > 0 {
            guard case .product(let factors) = arena[place] else { continue }
            for factor in factors { frequency[factor, default: 0] += 1 }
        }
    }

    /// The row that holds an output; a number is nil.
    mutating func row(ofOutput value: Value) -> Int? {
        switch value {
        case .constant: return nil
        case .scaled(1, let place): return row(of: place)
        case .scaled(let weight, let place):
            let operand = row(of: place)
            return write(.init(operation: routekaart_sum, to: 0, linear: [operand], numbers: [0, weight]))
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
        case .product(let factors): return product(ordered(factors))
        case .power(let a, let exponent):
            return write(
                .init(operation: routekaart_power, to: 0, linear: [row(of: a)], flag: Int32(clamping: exponent)))
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
        return write(.init(operation: operation, to: 0, linear: operands, flag: flag))
    }

    private mutating func sum(_ constant: Double, _ terms: [Expression.Term]) -> Int {
        var linear: [(row: Int, weight: Double)] = []
        var pairs: [(rows: (Int, Int), weight: Double)] = []
        for term in terms {
            if uses[term.place] == 1, case .product(let factors) = arena[term.place] {
                let factors = ordered(factors)
                let first = product(Array(factors.dropLast()))
                pairs.append(((first, row(of: factors[factors.count - 1])), term.weight.value))
            } else {
                linear.append((row(of: term.place), term.weight.value))
            }
        }
        return write(
            .init(
                operation: routekaart_sum, to: 0, linear: linear.map(\.row), pairs: pairs.map(\.rows),
                numbers: [constant] + linear.map(\.weight) + pairs.map(\.weight)))
    }

    /// The product of some factors in their order, from the left; what two products begin with is computed once.
    private mutating func product(_ factors: [Int]) -> Int {
        if factors.count == 1 { return row(of: factors[0]) }
        if let row = rows[.product(factors)] { return row }
        let first = product(Array(factors.dropLast()))
        let last = row(of: factors[factors.count - 1])
        let row = write(.init(operation: routekaart_product, to: 0, linear: [first, last]))
        rows[.product(factors)] = row
        return row
    }

    private func ordered(_ factors: [Int]) -> [Int] {
        factors.sorted { (frequency[$1] ?? 0, $0) < (frequency[$0] ?? 0, $1) }
    }
}
