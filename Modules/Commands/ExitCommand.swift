import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `uittreding MAP REGELING GEMEENTE`: the exit sum by every method, and what the stayers bear.
struct ExitCommand: Command {
    static let configuration = CommandConfiguration(commandName: "uittreding")
    static let help = CommandHelp.exit

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Argument(help: ArgumentHelp(valueName: "REGELING")) var regeling: String
    @Argument(help: ArgumentHelp(valueName: "GEMEENTE")) var gemeente: String
    @Option var per: String?
    @Option var methode: String?
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        let dossier = try dossiers.dossier(map)
        let assumptions = dossier.baseline.assumptions
        let regeling = try regeling(named: regeling, in: dossier)
        let leaver = try chosenLeaver(of: regeling, in: assumptions)
        let choices = try chosenMethods(of: regeling)
        let timing = try ExitTiming(
            of: leaver.id, from: regeling, in: dossier, asked: try chosenDate(in: assumptions))
        let comparison = try ExitComparison(
            of: leaver, from: regeling, on: timing.date, by: choices, required: methode != nil, in: dossier)
        let discount = (rate: assumptions.discountRate.base, to: assumptions.firstYear)
        return CommandResult(report: ExitReport(comparison, timing, discount: discount))
    }

    private func chosenLeaver(of regeling: Regeling, in assumptions: Assumptions) throws(UsageProblem) -> Municipality {
        let people = assumptions.municipalities.filter { regeling.participants.contains($0.id) }
        if let leaver = people.first(where: { $0.id.text == gemeente }) { return leaver }
        let known = people.map(\.id.text)
        throw .noParticipant(
            gemeente, regeling: regeling.id.text, known: known, nearest: Nearest.name(to: gemeente, among: known))
    }

    /// The method asked for, or every one.
    private func chosenMethods(of regeling: Regeling) throws(UsageProblem) -> [ExitChoice] {
        let all = ExitChoice.all(of: regeling)
        guard let methode else { return all }
        if let choice = ExitChoice.named(methode, of: regeling) { return [choice] }
        let known = all.map(\.name)
        throw .unknownName(
            methode, option: "--methode", known: known, nearest: Nearest.name(to: methode, among: known))
    }

    private func chosenDate(in assumptions: Assumptions) throws(UsageProblem) -> Month? {
        guard let per else { return nil }
        guard let date = Reading.parsed(date: per), date.day == 1 else { throw .notFirstOfMonth(per, option: "--per") }
        let (first, last) = (assumptions.firstYear, assumptions.lastYear)
        guard (first...last).contains(date.month.year) else {
            throw .outsideRange(per, option: "--per", first: first, last: last)
        }
        return date.month
    }
}
