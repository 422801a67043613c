import Glibc
import Reporting
import Storage

/// Why something was not written; who makes a console needs no other module for it.
public typealias WriteError = Storage.WriteError

/// Where a program's words go, as closures, so that tests can run commands without a process.
public struct Console: Sendable {
    /// Bytes to standard output; throws when nobody reads any more or the device is full.
    public var output: @Sendable ([UInt8]) throws(WriteError) -> Void
    /// Bytes to standard error; failures there are nobody's business.
    public var messages: @Sendable ([UInt8]) -> Void
    /// Whether standard output is a terminal.
    public var isTerminal: Bool
    /// Puts a question to a person and gives the answer, without its line end; nil when nobody answers any more. No
    /// function at all where there is no person to ask.
    public var ask: (@Sendable (String) -> String?)?
    /// Environment variables that matter.
    public var environment: @Sendable (String) -> String?

    /// A console.
    public init(
        output: @escaping @Sendable ([UInt8]) throws(WriteError) -> Void,
        messages: @escaping @Sendable ([UInt8]) -> Void, isTerminal: Bool,
        ask: (@Sendable (String) -> String?)? = nil, environment: @escaping @Sendable (String) -> String?
    ) {
        self.output = output
        self.messages = messages
        self.isTerminal = isTerminal
        self.ask = ask
        self.environment = environment
    }

    /// The process's own.
    public static var standard: Console {
        Console(
            output: { bytes throws(WriteError) in try writeAll(bytes, to: STDOUT_FILENO) },
            messages: { bytes in try? writeAll(bytes, to: STDERR_FILENO) },
            isTerminal: isatty(STDOUT_FILENO) == 1,
            ask: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 ? asked : nil,
            environment: { name in getenv(name).map { String(cString: $0) } })
    }

    /// A line on standard error.
    func say(_ text: String) { messages(Array((text.hasSuffix("\n") ? text : text + "\n").utf8)) }
}

/// A question on standard error, because standard output carries the result alone.
@Sendable private func asked(_ question: String) -> String? {
    try? writeAll(Array(question.utf8), to: STDERR_FILENO)
    return readLine()
}
