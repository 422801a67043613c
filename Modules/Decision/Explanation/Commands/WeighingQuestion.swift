import Domain

/// Which weighing a path is about: `weging.SCENARIO`, then `gemeente.G` when it is not the dossier's own municipality whose
/// cost counts, and `naast.A+B` when not all scenarios are weighed.
struct WeighingQuestion: Hashable {
    /// The scenario whose figures are asked for.
    let scenario: ScenarioID
    /// Whose cost counts.
    let municipality: MunicipalityID
    /// The scenarios that are weighed, the null scenario first, the others by id.
    let alternatives: [ScenarioID]
    /// The names between the scenario and its figures.
    private let details: [String]

    /// Nil when the path names no scenario of the dossier, or one that takes no part.
    init?(_ path: [String], in dossier: Dossier) {
        let all = ([dossier.baseline] + dossier.scenarios).map(\.id)
        guard path.count > 1, let scenario = all.first(where: { $0.text == path[1] }) else { return nil }
        var rest = path.dropFirst(2)
        var municipality = dossier.baseline.assumptions.municipality
        var alternatives = all
        if rest.first == "gemeente", rest.count > 1 {
            let name = rest[rest.startIndex + 1]
            guard let own = dossier.baseline.assumptions.municipalities.first(where: { $0.id.text == name }) else {
                return nil
            }
            municipality = own.id
            rest = rest.dropFirst(2)
        }
        if rest.first == "naast", rest.count > 1 {
            let names = rest[rest.startIndex + 1].split(separator: "+").map { String($0) }
            guard names.allSatisfy({ name in all.contains { $0.text == name } }) else { return nil }
            alternatives = all.filter { $0 == scenario || names.contains($0.text) }
            rest = rest.dropFirst(2)
        }
        self.scenario = scenario
        self.municipality = municipality
        self.alternatives = alternatives
        details = Array(path[2..<rest.startIndex])
    }

    /// What the paths of a scenario's figures begin with.
    func start(of scenario: ScenarioID) -> [String] {
        guard scenario != self.scenario, let place = details.firstIndex(of: "naast") else {
            return ["weging", scenario.text] + details
        }
        let others = alternatives.filter { $0 != scenario }.map(\.text).joined(separator: "+")
        return ["weging", scenario.text] + details[..<place] + ["naast", others]
    }

    /// The path of a figure of a scenario.
    func path(of scenario: ScenarioID, _ names: [String]) -> String {
        (start(of: scenario) + names).joined(separator: ".")
    }

    /// The path of what a criterion takes from the computation.
    func path(of figure: ComputedFigure) -> String { "gemeenten.\(municipality).\(figure.rawValue)" }
}
