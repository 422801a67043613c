import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `omslag A B`: the value at which two scenarios cost the same.
struct BreakEvenCommand: Command {
    static let configuration = CommandConfiguration(commandName: "omslag")
    static let help = CommandHelp.breakEven

    @Argument(help: ArgumentHelp(valueName: "A"), completion: .file(extensions: ["yaml", "yml"])) var first: String
    @Argument(help: ArgumentHelp(valueName: "B"), completion: .file(extensions: ["yaml", "yml"])) var second: String
    @Option var waarde: String?
    @Option var op: BreakEvenMeasure = .netPresentValue
    @Option var tweede: String?
    @Option(parsing: .unconditional) var van: String?
    @Option(parsing: .unconditional) var tot: String?
    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        guard let waarde else { throw UsageProblem.missingArgument("--waarde PAD") }
        if waarde == tweede { throw UsageProblem.notTogether("--waarde \(waarde)", "--tweede \(waarde)") }
        let varied = try dossiers.varied(dossiers.folder(ofScenario: first))
        let dossier = try varied.dossier([])
        let (own, other) = (try scenario(first, in: dossier, dossiers), try scenario(second, in: dossier, dossiers))
        let municipality = try municipality(named: gemeente, in: dossier)
        let both = [own.id, other.id]
        let found = try figure(waarde, "--waarde", in: varied, both)
        guard
            let figure = found.looking(from: try bound(van, "--van", of: found), to: try bound(tot, "--tot", of: found))
        else { throw UsageProblem.emptyRange(from: van ?? "...", to: tot ?? "...") }
        let question = BreakEvenQuestion(
            first: own.id, second: other.id, municipality: municipality.id, measure: op, figure: figure,
            other: try tweede.map { try self.figure($0, "--tweede", in: varied, both) })
        let paths = [waarde] + [tweede].compactMap { $0 }
        let result = try Crew.working { crew throws(Problems) in
            try breakEven(question, crew) { values throws(Problems) in
                try varied.dossier(zip(paths, values).map { WhatIf(path: $0, text: $1.text) })
            }
        }
        return CommandResult(report: BreakEvenReport(result, municipality: municipality))
    }

    /// A scenario by its file, or by its name in the dossier of A.
    private func scenario(_ text: String, in dossier: Dossier, _ dossiers: DossierAccess) throws -> Scenario {
        if let named = ([dossier.baseline] + dossier.scenarios).first(where: { $0.id.text == text }) { return named }
        _ = try dossiers.folder(ofScenario: text)
        guard let scenario = dossiers.scenario(inFile: text, of: dossier) else {
            throw UsageProblem.notInTheDossierOf(path: text, other: first)
        }
        return scenario
    }

    private func figure(
        _ path: String, _ option: String, in varied: VariedDossier, _ scenarios: [ScenarioID]
    ) throws -> VariedFigure {
        let text = try varied.figure(at: path, in: scenarios, option: option)
        return VariedFigure(path: path, base: text.base, isPercentage: text.isPercentage, allowed: text.allowed)
    }

    private func bound(_ text: String?, _ option: String, of figure: VariedFigure) throws(UsageProblem) -> Double? {
        guard let text else { return nil }
        guard let number = try? NumberText(text), number.isPercentage == figure.isPercentage || number.value == 0 else {
            throw .wrongKind(text, option: option, path: figure.path, isPercentage: figure.isPercentage)
        }
        return number.value
    }
}

extension BreakEvenMeasure: ExpressibleByArgument {}
