import ArgumentParser
import Domain
import Glibc
import Reporting
import Storage

/// Runs the program with its arguments (without its own name) and gives what it ends with.
public func runRoutekaart(_ arguments: [String], on console: Console) -> ExitStatus {
    signal(SIGPIPE, SIG_IGN)
    let language = chosenLanguage(arguments, console)
    if arguments == ["--version"] || arguments == ["--versie"] {
        return show("routekaart \(programVersion)\n", on: console, language)
    }
    if let help = helpText(arguments, language) { return show(help, on: console, language) }
    let command: any Command
    do {
        guard let parsed = try RoutekaartCommand.parseAsRoot(arguments) as? any Command else {
            console.say(UsageWords(language).noCommand)
            return .usage
        }
        command = parsed
    } catch {
        console.say(UsageWords(language).text(for: error, arguments: arguments))
        return .usage
    }
    return Execution(command: command, console: console, language: language).run()
}

/// `--taal`, else ROUTEKAART_TAAL, else Dutch: known before anything is parsed, because errors of parsing need it.
private func chosenLanguage(_ arguments: [String], _ console: Console) -> Language {
    for (index, argument) in arguments.enumerated() {
        if argument == "--taal", arguments.indices.contains(index + 1) {
            return Language(rawValue: arguments[index + 1]) ?? .dutch
        }
        if argument.hasPrefix("--taal=") { return Language(rawValue: String(argument.dropFirst(7))) ?? .dutch }
    }
    return console.environment("ROUTEKAART_TAAL").flatMap { Language(rawValue: $0) } ?? .dutch
}

/// Text to standard output.
private func show(_ text: String, on console: Console, _ language: Language) -> ExitStatus {
    do {
        try console.output(Array(text.utf8))
        return .done
    } catch {
        guard case .system(let code) = error else { return .done }
        console.say(UsageWords(language).cannotWrite("stdout", code))
        return .cannotWrite
    }
}
