import CalculationGraph
import CostAllocation
import Domain
import ExitCosts

/// Compiles, evaluates and compares all scenarios of a dossier (model.md section 6).
///
/// Throws every problem that the steps and figures show, with their places.
///
///     let comparison = try compare(dossier)
///     comparison.scenarios[1].result(of: "voorschoten")?.difference.netPresentValue
public func compare(_ dossier: Dossier) throws(Problems) -> Comparison {
    try Crew.working { crew throws(Problems) in try compare(dossier, crew) }
}

/// The same with a crew that stands ready already.
public func compare(_ dossier: Dossier, _ crew: Crew) throws(Problems) -> Comparison {
    try comparison(of: DossierCompiler(dossier, crew: crew).models().models, dossier, crew)
}

/// The comparison of models that were compiled and evaluated already.
func comparison(of models: [ScenarioModel], _ dossier: Dossier, _ crew: Crew) throws(Problems) -> Comparison {
    let assumptions = dossier.baseline.assumptions
    let countedTo = lastOneOffYear(of: models, dossier)
    let figures = { @Sendable (index: Int) in
        ScenarioFigures(
            models[index], beside: index == 0 ? nil : models[0], lastYear: assumptions.lastYear, countedTo: countedTo)
    }
    let own = figures(0)
    let baseline = own.result(dossier, beside: nil)
    let others = crew.map(models.count - 1) { index in
        let figures = figures(index + 1)
        return (result: figures.result(dossier, beside: baseline), problems: figures.problems)
    }
    let problems = own.problems + others.flatMap(\.problems)
    guard problems.isEmpty else { throw Problems(files: dossier.files, list: problems) }
    return Comparison(
        name: assumptions.name, prices: assumptions.prices,
        priceLevel: assumptions.priceLevel, discountRate: assumptions.discountRate.base,
        firstYear: assumptions.firstYear, lastYear: assumptions.lastYear, countedTo: countedTo,
        municipality: assumptions.municipality, municipalities: assumptions.municipalities,
        regelingen: assumptions.regelingen.map { .init(id: $0.id, name: $0.name, group: $0.group) },
        scenarios: [baseline] + others.map(\.result), notes: notes(dossier, models, countedTo: countedTo))
}

/// Half a cent: a difference below it counts as 0 wherever two figures are compared.
let halfACent = 0.005

/// L: the last year in which any scenario has a one-off post, at least the last year of the dossier.
func lastOneOffYear(of models: [ScenarioModel], _ dossier: Dossier) -> Int {
    var last = dossier.baseline.assumptions.lastYear
    for (index, model) in models.enumerated() {
        // What a scenario does not touch is the null scenario's.
        for part in model.regelingen where index == 0 || model.touched.contains(part.content.id) {
            for post in part.content.posts
            where post.post.kind == .oneOff && abs(part.evaluation[post.node]) >= halfACent {
                last = max(last, post.year)
            }
        }
        for post in model.steps.content.posts
        where post.post.kind == .oneOff && abs(model.steps.evaluation[post.node]) >= halfACent {
            last = max(last, post.year)
        }
    }
    return last
}
