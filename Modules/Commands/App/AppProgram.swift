import ArgumentParser
import Domain
import Glibc
import Reporting
import Storage

/// Runs the app with its arguments (without its own name) and gives what it ends with.
public func runRoutekaartApp(_ arguments: [String], on console: Console, _ host: AppHost) -> ExitStatus {
    // A closed pipe is an error of writing, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    let program = Answer(console, .dutch)
    let language: Language
    do {
        language = try chosenLanguage(arguments, console)
    } catch {
        return program.usage(error, help: .app)
    }
    let answer = Answer(console, language)
    if arguments.contains("--help") || arguments.contains("-h") { return answer.show(CommandHelp.app.text(language)) }
    if arguments == ["--version"] { return answer.show("routekaart-repl \(programVersion)\n") }
    do {
        return try AppProgram(AppOptions.parsed(arguments), Answer(console, language, .app), host).run()
    } catch {
        return answer.usage(error, help: .app)
    }
}

/// The arguments of the app.
struct AppOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(valueName: "MAP")) var map: String
    @Option var script: String?
    @Flag var doorgaan = false
    @Option var taal: Language?

    static func parsed(_ arguments: [String]) throws(UsageProblem) -> AppOptions {
        do {
            return try parse(arguments)
        } catch {
            throw ParserMessage(message(for: error), help: .app).problem
        }
    }
}

/// What the app needs of the place where it runs, as closures, so that tests can run it without a process.
public struct AppHost {
    /// Does a command of the program apart, so that stopping it (Ctrl-C) leaves the app as it is.
    public var apart: (() -> ExitStatus) -> ExitStatus
    /// Where commands come from when they are typed.
    public var editor: (any LineSource)?

    /// A place to run.
    public init(apart: @escaping (() -> ExitStatus) -> ExitStatus, editor: (any LineSource)?) {
        self.apart = apart
        self.editor = editor
    }
}

/// The loop of the app: a line, what it asks, the next line.
struct AppProgram {
    let options: AppOptions
    let answer: Answer
    let host: AppHost

    init(_ options: AppOptions, _ answer: Answer, _ host: AppHost) {
        self.options = options
        self.answer = answer
        self.host = host
    }

    func run() -> ExitStatus {
        let session: AppSession
        let lines: any LineSource
        do {
            session = try AppSession(folder: options.map)
            lines = try source()
        } catch {
            return Failures(answer).status(of: error, in: nil)
        }
        let dispatch = AppDispatch(session: session, answer: answer, host: host)
        if lines.isInteractive {
            // Ctrl-C ends a line or a command, which see to it themselves, and never the app. A signal that is ignored would
            // not wait for `volg` either.
            signal(SIGINT) { _ in }
            dispatch.greet()
        }
        var first = ExitStatus.done
        while true {
            switch lines.next(dispatch.prompt, completing: dispatch.completions) {
            case .end: return lines.isInteractive ? .done : first
            case .interrupted: continue
            case .text(let line):
                guard let status = dispatch.run(line) else { return first }
                if first == .done, !lines.isInteractive { first = status }
                if first != .done, !options.doorgaan { return first }
            }
        }
    }

    private func source() throws -> any LineSource {
        if let path = options.script { return try ScriptLines(path: path) }
        return host.editor ?? InputLines()
    }
}
