import Decision
import Domain
import ExitCosts

@testable import Support

/// A moment costs what a comparison of files says, of which the step stands on that date and the last year is the year to
/// which all moments were counted: to the bit. What cannot be there cannot be there either.
struct MomentIsComparison: Property {
    func violations(of example: Example) throws -> [String] {
        guard example.sketch.seed.isMultiple(of: 8) else { return [] }
        return try example.dossier.scenarios.flatMap { scenario -> [String] in
            let dated = scenario.steps.filter { $0.begin != nil }
            guard !dated.isEmpty else { return [] }
            let step = dated[Int(example.sketch.seed / 8) % dated.count]
            return try violations(of: example, scenario, step)
        }
    }

    private func violations(of example: Example, _ scenario: Scenario, _ step: Step) throws -> [String] {
        let assumptions = example.dossier.baseline.assumptions
        let begin = step.begin ?? .january(assumptions.firstYear)
        let first = max(begin + -5, .january(assumptions.firstYear))
        let request = MomentRequest(
            scenario: scenario, steps: [step], municipality: assumptions.municipalities[0], dates: first...(begin + 9),
            pace: .month)
        let sweep: MomentSweep
        do {
            sweep = try Crew.working { crew throws(Problems) in try Decision.sweep(request, in: example.dossier, crew) }
        } catch {
            // Limits may hold on no date; the step's own date is known to be possible, with the dossier's own last year.
            return []
        }
        return try sweep.moments.enumerated().filter { $0.offset.isMultiple(of: 5) }.flatMap { _, moment in
            let files = changed(example.sketch, step, in: scenario, moment.date, lastYear: sweep.countedTo)
            return try difference(moment, from: files, scenario.id, assumptions.municipalities[0].id)
        }
    }

    private func changed(
        _ sketch: SketchedDossier, _ step: Step, in scenario: Scenario, _ date: Month, lastYear: Int
    ) -> SketchedDossier {
        var result = sketch
        result.lastYear = lastYear
        for index in result.scenarios.indices where result.scenarios[index].name == scenario.id.text {
            var changes = result.scenarios[index].content["wijzigingen"] ?? [:]
            changes["stappen.\(step.id).per"] = .text(date.isoDate)
            result.scenarios[index].content["wijzigingen"] = changes
            // The sweep shows what notice does not allow.
            result.scenarios[index].content["besluit"] = nil
        }
        return result
    }

    private func difference(
        _ moment: MomentSweep.Moment, from files: SketchedDossier, _ scenario: ScenarioID, _ id: MunicipalityID
    ) throws -> [String] {
        let name = "\(scenario) \(moment.date.isoDate)"
        do {
            let comparison = try files.compared()
            guard let result = comparison.scenarios.first(where: { $0.id == scenario })?.result(of: id),
                let cost = moment.cost
            else { return ["\(name): only the moment cannot be computed"] }
            let pairs = [
                (cost.total, result.total), (cost.netPresentValue, result.netPresentValue),
                (cost.recurring, result.recurring), (cost.oneOff, result.oneOff),
            ]
            return pairs.filter { $0 != $1 }.map { "\(name): \($0), compared \($1)" }
        } catch is Problems {
            return moment.cost == nil ? [] : ["\(name): only the comparison cannot be computed"]
        }
    }
}
