import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `verschil A B`: what differs between two dossiers, scenarios or revisions, and what that does.
struct DifferenceCommand: SlowCommand {
    static let configuration = CommandConfiguration(commandName: "verschil")
    static let help = CommandHelp.difference

    @Argument(help: ArgumentHelp(valueName: "A"), completion: .directory) var van: String
    @Argument(help: ArgumentHelp(valueName: "B"), completion: .directory) var naar: String
    @Option var op = Attribution.Measure.netPresentValue
    @Option(parsing: .unconditional) var groepen = Attribution.mostGroups
    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess, showing bar: ProgressBar?) throws -> CommandResult {
        let groups = try checked(groups: groepen)
        let ends = try DifferenceEnds(from: van, to: naar, dossiers)
        let municipality = try municipality(named: gemeente, in: ends.dossier)
        var bar = bar
        defer { bar?.wipe() }
        let attribution = try Crew.working { crew throws(Problems) in
            try ends.attribution(of: municipality.id, by: op, groups: groups, crew) { bar?.show(.part($0)) }
        }
        return CommandResult(
            report: DifferenceReport(
                from: van, to: naar, ends.changes, attribution, for: municipality,
                lastYear: ends.dossier.baseline.assumptions.lastYear))
    }
}

extension Attribution.Measure: ExpressibleByArgument {}
