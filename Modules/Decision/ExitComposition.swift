import CalculationGraph
import Domain
import ExitCosts

/// What an exit sum is made of by year, adding up to what is paid: every part scaled alike after a bound or `ineens`.
struct ExitComposition {
    /// `methode` and the components by name.
    let lines: [String]
    /// Years in which something is paid, ascending.
    let years: [ExitComparison.Year]

    /// The name under which the method's own payments stand.
    static let method = "methode"

    /// Of a leave in a year, paid as the terms say.
    init(_ exit: LoneExit, _ payment: ExitProvision.Payment, in yearOfLeaving: Int) {
        var names: [String] = []
        var parts: [Int: [String: Double]] = [:]
        for line in exit.lines {
            let name = line.component?.text ?? Self.method
            if !names.contains(name) { names.append(name) }
            for (year, node) in line.years {
                let paid = payment == .spread ? year : yearOfLeaving
                parts[paid, default: [:]][name, default: 0] += exit.evaluation[node]
            }
        }
        lines = names
        years = exit.payments.compactMap { year, node in
            let total = exit.evaluation[node]
            let own = names.map { parts[year]?[$0] ?? 0 }
            let factor = Self.factor(exit, payment, total: total, of: own.reduce(0, +))
            // Where nothing can be scaled, a bound alone makes the payment: it stands beside the method.
            let scaled = factor.map { factor in own.map { $0 * factor } } ?? names.map { $0 == Self.method ? total : 0 }
            guard abs(total) >= halfACent || scaled.contains(where: { abs($0) >= halfACent }) else { return nil }
            return .init(year: year, total: total, parts: scaled)
        }
    }

    /// What the parts of a year are multiplied with; nil when they cannot make up the total.
    private static func factor(
        _ exit: LoneExit, _ payment: ExitProvision.Payment, total: Double, of sum: Double
    ) -> Double? {
        if let bound = exit.bound {
            let (unbounded, bounded) = (exit.evaluation[bound.total], exit.evaluation[bound.limit])
            if bounded != unbounded, unbounded <= 0 { return nil }
            if payment == .spread { return bounded == unbounded ? 1 : bounded / unbounded }
        }
        if payment == .spread { return 1 }
        return sum == 0 ? nil : total / sum
    }
}
