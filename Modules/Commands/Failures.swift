import Decision
import Domain
import Reporting
import RunArchive
import Storage

/// What went wrong, in words and as an exit status.
struct Failures {
    private let answer: Answer
    private var console: Console { answer.console }
    private var words: FailureWords { FailureWords(answer.language) }

    init(_ answer: Answer) { self.answer = answer }

    /// Says what went wrong before there was a result, in a command where there is one.
    func status(of error: any Error, in command: String?) -> ExitStatus {
        switch error {
        case let problems as Problems:
            console.messages(Array(render(problems, answer.language).utf8))
            console.say(words.count(of: problems.list.count))
            return .badData
        case let problems as ShardProblems:
            for problem in problems.list { console.say(words.error(ShardWords(answer.language).text(problem))) }
            return .badData
        case let problem as ManifestProblem:
            console.say(words.error(ManifestWords(answer.language).text(problem)))
            return .badData
        case let problem as PackProblem:
            console.say(words.error(PackWords(answer.language).text(problem)))
            return .badData
        case let problem as ArchiveProblem:
            console.say(words.error(ArchiveWords(answer.language).text(problem)))
            return problem.status
        case StorageError.notFound(let path):
            console.say(words.error(words.notFound(path)))
            return .noSuchFile
        case StorageError.noAssumptions(let folder):
            console.say(words.error(words.noAssumptions(folder)))
            return .noSuchFile
        case let problem as GitProblem:
            console.say(words.error(text(problem)))
            return .noSuchFile
        case let problem as PrintProblem: return status(of: problem)
        case let problem as FolderProblem:
            console.say(words.error(text(problem)))
            return .cannotWrite
        case is Stopped:
            // The question has no line end yet.
            console.say("")
            return .stopped
        case let problem as UsageProblem:
            return answer.usage(problem, of: command)
        case let failure as NotWritten: return answer.failed(failure.reason, failure.path)
        case let problem as AppProblem:
            console.say(words.error(AppWords(answer.language).text(problem)))
            return .usage
        default:
            console.say(words.error(words.fault(String(describing: error))))
            return .fault
        }
    }

    private func text(_ problem: GitProblem) -> String {
        switch problem {
        case .noGit: words.noGit
        case .noRepository: words.noRepository
        case .unknownRevision(let name): words.unknownRevision(name)
        case .noSuchFolder(let folder, let revision): words.noSuchFolder(folder, revision: revision)
        }
    }

    private func status(of problem: PrintProblem) -> ExitStatus {
        switch problem {
        case .stopped: return .stopped
        case .noPlace(let reason): return answer.failed(reason, "/tmp")
        case .noBrowser(let names): console.say(words.error(words.noBrowser(names)))
        case .nothing(let browser): console.say(words.error(words.notPrinted(browser)))
        case .tooLong(let browser): console.say(words.error(words.printsTooLong(browser)))
        }
        return .cannotWrite
    }

    private func text(_ problem: FolderProblem) -> String {
        switch problem {
        case .notEmpty(let path): words.isThere(path, isFolder: true)
        case .notAFolder(let path): words.isThere(path, isFolder: false)
        case .system(let path, let number): words.cannotWrite(path, .init(number: number))
        }
    }
}

extension ArchiveProblem {
    /// What the program ends with.
    fileprivate var status: ExitStatus {
        switch self {
        case .missing: .noSuchFile
        case .notAFile, .notAnArchive, .damaged, .newer, .unknownRun: .badData
        case .missingFolder, .logged, .noAccess, .full, .busy, .other: .cannotWrite
        }
    }
}
