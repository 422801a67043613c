import Glibc
import Reporting
import Storage

/// What the program answers, on a console, in a language: texts on stdout, what is wrong on stderr with its exit status.
struct Answer {
    let console: Console
    let language: Language
    /// Where commands are explained.
    let manual: Manual
    private var words: FailureWords { FailureWords(language) }

    init(_ console: Console, _ language: Language, _ manual: Manual = .program) {
        self.console = console
        self.language = language
        self.manual = manual
    }

    /// Text to standard output.
    func show(_ text: String) -> ExitStatus {
        do {
            try console.output(Array(text.utf8))
            return .done
        } catch {
            return failed(error, nil)
        }
    }

    /// A command line that cannot be understood, of the program that is explained there.
    func usage(_ problem: UsageProblem, help: CommandHelp) -> ExitStatus {
        console.say(
            UsageWords(language).text(problem, usage: help.usage(language), help: "\(help.name) --help"))
        return .usage
    }

    /// A command line that cannot be understood, of a command where there is one.
    func usage(_ problem: UsageProblem, of name: String?) -> ExitStatus {
        let (usage, help) = manual.usage(of: name, language)
        console.say(UsageWords(language).text(problem, usage: usage, help: help))
        return .usage
    }

    /// Output that could not be written; a closed pipe ends quietly. Without a path it is standard output.
    func failed(_ error: WriteError, _ path: String?) -> ExitStatus {
        switch error {
        case .closedPipe: return .done
        case .stopped: return .stopped
        case .system(let number):
            console.say(words.error(words.cannotWrite(path, .init(number: number))))
            return .cannotWrite
        }
    }
}
