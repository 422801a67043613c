import Commands
import Synchronization

/// What is promised of a command line: a status that says what happened, and nothing on stdout with a problem.
struct CommandPromises {
    private let arguments: [String]
    private let isSound: Bool

    /// A command line on a dossier that is sound or has problems.
    init(_ arguments: [String], isSound: Bool) {
        self.arguments = arguments
        self.isSound = isSound
    }

    var violations: [Violation] {
        let output = Mutex<[UInt8]>([])
        let messages = Mutex<[UInt8]>([])
        let console = Console(
            output: { bytes throws(WriteError) in output.withLock { $0 += bytes } },
            messages: { bytes in messages.withLock { $0 += bytes } }, isTerminal: false, environment: { _ in nil })
        let status = runRoutekaart(arguments, on: console)
        let text = output.withLock { $0 }
        let said = String(decoding: messages.withLock { $0 }, as: UTF8.self)
        // A regeling that exists in no scenario yet is divided by `verdeel` alone, and left by `uittreding` alone; a draw may
        // give what the base estimate does not: they may then find a problem of their own.
        let isAlone = ["verdeel", "uittreding", "simuleer", "gevoeligheid", "risicos"].contains(arguments.first)
        let allowed: [ExitStatus] =
            isSound ? [.done, .usage, .noSuchFile] + (isAlone ? [.badData] : []) : [.badData, .noSuchFile]
        var found = TextPromises.harmful(said).map { Violation(promise: "harmless text", detail: "stderr: \($0)") }
        if !allowed.contains(status) {
            found.append(Violation(promise: "a status that says what happened", detail: "\(arguments): \(status)"))
        }
        if status != .done, !text.isEmpty {
            found.append(Violation(promise: "nothing on stdout with a problem", detail: "\(arguments): \(status)"))
        }
        if status == .done, let format = arguments.last {
            found += TextPromises.violations(of: text, format: format, dialect: .plain)
        }
        return found
    }
}
