import Decision
import Domain

@testable import CostAllocation
@testable import Support

/// In a regeling whose items all follow one limited key, all year round and without steps, nobody's contribution moves
/// further from one year to the next than the limits allow.
struct AmountsStayWithinLimits: Property {
    func violations(of example: Example) -> [String] {
        let assumptions = example.dossier.baseline.assumptions
        return assumptions.regelingen.filter { $0.exists && isSteady($0) }.flatMap { regeling -> [String] in
            guard let name = regeling.items.first?.key, let key = regeling.keys[name] as? CappedKey else { return [] }
            return regeling.participants.flatMap { violations(of: $0, regeling.id, key, example) }
        }
    }

    private func isSteady(_ regeling: Regeling) -> Bool {
        Set(regeling.items.map(\.key)).count == 1 && regeling.items.allSatisfy { $0.from == nil && $0.until == nil }
    }

    private func violations(
        of id: MunicipalityID, _ regeling: RegelingID, _ key: CappedKey, _ example: Example
    ) -> [String] {
        let assumptions = example.dossier.baseline.assumptions
        let people = assumptions.drivers[.inhabitants]
        func amount(_ year: Int) -> Double {
            example.comparison.amount("nulscenario", id.text, year, "regelingen.\(regeling).bijdrage")
        }
        func change(_ limit: CappedKey.Limit?, _ before: Double, _ year: Int) -> Double? {
            switch limit {
            case .fraction(let fraction): fraction.base * abs(before)
            case .perInhabitant(let euro):
                people?.quantities[id]?.base(year: year + (people?.yearOffset ?? 0)).map { euro.base * $0 }
            case nil: nil
            }
        }
        return ((assumptions.firstYear + 1)...assumptions.lastYear).compactMap { year in
            let (before, now) = (amount(year - 1), amount(year))
            let low = before + (change(key.minimum, before, year) ?? -.infinity)
            let high = before + (change(key.maximum, before, year) ?? .infinity)
            let isWithin = now > low - 0.01 && now < high + 0.01
            return isWithin ? nil : "\(regeling) \(id) \(year): \(now) is not in \(low)...\(high)"
        }
    }
}
