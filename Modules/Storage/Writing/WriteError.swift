import Glibc

/// Why something was not written.
public enum WriteError: Error, Hashable, Sendable {
    /// The reader of a pipe has gone; the program ends quietly.
    case closedPipe
    /// The system's reason, in its own number.
    case system(Int32)

    /// Somebody asked to stop (Ctrl-C) before the file was whole.
    case stopped

    /// By the system's number.
    public init(number: Int32) {
        switch number {
        case EPIPE: self = .closedPipe
        case EINTR: self = .stopped
        default: self = .system(number)
        }
    }

    /// The system's number.
    public var number: Int32 {
        switch self {
        case .closedPipe: EPIPE
        case .stopped: EINTR
        case .system(let number): number
        }
    }
}

/// Writes all bytes to a descriptor.
public func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(WriteError) {
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
