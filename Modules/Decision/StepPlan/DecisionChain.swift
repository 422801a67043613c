import Domain

/// The days of one decision, counted back from the last day that it must be taken.
struct DecisionChain {
    /// A link of the chain.
    struct Link {
        var kind: StepPlan.Kind
        var counted: CalendarDate
        var found: MeetingFinder.Found
        /// The last one: what the step waits for.
        var isFinal = false
    }

    /// In order of date.
    let links: [Link]
    /// The term for the view on a draft regeling, where it was used.
    private(set) var term: StatutoryTerm?

    /// Latest day of the decision; nil: nothing is decided.
    var decision: CalendarDate? { links.last?.found.date }

    /// Nothing is decided.
    static let none = DecisionChain()

    private init() { links = [] }

    /// Counts back from a deadline.
    init(
        _ procedure: DecisionProcedure, by deadline: CalendarDate, _ meetings: MeetingFinder,
        _ times: CouncilCalendar.LeadTimes, withOthers: Bool
    ) {
        var links: [Link] = []
        var counted = deadline
        func add(_ kind: StepPlan.Kind, _ found: MeetingFinder.Found) {
            links.insert(Link(kind: kind, counted: counted, found: found, isFinal: links.isEmpty), at: 0)
        }
        switch procedure {
        case .none: break
        case .college: add(.decision, meetings.college(until: counted))
        case .council, .permission:
            if procedure == .permission {
                let decision = meetings.college(until: counted)
                add(.decision, decision)
                counted = decision.date + -times.decision
            }
            let council = meetings.council(until: counted)
            add(.council, council)
            if withOthers {
                add(.otherCouncils, .init(date: council.date, basis: council.basis == .counted ? .counted : .given))
            }
            counted = council.date + -times.council
            let committee = meetings.committee(until: counted)
            add(.committee, committee)
            counted = committee.date + -times.committee
            let proposal = meetings.college(until: counted)
            add(.proposal, proposal)
            if procedure == .permission, let term = StatutoryTerm.inForce(.draftRegeling, on: proposal.date),
                let days = term.days
            {
                self.term = term
                counted = proposal.date
                let view = meetings.council(until: counted)
                add(.view, view)
                counted = min(proposal.date + -days, view.date)
                add(.draft, meetings.college(until: counted))
            }
        }
        self.links = links
    }

    /// The first day on which a decision can be taken when a proposal is made on or after a day.
    static func earliestDecision(
        _ procedure: DecisionProcedure, from start: CalendarDate, _ meetings: MeetingFinder,
        _ times: CouncilCalendar.LeadTimes
    ) -> CalendarDate? {
        switch procedure {
        case .none: return nil
        case .college: return meetings.college(from: start).date
        case .council, .permission:
            var proposal = meetings.college(from: start).date
            if procedure == .permission, let days = StatutoryTerm.inForce(.draftRegeling, on: proposal)?.days {
                proposal = meetings.college(from: proposal + days).date
            }
            let committee = meetings.committee(from: proposal + times.committee).date
            let council = meetings.council(from: committee + times.council).date
            return procedure == .council ? council : meetings.college(from: council + times.decision).date
        }
    }
}
