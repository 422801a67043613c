import Domain
import Simulation

/// One page for the council on a day: what its samenwerkingen cost, how that moves, what asks for attention, what comes.
public struct Dashboard: Sendable {
    /// Whose.
    public var municipality: Municipality
    /// The day.
    public var date: CalendarDate
    /// The day of the dashboard before it.
    public var previousDate: CalendarDate
    /// The budget year that the day lies in.
    public var year: Int
    /// Years of the courses.
    public var years: ClosedRange<Int>
    /// In the order of the inventory.
    public var entries: [Entry]
    /// What the reserve of the municipality can bear; nil: the dossier names none.
    public var reserve: Reserve?
    /// What is otherwise than on the previous day.
    public var changes: [Change]

    /// A samenwerking.
    public struct Entry: Sendable {
        /// What the inventory knows of it on the day.
        public var known: Inventory.Entry
        /// What the municipality pays, euro by year, for as far as known.
        public var course: [Int: YearAmount]
        /// Growth of the budget on the year before (fraction); nil: one of both is not known.
        public var growth: Double?
        /// What prices and wages alone would make of it (fraction): growth of the items' indices, by what the items
        /// cost; nil without items.
        public var indexGrowth: Double?
        /// Part of all that the municipality pays for what is known (fraction).
        public var share: Double?
        /// The last year of which both budget and accounts are known.
        public var closedYear: ClosedYear?
        /// What asks for attention.
        public var signals: [Signal]
        /// Papers and decisions within a year, in order of time.
        public var coming: [Coming]
    }

    /// An amount and what it rests on.
    public struct YearAmount: Sendable, Hashable {
        /// Euro.
        public var amount: Double
        /// What it is.
        public var basis: Basis

        /// Where an amount comes from.
        public enum Basis: String, Sendable, Hashable, CaseIterable {
            /// From the accounts.
            case accounts = "realisatie"
            /// From an adopted budget.
            case budget = "begroting"
            /// Computed: what the null scenario gives.
            case estimate = "raming"
        }
    }

    /// Budget and accounts of a year that is over, euro.
    public struct ClosedYear: Sendable, Hashable {
        /// Calendar year.
        public var year: Int
        /// What was to be paid.
        public var budget: Double
        /// What was paid.
        public var accounts: Double
    }

    /// What asks for attention.
    public enum Signal: Sendable, Hashable {
        /// The budget grows faster than prices and wages (both fractions).
        case fasterThanPrices(growth: Double, index: Double)
        /// More was paid than was budgeted, euro.
        case overspent(year: Int, by: Double)
        /// It ends within a year.
        case ends(CalendarDate)
        /// The last day within a year on which a decision is in time for the next leave.
        case lastNotice(CalendarDate, leave: Month)
        /// Leaving costs more than the reserve holds, euro.
        case exitAboveReserve(total: Double, available: Double)
    }

    /// A paper or decision that comes.
    public struct Coming: Sendable, Hashable {
        /// The day.
        public var date: CalendarDate
        /// What it is.
        public var what: What

        /// What comes.
        public enum What: Sendable, Hashable {
            /// Typed in the dossier.
            case typed(String)
            /// By law: what it is of, and the budget year.
            case statutory(StatutoryTerm.Subject, budgetYear: Int)
        }
    }

    /// What the reserve can bear.
    public struct Reserve: Sendable {
        /// What is there, euro.
        public var available: Double
        /// What this dossier may ask with a certainty of 90% above its estimates, risks included, euro.
        public var needed: Double
        /// How the one stands beside the other.
        public var standing: ReserveStanding?
    }

    /// What is otherwise than on the previous day.
    public enum Change: Sendable, Hashable {
        /// A signal that was not there.
        case new(id: String, Signal)
        /// A signal that is gone.
        case gone(id: String, Signal)
        /// Another budget year: what all pay together, euro.
        case budget(from: Double, to: Double, year: Int)
    }
}
