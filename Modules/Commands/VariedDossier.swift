import Domain
import Reporting
import Storage

/// A dossier of which values are varied by their paths, on top of what was changed already.
struct VariedDossier: Sendable {
    /// What stands in every scenario, the null scenario first.
    var trees: [ScenarioTree]
    /// The dossier under changes.
    var dossier: @Sendable ([WhatIf]) throws(Problems) -> Dossier
    /// Two of its scenarios under changes, with what they differ in; nil when one is not there.
    var pair: @Sendable ([WhatIf], ScenarioID, ScenarioID) throws(Problems) -> ScenarioPair?

    /// Of files that were read, under changes that hold already.
    init(_ open: OpenDossier, under changes: [WhatIf] = []) {
        trees = open.trees(under: changes)
        dossier = { more throws(Problems) in try open.dossier(under: changes + more) }
        pair = { more, old, new throws(Problems) in
            try ScenarioPair(open, under: changes + more, from: old, to: new)
        }
    }

    /// The figure at a path in the first of some scenarios that has it, with what its place allows.
    ///
    /// The reader itself is asked for that: whether it takes a percentage, values below 0 and above 100%.
    func figure(at path: String, in scenarios: [ScenarioID], option: String) throws -> VariedFigureText {
        let parts = path.split(separator: ".", omittingEmptySubsequences: false)
        // A step of the same name may stand in a scenario that is not asked about.
        let trees = scenarios.compactMap { id in self.trees.first { $0.id == id } }
        guard let node = trees.lazy.compactMap({ $0.node(at: parts) }).first else {
            throw UsageProblem.noValue(path, option: option, nearest: PathNames(trees).nearest(to: path))
        }
        let dossier = try dossier([])
        guard let base = base(of: node, in: dossier) else {
            let names = trees.lazy.map { $0.names(below: parts) }.first { !$0.isEmpty } ?? []
            let below = names.filter { !["aanname", "bron"].contains($0) }.map { "\(path).\($0)" }
            throw UsageProblem.noFigure(path, option: option, value: node.typedFigure, below: below)
        }
        let isPercentage = base.isPercentage || base.value == 0 && accepts(path, "0.125%")
        guard accepts(path, isPercentage ? "0.125%" : "1.5") || accepts(path, isPercentage ? "99.5%" : "0") else {
            throw UsageProblem.cannotVary(path, option: option)
        }
        return VariedFigureText(base: base.value, isPercentage: isPercentage, allowed: limits(of: path, isPercentage))
    }

    /// A figure as it was typed, or the base estimate of an uncertain one; nil for anything else.
    private func base(of node: DocumentNode, in dossier: Dossier) -> (value: Double, isPercentage: Bool)? {
        if let uncertain = dossier.uncertain.first(where: { $0.place == node.place }) {
            return (uncertain.distribution.base, node.typed.contains("%"))
        }
        let figure = node["waarde"] ?? node["bedrag"] ?? node
        guard dossier.figures[figure.place] != nil, let text = figure.text, let number = try? NumberText(text) else {
            return nil
        }
        return (number.value, number.isPercentage)
    }

    private func limits(of path: String, _ isPercentage: Bool) -> ClosedRange<Double> {
        guard isPercentage else { return (accepts(path, "-1") ? -Limits.figure : 0)...Limits.figure }
        let low = accepts(path, "-99.5%") ? -0.995 : 0
        return low...(accepts(path, "900%") ? 9 : 1)
    }

    private func accepts(_ path: String, _ text: String) -> Bool {
        (try? dossier([WhatIf(path: path, text: text)])) != nil
    }
}

/// What is known of a figure that is varied.
struct VariedFigureText {
    /// Its base value, a percentage as a fraction.
    var base: Double
    /// Whether it is typed with a percent sign.
    var isPercentage: Bool
    /// What its place allows.
    var allowed: ClosedRange<Double>
}
