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
    /// Columns of the terminal that standard error is and that this program may draw on; nil when there is none.
    public var messageColumns: @Sendable () -> Int?
    /// Columns of the terminal that standard output is, for results that fit it; nil: as wide as they like.
    public var columns: @Sendable () -> Int?
    /// A clock that only goes forward, in seconds.
    public var seconds: @Sendable () -> Double
    /// Environment variables that matter.
    public var environment: @Sendable (String) -> String?

    /// A console.
    public init(
        output: @escaping @Sendable ([UInt8]) throws(WriteError) -> Void,
        messages: @escaping @Sendable ([UInt8]) -> Void, isTerminal: Bool,
        ask: (@Sendable (String) -> String?)? = nil,
        columns: @escaping @Sendable () -> Int? = { nil },
        messageColumns: @escaping @Sendable () -> Int? = { nil },
        seconds: @escaping @Sendable () -> Double = monotonicSeconds,
        environment: @escaping @Sendable (String) -> String?
    ) {
        self.output = output
        self.messages = messages
        self.isTerminal = isTerminal
        self.ask = ask
        self.columns = columns
        self.messageColumns = messageColumns
        self.seconds = seconds
        self.environment = environment
    }

    /// The process's own.
    public static var standard: Console {
        Console(
            output: { bytes throws(WriteError) in try writeAll(bytes, to: STDOUT_FILENO) },
            messages: { bytes in try? writeAll(bytes, to: STDERR_FILENO) },
            isTerminal: isatty(STDOUT_FILENO) == 1,
            ask: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 ? asked : nil,
            columns: { terminalColumns(of: STDOUT_FILENO) },
            messageColumns: { terminalColumns(of: STDERR_FILENO) },
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

/// How wide a terminal is. While another job has it in hand (`&`) there is none.
private func terminalColumns(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    let group = tcgetpgrp(descriptor)
    guard group < 0 || group == getpgrp() else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
}

/// The machine's clock since it started, in seconds.
@Sendable public func monotonicSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
