import Domain
import ExitCosts

/// What the paths of `moment` are about: `moment.STAP.DATUM.JAAR.` and then a path of the scenario with that step on that
/// date, all scenarios counted to that year. Steps that move along stand behind it (`weg+ander`, `weg+alle`).
struct MovedDossier {
    /// What the path begins with, up to the path in the scenario.
    let prefix: String
    /// The path in the scenario.
    let path: String
    /// The dossier with the steps moved.
    let dossier: Dossier

    /// As far as a dossier may look ahead.
    private static let longestHorizon = 60
    private static let all = "alle"

    /// Nil when the path names no moment of the scenario. Throws when a step cannot stand there.
    init?(_ path: String, of scenario: ScenarioID, in dossier: Dossier) throws(Problems) {
        let names = path.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        let first = dossier.baseline.assumptions.firstYear
        guard names.count > 4, names[0] == "moment",
            let place = dossier.scenarios.firstIndex(where: { $0.id == scenario }),
            let moving = Self.steps(names[1], of: dossier.scenarios[place]), let begin = moving.first?.begin,
            let date = Reading.parsed(date: names[2]), date.day == 1, let year = Int(names[3]),
            (first...first + Self.longestHorizon).contains(year)
        else { return nil }
        prefix = names.prefix(4).joined(separator: ".") + "."
        self.path = names.dropFirst(4).joined(separator: ".")
        var moved = dossier
        let ids = Set(moving.map(\.id))
        let shift = StepShift(from: begin, to: date.month)
        do throws(Problem) {
            moved.scenarios[place] = try dossier.scenarios[place].moving(ids, by: shift)
        } catch {
            throw Problems(files: dossier.files, list: [error])
        }
        // Who asks what another date costs may ask it of a date that notice does not allow.
        moved.scenarios[place].decision = nil
        moved.baseline.assumptions.lastYear = year
        for index in moved.scenarios.indices { moved.scenarios[index].assumptions.lastYear = year }
        self.dossier = moved
    }

    /// The step whose date it is, first, and those that move along; nil when one is no step of the scenario.
    private static func steps(_ text: String, of scenario: Scenario) -> [Step]? {
        let names = text.split(separator: "+", omittingEmptySubsequences: false).map { String($0) }
        let found = names.filter { $0 != all }.map { name in scenario.steps.first { $0.id.text == name } }
        let named = found.compactMap { $0 }
        guard named.count == found.count, !named.isEmpty, names[0] != all else { return nil }
        return named + (names.contains(all) ? scenario.steps : [])
    }

    /// The tree of a figure there, with paths by which its figures can be asked for here.
    func named(_ explanation: Explanation) -> Explanation {
        var result = explanation
        for index in result.items.indices where result.items[index].rule != nil {
            result.items[index].path = result.items[index].path.map { prefix + $0 }
        }
        result.items[0].path = prefix + path
        return result
    }
}
