import CalculationGraph
import Domain
import ExitCosts

/// The cost of a regeling under its keys side by side: what `verdeel` shows. No steps: everybody as at the start.
public struct KeyComparison: Sendable {
    /// Which regeling.
    public var regeling: Regeling
    /// Who takes part, by name.
    public var participants: [Municipality]
    /// One for each year asked for.
    public var years: [Year]
    /// Keys that cannot be computed for these participants, with the first reason.
    public var leftOut: [(key: KeyID, reason: ProblemKind)]
    /// What the figures were read from, in the order of a year's `keys`.
    let computed: [LoneRegeling]

    /// A year.
    public struct Year: Sendable {
        /// Calendar year.
        public var year: Int
        /// Today's keys first, then the keys by name.
        public var keys: [Division]
    }

    /// The cost of a year divided in one way.
    public struct Division: Sendable {
        /// nil: each item by its own key, as it is now.
        public var key: KeyID?
        /// Euro, all participants together.
        public var total: Double
        /// In the order of `participants`.
        public var parts: [Part]
        /// Of average-cost keys.
        public var unitPrices: [UnitPrice]

        /// The name of today's division in data and paths.
        public static let today = "huidig"
        /// Its name in data and paths: `huidig` or the key's.
        public var name: String { key?.text ?? Self.today }
    }

    /// What one participant bears.
    public struct Part: Sendable {
        /// Who.
        public var municipality: MunicipalityID
        /// Fraction of the total; 0 when the total is 0.
        public var share: Double
        /// Euro.
        public var amount: Double
        /// Euro; nil when its inhabitants are not known.
        public var perInhabitant: Double?
        /// Euro above what it bears by today's keys; below half a cent is 0.
        public var difference: Double
    }

    /// The price of a unit under an average-cost key.
    public struct UnitPrice: Sendable {
        /// The key.
        public var key: KeyID
        /// Its product; empty for a key without products.
        public var product: String
        /// What is counted.
        public var driver: DriverID
        /// Units of all participants together.
        public var units: Double
        /// Euro per unit.
        public var price: Double
    }
}

extension KeyComparison {
    /// Divides the cost of a regeling in some years by its own keys, and by each of `keys` for all items.
    ///
    /// Throws what stands in the way of today's keys, or of a key when `required` says that it was asked for by name;
    /// other keys that cannot be computed are left out with the reason.
    public init(
        of regeling: Regeling, in dossier: Dossier, by keys: [KeyID], required: Bool, years: ClosedRange<Int>
    ) throws(Problems) {
        var current = regeling
        current.exists = true
        let known = dossier.baseline.assumptions.municipalities
        let people = Set(regeling.participants)
        self.regeling = regeling
        participants = known.filter { people.contains($0.id) }.sorted { $0.id < $1.id }
        let today = try LoneRegeling(current, in: dossier, years: years)
        var computed: [(key: KeyID?, lone: LoneRegeling)] = [(nil, today)]
        leftOut = []
        for key in keys {
            var changed = current
            for index in changed.items.indices { changed.items[index].key = key }
            do {
                computed.append((key, try LoneRegeling(changed, in: dossier, years: years)))
            } catch {
                guard !required, let reason = error.list.first?.kind else { throw error }
                leftOut.append((key, reason))
            }
        }
        self.computed = computed.map(\.lone)
        let inhabitants = dossier.baseline.assumptions.drivers[.inhabitants]
        self.years = []
        for year in years {
            let reader = DivisionReader(participants: participants.map(\.id), inhabitants: inhabitants, year: year)
            let first = reader.division(today, key: nil, beside: nil)
            let others = computed.dropFirst().map { reader.division($0.lone, key: $0.key, beside: first) }
            self.years.append(Year(year: year, keys: [first] + others))
        }
    }
}

/// Reads the figures of one year.
private struct DivisionReader {
    let participants: [MunicipalityID]
    let inhabitants: Driver?
    let year: Int

    func division(
        _ lone: LoneRegeling, key: KeyID?, beside current: KeyComparison.Division?
    ) -> KeyComparison.Division {
        let posts = lone.content.posts.filter { $0.year == year && $0.post == .contribution }
        let amounts = Dictionary(posts.map { ($0.municipality, lone.evaluation[$0.node]) }) { $0 + $1 }
        let total = lone.content.years.first { $0.year == year }.map { lone.evaluation[$0.cost] } ?? 0
        let parts = participants.enumerated().map { index, id in
            let amount = amounts[id] ?? 0
            return KeyComparison.Part(
                municipality: id, share: total == 0 ? 0 : amount / total, amount: amount,
                perInhabitant: people(of: id).map { amount / $0 },
                difference: clean(amount - (current?.parts[index].amount ?? amount)))
        }
        let prices = lone.unitPrices.filter { $0.year == year }.map {
            KeyComparison.UnitPrice(
                key: $0.key, product: $0.product, driver: $0.driver, units: lone.evaluation[$0.units],
                price: lone.evaluation[$0.price])
        }
        return KeyComparison.Division(key: key, total: total, parts: parts, unitPrices: prices)
    }

    private func people(of id: MunicipalityID) -> Double? {
        guard let inhabitants, let table = inhabitants.quantities[id] else { return nil }
        guard let people = table.base(year: year + inhabitants.yearOffset), people >= 1 else { return nil }
        return people
    }
}
