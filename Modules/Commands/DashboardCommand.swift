import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `dashboard MAP`: one page for the council on its samenwerkingen.
struct DashboardCommand: Command, DrawingCommand {
    static let configuration = CommandConfiguration(commandName: "dashboard")
    static let help = CommandHelp.dashboard
    private static let mostDraws = 1_000_000
    private static let halfAYear = 6

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Option var peildatum: String?
    @Option var vorige: String?
    @Option(parsing: .unconditional) var trekkingen = 10_000
    @Option(parsing: .unconditional) var zaad: UInt64 = 1
    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        let dossier = try dossiers.dossier(map)
        let assumptions = dossier.baseline.assumptions
        let municipality = try municipality(named: gemeente, in: dossier)
        guard let peildatum else { throw UsageProblem.missingArgument("--peildatum DATUM") }
        let date = try dayOfView(peildatum, option: "--peildatum", in: assumptions)
        let before =
            try vorige.map { try dayOfView($0, option: "--vorige", in: assumptions) } ?? Self.halfAYear(before: date)
        guard before < date else { throw UsageProblem.notBefore(before.isoDate, option: "--vorige", day: date.isoDate) }
        guard (1...Self.mostDraws).contains(trekkingen) else {
            throw UsageProblem.outsideRange(String(trekkingen), option: "--trekkingen", first: 1, last: Self.mostDraws)
        }
        let options = SimulationOptions(draws: trekkingen, seed: zaad)
        let dashboard = try Crew.working { crew throws(Problems) in
            try makeDashboard(of: municipality, on: date, since: before, in: dossier, options, crew) { sha256($0) }
        }
        return CommandResult(report: DashboardReport(dashboard))
    }

    /// The same day of the month; after the last of a month the last.
    private static func halfAYear(before date: CalendarDate) -> CalendarDate {
        let month = date.month + -halfAYear
        let last = lastDay(of: month)
        return date == lastDay(of: date.month) ? last : CalendarDate(month: month, day: min(date.day, last.day))
    }

    private static func lastDay(of month: Month) -> CalendarDate { CalendarDate(month: month + 1, day: 1) + -1 }
}
