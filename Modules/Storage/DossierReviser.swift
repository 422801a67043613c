import Domain

/// Gives a dossier anew when what is tried changes. Where only figures changed it reads again no more than they touch.
///
/// Confined to one thread, because a scenario's names are gathered when they are first needed.
public final class DossierReviser {
    private let open: OpenDossier
    private let assembly: DossierAssembly
    /// What stands in every scenario without what is tried; the null scenario first.
    private let compositions: [(id: ScenarioID, composition: Composition)]
    /// Places that stand at more than one path (YAML aliases).
    private let shared: Set<SourcePlace>
    /// Names of inputs in all files, which correlations may name.
    private let everyName: Set<String>
    private var contexts: [ScenarioID: Context] = [:]

    /// What references of a scenario are read with.
    private struct Context {
        var known: Reading.Known?
        var names: InputNames
    }

    /// For a folder that was read.
    public init(_ open: OpenDossier) {
        self.open = open
        assembly = open.assembly([], keepsPlaces: true)
        compositions = assembly.compositions()
        var counts: [SourcePlace: Int] = [:]
        var names = InputNames()
        for document in open.documents {
            document.root.countPlaces(&counts)
            names.add(document.root)
        }
        everyName = Set(names.all)
        shared = Set(counts.filter { $0.value > 1 }.keys)
    }

    /// What stands in every scenario under changes, by path: the null scenario first, the others by id.
    public func trees(under changes: [WhatIf]) -> [ScenarioTree] {
        composed(changes, open.layer(changes, keepsPlaces: true)).compactMap { ScenarioTree($0.id, $0.composition) }
    }

    /// The dossier under other changes than those that it was read with, and what differs.
    public func revised(
        _ dossier: Dossier, from before: [WhatIf], to after: [WhatIf]
    ) throws(Problems) -> (dossier: Dossier, change: DossierChange) {
        let paths = Set(before).symmetricDifference(after).map(\.path)
        if let revised = figures(of: paths, dossier, before, after) { return revised }
        // What references are read with may change with more than figures.
        contexts = [:]
        return (try open.dossier(under: after), change(of: paths, before, after))
    }

    private func composed(
        _ changes: [WhatIf], _ layer: WhatIfLayer
    ) -> [(id: ScenarioID, composition: Composition)] {
        compositions.map { id, composition in
            var composition = composition
            layer.lay(over: &composition, of: id)
            return (id, composition)
        }
    }

    /// Which parts a change touches that is more than figures.
    private func change(of paths: [String], _ before: [WhatIf], _ after: [WhatIf]) -> DossierChange {
        var parts = DossierChange.Parts()
        let trees = self.trees(under: before) + self.trees(under: after)
        for path in paths.map({ $0.split(separator: ".", omittingEmptySubsequences: false) }) {
            // What is uncertain may have a name by which other parts know it.
            if trees.contains(where: { $0.isUncertain(at: path) }) { return .everything }
            switch path.first {
            case "regelingen" where path.count > 1: parts.regelingen.insert(RegelingID(String(path[1])))
            case "stappen" where path.count > 2:
                for (id, composition) in compositions {
                    for step in composition.steps where step.id.text == path[1] {
                        parts.steps[id, default: []].insert(step.id)
                    }
                }
            default: return .everything
            }
        }
        // What holds in some scenarios only makes parts their own, or no longer their own.
        for whatIf in Set(before).symmetricDifference(after) {
            guard let scenario = whatIf.scenario else { continue }
            if scenario == compositions.first?.id { return .everything }
            if !whatIf.path.hasPrefix("stappen.") { parts.scenarios.insert(scenario) }
        }
        return .parts(parts)
    }

