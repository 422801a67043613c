import Domain
import Reporting
import Storage

/// What a line of the app asks, done.
struct AppDispatch {
    let session: AppSession
    let answer: Answer
    let host: AppHost

    /// The name of the dossier, and how many changes hold.
    var prompt: String {
        let name = resolvedPath(session.folder).split(separator: "/").last.map { String($0) } ?? session.folder
        let count = session.history.current.count
        return count == 0 ? "\(name)> " : "\(name) (\(count))> "
    }

    /// The first line for somebody who types.
    func greet() {
        let words = AppWords(answer.language)
        let name = session.dossier.baseline.assumptions.name
        _ = answer.show(words.greeting(name, scenarios: session.dossier.scenarios.count) + "\n")
    }

    /// Does what a line asks; nil when it asks to stop.
    func run(_ line: String) -> ExitStatus? {
        let words: [String]
        do {
            words = try self.words(of: line)
        } catch {
            return Failures(answer).status(of: error, in: nil)
        }
        guard let name = words.first, !name.hasPrefix("#") else { return .done }
        if name == "stop" { return nil }
        let rest = Array(words.dropFirst())
        do {
            if name == "help" { return try help(rest.first) }
            if rest.prefix(while: { $0 != "--" }).contains(where: { ["--help", "-h"].contains($0) }) {
                return try help(name)
            }
            return try run(name, rest)
        } catch {
            return answer.usage(error, of: name)
        }
    }

    /// Only the value of `zet` is no list of words.
    private func words(of line: String) throws(AppProblem) -> [String] {
        let bare = line.drop { $0.isWhitespace }
        if bare.hasPrefix("#") { return [] }
        let name = bare.prefix { !$0.isWhitespace }
        guard name == SetCommand.help.name, !bare.contains("--help") else { return try CommandWords.words(of: line) }
        return [String(name)] + (try SetCommand.arguments(in: String(bare.dropFirst(name.count))))
    }

    private func run(_ name: String, _ arguments: [String]) throws(UsageProblem) -> ExitStatus {
        if let own = AppCommands.own(named: name) { return try run(own, arguments) }
        guard let type = RoutekaartCommand.command(named: name) else {
            throw unknownCommand(name, among: AppCommands.names)
        }
        let completed = AppArguments(session).completed(arguments, of: type.help)
        let (access, answer) = (session.access, Answer(answer.console, try language(arguments), .app))
        return host.apart {
            do throws(UsageProblem) {
                return try Commands.run(type, completed, answer, access)
            } catch {
                return answer.usage(error, of: name)
            }
        }
    }

    private func run<C: AppCommand>(_ type: C.Type, _ arguments: [String]) throws(UsageProblem) -> ExitStatus {
        let answer = Answer(answer.console, try language(arguments), .app)
        let command = try parsed(type, arguments)
        var execution = Execution(command, answer) { [session] in try $0.result(in: session) }
        guard let follow = command as? FollowCommand else { return execution.run() }
        // Held before it is said how to end it.
        let signals = HeldSignals()
        defer { signals.release() }
        answer.console.say(AppWords(answer.language).following(session.folder))
        var count = 0
        while follow.keer.map({ count < $0 }) ?? true {
            // A file that is wrong for now is told of, and followed on.
            if execution.run() == .stopped { return .stopped }
            count += 1
        }
        return .done
    }

    private func language(_ arguments: [String]) throws(UsageProblem) -> Language {
        arguments.contains { $0.hasPrefix("--taal") } ? try chosenLanguage(arguments, answer.console) : answer.language
    }

    private func help(_ name: String?) throws(UsageProblem) -> ExitStatus {
        guard let name else {
            return answer.show(
                AppHelp.text(
                    own: AppCommands.own.map { $0.help }, program: RoutekaartCommand.commands.map { $0.help },
                    answer.language))
        }
        guard let help = AppCommands.help(of: name) else { throw unknownCommand(name, among: AppCommands.names) }
        return answer.show(help.inApp.text(answer.language))
    }

    /// How a line can go on.
    func completions(_ line: String) -> (begun: String, names: [String]) {
        LineCompletion(session, answer.console.environment).of(line)
    }
}
