import Domain
import Reporting

/// Fills in what the app knows: the folder of the dossier, and the files of scenarios that are named.
struct AppArguments {
    private let folder: String
    private let files: [String: String]

    init(_ session: AppSession) {
        folder = session.folder
        let dossier = session.dossier
        let scenarios = ([dossier.baseline] + dossier.scenarios).filter { $0.place != .none }
        files = Dictionary(scenarios.map { ($0.id.text, dossier.files[Int($0.place.file)].path) }) { first, _ in first }
    }

    /// Arguments of a command with MAP before them and scenarios by their files. Who types MAP all the same is forgiven.
    func completed(_ arguments: [String], of help: CommandHelp) -> [String] {
        guard help.name != NewCommand.help.name else { return arguments }
        let takesFolder = help.arguments.first?.name == "MAP"
        var names = help.arguments.map(\.name)[...]
        if takesFolder { names = names.dropFirst() }
        var result: [String] = takesFolder ? [folder] : []
        var isValue = false
        for (index, word) in arguments.enumerated() {
            let isOption = word.hasPrefix("--") && word != "--"
            if isOption || isValue {
                isValue = isOption && !word.contains("=") && takesValue(word, help)
                result.append(word)
            } else if index == 0, takesFolder, resolvedPath(word) == resolvedPath(folder) {
                continue
            } else {
                let isScenario = names.popFirst().map { Self.scenarios.contains($0) } ?? false
                result.append(isScenario ? files[word] ?? word : word)
            }
        }
        return result
    }

    /// Arguments that are files of scenarios.
    private static let scenarios = ["SCENARIO", "A", "B"]

    private func takesValue(_ option: String, _ help: CommandHelp) -> Bool {
        help.options.first { $0.name == option }?.value != nil
    }
}
