import ArgumentParser
import Domain
import Glibc
import Reporting
import Storage

/// The words for usage and the world outside the dossier, in Dutch and English. ArgumentParser speaks English only; its
/// messages are recognised and said again here.
struct UsageWords {
    let language: Language

    init(_ language: Language) { self.language = language }

    private func say(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }

    var noCommand: String {
        say("fout: geen opdracht gegeven", "error: no command given") + "\n" + usage(nil)
    }

    func cannotWrite(_ path: String, _ code: Int32) -> String {
        let reason: String
        switch code {
        case ENOSPC: reason = say("de schijf is vol", "the disk is full")
        case EACCES, EPERM, EROFS: reason = say("geen toegang", "no access")
        case ENOENT: reason = say("de map bestaat niet", "the folder does not exist")
        case EISDIR: reason = say("dat is geen gewoon bestand", "that is no ordinary file")
        default: reason = String(cString: strerror(code))
        }
        return say("fout: kan niet schrijven naar \(path): \(reason)", "error: cannot write to \(path): \(reason)")
    }

    func problemCount(_ count: Int) -> String {
        say(count == 1 ? "1 fout" : "\(count) fouten", count == 1 ? "1 error" : "\(count) errors")
    }

    func unmet(_ scenario: String, _ municipality: String, _ requirement: String) -> String {
        say("toets niet gehaald: \(requirement), \(scenario), \(municipality)",
            "test not met: \(requirement), \(scenario), \(municipality)")
    }

    func fault(_ text: String) -> String {
        say("dit is een fout van Routekaart, niet van u; meld haar met de gegevens erbij: \(text)",
            "this is a fault of Routekaart, not yours; please report it with the data: \(text)")
    }

    func text(for error: StorageError) -> String {
        switch error {
        case .notFound(let path): say("fout: \(path) bestaat niet", "error: \(path) does not exist")
        case .noAssumptions(let folder):
            say("fout: in \(folder) staat geen uitgangspunten.yaml", "error: there is no uitgangspunten.yaml in \(folder)")
        }
    }

    func text(for error: CommandError) -> String {
        switch error {
        case .unknownName(let option, let name, let nearest):
            say("fout: \(option) '\(name)' staat niet in het dossier", "error: \(option) '\(name)' is not in the dossier")
                + hint(nearest)
        case .notAScenario(let path):
            say("fout: \(path) is geen scenario van het dossier in die map",
                "error: \(path) is no scenario of the dossier in that folder")
        }
    }

    private func hint(_ nearest: String?) -> String {
        nearest.map { say("; bedoelt u '\($0)'?", "; did you mean '\($0)'?") } ?? ""
    }

    /// An error of parsing, with the usage of the command it belongs to.
    func text(for error: any Error, arguments: [String]) -> String {
        let english = RoutekaartCommand.message(for: error)
        let words = arguments.filter { !$0.hasPrefix("-") }
        let names = RoutekaartCommand.commands.map { $0.configuration.commandName ?? "" }
        if let word = words.first, !names.contains(word) {
            let nearest = Nearest.name(to: word, among: names)
            return say("fout: onbekende opdracht '\(word)'", "error: unknown command '\(word)'") + hint(nearest) + "\n" + usage(nil)
        }
        return say("fout: ", "error: ") + translated(english) + "\n" + usage(words.first)
    }

    /// What ArgumentParser says, in our words.
    private func translated(_ english: String) -> String {
        let line = english.split(separator: "\n").first.map(String.init) ?? english
        let quoted = line.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        func part(_ index: Int) -> String { quoted.indices.contains(index) ? quoted[index] : "" }
        if line.hasPrefix("Unknown option") {
            return say("onbekende optie '\(part(1))'", "unknown option '\(part(1))'") + hint(nearestOption(to: part(1)))
        }
        if line.hasPrefix("Missing expected argument") {
            return say("'\(part(1))' ontbreekt", "'\(part(1))' is missing")
        }
        if line.hasPrefix("Missing value for") {
            return say("bij '\(part(1))' hoort een waarde", "'\(part(1))' needs a value")
        }
        if line.contains("unexpected argument") || line.contains("Unexpected argument") {
            return say("'\(part(1))' hoort hier niet", "'\(part(1))' does not belong here")
        }
        if line.hasPrefix("The value") {
            let allowed = english.contains("Please provide one of")
                ? quoted.dropFirst(4).enumerated().filter { $0.offset % 2 == 1 }.map(\.element) : []
            let possible = allowed.isEmpty ? "" : say("; kan zijn: ", "; possible: ") + allowed.joined(separator: ", ")
            return say("'\(part(1))' kan niet bij '\(part(3))'", "'\(part(1))' is not possible for '\(part(3))'") + possible
        }
        return line
    }

    private func nearestOption(to option: String) -> String? {
        let own = RoutekaartCommand.commands.flatMap { $0.help.parts.map(\.name) }
        let all = (own + CommonHelp.parts.map(\.name)).compactMap { $0.split(separator: " ").first.map(String.init) }
        return Nearest.name(to: option, among: all.filter { $0.hasPrefix("--") })
    }

    private func usage(_ command: String?) -> String {
        let type = RoutekaartCommand.commands.first { $0.configuration.commandName == command }
        let line = type.map { "routekaart \($0.help.usage)" } ?? "routekaart controleer|vergelijk|bereken ..."
        return say("gebruik: ", "usage: ") + line + "\n"
            + say("meer: routekaart \(command.map { "\($0) " } ?? "")--help", "more: routekaart \(command.map { "\($0) " } ?? "")--help")
    }
}