    /// The dossier when nothing but figures changed; nil when more did, or may have.
    private func figures(
        of paths: [String], _ dossier: Dossier, _ before: [WhatIf], _ after: [WhatIf]
    ) -> (dossier: Dossier, change: DossierChange)? {
        guard paths.allSatisfy({ isAlone($0, in: before) && isAlone($0, in: after) }) else { return nil }
        let layer = open.layer(after, keepsPlaces: true)
        guard layer.problems.isEmpty else { return nil }
        let old = composed(before, open.layer(before, keepsPlaces: true))
        let new = composed(after, layer)
        guard layer.misses.isEmpty, layer.unknownScenarios(among: compositions.map(\.id)).isEmpty else { return nil }
        var revised = dossier
        var figures: [ScenarioID: [SourcePlace: Double]] = [:]
        let scenarios = [dossier.baseline] + dossier.scenarios
        guard scenarios.map(\.id) == compositions.map(\.id) else { return nil }
        for index in scenarios.indices {
            guard old[index].composition.changes == new[index].composition.changes else { return nil }
            var moved: [(path: [Substring], figure: MovedFigure)] = []
            for path in Set(paths).map({ $0.split(separator: ".", omittingEmptySubsequences: false) }) {
                switch MovedFigure.at(path, from: old[index], to: new[index]) {
                case .nothing: continue
                case .more: return nil
                case .figure(let figure): moved.append((path, figure))
                }
            }
            guard moved.allSatisfy({ dossier.figures[$0.figure.place] != nil && !shared.contains($0.figure.place) })
            else { return nil }
            let base = index > 0 && !new[index].composition.isChanged ? revised.baseline.assumptions : nil
            guard
                let scenario = redecoded(
                    scenarios[index], new[index].composition, moved.map(\.path), base: base, dossier)
            else { return nil }
            if index == 0 { revised.baseline = scenario } else { revised.scenarios[index - 1] = scenario }
            figures[scenario.id] = Dictionary(moved.map { ($0.figure.place, $0.figure.value) }) { first, _ in first }
        }
        revised.documents = dossier.documents.prefix(open.documents.count) + layer.documents
        return (revised, .figures(figures))
    }

    /// Whether no other change has the same path, or one above or below it.
    private func isAlone(_ path: String, in changes: [WhatIf]) -> Bool {
        changes.count { $0.path == path || $0.path.hasPrefix(path + ".") || path.hasPrefix($0.path + ".") } <= 1
    }

    /// A scenario with what stands at some paths read again; nil when anything is wrong with it.
    private func redecoded(
        _ scenario: Scenario, _ composition: Composition, _ paths: [[Substring]], base: Assumptions?, _ dossier: Dossier
    ) -> Scenario? {
        guard let root = composition.root else { return nil }
        var result = scenario
        let reading = Reading(kinds: open.kinds)
        reading.knowUncertain(dossier.uncertain)
        let context = context(of: scenario.id, composition)
        (reading.known, reading.names, reading.everyInputName) = (context.known, context.names, everyName)
        let decoder = AssumptionsDecoder(reading: reading)
        let regelingen = Set(paths.filter { $0.first == "regelingen" }.map { RegelingID(String($0[1])) })
        if let base {
            result.assumptions = base
        } else {
            if !regelingen.isEmpty {
                guard let decoded = decoder.redecode(regelingen, in: root, of: result.assumptions) else { return nil }
                result.assumptions = decoded
            }
            for path in paths where path.first != "regelingen" && path.first != "stappen" {
                let name = path.count > 1 ? String(path[1]) : nil
                guard let decoded = decoder.redecode(String(path[0]), name, in: root, of: result.assumptions) else {
                    return nil
                }
                result.assumptions = decoded
            }
        }
        for id in Set(paths.filter { $0.first == "stappen" }.map { String($0[1]) }) {
            guard let index = result.steps.firstIndex(where: { $0.id.text == id }),
                let named = composition.steps.first(where: { $0.id.text == id }),
                let step = assembly.composer(reading: reading).step(named)
            else { return nil }
            result.steps[index] = step
        }
        return reading.problems.isEmpty && reading.uncertain.count == dossier.uncertain.count ? result : nil
    }

    private func context(of id: ScenarioID, _ composition: Composition) -> Context {
        if let context = contexts[id] { return context }
        let reading = Reading(kinds: open.kinds)
        var names = InputNames()
        if let root = composition.root {
            AssumptionsDecoder(reading: reading).gatherKnown(root)
            names.add(root)
        }
        composition.steps.forEach { names.add($0.fields) }
        let context = Context(known: reading.known, names: names)
        contexts[id] = context
        return context
    }
}

extension DocumentNode {
    /// How often each place stands in a document.
    func countPlaces(_ counts: inout [SourcePlace: Int]) {
        counts[place, default: 0] += 1
        for part in entries?.map(\.value) ?? elements ?? [] { part.countPlaces(&counts) }
    }
}
