import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `verdeel MAP REGELING`: the cost of a regeling under its keys side by side.
struct AllocateCommand: Command {
    static let configuration = CommandConfiguration(commandName: "verdeel")
    static let help = CommandHelp.allocate

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Argument(help: ArgumentHelp(valueName: "REGELING")) var regeling: String
    @Option var sleutel: [String] = []
    @Option var jaar: Int?
    @Option var jaren = 1
    @Flag var overhead = false
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        let dossier = try dossiers.dossier(map)
        let regeling = try regeling(named: regeling, in: dossier)
        let years = try chosenYears(in: dossier.baseline.assumptions)
        let comparison = try KeyComparison(
            of: regeling, in: dossier, by: try chosenKeys(of: regeling), required: !sleutel.isEmpty, years: years)
        let charging = overhead ? OverheadComparison(of: comparison, year: years.lowerBound) : nil
        return CommandResult(report: KeyReport(comparison, overhead: charging))
    }

    /// The keys asked for, or all that the regeling knows, by name.
    private func chosenKeys(of regeling: Regeling) throws(UsageProblem) -> [KeyID] {
        let known = regeling.keys.keys.sorted()
        if sleutel.isEmpty { return known }
        let names = known.map(\.text)
        if let name = sleutel.first(where: { !names.contains($0) }) {
            throw .unknownName(name, option: "--sleutel", known: names, nearest: Nearest.name(to: name, among: names))
        }
        return known.filter { sleutel.contains($0.text) }
    }

    private func chosenYears(in assumptions: Assumptions) throws(UsageProblem) -> ClosedRange<Int> {
        let (first, last) = (assumptions.firstYear, assumptions.lastYear)
        let start = jaar ?? first
        guard (first...last).contains(start) else {
            throw .outsideRange(String(start), option: "--jaar", first: first, last: last)
        }
        guard (1...last - start + 1).contains(jaren) else {
            throw .outsideRange(String(jaren), option: "--jaren", first: 1, last: last - start + 1)
        }
        return start...start + jaren - 1
    }
}
