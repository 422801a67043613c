import CalculationGraph
import CostAllocation
import Domain
import ExitCosts

/// The figures of one scenario, read from its graphs.
struct ScenarioFigures: Sendable {
    let model: ScenarioModel
    let totals: TotalsPart
    let values: Evaluation
    let lastYear: Int
    let countedTo: Int

    /// The figures of a scenario; only of the municipalities that it can change, when it stands beside a null scenario.
    init(_ model: ScenarioModel, beside baseline: ScenarioModel?, lastYear: Int, countedTo: Int) {
        self.init(model, of: Self.changed(by: model, beside: baseline), lastYear: lastYear, countedTo: countedTo)
    }

    /// The figures of a scenario and some municipalities.
    init(_ model: ScenarioModel, of municipalities: [MunicipalityID], lastYear: Int, countedTo: Int) {
        self.model = model
        self.lastYear = lastYear
        self.countedTo = countedTo
        totals = TotalsPart(model, of: municipalities, lastYear: lastYear, countedTo: countedTo)
        values = totals.graph.evaluate(imports: totals.graph.imports.map { model.value(of: $0) })
    }

    /// Totals that are no figures, or larger than any real one is.
    var problems: [Problem] {
        let figures = totals.municipalities.flatMap { own in
            own.years.map(\.total) + [own.later, own.total, own.netPresentValue, own.recurring, own.oneOff]
        }
        let own = model.scenario
        let place = own.place == .none ? own.assumptions.place : own.place
        return FigureFaults(totals.graph, values, figures: figures).problems { _ in place }
    }

    /// The whole result; without a null scenario to compare with this is the null scenario itself.
    func result(_ dossier: Dossier, beside baseline: ScenarioResult?) -> ScenarioResult {
        ScenarioResult(
            id: model.scenario.id, name: model.scenario.name,
            municipalities: municipalities(dossier, beside: baseline?.municipalities),
            regelingen: regelingen(beside: baseline?.regelingen))
    }

    /// The results of all municipalities; without a null scenario to compare with this is the null scenario itself.
    func municipalities(_ dossier: Dossier, beside baseline: [MunicipalityResult]?) -> [MunicipalityResult] {
        guard let baseline else { return totals.municipalities.map { result($0, dossier, beside: nil) } }
        let changed = Dictionary(uniqueKeysWithValues: totals.municipalities.map { ($0.id, $0) })
        return baseline.map { own in
            changed[own.id].map { result($0, dossier, beside: own) } ?? unchanged(own, dossier)
        }
    }

    /// The municipalities that a scenario can change, in the order of the assumptions: who pays a regeling that it
    /// touches, in this scenario or the null scenario, or has a step of its own.
    private static func changed(by model: ScenarioModel, beside baseline: ScenarioModel?) -> [MunicipalityID] {
        let all = model.scenario.assumptions.municipalities.map(\.id)
        guard let baseline, !model.scenario.changes.general else { return all }
        var changed = Set(model.steps.content.posts.map(\.municipality))
        for models in [model, baseline] {
            for part in models.regelingen where model.touched.contains(part.content.id) {
                changed.formUnion(part.content.graph.names.parties)
            }
        }
        return all.filter { changed.contains($0) }
    }

    /// A municipality for which everything stays as in the null scenario.
    private func unchanged(_ baseline: MunicipalityResult, _ dossier: Dossier) -> MunicipalityResult {
        var result = baseline
        result.paybackYear = model.scenario.assumptions.firstYear
        result.worstYear = (model.scenario.assumptions.firstYear, 0)
        result.tests.quality = qualityTest(of: model.scenario, in: dossier)
        return result
    }

