import Domain
import ExitCosts

/// Analyses a scenario for a municipality: all that it leaves, or one regeling.
///
/// Throws every problem that the steps and figures show.
public func analyse(
    _ scenario: Scenario, of municipality: Municipality, on focus: RegelingID?, in dossier: Dossier, _ crew: Crew
) throws(Problems) -> Analysis {
    Analyst(
        dossier: dossier, scenario: scenario, municipality: municipality, focus: focus,
        comparison: try compare(dossier, crew)
    ).analysis
}

/// Reads an analysis from a comparison.
private struct Analyst {
    let dossier: Dossier
    let scenario: Scenario
    let municipality: Municipality
    let focus: RegelingID?
    let comparison: Comparison

    private var assumptions: Assumptions { dossier.baseline.assumptions }
    private var baseline: ScenarioResult { comparison.scenarios[0] }
    private var result: ScenarioResult? { comparison.scenarios.first { $0.id == scenario.id } }
    private var own: MunicipalityResult? { result?.result(of: municipality.id) }
    private var before: MunicipalityResult? { baseline.result(of: municipality.id) }

    var analysis: Analysis {
        Analysis(
            municipality: municipality, scenario: (scenario.id, scenario.name), focus: focus.map { reference($0) },
            years: (comparison.firstYear, comparison.lastYear, comparison.countedTo), leaves: leaves, joins: joins,
            candidates: candidates, effects: effects, support: support,
            tests: own?.tests
                ?? .init(
                    notDearer: .init(isMet: nil, value: nil), quality: .init(isMet: nil, value: nil),
                    lastYearDifference: 0), parts: parts, economics: economics,
            ways: comparison.scenarios.compactMap { way($0) })
    }

    private func reference(_ id: RegelingID) -> Analysis.RegelingRef {
        .init(id: id, name: scenario.assumptions.regelingen.first { $0.id == id }?.name ?? id.text)
    }

    private func regeling(_ id: RegelingID) -> Regeling? { scenario.assumptions.regelingen.first { $0.id == id } }

    // MARK: What is left and joined

    private var leaveSteps: [LeaveStep] {
        scenario.steps.compactMap { $0.action as? LeaveStep }.filter {
            $0.municipality == municipality.id && (focus == nil || $0.regeling == focus)
        }
    }

    /// What the analysis is about: what is left, or the regeling that was asked for.
    private var subjects: Set<RegelingID> { Set(leaveSteps.map(\.regeling) + [focus].compactMap { $0 }) }

    private var leaves: [Analysis.Leave] {
        leaveSteps.map { leave in
            let notice = regeling(leave.regeling).flatMap { leave.terms(of: $0)?.notice }
            return Analysis.Leave(
                regeling: reference(leave.regeling), date: leave.date,
                lastDecision: notice?.lastDecision(before: leave.date),
                posts: RegelingPost.allCases.compactMap { post in
                    let path = Post.regeling(leave.regeling, post)
                    let more = clean(amount(of: path, in: own) - amount(of: path, in: before))
                    return more == 0 ? nil : (post, more)
                })
        }
    }

    private var joins: [Analysis.Join] {
        scenario.steps.compactMap { $0.action as? JoinStep }
            .filter { join in join.municipality == municipality.id && (focus == nil || isForTheSame(join.regeling)) }
            .map { join in
                let posts = RegelingPost.allCases.map { Post.regeling(join.regeling, $0) }
                return Analysis.Join(
                    regeling: reference(join.regeling), date: join.date,
                    total: posts.reduce(0) { $0 + amount(of: $1, in: own) },
                    lastYear: posts.reduce(0) { $0 + lastAmount(of: $1, in: own) },
                    entrySum: amount(of: .regeling(join.regeling, .entrySum), in: own))
            }
    }

    /// Task fields of what the analysis is about.
    private var tasks: Set<String> { Set(subjects.compactMap { regeling($0) }.flatMap(\.taskFields)) }

    private func isForTheSame(_ id: RegelingID) -> Bool {
        regeling(id).map { !tasks.isDisjoint(with: $0.taskFields) } ?? false
    }

    private var candidates: [Analysis.Candidate] {
        let joined = Set(scenario.steps.compactMap { ($0.action as? JoinStep)?.regeling })
        return assumptions.regelingen.filter { regeling in
            !regeling.participants.contains(municipality.id) && !joined.contains(regeling.id)
                && !subjects.contains(regeling.id) && isForTheSame(regeling.id)
        }.map { regeling in
            let names = assumptions.municipalities.filter { regeling.participants.contains($0.id) }.map(\.name)
            let cost = baseline.regelingen.first { $0.id == regeling.id }?.years
                .first { $0.year == comparison.lastYear }?.cost
            return Analysis.Candidate(
                regeling: .init(id: regeling.id, name: regeling.name),
                orientation: regeling.information.orientation, participants: names,
                perInhabitant: cost.flatMap { cost in inhabitants(of: regeling.participants).map { cost / $0 } })
        }
    }

    private func inhabitants(of participants: [MunicipalityID]) -> Double? {
        let people = participants.compactMap { assumptions.inhabitants(of: $0, in: comparison.lastYear) }
        let sum = people.reduce(0, +)
        return people.count == participants.count && sum >= 1 ? sum : nil
    }

    // MARK: What it does to others

    private var effects: [Analysis.Effect] {
        comparison.municipalities.compactMap { other in
            guard let difference = result?.result(of: other.id)?.difference,
                difference.total != 0 || difference.netPresentValue != 0 || difference.recurring != 0
            else { return nil }
            return .init(municipality: other, difference: difference)
        }
    }

