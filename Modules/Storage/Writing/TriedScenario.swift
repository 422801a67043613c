import Domain

/// A scenario file that holds what was tried: the scenario that it builds on, and the changes as its `wijzigingen`.
public struct TriedScenario {
    /// Its name.
    public var id: ScenarioID
    /// Its name for people.
    public var name: String
    /// What it builds on; nil: the null scenario, which needs no naming.
    public var base: Scenario?
    /// Laid over it, in this order; of two with one path the last counts.
    public var changes: [WhatIf]

    /// A scenario.
    public init(id: ScenarioID, name: String, base: Scenario?, changes: [WhatIf]) {
        self.id = id
        self.name = name
        self.base = base
        self.changes = changes
    }

    /// The file. What a scenario does not take over from the one it builds on, date of decision and scores, is in it too.
    public var bytes: [UInt8] {
        var lines = [
            "routekaart: 1", "scenario: \(id)", entry("naam", .text(name)), "uitgangspunten: uitgangspunten.yaml",
        ]
        if let base { lines.append("voortbouwen_op: \(base.id)") }
        if let decision = base?.decision { lines.append("besluit: \(decision.isoDate)") }
        lines.append("wijzigingen:")
        for (index, change) in changes.enumerated()
        where !changes[(index + 1)...].contains(where: { $0.path == change.path }) {
            var problems: [Problem] = []
            guard let value = TriedChange(change, file: 0, problems: &problems)?.entry.value else { continue }
            lines.append("  " + entry(change.path, value.asNewValue))
        }
        if let scores = base?.typedScores { lines.append(entry("scores", scores.asNewValue)) }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private func entry(_ key: String, _ value: NewValue) -> String {
        NewValue.word(key).yaml(inFlow: false) + ": " + value.yaml(inFlow: false)
    }
}
