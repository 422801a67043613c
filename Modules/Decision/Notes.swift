import CalculationGraph
import CostAllocation
import Domain
import ExitCosts

/// What decides or must be known to read the figures: the lines under the table.
func notes(_ dossier: Dossier, _ models: [ScenarioModel], countedTo: Int) -> [Note] {
    var notes: [Note] = []
    if !dossier.hasBaselineFile { notes.append(.baselineAssumed) }
    notes += strandingNotes(dossier, models)
    for scenario in dossier.scenarios { notes += scenarioNotes(scenario) }
    for model in models { notes += taxNotes(model, countedTo: countedTo) }
    notes += priceNotes(dossier.baseline.assumptions)
    let filled = filledTables(dossier.baseline.assumptions, countedTo: countedTo)
    if !filled.isEmpty { notes.append(.filledYears(paths: filled)) }
    for regeling in dossier.baseline.assumptions.regelingen {
        if let until = regeling.information.until, until.month < .january(dossier.baseline.assumptions.lastYear + 1) {
            notes.append(.beyondTerm(regeling: regeling.name, until: until.isoDate))
        }
    }
    if !dossier.uncertain.isEmpty { notes.append(.uncertainAtBase(count: dossier.uncertain.count)) }
    if !dossier.simulatedOnly.isEmpty { notes.append(.simulatedOnly(paths: dossier.simulatedOnly)) }
    return notes
}

/// Items that left stranded cost somewhere and never run off, or run off over more than three years.
private func strandingNotes(_ dossier: Dossier, _ models: [ScenarioModel]) -> [Note] {
    var stranded: [RegelingID: Set<ItemID>] = [:]
    for model in models {
        for part in model.regelingen { stranded[part.content.id, default: []].formUnion(part.content.strandedItems) }
    }
    return dossier.baseline.assumptions.regelingen.flatMap { regeling in
        regeling.items.filter { stranded[regeling.id]?.contains($0.id) ?? false }.compactMap { item -> Note? in
            if item.variable.base < 1, item.runOff.isEmpty {
                return .fixedWithoutRunOff(regeling: regeling.name, item: item.id.text)
            }
            if item.runOff.count > 3 {
                return .longRunOff(regeling: regeling.name, item: item.id.text, years: item.runOff.count)
            }
            return nil
        }
    }
}

private func scenarioNotes(_ scenario: Scenario) -> [Note] {
    var notes: [Note] = []
    let leaves = scenario.steps.compactMap { $0.action as? LeaveStep }
    if scenario.decision == nil, !leaves.isEmpty { notes.append(.noticeNotChecked(scenario: scenario.name)) }
    for step in scenario.steps {
        if let quantity = step.action as? QuantityStep, quantity.consequence == .nothing {
            notes.append(.withoutEffect(scenario: scenario.name, step: step.id.text))
        }
        if let date = RegelingEvent(step)?.action.date, date.year > scenario.assumptions.lastYear {
            notes.append(.stepAfterHorizon(scenario: scenario.name, step: step.id.text))
        }
    }
    return notes + supportNotes(scenario, leaves)
}

/// An item that supports a regeling which is left, without a change of quantity where the item stands.
private func supportNotes(_ scenario: Scenario, _ leaves: [LeaveStep]) -> [Note] {
    let changed = Set(scenario.steps.compactMap { ($0.action as? QuantityStep)?.regeling })
    let touched = Set(scenario.steps.compactMap { ($0.action as? DissolveStep)?.regeling })
    let excused = Set(leaves.filter { $0.noEffectReason != nil }.map(\.regeling))
    let left = Set(leaves.map(\.regeling)).subtracting(excused)
    return scenario.assumptions.regelingen.flatMap { regeling -> [Note] in
        guard !changed.contains(regeling.id), !touched.contains(regeling.id) else { return [] }
        return regeling.items.flatMap { item in
            item.supports.filter { left.contains($0) }.map {
                .supportWithoutEffect(
                    scenario: scenario.name, regeling: regeling.name, item: item.id.text, left: $0.text)
            }
        }
    }
}

private func taxNotes(_ model: ScenarioModel, countedTo: Int) -> [Note] {
    var amounts: [StepID: Double] = [:]
    for tax in model.steps.content.refundableTaxes where tax.year <= countedTo {
        amounts[tax.step, default: 0] += model.steps.evaluation[tax.node]
    }
    return amounts.sorted { $0.key < $1.key }.map {
        .refundableVAT(scenario: model.scenario.name, step: $0.key.text, amount: $0.value)
    }
}

/// In constant prices amounts without an index are taken as real, and listed.
private func priceNotes(_ assumptions: Assumptions) -> [Note] {
    guard assumptions.prices == .constant else { return [] }
    let paths = assumptions.regelingen.flatMap { regeling in
        regeling.items.filter { $0.amount.index == nil }.map { "regelingen.\(regeling.id).kosten.\($0.id)" }
    }
    return paths.isEmpty ? [] : [.takenAsReal(paths: paths)]
}

/// Tables of which a year that counts is not given: drivers, indices and budgets.
private func filledTables(_ assumptions: Assumptions, countedTo: Int) -> [String] {
    func isFilled(_ table: YearTable, offset: Int = 0) -> Bool {
        guard table.isTable else { return false }
        let given = Set(table.points.map(\.year))
        return (assumptions.firstYear...countedTo).contains { !given.contains($0 + offset) }
    }
    let drivers = assumptions.drivers.values.filter { driver in
        driver.quantities.values.contains { isFilled($0, offset: driver.yearOffset) }
    }.map { "maatstaven.\($0.id)" }
    let indices = assumptions.indices.values.filter { isFilled($0.rate) }.map { "indexatie.\($0.id)" }
    let budgets = assumptions.regelingen.flatMap { regeling in
        regeling.items.filter { isFilled($0.amount.value) }.map { "regelingen.\(regeling.id).kosten.\($0.id).bedrag" }
    }
    return (drivers + indices).sorted() + budgets
}
