import Decision
import Domain
import Reporting
import Storage

/// One run of a command: its report written where it was asked for, what goes wrong said in words.
struct Execution {
    private(set) var command: any Command
    let console: Console
    let language: Language
    var dossiers = DossierAccess.folders
    private var words: FailureWords { FailureWords(language) }
    private var answer: Answer { Answer(console, language) }
    private var style: ReportStyle { command.common.style(on: console, language) }

    mutating func run() -> ExitStatus {
        let result: CommandResult
        do {
            try command.ask(on: console, language)
            result = try outcome()
        } catch {
            return failure(error)
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

    /// What the command gives; one that takes long shows how far it is.
    private func outcome() throws -> CommandResult {
        guard let slow = command as? any SlowCommand else { return try command.result(from: dossiers) }
        return try slow.result(
            from: dossiers, showing: ProgressBar(console, language, isQuiet: command.common.stil))
    }

    /// Notes that the format has no place for; of a great many only the first.
    private func warn(of report: any Report) {
        guard !command.common.stil, !command.common.format.carriesNotes else { return }
        let notes = report.notes(style)
        for note in notes.prefix(Self.warnings) { console.say(words.warning(note)) }
        if notes.count > Self.warnings { console.say(words.moreWarnings(notes.count - Self.warnings)) }
    }

    /// As many lines as can be read beside a file of data.
    private static let warnings = 20

    /// Says what went wrong before there was a result.
    private func failure(_ error: any Error) -> ExitStatus {
        switch error {
        case let problems as Problems:
            console.messages(Array(render(problems, language).utf8))
            console.say(words.count(of: problems.list.count))
            return .badData
        case let problems as ShardProblems:
            for problem in problems.list { console.say(words.error(ShardWords(language).text(problem))) }
            return .badData
        case StorageError.notFound(let path):
            console.say(words.error(words.notFound(path)))
            return .noSuchFile
        case StorageError.noAssumptions(let folder):
            console.say(words.error(words.noAssumptions(folder)))
            return .noSuchFile
        case let problem as FolderProblem:
            console.say(words.error(text(problem)))
            return .cannotWrite
        case is Stopped:
            // The question has no line end yet.
            console.say("")
            return .stopped
        case let problem as UsageProblem:
            return answer.usage(problem, of: type(of: command).help.name)
        default:
            console.say(words.error(words.fault(String(describing: error))))
            return .fault
        }
    }

    private func text(_ problem: FolderProblem) -> String {
        switch problem {
        case .notEmpty(let path): words.isThere(path, isFolder: true)
        case .notAFolder(let path): words.isThere(path, isFolder: false)
        case .system(let path, let number): words.cannotWrite(path, .init(number: number))
        }
    }

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
