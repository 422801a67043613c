import RunArchive

/// Why a pack is not unpacked or not made, in words.
public struct PackWords: Sendable {
    let language: Language

    /// Words in a language.
    public init(_ language: Language) { self.language = language }

    /// A problem in a line.
    public func text(_ problem: PackProblem) -> String {
        switch problem {
        case .damaged(let file):
            pick("\(harmless(file)) is geen zip, of is beschadigd", "\(harmless(file)) is no zip, or is damaged")
        case .badName(let file, let name):
            pick(
                "\(harmless(file)): de naam '\(harmless(name))' wijst buiten de map, is verborgen of kan niet op elke computer",
                "\(harmless(file)): the name '\(harmless(name))' leaves the folder, is hidden or cannot be on every computer"
            )
        case .notAFile(let file, let name):
            pick(
                "\(harmless(file)): '\(harmless(name))' is een koppeling, een apparaat of versleuteld",
                "\(harmless(file)): '\(harmless(name))' is a link, a device or encrypted")
        case .twice(let file, let name, let other):
            pick(
                "\(harmless(file)): '\(harmless(name))' en '\(harmless(other))' zijn op sommige computers hetzelfde",
                "\(harmless(file)): '\(harmless(name))' and '\(harmless(other))' are the same on some computers")
        case .tooLarge(let file, let limit):
            pick(
                "\(harmless(file)): uitgepakt meer dan \(limit) MiB",
                "\(harmless(file)): more than \(limit) MiB unpacked")
        case .tooManyFiles(let file, let limit):
            pick("\(harmless(file)): meer dan \(limit) bestanden", "\(harmless(file)): more than \(limit) files")
        case .otherDossier(let result):
            pick(
                "\(harmless(result)) is niet van dit dossier zoals het nu is; maak het opnieuw",
                "\(harmless(result)) is not of this dossier as it is now; make it anew")
        case .changedResult(let result):
            pick(
                "\(harmless(result)) is gewijzigd nadat Routekaart het schreef; maak het opnieuw",
                "\(harmless(result)) was changed after Routekaart wrote it; make it anew")
        }
    }

    private func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}
