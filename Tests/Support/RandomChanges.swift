import Domain
import Storage

/// Changes drawn from what stands in a dossier.
public struct RandomChanges {
    private let leaves: [(path: String, text: String)]
    private let scenarios: [ScenarioID]

    /// Of what stands in some scenarios.
    public init(_ trees: [ScenarioTree], scenarios: [ScenarioID]) {
        var leaves: [(String, String)] = []
        for tree in trees { Self.gather(tree, [], into: &leaves) }
        self.leaves = leaves
        self.scenarios = scenarios
    }

    private static func gather(_ tree: ScenarioTree, _ path: [Substring], into leaves: inout [(String, String)]) {
        if let text = tree.node(at: path)?.text, !path.isEmpty {
            leaves.append((path.joined(separator: "."), text))
        }
        for name in tree.names(below: path) { gather(tree, path + [name[...]], into: &leaves) }
    }

    /// Another value at a place; now and then in one scenario only.
    public func change(_ random: inout SeededRandom) -> WhatIf? {
        guard let leaf = leaves.randomElement(using: &random) else { return nil }
        let scenario = Int.random(in: 0..<6, using: &random) == 0 ? scenarios.randomElement(using: &random) : nil
        return WhatIf(path: leaf.path, text: other(than: leaf.text, &random), scenario: scenario)
    }

    /// One more change, another value, or one less.
    public func next(after current: [WhatIf], _ random: inout SeededRandom) -> [WhatIf] {
        if !current.isEmpty, Int.random(in: 0..<5, using: &random) == 0 {
            var fewer = current
            fewer.remove(at: Int.random(in: 0..<fewer.count, using: &random))
            return fewer
        }
        guard let change = change(&random) else { return current }
        return current.filter { $0.path != change.path } + [change]
    }

    private func other(than text: String, _ random: inout SeededRandom) -> String {
        if let number = try? NumberText(text), number.value != 0 {
            let factor = Double(Int.random(in: 50...150, using: &random)) / 100
            return number.isPercentage ? "\(min(number.value * factor, 1) * 100)%" : "\(number.value * factor)"
        }
        if Reading.parsed(date: text) != nil { return "\(["+", "-"].randomElement(using: &random) ?? "+")12 maanden" }
        if text == "ja" { return "nee" }
        return leaves.randomElement(using: &random)?.text ?? text
    }
}
