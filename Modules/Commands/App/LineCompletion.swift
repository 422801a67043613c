import Domain
import Reporting
import Storage

/// How a line of the app can go on: commands, scenarios and other names, paths, values of which there are a few.
struct LineCompletion {
    private let session: AppSession
    private let environment: (String) -> String?

    init(_ session: AppSession, _ environment: @escaping (String) -> String?) {
        self.session = session
        self.environment = environment
    }

    /// What was begun last in a line, and the whole names that it can become.
    func of(_ line: String) -> (begun: String, names: [String]) {
        if line.hasPrefix("\(SetCommand.help.name) "), let sign = line.firstIndex(of: "="), !line.contains(" --") {
            return value(of: line[line.index(line.startIndex, offsetBy: 4)..<sign], line[line.index(after: sign)...])
        }
        let begun = line.split(separator: " ", omittingEmptySubsequences: false).last.map { String($0) } ?? ""
        let before = (try? CommandWords.words(of: String(line.dropLast(begun.count)))) ?? []
        guard let command = before.first else { return matching(begun, AppCommands.names, end: " ") }
        if command == "help" { return matching(begun, AppCommands.names, end: " ") }
        guard let help = AppCommands.help(of: command)?.inApp else { return (begun, []) }
        if begun.hasPrefix("--") { return matching(begun, help.options.map(\.name), end: " ") }
        if let last = before.last, let option = help.options.first(where: { $0.name == last }), option.value != nil {
            return matching(begun, option.allowed + names(of: option.value ?? ""), end: " ", or: option.value)
        }
        if command == ArchiveCommand.help.name {
            let archived = ArchiveCompletion(Array(before.dropFirst()), environment)
            return matching(begun, archived.names, end: " ", or: archived.kind == "MAP" ? "MAP" : nil)
        }
        let position = GivenWords(Array(before.dropFirst()), of: help).arguments.count
        guard help.arguments.indices.contains(position) else { return (begun, []) }
        let name = help.arguments[position].name
        return name == "PAD" ? path(begun, of: command) : matching(begun, names(of: name), end: " ", or: name)
    }

    /// The names that go on as it was begun; of what is a file on disk, those in its folder.
    private func matching(
        _ begun: String, _ names: [String], end: String, or kind: String? = nil
    ) -> (begun: String, names: [String]) {
        let files = kind.map { Self.files.contains($0) } ?? false ? files(begun) : []
        return (begun, names.filter { $0.hasPrefix(begun) }.map { $0 + end } + files)
    }

    /// Arguments and values of options that are files.
    private static let files: Set = ["RUN", "PAK", "DEEL", "BESTAND", "MAP"]

    private func files(_ begun: String) -> [String] {
        let above = begun.lastIndex(of: "/").map { String(begun[...$0]) } ?? ""
        return visibleEntries(of: above.isEmpty ? "." : above).map { above + $0.name + ($0.isFolder ? "/" : " ") }
            .filter { $0.hasPrefix(begun) }
    }

    /// The names that an argument or the value of an option is one of.
    private func names(of kind: String) -> [String] {
        let assumptions = session.dossier.baseline.assumptions
        switch kind {
        case "SCENARIO", "A", "B": return session.trees.map(\.id.text)
        case "GEMEENTE": return assumptions.municipalities.map(\.id.text) + ["alle"]
        case "REGELING": return assumptions.regelingen.map(\.id.text)
        default: return []
        }
    }

    private func path(_ begun: String, of command: String) -> (begun: String, names: [String]) {
        let isSet = command == SetCommand.help.name
        let isExplained = command == CommandHelp.explain.name
        let all =
            isSet
            ? PathNames(changeableIn: session)
            : isExplained ? try? PathNames(explainableIn: session) : try? PathNames(session)
        guard let all else { return (begun, []) }
        let parts = begun.split(separator: ".", omittingEmptySubsequences: false)
        let above = parts.dropLast()
        let last = String(parts.last ?? "")
        let names = all.names(below: above).filter { $0.hasPrefix(last) }.map { name in
            let path = (above + [name[...]]).joined(separator: ".")
            guard all.isWhole(above + [name[...]]) else { return path + "." }
            return path + (isSet ? " = " : " ")
        }
        return (begun, names)
    }

    /// The values that can stand at a path, where there are a few: found by trying one that cannot.
    private func value(of path: Substring, _ typed: Substring) -> (begun: String, names: [String]) {
        let begun = String(typed.drop { $0 == " " })
        let path = path.split(separator: " ").joined()
        return matching(begun, session.choices(at: path), end: "")
    }
}
