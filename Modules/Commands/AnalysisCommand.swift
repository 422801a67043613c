import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `analyse SCENARIO [REGELING]`: a scenario beside the framework by which the council judges.
struct AnalysisCommand: Command {
    static let configuration = CommandConfiguration(commandName: "analyse")
    static let help = CommandHelp.analysis

    @Argument(help: ArgumentHelp(valueName: "SCENARIO"), completion: .file(extensions: ["yaml", "yml"]))
    var scenario: String
    @Argument(help: ArgumentHelp(valueName: "REGELING")) var regeling: String?
    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        let dossier = try dossiers.dossier(dossiers.folder(ofScenario: scenario))
        guard let own = dossiers.scenario(inFile: scenario, of: dossier) else {
            throw UsageProblem.notAScenario(path: scenario)
        }
        let municipality = try municipality(named: gemeente, in: dossier)
        let focus = try regeling.map { try self.regeling(named: $0, in: dossier) }
        let analysis = try Crew.working { crew throws(Problems) in
            try analyse(own, of: municipality, on: focus?.id, in: dossier, crew)
        }
        return CommandResult(report: AnalysisReport(analysis))
    }
}
