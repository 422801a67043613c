import CalculationGraph
import Domain
import ExitCosts

/// What an exit sum is made of by year, adding up to what is paid: every part scaled alike after a bound or `ineens`.
struct ExitComposition {
    /// `methode` and the components by name.
    let lines: [String]
    /// Years in which something is paid, ascending.
    let years: [ExitComparison.Year]
    private let nodes: [Int: [String: [NodeID]]]
    private let exit: LoneExit
    private let payment: ExitProvision.Payment

    /// The name under which the method's own payments stand.
    static let method = "methode"

    /// How the parts of a payment come to add up to it.
    enum Scaling {
        /// They do.
        case none
        /// Times what the bounds leave of the whole sum, as a fraction of it.
        case bounds
        /// Times what is paid, as a fraction of all of them.
        case payment
        /// Nothing can be scaled: a bound alone makes the payment, and it stands beside the method.
        case methodAlone
    }

    /// Of a leave in a year, paid as the terms say.
    init(_ exit: LoneExit, _ payment: ExitProvision.Payment, in yearOfLeaving: Int) {
        self.exit = exit
        self.payment = payment
        var names: [String] = []
        var nodes: [Int: [String: [NodeID]]] = [:]
        for line in exit.lines {
            let name = line.component?.text ?? Self.method
            if !names.contains(name) { names.append(name) }
            for (year, node) in line.years {
                let paid = payment == .spread ? year : yearOfLeaving
                nodes[paid, default: [:]][name, default: []].append(node)
            }
        }
        lines = names
        self.nodes = nodes
        years = exit.payments.compactMap { year, node in
            let total = exit.evaluation[node]
            let own = names.map { name in nodes[year]?[name]?.reduce(0) { $0 + exit.evaluation[$1] } ?? 0 }
            let sum = own.reduce(0, +)
            let factor: Double? =
                switch Self.scaling(exit, payment, of: sum) {
                case .none: 1
                case .bounds: exit.bound.map { exit.evaluation[$0.limit] / exit.evaluation[$0.total] }
                case .payment: total / sum
                case .methodAlone: nil
                }
            let scaled = factor.map { factor in own.map { $0 * factor } } ?? names.map { $0 == Self.method ? total : 0 }
            guard abs(total) >= halfACent || scaled.contains(where: { abs($0) >= halfACent }) else { return nil }
            return .init(year: year, total: total, parts: scaled)
        }
    }

    /// What a part of the sum of a year is made of before it is scaled, in euro.
    func nodes(of line: String, in year: Int) -> [NodeID] { nodes[year]?[line] ?? [] }

    /// How the parts of a year add up to what is paid.
    func scaling(in year: Int) -> Scaling {
        let sum = lines.reduce(0) { sum, line in
            sum + nodes(of: line, in: year).reduce(0) { $0 + exit.evaluation[$1] }
        }
        return Self.scaling(exit, payment, of: sum)
    }

    private static func scaling(_ exit: LoneExit, _ payment: ExitProvision.Payment, of sum: Double) -> Scaling {
        if let bound = exit.bound {
            let (unbounded, bounded) = (exit.evaluation[bound.total], exit.evaluation[bound.limit])
            if bounded != unbounded, unbounded <= 0 { return .methodAlone }
            if payment == .spread { return bounded == unbounded ? .none : .bounds }
        }
        if payment == .spread { return .none }
        return sum == 0 ? .methodAlone : .payment
    }
}
