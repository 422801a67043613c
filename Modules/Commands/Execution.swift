import Domain
import Reporting
import Storage

/// One run of a command: its content written where it was asked for, what goes wrong said in words.
struct Execution {
    let command: any Command
    let console: Console
    let language: Language
    private var words: UsageWords { UsageWords(language) }
    private var presentation: Presentation { command.common.presentation(on: console, language) }

    func run() -> ExitStatus {
        let result: CommandResult
        do {
            result = try command.content()
        } catch {
            return failure(error)
        }
        if let content = result.content {
            if let status = write(content) { return status }
            if !command.common.stil {
                for note in command.common.formaat.separateNotes(content, presentation) { console.say("- \(note)") }
            }
        }
        for unmet in result.unmet { console.say(words.unmet(unmet.scenario, unmet.municipality, unmet.requirement.rawValue)) }
        return result.meetsRequirements ? .done : .testNotMet
    }

    /// Says what went wrong before there was a result.
    private func failure(_ error: any Error) -> ExitStatus {
        switch error {
        case let problems as Problems:
            console.messages(Array(render(problems, language).utf8))
            console.say(words.problemCount(problems.list.count))
            return .badData
        case let error as StorageError:
            console.say(words.text(for: error))
            return .noSuchFile
        case let error as CommandError:
            console.say(words.text(for: error))
            return .usage
        default:
            console.say(words.fault(String(describing: error)))
            return .fault
        }
    }

    /// Writes the content to standard output or whole to a file; nil when all went well.
    private func write(_ content: Content) -> ExitStatus? {
        guard let path = command.common.uit else { return write(content, "stdout") { try console.output($0) } }
        let file: AtomicFile
        do {
            file = try AtomicFile(path)
        } catch {
            return report(error, path)
        }
        if let status = write(content, path, { try file.write($0) }) {
            file.discard()
            return status
        }
        do {
            try file.commit()
            return nil
        } catch {
            file.discard()
            return report(error, path)
        }
    }

    private func write(
        _ content: Content, _ path: String, _ handOn: @escaping ([UInt8]) throws -> Void
    ) -> ExitStatus? {
        let sink = ByteSink(handOn: handOn)
        do {
            try command.common.formaat.write(content, presentation, to: sink)
            try sink.flush()
            return nil
        } catch let error as WriteError {
            return report(error, path)
        } catch {
            return failure(error)
        }
    }

    private func report(_ error: WriteError, _ path: String) -> ExitStatus {
        guard case .system(let code) = error else { return .done }
        console.say(words.cannotWrite(path, code))
        return .cannotWrite
    }
}
