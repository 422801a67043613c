import CalculationGraph

extension Explanation {
    /// How a figure is made of its parts.
    public enum Rule: Hashable, Sendable {
        /// As one operation of the graph does, on all parts in order.
        case operation(Operation)
        /// The one part to a whole power.
        case power(Int)
        /// 0 less the one part.
        case negation
        /// The one part as it is, under another name.
        case same
        /// The first year from which the parts, which follow each other from a year on, stay at 0 or below.
        case firstYearPaidBack(from: Int)
        /// The square root of the sum of the squares of the parts.
        case distance
        /// The year of the largest part, of parts that follow each other from a year on; the first where several are.
        case yearOfLargest(from: Int)

        /// The value that the rule makes of the values of the parts; nil where it makes none.
        public func result(of values: [Double]) -> Double? {
            switch self {
            case .operation(let operation): return operation.result(of: values)
            case .power(let exponent): return Operation.power.result(of: values, exponent: exponent)
            case .negation: return values.first.map { 0 - $0 }
            case .same: return values.first
            case .firstYearPaidBack(let year):
                let after = values.lastIndex { $0 >= halfACent }.map { $0 + 1 } ?? 0
                return after < values.count ? Double(year + after) : nil
            case .distance: return values.reduce(0) { $0 + $1 * $1 }.squareRoot()
            case .yearOfLargest(let year):
                guard let largest = values.max() else { return nil }
                return values.firstIndex(of: largest).map { Double(year + $0) }
            }
        }

        /// Whether the parts add up, so that the largest of them says most.
        public var addsUp: Bool { self == .operation(.sum) }
    }
}
