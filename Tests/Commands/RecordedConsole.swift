import Commands
import Synchronization

/// A console that keeps what it is told, so that commands run without a process.
final class RecordedConsole: Sendable {
    private let output = Mutex<[UInt8]>([])
    private let messages = Mutex<[UInt8]>([])
    private let environment: [String: String]
    /// What writing to stdout fails with.
    private let failure: WriteError?
    /// What a person answers, one after the other.
    private let answers: Mutex<[String]>
    private let hasPerson: Bool
    private let messageTerminal: MessageTerminal
    private let readings = Mutex(0)

    /// The terminal that stderr is, none without columns, and the seconds that pass between two looks at the clock.
    struct MessageTerminal {
        var columns: Int?
        var step = 0.0
    }

    init(
        environment: [String: String] = [:], failure: WriteError? = nil, answers: [String]? = nil,
        messageTerminal: MessageTerminal
    ) {
        self.messageTerminal = messageTerminal
        self.answers = Mutex(answers ?? [])
        hasPerson = answers != nil
        self.environment = environment
        self.failure = failure
    }

    /// The result of a command line.
    struct Run {
        var status: ExitStatus
        var output: String
        var messages: String
    }

    /// Runs a command line.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], isTerminal: Bool = false,
        failure: WriteError? = nil,
        answers: [String]? = nil, messageTerminal: MessageTerminal = .init()
    ) -> Run {
        let recorder = RecordedConsole(
            environment: environment, failure: failure, answers: answers, messageTerminal: messageTerminal)
        let status = runRoutekaart(arguments, on: recorder.console(isTerminal: isTerminal))
        return Run(
            status: status, output: recorder.output.withLock { String(decoding: $0, as: UTF8.self) },
            messages: recorder.messages.withLock { String(decoding: $0, as: UTF8.self) })
    }

    /// Runs the app with lines that are given, or typed where there is a terminal.
    static func app(_ lines: [String], _ arguments: [String], typed: Bool = false) -> Run {
        let recorder = RecordedConsole(messageTerminal: .init())
        let host = AppHost(apart: { $0() }, editor: GivenLines(lines, isInteractive: typed))
        let status = runRoutekaartApp(arguments, on: recorder.console(isTerminal: typed), host)
        return Run(
            status: status, output: recorder.output.withLock { String(decoding: $0, as: UTF8.self) },
            messages: recorder.messages.withLock { String(decoding: $0, as: UTF8.self) })
    }

    private func console(isTerminal: Bool) -> Console {
        let person: @Sendable (String) -> String? = { [self] question in answer(to: question) }
        return Console(
            output: { [self] bytes throws(WriteError) in
                if let failure { throw failure }
                output.withLock { $0 += bytes }
            },
            messages: { [self] bytes in messages.withLock { $0 += bytes } }, isTerminal: isTerminal,
            ask: hasPerson ? person : nil, messageColumns: { [self] in messageTerminal.columns },
            seconds: { [self] in
                readings.withLock { count in
                    count += 1
                    return Double(count) * messageTerminal.step
                }
            },
            environment: { [self] in environment[$0] })
    }

    /// The next answer; the question stands among the messages.
    private func answer(to question: String) -> String? {
        messages.withLock { $0 += Array(question.utf8) }
        return answers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }
}
