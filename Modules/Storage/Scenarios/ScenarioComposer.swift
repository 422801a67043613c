import Domain

/// Puts scenarios together: the other one's steps and changes first, then the own ones.
struct ScenarioComposer {
    let reading: Reading
    /// What is known; nil when it could not be read: then only the steps are, for their problems.
    let root: DocumentNode?
    /// The assumptions as they stand; nil when they lack what they cannot do without.
    let base: Assumptions?
    /// The named inputs of `root`.
    let baseNames: InputNames
    let documents: [ScenarioID: ScenarioDocument]
    /// What is tried, laid last.
    let whatIfs: WhatIfLayer

    func compose(_ document: ScenarioDocument) -> Scenario? {
        composition(document).flatMap { scenario(document, of: $0) }
    }

    /// A scenario that was put together already.
    func scenario(_ document: ScenarioDocument, of composition: Composition) -> Scenario? {
        useNames(of: composition)
        let assumptions = assumptions(of: composition)
        checkNames(composition.steps)
        let steps = composition.steps.compactMap { step($0) }
        return assumptions.map {
            Scenario(
                id: document.id, name: document.name, decision: document.decision, steps: steps, assumptions: $0,
                changes: composition.changes, scores: document.scores, typedScores: document.typedScores,
                place: document.place)
        }
    }

    /// What `zie:` can refer to in this scenario.
    private func useNames(of composition: Composition) {
        var names = composition.isChanged ? InputNames() : baseNames
        if composition.isChanged, let root = composition.root { names.add(root) }
        composition.steps.forEach { names.add($0.fields) }
        for name in names.doubled { reading.report(.doubledInputName(name.name), at: name.place) }
        reading.names = names
    }

    /// The assumptions with the changes in them; regelingen that no change touches are taken from the base.
    private func assumptions(of composition: Composition) -> Assumptions? {
        guard let root = composition.root else { return nil }
        let decoder = AssumptionsDecoder(reading: reading)
        decoder.gatherKnown(root)
        guard composition.isChanged else { return base }
        let changed = composition.changes.regelingen
        if let base, !composition.changes.general, !composition.replacesNames,
            changed.isSubset(of: base.regelingen.map(\.id))
        {
            return decoder.redecode(changed, in: root, of: base)
        }
        return decoder.decode(root) { id in
            if composition.replacesNames || composition.changes.regelingen.contains(id) { return nil }
            return base?.regelingen.first { $0.id == id }
        }.assumptions
    }

    /// A scenario on top of those that it builds on, the lowest first.
    func composition(_ document: ScenarioDocument) -> Composition? {
        guard let chain = chain(of: document) else { return nil }
        var result = Composition(root: root)
        for document in chain.reversed() {
            result.steps += document.steps
            for change in document.changes { apply(change, to: &result) }
        }
        whatIfs.lay(over: &result, of: document.id)
        return result
    }

    /// A scenario and what it builds on, itself first; nil when that has no end.
    private func chain(of document: ScenarioDocument) -> [ScenarioDocument]? {
        var chain = [document]
        while let other = chain[chain.count - 1].buildsOn {
            if chain.contains(where: { $0.id == other.id }) {
                let circle = chain.map(\.id.text) + [other.id.text]
                reading.report(.scenarioCycle(circle), at: other.place)
                return nil
            }
            guard chain.count < Limits.scenarioChain else {
                let place = document.buildsOn?.place ?? other.place
                reading.report(.scenarioChainTooLong(limit: Limits.scenarioChain), at: place)
                return nil
            }
            guard let below = documents[other.id] else {
                let known = documents.keys.map(\.text)
                reading.report(
                    .unknownReference(
                        .scenario, other.id.text, nearest: reading.nearest(to: other.id.text, among: known)),
                    at: other.place)
                return nil
            }
            chain.append(below)
        }
        return chain
    }

    private func apply(_ change: DocumentNode.Entry, to result: inout Composition) {
        let path = change.key.split(separator: ".", omittingEmptySubsequences: false)
        do {
            try result.apply(Override(change: change), at: path)
            result.note(path)
        } catch {
            report(error, change)
        }
    }

    /// Reports a change that has no place.
    func report(_ failure: Override.Failure, _ change: DocumentNode.Entry) {
        switch failure {
        case .unknownPath(let part, let entries):
            let nearest = reading.nearest(to: part, among: entries.lazy.map(\.key))
            reading.report(.unknownPath(change.key, nearest: nearest), at: change.keyPlace)
        case .unknownStep(let part, let steps):
            let nearest = reading.nearest(to: part, among: steps.lazy.map(\.text))
            reading.report(.unknownPath(change.key, nearest: nearest), at: change.keyPlace)
        case .shiftOfNoDate:
            reading.report(.shiftOfNoDate(change.value.text ?? ""), at: change.value.place)
        case .notAllowed(let key): reading.report(.changeNotAllowed(key), at: change.keyPlace)
        }
    }

    private func checkNames(_ steps: [ScenarioDocument.NamedStep]) {
        var seen: Set<StepID> = []
        for step in steps where !seen.insert(step.id).inserted {
            reading.report(.doubledName(step.id.text), at: step.fields["id"]?.place ?? step.word.place)
        }
    }

    func step(_ named: ScenarioDocument.NamedStep) -> Step? {
        let word = named.word.text ?? ""
        guard let type = reading.kinds.steps.first(where: { $0.word == word }) else {
            let words = reading.kinds.steps.map { $0.word }
            reading.report(.unknownStep(word, nearest: reading.nearest(to: word, among: words)), at: named.word.place)
            return nil
        }
        let fields = Fields(named.fields, in: reading)
        _ = fields.node("id")
        let planning = StepPlanning(from: fields)
        let action = type.init(from: fields)
        fields.finish()
        return action.map { Step(id: named.id, action: $0, planning: planning, place: named.word.place) }
    }
}
