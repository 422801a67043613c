/// A change that is tried without being written to a file (what-if): one value by its path, as a scenario's `wijzigingen`
/// would set it, laid over those.
public struct WhatIf: Hashable, Sendable {
    /// What is changed (commands.md "Paths"): `regelingen.wodv.kosten.apparaat.variabel`, `stappen.uit-h10.per`.
    public var path: String
    /// The value as it was typed: `20%`, `+12 maanden`, `{pert: [1, 2, 4]}`.
    public var text: String
    /// The scenario in which it holds; nil: in all that have the path, the null scenario too.
    public var scenario: ScenarioID?

    /// A change.
    public init(path: String, text: String, scenario: ScenarioID? = nil) {
        self.path = path
        self.text = text
        self.scenario = scenario
    }
}
