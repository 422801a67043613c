import Decision
import Domain

@testable import Support

/// In no plan does what must come first fall after what waits for it; meetings are those of the calendar, and no working
/// day falls in a weekend or recess. With a calendar made from the seed of the dossier.
struct PlansKeepOrder: Property {
    func violations(of example: Example) -> [String] {
        var dossier = example.dossier
        return [nil, calendar(for: dossier)].flatMap { calendar -> [String] in
            dossier.calendar = calendar
            return dossier.scenarios.flatMap { scenario in
                violations(of: StepPlanner(scenario, of: dossier).plan(), calendar)
            }
        }
    }

    /// Meetings every five to seven weeks in every other pair of years, and a recess in summer and at the turn of years.
    private func calendar(for dossier: Dossier) -> CouncilCalendar {
        let assumptions = dossier.baseline.assumptions
        let years = (assumptions.firstYear - 2...assumptions.lastYear).filter { $0 % 4 < 3 }
        let recesses = years.flatMap { year in
            [
                CouncilCalendar.Recess(
                    from: CalendarDate(year: year, month: 7, day: 12), to: CalendarDate(year: year, month: 8, day: 23)),
                CouncilCalendar.Recess(
                    from: CalendarDate(year: year, month: 12, day: 20),
                    to: CalendarDate(year: year + 1, month: 1, day: 4)),
            ]
        }
        func meetings(_ first: Int, _ step: Int) -> [CouncilCalendar.Meeting] {
            years.flatMap { year in
                stride(from: first, to: 340, by: step).map { CalendarDate(year: year, month: 1, day: 6) + $0 }
            }.filter { day in !recesses.contains { $0.contains(day) } }.map { .init(date: $0) }
        }
        return CouncilCalendar(council: meetings(20, 37), committee: meetings(12, 41), recesses: recesses)
    }

    private func violations(of plan: StepPlan, _ calendar: CouncilCalendar?) -> [String] {
        let dates = Dictionary(plan.moments.map { ($0.id, $0.date) }) { first, _ in first }
        guard dates.count == plan.moments.count else { return ["\(plan.scenario): moments of one id"] }
        let wrong = plan.moments.flatMap { moment -> [String] in
            let early = moment.after.filter { (dates[$0] ?? moment.date) > moment.date }
            let unknown = moment.after.filter { dates[$0] == nil }
            let isSound = moment.date <= moment.counted && fits(moment, calendar)
            return early.map { "\($0) after \(moment.id)" } + unknown.map { "\(moment.id): no \($0)" }
                + (isSound ? [] : ["\(moment.id) on \(moment.date.isoDate): \(moment.basis)"])
        }
        let order = zip(plan.moments, plan.moments.dropFirst()).allSatisfy { $0.date <= $1.date }
        return (wrong + (order ? [] : ["not in order"])).map { "\(plan.scenario): \($0)" }
    }

    private func fits(_ moment: StepPlan.Moment, _ calendar: CouncilCalendar?) -> Bool {
        let isFree = calendar?.recesses.contains { $0.contains(moment.date) } ?? false
        switch moment.basis {
        case .workingDay: return moment.date.weekday <= 5 && !isFree
        case .meeting:
            let own = moment.kind == .committee ? calendar?.committee : calendar?.council
            return own?.contains { $0.date == moment.date } ?? false
        case .expectedMeeting: return false
        case .counted, .given: return true
        }
    }
}
