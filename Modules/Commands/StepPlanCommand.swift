import ArgumentParser
import Decision
import Domain
import Reporting
import Storage

/// `stappenplan SCENARIO`: what must be decided when at the latest.
struct StepPlanCommand: Command {
    static let configuration = CommandConfiguration(commandName: "stappenplan")
    static let help = CommandHelp.stepPlan

    @Argument(help: ArgumentHelp(valueName: "SCENARIO"), completion: .file(extensions: ["yaml", "yml"]))
    var scenario: String
    @Option var peildatum: String?
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        let dossier = try dossiers.dossier(dossiers.folder(ofScenario: scenario))
        guard let own = dossiers.scenario(inFile: scenario, of: dossier) else {
            throw UsageProblem.notAScenario(path: scenario)
        }
        let asked = try chosenDate()
        return CommandResult(report: StepPlanReport(StepPlanner(own, of: dossier, asked: asked).plan()))
    }

    private func chosenDate() throws(UsageProblem) -> CalendarDate? {
        guard let peildatum else { return nil }
        guard let date = Reading.parsed(date: peildatum) else { throw .notADate(peildatum, option: "--peildatum") }
        return date
    }
}
