import Domain
import ExitCosts

/// When a leave takes place, and what the dossier's scenarios and the notice period (opzegtermijn) say about it.
public struct ExitTiming: Sendable {
    /// Where the date comes from.
    public enum Origin: Hashable, Sendable {
        /// Somebody asked for it.
        case asked
        /// The first date on which a scenario of the dossier lets this participant leave this regeling.
        case scenarios
        /// No scenario does: the first 1 January after the first budget year that notice allows.
        case firstPossible
    }

    /// A leave in a scenario.
    public struct Planned: Sendable {
        /// Name of the scenario in the files.
        public var scenario: ScenarioID
        /// First month without the leaver.
        public var date: Month
        /// Date of the decision (besluit); nil: the scenario gives none.
        public var decision: CalendarDate?
        /// What the step's `methode:` names; nil: the provision as it is.
        public var method: String?
    }

    /// First month without the leaver.
    public var date: Month
    /// Where the date comes from.
    public var origin: Origin
    /// What the scenarios plan, in order of date and scenario.
    public var planned: [Planned]

    /// Finds the date of a leave; `asked` is one that was asked for.
    ///
    /// Throws when a scenario decides on that date later than notice allows.
    public init(of leaver: MunicipalityID, from regeling: Regeling, in dossier: Dossier, asked: Month?) throws(Problems)
    {
        let leaves = dossier.scenarios.flatMap { scenario in
            scenario.steps.compactMap { step -> (scenario: Scenario, step: Step, leave: LeaveStep)? in
                guard let leave = step.action as? LeaveStep, leave.municipality == leaver,
                    leave.regeling == regeling.id
                else { return nil }
                return (scenario, step, leave)
            }
        }
        planned = leaves.map {
            Planned(
                scenario: $0.scenario.id, date: $0.leave.date, decision: $0.scenario.decision, method: $0.leave.method)
        }.sorted { ($0.date, $0.scenario) < ($1.date, $1.scenario) }
        origin = asked != nil ? .asked : planned.isEmpty ? .firstPossible : .scenarios
        let date = asked ?? planned.first?.date ?? Self.firstPossible(regeling, dossier.baseline.assumptions)
        self.date = date
        let tooEarly = leaves.filter { $0.leave.date == date }.compactMap { scenario, step, leave -> Problem? in
            guard let decision = scenario.decision,
                let earliest = leave.terms(of: regeling)?.notice.earliestLeave(after: decision), date < earliest
            else { return nil }
            return Problem(.noticeTooShort(earliest: earliest.isoDate), at: step.place)
        }
        guard tooEarly.isEmpty else { throw Problems(files: dossier.files, list: tooEarly) }
    }

    private static func firstPossible(_ regeling: Regeling, _ assumptions: Assumptions) -> Month {
        let earliest = Month.january(assumptions.firstYear) + (regeling.provision?.terms.notice.months ?? 0)
        let year = max(assumptions.firstYear + 1, earliest.number == 1 ? earliest.year : earliest.year + 1)
        return .january(year)
    }
}
