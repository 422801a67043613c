/// Where a report goes, a buffer at a time, so that no report stands in memory whole.
///
/// The first failure is kept and what follows is dropped; `finish` tells it.
public struct ByteSink {
    /// Takes bytes; gives the error number of the system, or 0.
    public typealias Target = (UnsafeRawBufferPointer) -> Int32

    /// The target could not take what was written.
    public struct Failure: Error, Hashable, Sendable {
        /// Error number of the system (errno).
        public var number: Int32

        /// A failure.
        public init(number: Int32) { self.number = number }
    }

    private let target: Target
    private var buffer: [UInt8] = []
    private var number: Int32 = 0
    private static let capacity = 1 << 16

    /// A sink before a target.
    public init(_ target: @escaping Target) {
        self.target = target
        buffer.reserveCapacity(Self.capacity + 256)
    }

    /// Writes a text in UTF-8.
    public mutating func write(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= Self.capacity { flush() }
    }

    /// Writes hundredths as a number with two decimals, such as `-12.50`.
    mutating func write(hundredths: Int) {
        if hundredths < 0 { buffer.append(45) }
        let start = buffer.count
        var rest = hundredths.magnitude
        var places = 0
        while rest > 0 || places < 3 {
            if places == 2 { buffer.append(46) }
            buffer.append(UInt8(truncatingIfNeeded: 48 + rest % 10))
            rest /= 10
            places += 1
        }
        buffer[start...].reverse()
    }

    /// Writes a text and ends the line.
    public mutating func line(_ text: String = "") {
        write(text)
        write("\n")
    }

    /// Writes what is left. Throws when anything could not be written.
    public mutating func finish() throws(Failure) {
        flush()
        if number != 0 { throw Failure(number: number) }
    }

    private mutating func flush() {
        if number == 0, !buffer.isEmpty { number = buffer.withUnsafeBytes(target) }
        buffer.removeAll(keepingCapacity: true)
    }
}
