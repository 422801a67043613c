import CalculationGraph
import Domain

/// `begrenzing`: the shares of another key, with a limit on how far each participant's yearly amount may move from what
/// it bore last December times twelve.
///
/// x_i = min(max(lambda * share_i, lower_i), upper_i), with the one lambda that makes them add up to the total; the share
/// is x_i / total (model.md section 3). Wherever no amounts are at hand (weights of drivers, joining) the other key counts.
///
/// Example: 90,000 by shares 1/6, 1/3 and 1/2; last December 30,000, 20,000 and 30,000; -10% to +20%. The second stops at
/// 24,000 and the third at 36,000; the first bears the rest, 30,000, between its 27,000 and 36,000.
public struct CappedKey: ShareKey {
    /// The word in the file.
    public static let word = "begrenzing"

    /// How far an amount may move.
    enum Limit: Sendable {
        /// A fraction of what was borne, by its size: income moves as far as cost does.
        case fraction(Estimate)
        /// Euro a year for each inhabitant.
        case perInhabitant(Estimate)

        var size: Double {
            switch self {
            case .fraction(let estimate), .perInhabitant(let estimate): estimate.base
            }
        }

        var isFraction: Bool {
            if case .fraction = self { return true }
            return false
        }
    }

    /// The key whose shares are limited.
    public var key: KeyID
    /// How far an amount may fall and rise; nil: as far as it will.
    var minimum: Limit?
    var maximum: Limit?
    /// What each bore in the year before the first, euro per year; empty: the first year is not limited.
    public var previous: [MunicipalityID: Estimate]
    /// Where the key stands.
    public var place: SourcePlace
    private var keyPlace: SourcePlace
    /// Of how many figures a share is made besides those of the other key: previous amount, limits, amount, part.
    public static let figures = 16

    /// Reads `sleutel`, `min`, `max` and `vorig`.
    public init?(from node: DocumentNode, in reading: Reading) {
        let fields = Fields(node, in: reading)
        let key = fields.key("sleutel", required: true)
        minimum = Self.limit("min", fields)
        maximum = Self.limit("max", fields)
        let list = fields.fields("vorig")
        let amounts = list?.names() ?? []
        list?.finish()
        fields.finish()
        var previous: [MunicipalityID: Estimate] = [:]
        for entry in amounts {
            let name = DocumentNode(.scalar(entry.key, isQuoted: false), at: entry.keyPlace)
            let amount = fields.estimate(entry, .euro)
            if let id = reading.municipality(name), let amount { previous[id] = amount }
        }
        guard let key, previous.count == amounts.count else { return nil }
        (self.key, self.previous, place, keyPlace) = (key, previous, node.place, fields.place(of: "sleutel"))
        guard node["min"] != nil || node["max"] != nil else {
            reading.report(.limitMissing, at: node.place)
            return nil
        }
        check(fields)
    }

    /// Both in one unit, so that a forgotten percent sign is seen, and the lower one below. 0 goes with either.
    private func check(_ fields: Fields) {
        guard let minimum, let maximum else { return }
        let (low, high) = (minimum.size, maximum.size)
        if minimum.isFraction != maximum.isFraction, low != 0, high != 0 {
            fields.reading.report(.limitsMixUnits, at: fields.place(of: minimum.isFraction ? "max" : "min"))
        } else if low > high {
            fields.reading.report(.minimumAboveMaximum, at: fields.place(of: "min"))
        }
    }

    /// A percentage, or without its sign euro per inhabitant.
    private static func limit(_ name: String, _ fields: Fields) -> Limit? {
        let isPercentage = fields.node(name).map { fields.isPercentage($0) } ?? false
        return isPercentage
            ? fields.estimate(name, .change).map { .fraction($0) }
            : fields.estimate(name, .certainEuro).map { .perInhabitant($0) }
    }

    /// The other key.
    public var references: [(key: KeyID, place: SourcePlace)] { [(key, keyPlace)] }

    /// Amounts are compared, so only items can follow it.
    public var needsAmounts: Bool { true }

    /// The shares of the other key, before any limit.
    public func shares(
        of membership: Membership, year: Int, label: ShareLabel, in builder: ShareBuilder
    ) -> [NodeID] {
        builder.shares(by: key, of: membership, year: year)
    }

    /// As the other key.
    public func uses(of driver: DriverID, year: Int, in builder: ShareBuilder) -> [DriverUse] {
        builder.uses(of: driver, by: key, year: year)
    }
}
