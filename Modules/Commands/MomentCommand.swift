import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `moment SCENARIO`: what a scenario costs when a step stands on another date.
struct MomentCommand: Command {
    static let configuration = CommandConfiguration(commandName: "moment")
    static let help = CommandHelp.moment
    /// As far as a dossier may look ahead.
    private static let longestHorizon = 60
    /// Behind `--stap`: every step.
    private static let everything = "alle"

    @Argument(help: ArgumentHelp(valueName: "SCENARIO"), completion: .file(extensions: ["yaml", "yml"]))
    var scenario: String
    @Option var van: String?
    @Option var tot: String?
    @Option var stap: [String] = []
    @Option var per: MomentPace = .month
    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        let dossier = try dossiers.dossier(dossiers.folder(ofScenario: scenario))
        guard let own = dossiers.scenario(inFile: scenario, of: dossier) else {
            throw UsageProblem.notAScenario(path: scenario)
        }
        let municipality = try municipality(named: gemeente, in: dossier)
        let steps = try chosenSteps(of: own)
        let dates = try chosenDates(in: dossier.baseline.assumptions)
        let request = MomentRequest(
            scenario: own, steps: steps, municipality: municipality, dates: dates, pace: per)
        let sweep = try Crew.working { crew throws(Problems) in try Decision.sweep(request, in: dossier, crew) }
        let moving = Set(steps.map(\.id))
        let staying = own.steps.filter { $0.begin != nil && $0.begin == steps[0].begin && !moving.contains($0.id) }
        return CommandResult(report: MomentReport(sweep, staying: staying.map(\.id)))
    }

    /// The step that is swept, first, and those that move along.
    private func chosenSteps(of scenario: Scenario) throws(UsageProblem) -> [Step] {
        let dated = scenario.steps.filter { $0.begin != nil }
        let known = dated.map(\.id.text)
        let names = stap.filter { $0 != Self.everything }
        if let name = names.first(where: { !known.contains($0) }) {
            throw .unknownName(
                name, option: "--stap", known: known + [Self.everything], nearest: Nearest.name(to: name, among: known))
        }
        let named = names.compactMap { name in dated.first { $0.id.text == name } }
        let first: Step
        if let step = named.first { first = step } else { first = try firstLeave(of: scenario, among: dated) }
        let others = stap.contains(Self.everything) ? scenario.steps : named
        var seen: Set<StepID> = []
        return ([first] + others).filter { seen.insert($0.id).inserted }
    }

    /// The only leave; with `alle` the first one, or without any leave the first step with a date.
    private func firstLeave(of scenario: Scenario, among dated: [Step]) throws(UsageProblem) -> Step {
        let leaves = dated.filter { $0.action is LeaveStep }
        let known = dated.map(\.id.text)
        if stap.contains(Self.everything), let first = leaves.first ?? dated.first { return first }
        guard let first = leaves.first else { throw .noLeave(scenario: scenario.id.text, known: known) }
        guard leaves.count == 1 else { throw .severalLeaves(scenario: scenario.id.text, known: leaves.map(\.id.text)) }
        return first
    }

    private func chosenDates(in assumptions: Assumptions) throws(UsageProblem) -> ClosedRange<Month> {
        let (first, last) = (assumptions.firstYear, assumptions.firstYear + Self.longestHorizon - 12)
        let from = try date(van, option: "--van", in: first...last) ?? .january(first)
        let standard = max(from, .january(min(assumptions.lastYear, last)))
        let to = try date(tot, option: "--tot", in: first...last) ?? standard
        guard from <= to else { throw .emptyRange(from: from.isoDate, to: to.isoDate) }
        return from...to
    }

    private func date(
        _ text: String?, option: String, in years: ClosedRange<Int>
    ) throws(UsageProblem) -> Month? {
        guard let text else { return nil }
        guard let date = Reading.parsed(date: text), date.day == 1 else { throw .notFirstOfMonth(text, option: option) }
        guard years.contains(date.month.year) else {
            throw .outsideRange(text, option: option, first: years.lowerBound, last: years.upperBound)
        }
        return date.month
    }
}

extension MomentPace: ExpressibleByArgument {}
