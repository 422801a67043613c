import Domain
import Reporting

extension AnyCommand {
    /// The day from which a dossier is looked at. An inventory or dashboard may be made before the years that are decided
    /// about begin; throws for what is no day, or one too far from them.
    func dayOfView(
        _ text: String, option: String, in assumptions: Assumptions
    ) throws(UsageProblem) -> CalendarDate {
        guard let date = Reading.parsed(date: text) else { throw .notADate(text, option: option) }
        let (first, last) = (assumptions.firstYear - 10, assumptions.lastYear)
        guard (first...last).contains(date.month.year) else {
            throw .outsideRange(text, option: option, first: first, last: last)
        }
        return date
    }
}
