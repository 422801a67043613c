import CalculationGraph
import Domain

/// `ingroei`: from one key to another in steps, (1 - a(t)) * share by `van` + a(t) * share by `naar`, a(t) from the
/// table `tempo`.
///
/// Example: growing to halves by eighths, 1,500,000 and 850,000 become 1,459,375 and 890,625 in the first year
/// (Leeuwarderadeel, 1979).
public struct PhaseInKey: ShareKey {
    /// The word in the file.
    public static let word = "ingroei"
    /// The key at a = 0.
    public var from: KeyID
    /// The key at a = 1.
    public var to: KeyID
    /// a(t), fraction by year.
    public var pace: YearTable
    private var places: [SourcePlace]

    /// Reads `van`, `naar` and `tempo`.
    public init?(from node: DocumentNode, in reading: Reading) {
        let fields = Fields(node, in: reading)
        let from = fields.key("van", required: true)
        let to = fields.key("naar", required: true)
        let pace = fields.table("tempo", .certainFraction, required: true)
        fields.finish()
        guard let from, let to, let pace else { return nil }
        self.from = from
        self.to = to
        self.pace = pace
        places = [fields.place(of: "van"), fields.place(of: "naar")]
    }

    /// The two keys.
    public var references: [(key: KeyID, place: SourcePlace)] { [(from, places[0]), (to, places[1])] }

    /// (1 - a) * van + a * naar.
    public func shares(
        of membership: Membership, year: Int, label: ShareLabel, in builder: ShareBuilder
    ) -> [NodeID] {
        let (done, rest) = paceNodes(year: year, builder)
        let fromShares = builder.shares(by: from, of: membership, year: year)
        let toShares = builder.shares(by: to, of: membership, year: year)
        return membership.participants.indices.map { index in
            let party = membership.parties[index]
            return builder.part.graph.weightedSum(
                [(rest, fromShares[index]), (done, toShares[index])], label.label(party: party))
        }
    }

    /// The uses of both keys, times how far the phase-in is.
    public func uses(of driver: DriverID, year: Int, in builder: ShareBuilder) -> [DriverUse] {
        let (done, rest) = paceNodes(year: year, builder)
        return [(from, rest), (to, done)].flatMap { key, weight in
            builder.uses(of: driver, by: key, year: year).map {
                DriverUse(weight: builder.part.graph.product([weight, $0.weight]), years: $0.years)
            }
        }
    }

    private func paceNodes(year: Int, _ builder: ShareBuilder) -> (done: NodeID, rest: NodeID) {
        let done = builder.part.graph.figure(of: pace, year: year)
        return (done, builder.part.graph.difference(builder.part.graph.constant(1), done))
    }
}
