import CalculationGraph
import Domain

/// `gemiddelde_kosten`: unit price = cost / all units, a participant pays price * own units; units are the mean over
/// the last `jaren` years (voortschrijdend gemiddelde). With products each has its part of the cost and its own price.
///
/// share = sum over products of part * own units / all units.
public struct AverageCostKey: ShareKey {
    /// The word in the file.
    public static let word = "gemiddelde_kosten"

    /// A product with its part of the cost (fraction) and its driver.
    public struct Product: Sendable {
        /// Name in the file; empty without products.
        public var name: String
        /// The driver that counts its units.
        public var driver: DriverID
        /// Fraction of the item's cost.
        public var part: Estimate
    }

    /// By name; one nameless product when the file names none.
    public var products: [Product]
    /// Years in the moving average, at least 1.
    public var years: Int

    /// Reads `maatstaf` or `producten`, and `jaren`.
    public init?(from node: DocumentNode, in reading: Reading) {
        let fields = Fields(node, in: reading)
        defer { fields.finish() }
        years = fields.count("jaren") ?? 1
        if let list = fields.fields("producten") {
            guard let products = Self.products(list, in: reading) else { return nil }
            self.products = products
        } else {
            guard let driver = fields.driver("maatstaf", required: true) else { return nil }
            products = [Product(name: "", driver: driver, part: Estimate(1))]
        }
    }

    private static func products(_ list: Fields, in reading: Reading) -> [Product]? {
        var products: [Product] = []
        for entry in list.names() {
            let fields = Fields(entry.value, in: reading)
            let driver = fields.driver("maatstaf", required: true)
            let part = fields.estimate("deel", .certainFraction, required: true)
            fields.finish()
            guard let driver, let part else { return nil }
            products.append(Product(name: entry.key, driver: driver, part: part))
        }
        let sum = products.reduce(0) { $0 + $1.part.base }
        guard abs(sum - 1) <= 1e-9 else {
            reading.report(.partsDoNotAddUp(sum: sum), at: list.place)
            return nil
        }
        return products.sorted { Identifier<Self>($0.name) < Identifier<Self>($1.name) }
    }

    /// Sum over products of part * own units / all units.
    public func shares(
        of membership: Membership, year: Int, label: ShareLabel, in builder: ShareBuilder
    ) -> [NodeID] {
        let perProduct = products.map { product in
            builder.proportions(
                of: builder.units(of: product.driver, in: membership, year: year, years: years),
                membership: membership, label: label)
        }
        if products.count == 1 { return perProduct[0] }
        return membership.participants.indices.map { index in
            let terms = zip(products, perProduct).map { product, shares in
                (weight: builder.part.graph.input(product.part), value: shares[index])
            }
            let party = membership.parties[index]
            return builder.part.graph.weightedSum(terms, label.label(party: party))
        }
    }

    /// The part of each product that counts this driver.
    public func uses(of driver: DriverID, year: Int, in builder: ShareBuilder) -> [DriverUse] {
        products.filter { $0.driver == driver }.map {
            DriverUse(weight: builder.part.graph.input($0.part), years: years)
        }
    }
}
