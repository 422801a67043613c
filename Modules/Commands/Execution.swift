import Decision
import Domain
import Reporting
import RunArchive
import Storage

/// One run of a command: its report written where it was asked for, what goes wrong said in words.
struct Execution<Called: AnyCommand> {
    private var command: Called
    private let answer: Answer
    private let finished: (Called, CommandResult) -> FinishedRun?
    private let work: (Called) throws -> CommandResult
    private var console: Console { answer.console }
    private var language: Language { answer.language }
    private var words: FailureWords { FailureWords(language) }
    private var style: ReportStyle { command.common.style(on: console, language) }
    /// How it looks in a file.
    private var fileStyle: ReportStyle { command.common.style(on: .silent, language) }

    /// Of a command, what its manifest tells of the run (nil: it gets none), and how its work is done.
    init(
        _ command: Called, _ answer: Answer,
        finished: @escaping (Called, CommandResult) -> FinishedRun? = { _, _ in nil },
        work: @escaping (Called) throws -> CommandResult
    ) {
        self.command = command
        self.answer = answer
        self.finished = finished
        self.work = work
    }

    mutating func run() -> ExitStatus {
        var result: CommandResult
        do {
            try command.ask(on: console, language)
            let keeping = (command as? any KeepingCommand)?.keeping
            try keeping?.check()
            result = try work(command)
            let format = command.format
            if let report = result.report, !format.canWrite(report, style) {
                throw UsageProblem.nothingToDraw(format: format.word)
            }
            result = try result.printed(format, fileStyle)
            let kept = try keeping.flatMap { try keep(result, $0) }
            try write(result, inFile: kept?.result)
            if let kept, !command.common.stil { console.say(kept.message) }
        } catch {
            return Failures(answer).status(of: error, in: Called.help.name)
        }
        if let report = result.report { warn(of: report) }
        for test in result.unmet {
            console.say(
                words.unmet(
                    test: test.requirement.rawValue, scenario: test.scenario, municipality: test.municipality,
                    isKnown: test.isKnown))
        }
        if result.isStopped { return .stopped }
        return result.unmet.isEmpty && !result.differs ? .done : .testNotMet
    }

    /// Notes that the format has no place for; of a great many only the first.
    private func warn(of report: any Report) {
        guard !command.common.stil, !command.format.carriesNotes else { return }
        let notes = report.notes(style)
        for note in notes.prefix(Self.warnings) { console.say(words.warning(note)) }
        if notes.count > Self.warnings { console.say(words.moreWarnings(notes.count - Self.warnings)) }
    }

    /// As many lines as can be read beside a file of data.
    private static var warnings: Int { 20 }

    /// Puts the run in the archive where that was asked, before anything is shown: what cannot be kept shows no result.
    /// Gives what to say of it, and the result as it stands in a file.
    private func keep(
        _ result: CommandResult, _ options: KeepingOptions
    ) throws -> (message: String, result: [UInt8])? {
        guard options.bewaar, !result.isStopped, let figures = result.figures, let run = finished(command, result)
        else {
            return nil
        }
        let path = try ArchivePlace.path(given: options.archief, console.environment)
        let format = command.format
        let bytes = try result.bytes(format, fileStyle)
        let kept = try run.kept(
            result: bytes, extension: format.fileExtension, labels: options.label, figures: figures)
        guard let kept else { return nil }
        if options.archief == nil { UserFolder.makeFolders(above: path) }
        let number = try Archive(at: path, for: .keeping).keep(kept)
        return (ArchiveWords(language).kept(number, in: path), bytes)
    }

    /// Writes the result to standard output, or whole to a file with its manifest beside it. How it stands in a file may
    /// be known already: it is not made again where it looks the same.
    private func write(_ result: CommandResult, inFile bytes: [UInt8]?) throws {
        let known = style == fileStyle ? bytes : nil
        let output = result.output(command.format, style, known: known)
        guard let path = command.common.uit else {
            guard result.bytes == nil else { return }
            do throws(WriteError) {
                try output { bytes throws(WriteError) in try console.output(bytes) }
            } catch {
                throw NotWritten(path: nil, reason: error)
            }
            return
        }
        guard result.report != nil || result.bytes != nil else { return }
        let run = finished(command, result)
        let file = ResultFile(path: path) { result in
            try run?.manifest(result: result, in: parent(of: path)).map { ManifestText.bytes(of: $0) }
        }
        try file.write { target in try output(target) }
    }
}