    private func result(
        _ figures: TotalsPart.Municipal, _ dossier: Dossier, beside baseline: MunicipalityResult?
    ) -> MunicipalityResult {
        let inside = figures.years.filter { $0.year <= lastYear }
        let outside = figures.years.filter { $0.year > lastYear }
        let difference = MunicipalityResult.Difference(
            total: clean(values[figures.total] - (baseline?.total ?? values[figures.total])),
            netPresentValue: clean(
                values[figures.netPresentValue] - (baseline?.netPresentValue ?? values[figures.netPresentValue])),
            recurring: clean(values[figures.recurring] - (baseline?.recurring ?? values[figures.recurring])))
        let course = Course(
            own: figures.years.map { values[$0.total] }, baseline: baseline?.yearTotals,
            from: figures.years.first?.year ?? 0)
        return MunicipalityResult(
            id: figures.id,
            years: inside.map { YearResult(year: $0.year, total: yearTotal([$0], total: values[$0.total])) },
            later: yearTotal(outside, total: values[figures.later]),
            yearTotals: figures.years.map { values[$0.total] },
            total: values[figures.total], netPresentValue: values[figures.netPresentValue],
            recurring: values[figures.recurring], oneOff: values[figures.oneOff],
            paybackYear: course.paybackYear, difference: difference,
            tests: tests(figures, dossier, difference, beside: baseline),
            worstYear: course.worstYear, cumulativeDifference: course.cumulative,
            inhabitants: inhabitants(of: figures.id))
    }

    /// Posts of some years added up, those that are 0 left out.
    private func yearTotal(_ years: [TotalsPart.Year], total: Double) -> YearTotal {
        guard years.count > 1 else {
            let posts = years.first?.posts.map { PostAmount(post: $0.post, amount: values[$0.node]) } ?? []
            return YearTotal(total: total, posts: posts.filter { abs($0.amount) >= halfACent })
        }
        var order: [Post] = []
        var amounts: [Post: Double] = [:]
        for (post, node) in years.flatMap(\.posts) {
            if amounts[post] == nil { order.append(post) }
            amounts[post, default: 0] += values[node]
        }
        let posts = order.compactMap { post in amounts[post].map { PostAmount(post: post, amount: $0) } }
        return YearTotal(total: total, posts: posts.filter { abs($0.amount) >= halfACent })
    }

    private func tests(
        _ figures: TotalsPart.Municipal, _ dossier: Dossier, _ difference: MunicipalityResult.Difference,
        beside baseline: MunicipalityResult?
    ) -> MunicipalityResult.Tests {
        let lastTotal = figures.years.first { $0.year == lastYear }.map { values[$0.total] } ?? 0
        let lastDifference = lastTotal - (baseline?.years.last?.total.total ?? lastTotal)
        return MunicipalityResult.Tests(
            notDearer: .init(isMet: difference.recurring < halfACent, value: difference.recurring),
            quality: qualityTest(of: model.scenario, in: dossier), lastYearDifference: clean(lastDifference))
    }

    private func inhabitants(of id: MunicipalityID) -> Double? {
        model.scenario.assumptions.inhabitants(of: id, in: lastYear)
    }

    /// What the regelingen did, in the order of the assumptions; those not touched as in the null scenario.
    func regelingen(beside baseline: [RegelingResult]?) -> [RegelingResult] {
        model.regelingen.enumerated().map { index, part in
            if let baseline, !model.touched.contains(part.content.id) { return baseline[index] }
            let paid = paid(part)
            let years = part.content.years.filter { $0.year <= countedTo }.map { year in
                RegelingYear(
                    year: year.year, cost: part.evaluation[year.cost],
                    stranded: part.evaluation[year.stranded],
                    fromCapital: part.evaluation[year.fromCapital],
                    fte: year.staff.map { part.evaluation[$0] },
                    paid: (paid[year.year] ?? []).filter { abs($0.amount) >= halfACent })
            }
            return RegelingResult(id: part.content.id, years: years)
        }
    }

    /// What each municipality paid a regeling, by year; posts stand in order of municipality, year and post.
    private func paid(
        _ part: ScenarioModel.Part<RegelingPart>
    ) -> [Int: [(municipality: MunicipalityID, amount: Double)]] {
        var result: [Int: [(municipality: MunicipalityID, amount: Double)]] = [:]
        var posts = part.content.posts[...]
        while let first = posts.first {
            let same = posts.prefix { $0.year == first.year && $0.municipality == first.municipality }
            posts = posts.dropFirst(same.count)
            let amount = same.reduce(0) { $0 + part.evaluation[$1.node] }
            result[first.year, default: []].append((first.municipality, amount))
        }
        return result
    }
}

/// A difference below half a cent is none.
func clean(_ difference: Double) -> Double { abs(difference) < halfACent ? 0 : difference }
