import ArgumentParser
import Domain
import Glibc
import Reporting

/// Runs the program with its arguments (without its own name) and gives what it ends with.
public func runRoutekaart(_ arguments: [String], on console: Console) -> ExitStatus {
    // A closed pipe is an error of writing, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    endWhenStopped()
    if arguments == ["--version"] { return Answer(console, .dutch).show("routekaart \(programVersion)\n") }
    let language: Language
    do {
        language = try chosenLanguage(arguments, console)
    } catch {
        return Answer(console, .dutch).usage(error, of: nil)
    }
    let answer = Answer(console, language)
    do throws(UsageProblem) {
        if let help = try helpText(arguments, language) { return answer.show(help) }
        guard let name = arguments.first else { throw UsageProblem.missingCommand }
        guard let type = RoutekaartCommand.command(named: name) else {
            throw name.hasPrefix("-")
                ? UsageProblem.unknownOption(name, nearest: nil) : unknownCommand(name, among: RoutekaartCommand.names)
        }
        return try run(type, Array(arguments.dropFirst()), answer, .folders)
    } catch {
        return answer.usage(error, of: arguments.first)
    }
}

/// Runs a command with its arguments, on dossiers from somewhere; one that takes long shows how far it is.
func run<C: Command>(
    _ type: C.Type, _ arguments: [String], _ answer: Answer, _ dossiers: DossierAccess
) throws(UsageProblem) -> ExitStatus {
    let record = RunRecord()
    let dossiers = record.access(dossiers)
    let finished: (C, CommandResult) -> FinishedRun? = { command, result in
        guard C.isRepeatable else { return nil }
        return FinishedRun(
            help: C.help, words: arguments, language: answer.language, seed: (command as? any DrawingCommand)?.zaad,
            record: record, isStopped: result.isStopped, time: utcTime(on: answer.console))
    }
    var execution = Execution(try parsed(type, arguments), answer, finished: finished) { command in
        guard let slow = command as? any SlowCommand else { return try command.result(from: dossiers) }
        let progress = ProgressBar(answer.console, answer.language, isQuiet: command.common.stil)
        return try slow.result(from: dossiers, showing: progress)
    }
    return execution.run()
}

/// `--taal`, else ROUTEKAART_TAAL, else Dutch: known before anything is parsed, because errors of parsing need it. What
/// is wrong with `--taal` itself is left to the parser.
func chosenLanguage(_ arguments: [String], _ console: Console) throws(UsageProblem) -> Language {
    let name = "--taal"
    if let index = arguments.lastIndex(where: { $0 == name || $0.hasPrefix(name + "=") }) {
        let next = arguments.indices.contains(index + 1) ? arguments[index + 1] : ""
        let value = arguments[index] == name ? next : String(arguments[index].dropFirst(name.count + 1))
        if let language = Language(rawValue: value) { return language }
    }
    guard let value = console.environment("ROUTEKAART_TAAL"), !value.isEmpty else { return .dutch }
    guard let language = Language(rawValue: value) else {
        throw .invalidValue(
            value, of: "ROUTEKAART_TAAL", allowed: Language.allCases.map(\.rawValue), nearest: nil)
    }
    return language
}

/// The help that was asked for; nil when none was.
private func helpText(_ arguments: [String], _ language: Language) throws(UsageProblem) -> String? {
    let asks = arguments.prefix { $0 != "--" }.contains { ["--help", "-h"].contains($0) }
    guard asks || arguments.first == "help" else { return nil }
    let words = arguments.filter { !$0.hasPrefix("-") && $0 != "help" && Language(rawValue: $0) == nil }
    guard let name = words.first else {
        return ProgramHelp.text(RoutekaartCommand.commands.map { $0.help }, language)
    }
    guard let help = RoutekaartCommand.help(of: name) else {
        throw unknownCommand(name, among: RoutekaartCommand.names)
    }
    return help.text(language)
}

/// The command that the arguments call; only its own options are set up.
func parsed<C: AnyCommand>(_ type: C.Type, _ arguments: [String]) throws(UsageProblem) -> C {
    let command: C
    do {
        command = try type.parse(arguments)
    } catch {
        throw ParserMessage(type.message(for: error), help: type.help).problem
    }
    try command.checkTogether()
    try command.common.checkTogether(command.format, with: type.help)
    return command
}

/// A word that calls nothing, with the one that was probably meant.
func unknownCommand(_ name: String, among names: [String]) -> UsageProblem {
    .unknownCommand(name, nearest: Nearest.name(to: name, among: names))
}
