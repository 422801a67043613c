import RunArchive

/// Why a manifest is not believed, in words.
public struct ManifestWords: Sendable {
    let language: Language

    /// Words in a language.
    public init(_ language: Language) { self.language = language }

    /// A problem in a line.
    public func text(_ problem: ManifestProblem) -> String {
        switch problem {
        case .notAManifest(let file):
            pick(
                "\(harmless(file)) is geen manifest, en er staat geen naast ('--uit NAAM' schrijft NAAM.manifest.json)",
                "\(harmless(file)) is no manifest, and none stands beside it ('--uit NAME' writes NAME.manifest.json)")
        case .newer(let file, let format):
            pick(
                "\(harmless(file)) heeft indeling \(harmless(format)), van een nieuwere Routekaart dan deze",
                "\(harmless(file)) has format \(harmless(format)), of a newer Routekaart than this")
        case .damaged(let file, let field):
            pick(
                "\(harmless(file)) is beschadigd: '\(harmless(field))' ontbreekt of klopt niet",
                "\(harmless(file)) is damaged: '\(harmless(field))' is missing or wrong")
        case .leavesFolder(let file, let name):
            pick(
                "\(harmless(file)) noemt een bestand buiten zijn map: \(harmless(name))",
                "\(harmless(file)) names a file outside its folder: \(harmless(name))")
        case .unknownCommand(let file, let command):
            pick(
                "\(harmless(file)): '\(harmless(command))' is geen opdracht die opnieuw te doen is",
                "\(harmless(file)): '\(harmless(command))' is no command that can be done again")
        case .stopped(let file):
            pick(
                "\(harmless(file)) is van een opdracht die halverwege is afgebroken; die is niet opnieuw te doen",
                "\(harmless(file)) is of a run that was stopped halfway; it cannot be done again")
        }
    }

    private func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}
