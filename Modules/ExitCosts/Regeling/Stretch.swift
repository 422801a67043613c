import CalculationGraph
import CostAllocation
import Domain

/// A stretch of months in which nothing changes in a regeling: from one event to the next.
struct Stretch {
    /// Who bears cost.
    enum Bearers {
        /// Nobody yet: the regeling does not exist.
        case nobody
        /// The participants, by the items' keys.
        case participants
        /// Who took part when it was dissolved, by fixed shares.
        case dissolved
    }

    var from: Month
    var bearers: Bearers
    var membership: Membership
    /// By item, in the compiler's order.
    var items: [ItemState]
    /// Joiners that bear a growing part.
    var phaseIns: [PhaseIn]
}

/// What an item is during a stretch.
struct ItemState {
    var key: KeyID
    /// R_c, 1 at first.
    var level: NodeID
    /// How many of the item's changes of cost hold.
    var changes: Int
}

/// `ingroei` of a joiner: it bears a_k of its contribution in the k-th twelve months, 100% after the list.
struct PhaseIn {
    var municipality: MunicipalityID
    var from: Month
    var parts: [Estimate]
}

/// Fixed cost that stays behind when volume leaves (achterblijvende kosten).
struct StrandedPiece {
    enum Bearer {
        case everybody
        case causer(MunicipalityID)
    }

    /// Index of the item.
    var item: Int
    var from: Month
    /// R_before * w * (1 - v), a node.
    var factor: NodeID
    var bearer: Bearer
    /// Who left, when it is a piece of a leave.
    var leaver: MunicipalityID?
}

/// A change of an item's own cost (kosten_wijzigen).
enum CostChange {
    case replace(Amount)
    case add(Amount)
    case scale(Estimate)
}

/// A leave that happens.
struct Leave {
    var municipality: MunicipalityID
    var date: Month
    var terms: ExitProvision.Terms
    var place: SourcePlace
}

/// A join with an entry sum.
struct EntrySum {
    var municipality: MunicipalityID
    var date: Month
    var amount: Amount
    /// Who else joined on that date, itself included: they receive nothing of it.
    var joiners: Set<MunicipalityID>
    var place: SourcePlace
}

/// The end of a regeling.
struct Dissolved {
    var date: Month
    /// Who took part in the month before, by name.
    var membership: Membership
    /// The stretch before, for keys and contributions of that month.
    var before: Stretch
    var place: SourcePlace
}
