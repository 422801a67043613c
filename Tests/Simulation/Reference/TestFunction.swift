import Domain
import Foundation

/// A function of which the sensitivity indices are known, with the distributions of its inputs, as a case gives them.
struct TestFunction: Decodable {
    /// A number or a list of them.
    enum Parameter: Decodable {
        case number(Double)
        case list([Double])

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let list = try? value.decode([Double].self) {
                self = .list(list)
            } else {
                self = .number(try value.decode(Double.self))
            }
        }
    }

    /// The formula in words; `a` and `b` stand in it.
    var f: String
    var a: Parameter?
    var b: Double?
    /// "uniform(-pi,pi)": of every input.
    var verdeling: String?
    /// Standard deviations of inputs that are normal about 0.
    var sd: [Double]?

    /// What is computed; nil for a formula that nobody knows.
    var formula: (@Sendable ([Double]) -> Double)? {
        switch (f, a, b) {
        case ("prod((|4x_i-2|+a_i)/(1+a_i))", .list(let a), _):
            return { x in zip(x, a).reduce(1) { $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1) } }
        case ("sin(x1)+a*sin(x2)^2+b*x3^4*sin(x1)", .number(let a), let b?):
            return { x in sin(x[0]) + a * sin(x[1]) * sin(x[1]) + b * x[2] * x[2] * x[2] * x[2] * sin(x[0]) }
        default:
            guard let factors else { return nil }
            return { x in zip(factors, x).reduce(0) { $0 + $1.0 * $1.1 } }
        }
    }

    /// Of "3*x1+2*x2+1*x3".
    private var factors: [Double]? {
        var factors: [Double] = []
        for term in f.replacingOccurrences(of: "-", with: "+-").split(separator: "+") {
            let parts = term.components(separatedBy: "*x")
            guard parts.count == 2, Int(parts[1]) == factors.count + 1, let factor = Double(parts[0]) else {
                return nil
            }
            factors.append(factor)
        }
        return factors
    }

    /// Of `count` inputs; nil for words that nobody knows.
    func distributions(_ count: Int) -> [Distribution]? {
        if let sd { return sd.map { .normal(mean: 0, standardDeviation: $0) } }
        guard let verdeling, verdeling.hasPrefix("uniform("), verdeling.hasSuffix(")") else { return nil }
        let ends = verdeling.dropFirst(8).dropLast().split(separator: ",").compactMap { Self.number($0) }
        guard ends.count == 2 else { return nil }
        return [Distribution](repeating: .uniform(low: ends[0], high: ends[1]), count: count)
    }

    private static func number(_ text: Substring) -> Double? {
        switch text.filter({ $0 != " " }) {
        case "pi": .pi
        case "-pi": -.pi
        case let text: Double(text)
        }
    }
}
