import CalculationGraph
import CostAllocation
import Domain

/// Compiles one regeling of one scenario to a part of the graph.
///
/// First the events are applied in order of date (`RegelingCompiler+Events`): they make stretches, levels and stranded
/// pieces. Then, when the horizon of the whole dossier is known, the figures by year are built (`+Years`, `+Exit`).
/// Confined to one compilation.
public final class RegelingCompiler {
    /// The part under construction.
    public let part: PartBuilder
    /// The regeling as the scenario's assumptions have it.
    public let regeling: Regeling
    let shares: ShareBuilder
    /// Items by name, so that the order of a file changes no bit.
    let items: [CostItem]
    /// The number of each item in the labels of the part.
    let itemSubjects: [Int]
    let charges: OverheadCharges?
    /// Keys that limit how far amounts move; most regelingen have none.
    let cappedKeys: [KeyID: CappedKey]

    var stretches: [Stretch]
    var costChanges: [[CostChange]]
    var pieces: [StrandedPiece] = []
    var leaves: [Leave] = []
    /// One for each leave, once the years are built.
    var exitSums: [ExitSum] = []
    var entrySums: [EntrySum] = []
    var dissolved: Dissolved?
    /// What is left of the capital, a node.
    var capital: NodeID?
    var capitalPaid: [CapitalPayment] = []

    /// Date of the decision; nil: notice is not checked.
    var decision: CalendarDate?
    var memory = Memory()

    /// Something paid out of capital.
    struct CapitalPayment {
        var municipality: MunicipalityID
        var year: Int
        var amount: NodeID
    }

    /// What was built once and is used again.
    struct Memory {
        var ownCost: [CostRequest: NodeID] = [:]
        var overhead: [ItemYear: NodeID] = [:]
        var spans: [Int: [SpanCost]] = [:]
        var contributions: [Int: [Int: Contribution]] = [:]
        var limitedShares: [KeyMonth: [NodeID]] = [:]
        var lastShares: [KeyMonth: [NodeID]] = [:]
        var restShares: [NodeID]?
        var stayers: [StayerRequest: [MunicipalityID: NodeID]] = [:]
    }

    struct CostRequest: Hashable {
        var item: Int
        var changes: Int
        var year: Int
    }

    struct ItemYear: Hashable {
        var item: Int
        var year: Int
    }

    struct KeyMonth: Hashable {
        var key: KeyID
        var month: Month
    }

    struct PartyYear: Hashable {
        var municipality: MunicipalityID
        var year: Int
    }

    struct StayerRequest: Hashable {
        var year: Int
        var excluded: Set<MunicipalityID>
    }

    /// Starts with everything as it stands in the assumptions.
    public init(_ regeling: Regeling, shared: SharedPart) {
        self.regeling = regeling
        part = PartBuilder(prefix: "regelingen.\(regeling.id)", shared: shared, place: regeling.place)
        shares = ShareBuilder(part: part, regeling: regeling)
        items = regeling.items.sorted { $0.id < $1.id }
        cappedKeys = regeling.keys.compactMapValues { $0 as? CappedKey }
        let part = part
        itemSubjects = items.map { part.subject($0.id.text) }
        charges = Self.charges(of: regeling, items: items, part: part)
        let one = part.graph.constant(1)
        let start = Stretch(
            from: Month(ordinal: 0), bearers: regeling.exists ? .participants : .nobody,
            membership: shares.membership(of: regeling.exists ? regeling.participants : []),
            items: items.map { ItemState(key: $0.key, level: one, changes: 0) }, phaseIns: [])
        stretches = [start]
        costChanges = items.map { _ in [] }
        if let capital = regeling.provision?.capital, capital.settles {
            self.capital = part.graph.input(capital.amount)
        }
    }

    private static func charges(of regeling: Regeling, items: [CostItem], part: PartBuilder) -> OverheadCharges? {
        guard let overhead = regeling.overhead else { return nil }
        do {
            return try OverheadCharges(overhead, items: items.map(\.id))
        } catch {
            switch error {
            case .poolsOnlyServeEachOther(let pools):
                part.report(.poolsOnlyServeEachOther(pools.map(\.text)), at: overhead.place)
            case .reachesNoItem(let pool):
                part.report(.overheadReachesNoItem(pool: pool.text), at: overhead.place)
            case .libraryMissing(let package):
                part.report(.libraryMissing(package: package), at: overhead.place)
            }
            return nil
        }
    }

    /// The stretch that holds in a month.
    func stretch(in month: Month) -> Stretch {
        stretches.last { $0.from <= month } ?? stretches[0]
    }

    /// The state as the last event left it.
    var current: Stretch {
        get { stretches[stretches.count - 1] }
        set { stretches[stretches.count - 1] = newValue }
    }

    func index(of item: ItemID) -> Int? { items.firstIndex { $0.id == item } }
}
