import Domain

/// What a municipality does together with others, seen on a day: the inventory (inventarisatie) of its samenwerkingen.
public struct Inventory: Sendable {
    /// Whose.
    public var municipality: Municipality
    /// Seen on this day: earlier moments of decision are past, notice counts from here.
    public var date: CalendarDate
    /// The budget year of contributions.
    public var year: Int
    /// In the order of the file: regelingen, then other samenwerkingen.
    public var entries: [Entry]
    /// Regelingen of the dossier in which it takes no part, or that do not exist yet.
    public var others: Int
    /// Draws behind the ranges of exit sums, and their seed.
    public var draws: (count: Int, seed: UInt64)

    /// A samenwerking.
    public struct Entry: Sendable {
        /// Name in the files.
        public var id: String
        /// Name that people read.
        public var name: String
        /// False: one without cost items, under `samenwerkingen`.
        public var isRegeling: Bool
        /// Regelingen of one group are parts of one body; nil: stands alone.
        public var group: String?
        /// What was typed about it.
        public var information: Regeling.Information
        /// Who takes part, as people read it.
        public var participants: [String]
        /// What the municipality contributes in the year, euro; nil: not known.
        public var contribution: Double?
        /// The same for each inhabitant, euro; nil: not known.
        public var perInhabitant: Double?
        /// What leaving takes; nil: nothing is known of it.
        public var exit: Exit?
        /// Task fields of its items and beside them, ascending.
        public var taskFields: [String]
        /// Moments of decision from the day on, in order of time.
        public var moments: [Regeling.DecisionMoment]
    }

    /// What leaving takes, decided on the day of the inventory.
    public struct Exit: Sendable {
        /// The notice period, in months; nil: none is known.
        public var noticeMonths: Int?
        /// The first month without the municipality.
        public var earliest: Month
        /// What it pays in all by the provision, euro; nil: not known, or it cannot be computed.
        public var total: Double?
        /// P10 and P90 of that, euro; nil: nothing uncertain hangs on it.
        public var range: ClosedRange<Double>?
        /// Why there is no total although there is a provision.
        public var reason: ProblemKind?
    }

    /// What the inventory asks of every samenwerking.
    public enum Question: String, Hashable, Sendable, CaseIterable {
        case legalForm = "vorm"
        case domain = "domein"
        case since = "sinds"
        case addedValue = "meerwaarde"
        case orientation = "orientatie"
        case statutory = "wettelijk"
        case participants = "deelnemers"
        case taskFields = "taakvelden"
        case contribution = "bijdrage"
        case term = "uittreden_per"
        case exitSum = "uittreedsom"
        case moments = "beslismomenten"
    }
}

extension Inventory.Entry {
    /// The questions that have no answer.
    public var unanswered: [Inventory.Question] {
        Inventory.Question.allCases.filter { question in
            switch question {
            case .legalForm: information.legalForm == nil
            case .domain: information.domain == nil
            case .since: information.since == nil
            case .addedValue: information.addedValue == nil
            case .orientation: information.orientation == nil
            case .statutory: information.isStatutory == nil
            case .participants: participants.isEmpty
            case .taskFields: taskFields.isEmpty
            case .contribution: contribution == nil
            case .term: exit?.noticeMonths == nil
            case .exitSum: exit?.total == nil
            case .moments: moments.isEmpty
            }
        }
    }

    /// The legal form where it is one that is known.
    public var legalForm: LegalForm? { information.legalForm.flatMap { LegalForm(named: $0) } }
}

extension Regeling {
    /// Of its items, and those named beside them.
    var taskFields: [String] { items.compactMap(\.taskField) + information.taskFields }
}
