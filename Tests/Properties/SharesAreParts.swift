import CalculationGraph
import CostAllocation
import Decision
import Domain

/// Shares by every key, in every year, are >= 0 and add up to 1.
struct SharesAreParts: Property {
    func violations(of example: Example) -> [String] {
        let assumptions = example.dossier.baseline.assumptions
        return assumptions.regelingen.flatMap { violations(of: $0, assumptions) }
    }

    private func violations(of regeling: Regeling, _ assumptions: Assumptions) -> [String] {
        let shared = SharedPart(assumptions: assumptions)
        let part = PartBuilder(prefix: "regelingen.\(regeling.id)", shared: shared, place: regeling.place)
        let shares = ShareBuilder(part: part, regeling: regeling)
        let members = shares.membership(of: regeling.participants)
        var built: [(name: String, nodes: [NodeID])] = []
        for key in regeling.keys.keys.sorted() {
            for year in [assumptions.firstYear, assumptions.firstYear + 2, assumptions.lastYear] {
                built.append(("\(regeling.id) \(key) \(year)", shares.shares(by: key, of: members, year: year)))
            }
        }
        let common = shared.graph.evaluate(imports: [])
        let graph = part.graph.graph
        let values = graph.evaluate(imports: graph.imports.map { common[$0.node] })
        return built.compactMap { name, nodes in
            let parts = nodes.map { values[$0] }
            let isSound = parts.allSatisfy { $0 >= 0 } && abs(parts.reduce(0, +) - 1) < 1e-12
            return isSound && !parts.isEmpty ? nil : "\(name): \(parts)"
        }
    }
}
