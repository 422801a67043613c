import Glibc
import Reporting

/// Where a program's words go, as closures, so that tests can run commands without a process.
public struct Console: Sendable {
    /// Bytes to standard output; throws when nobody reads any more or the device is full.
    public var output: @Sendable ([UInt8]) throws(WriteError) -> Void
    /// Bytes to standard error; failures there are nobody's business.
    public var messages: @Sendable ([UInt8]) -> Void
    /// Whether standard output is a terminal.
    public var isTerminal: Bool
    /// Environment variables that matter.
    public var environment: @Sendable (String) -> String?

    /// A console.
    public init(
        output: @escaping @Sendable ([UInt8]) throws(WriteError) -> Void,
        messages: @escaping @Sendable ([UInt8]) -> Void, isTerminal: Bool,
        environment: @escaping @Sendable (String) -> String?
    ) {
        self.output = output
        self.messages = messages
        self.isTerminal = isTerminal
        self.environment = environment
    }

    /// The process's own.
    public static var standard: Console {
        Console(
            output: { bytes throws(WriteError) in try writeAll(bytes, to: STDOUT_FILENO) },
            messages: { bytes in try? writeAll(bytes, to: STDERR_FILENO) },
            isTerminal: isatty(STDOUT_FILENO) == 1,
            environment: { name in getenv(name).map { String(cString: $0) } })
    }

    /// A line on standard error.
    func say(_ text: String) { messages(Array((text.hasSuffix("\n") ? text : text + "\n").utf8)) }
}

/// Why something was not written.
public enum WriteError: Error, Hashable, Sendable {
    /// The reader of a pipe has gone; the program ends quietly.
    case closedPipe
    /// The system's reason, in its own number.
    case system(Int32)
    /// Somebody asked to stop (Ctrl-C) before the file was whole.
    case stopped

    /// By the system's number.
    init(number: Int32) {
        switch number {
        case EPIPE: self = .closedPipe
        case EINTR: self = .stopped
        default: self = .system(number)
        }
    }

    /// The system's number.
    var number: Int32 {
        switch self {
        case .closedPipe: EPIPE
        case .stopped: EINTR
        case .system(let number): number
        }
    }
}

/// Writes all bytes to a descriptor.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(WriteError) {
    var written = 0
    while written < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
            write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        }
        if count < 0 {
            if errno == EINTR { continue }
            throw WriteError(number: errno)
        }
        written += count
    }
}
