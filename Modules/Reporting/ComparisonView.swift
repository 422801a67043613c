import Decision
import Domain

/// A comparison as somebody asked to see it: which scenarios and municipalities.
public struct ComparisonView: Sendable {
    /// All figures.
    public var comparison: Comparison
    /// The null scenario and those asked for.
    public var scenarios: [ScenarioResult]
    /// Those asked for, in the order of the file.
    public var municipalities: [MunicipalityID]
    /// Version of the program.
    public var version: String
    /// sha256 of the canonical dossier; only JSON needs it.
    public var digest: @Sendable () -> String

    /// A view; scenarios and municipalities must exist in the comparison.
    public init(
        _ comparison: Comparison, scenarios: [ScenarioResult], municipalities: [MunicipalityID], version: String,
        digest: @escaping @Sendable () -> String
    ) {
        self.comparison = comparison
        self.scenarios = scenarios
        self.municipalities = municipalities
        self.version = version
        self.digest = digest
    }

    var baseline: ScenarioResult { comparison.scenarios[0] }

    func name(of id: MunicipalityID) -> String {
        comparison.municipalities.first { $0.id == id }?.name ?? id.text
    }

    func name(of id: RegelingID) -> String { comparison.regelingen.first { $0.id == id }?.name ?? id.text }

    /// The notes that concern what is shown.
    var notes: [Note] {
        comparison.notes.filter { note in note.scenario.map { name in scenarios.contains { $0.name == name } } ?? true }
    }
}