    private var support: [Analysis.Support] {
        assumptions.regelingen.compactMap { regeling in
            let steps = scenario.steps.compactMap { $0.action as? QuantityStep }.filter {
                $0.regeling == regeling.id && $0.municipality == municipality.id
            }
            let isSupporting = regeling.items.contains { !subjects.isDisjoint(with: $0.supports) }
            // With one regeling asked for, a change of quantity elsewhere may be for another.
            guard isSupporting || focus == nil && !steps.isEmpty else { return nil }
            func lastYear(_ result: ScenarioResult?) -> RegelingYear? {
                result?.regelingen.first { $0.id == regeling.id }?.years.first { $0.year == comparison.lastYear }
            }
            let (old, new) = (lastYear(baseline), lastYear(result))
            let staff = old?.fte.map { ($0, new?.fte ?? 0) }
            let stranded = [RegelingPost.stranded, .strandedPermanent].reduce(0) {
                $0 + amount(of: .regeling(regeling.id, $1), in: own)
                    - amount(of: .regeling(regeling.id, $1), in: before)
            }
            return Analysis.Support(
                regeling: .init(id: regeling.id, name: regeling.name), cost: (old?.cost ?? 0, new?.cost ?? 0),
                staff: staff, quantities: quantities(steps), stranded: clean(stranded))
        }
    }

    /// Added up by unit, in order of the steps.
    private func quantities(_ steps: [QuantityStep]) -> [(unit: String, less: Double)] {
        var sums: [(unit: String, less: Double)] = []
        for step in steps {
            let unit = assumptions.drivers[step.driver]?.unit ?? step.driver.text
            if let place = sums.firstIndex(where: { $0.unit == unit }) {
                sums[place].less += step.less.base
            } else {
                sums.append((unit, step.less.base))
            }
        }
        return sums
    }

    // MARK: The framework

    private var parts: [Analysis.Part] {
        var names: [String] = []
        for name in dossier.criteria.compactMap(\.part) where !names.contains(name) { names.append(name) }
        return names.map { name in
            Analysis.Part(
                name: name, aspects: dossier.criteriaSet?.parts.first { $0.name == name }?.aspects ?? [],
                criteria: dossier.criteria.filter { $0.part == name && $0.from == nil }.map { score($0) })
        }
    }

    private func score(_ criterion: Criterion) -> Analysis.Score {
        let (old, new) = (dossier.baseline.scores[criterion.id], scenario.scores[criterion.id])
        let remark = new.flatMap { dossier.remarks[$0.place] }
        return Analysis.Score(
            criterion: criterion.name, weight: criterion.weight, before: old?.base, after: new?.base,
            reason: remark?.source, isAssumption: remark?.isAssumption ?? false)
    }

    private var economics: Analysis.Economics {
        func sum(_ post: RegelingPost) -> Double {
            func all(_ result: MunicipalityResult?) -> Double {
                (result?.allPosts ?? []).reduce(0) { sum, own in
                    if case .regeling(_, post) = own.post { sum + own.amount } else { sum }
                }
            }
            return clean(all(own) - all(before))
        }
        let last = own?.years.last?.total.posts.reduce(0.0) { sum, own in
            if case .regeling(_, .strandedPermanent) = own.post { sum + own.amount } else { sum }
        }
        let refunded = comparison.notes.reduce(0.0) { sum, note in
            if case .refundableVAT(scenario.name, _, let amount) = note { sum + amount } else { sum }
        }
        return Analysis.Economics(
            strandedRunningOff: sum(.stranded), strandedForEver: clean(last ?? 0), separation: sum(.separation),
            exitSums: sum(.exitSum), oneOff: clean((own?.oneOff ?? 0) - (before?.oneOff ?? 0)),
            refundableVAT: refunded)
    }

    // MARK: Ways to do it

    private func way(_ other: ScenarioResult) -> Analysis.Way? {
        guard let own = other.result(of: municipality.id),
            let scenario = ([dossier.baseline] + dossier.scenarios).first(where: { $0.id == other.id })
        else { return nil }
        let joined = Set(
            scenario.steps.compactMap { $0.action as? JoinStep }.filter { $0.municipality == municipality.id }.map(
                \.regeling))
        let left = scenario.steps.compactMap { $0.action as? LeaveStep }
            .contains { $0.municipality == municipality.id && subjects.contains($0.regeling) }
        var way = Analysis.Way(
            id: other.id, name: other.name, leaves: left, staying: 0, together: 0, alone: 0, outsourced: 0,
            oneOff: own.oneOff, difference: own.difference.netPresentValue)
        for posted in own.allPosts {
            switch posted.post {
            case .regeling(let id, .contribution) where joined.contains(id): way.together += posted.amount
            case .regeling(let id, .contribution) where subjects.contains(id): way.staying += posted.amount
            case .step(_, .ownProvision): way.alone += posted.amount
            case .step(_, .outsourcing): way.outsourced += posted.amount
            default: break
            }
        }
        return way
    }

    private func amount(of post: Post, in result: MunicipalityResult?) -> Double {
        (result?.allPosts ?? []).reduce(0) { sum, own in own.post == post ? sum + own.amount : sum }
    }

    private func lastAmount(of post: Post, in result: MunicipalityResult?) -> Double {
        result?.years.last?.total.posts.first { $0.post == post }?.amount ?? 0
    }
}

extension MunicipalityResult {
    /// Of the years, then of later.
    fileprivate var allPosts: [PostAmount] { years.flatMap(\.total.posts) + later.posts }
}
