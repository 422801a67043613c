import Decision
import Domain
import Reporting
import Storage

/// One run of a command: its report written where it was asked for, what goes wrong said in words.
struct Execution<Called: AnyCommand> {
    private var command: Called
    private let answer: Answer
    private let work: (Called) throws -> CommandResult
    private var console: Console { answer.console }
    private var language: Language { answer.language }
    private var words: FailureWords { FailureWords(language) }
    private var style: ReportStyle { command.common.style(on: console, language) }

    /// Of a command, and how its work is done.
    init(_ command: Called, _ answer: Answer, work: @escaping (Called) throws -> CommandResult) {
        self.command = command
        self.answer = answer
        self.work = work
    }

    mutating func run() -> ExitStatus {
        let result: CommandResult
        do {
            try command.ask(on: console, language)
            result = try work(command)
        } catch {
            return Failures(answer).status(of: error, in: Called.help.name)
        }
        if let bytes = result.bytes {
            do {
                try write(bytes)
            } catch {
                return answer.failed(error, command.common.uit)
            }
        }
        if let report = result.report {
            do {
                try write(report)
            } catch {
                return answer.failed(error, command.common.uit)
            }
            warn(of: report)
        }
        for test in result.unmet {
            console.say(
                words.unmet(
                    test: test.requirement.rawValue, scenario: test.scenario, municipality: test.municipality,
                    isKnown: test.isKnown))
        }
        if result.isStopped { return .stopped }
        return result.unmet.isEmpty ? .done : .testNotMet
    }

    /// Notes that the format has no place for; of a great many only the first.
    private func warn(of report: any Report) {
        guard !command.common.stil, !command.common.format.carriesNotes else { return }
        let notes = report.notes(style)
        for note in notes.prefix(Self.warnings) { console.say(words.warning(note)) }
        if notes.count > Self.warnings { console.say(words.moreWarnings(notes.count - Self.warnings)) }
    }

    /// As many lines as can be read beside a file of data.
    private static var warnings: Int { 20 }

    /// Writes the report to standard output, or whole to a file.
    private func write(_ report: any Report) throws(WriteError) {
        guard let path = command.common.uit else { return try write(report) { $0.withWriteError(console.output) } }
        try OutputFile.write(path) { file throws(WriteError) in
            try write(report) { $0.withWriteError(file.write) }
        }
    }

    /// Writes bytes to the file asked for, whole.
    private func write(_ bytes: [UInt8]) throws(WriteError) {
        guard let path = command.common.uit else { return }
        try OutputFile.write(path) { file throws(WriteError) in try file.write(bytes) }
    }

    private func write(_ report: any Report, to target: @escaping ByteSink.Target) throws(WriteError) {
        var sink = ByteSink(target)
        command.common.format.write(report, style, to: &sink)
        do {
            try sink.finish()
        } catch {
            throw WriteError(number: error.number)
        }
    }
}

extension UnsafeRawBufferPointer {
    /// Hands the bytes to something that throws, and gives the error's number, or 0.
    fileprivate func withWriteError(_ write: ([UInt8]) throws(WriteError) -> Void) -> Int32 {
        do {
            try write(Array(self))
            return 0
        } catch {
            return error.number
        }
    }
}
