/// Where a report goes, a buffer at a time, so that no report stands in memory whole.
///
/// The first failure is kept and what follows is dropped; `finish` tells it. It owns its buffer: bytes are copied once,
/// and nothing is allocated for them (a national comparison is a hundred million bytes).
public struct ByteSink: ~Copyable {
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
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    private var count = 0
    private var number: Int32 = 0

    /// A sink before a target.
    public init(_ target: @escaping Target) { self.target = target }

    deinit { buffer.deallocate() }

    /// Writes a text in UTF-8.
    public mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
    }

    /// Writes bytes.
    mutating func write(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count <= buffer.count else {
            flush()
            return hand(bytes)
        }
        makeRoom(for: bytes.count)
        UnsafeMutableRawBufferPointer(rebasing: buffer[count...]).copyMemory(from: bytes)
        count += bytes.count
    }

    /// Writes one byte.
    mutating func write(byte: UInt8) {
        makeRoom(for: 1)
        buffer[count] = byte
        count += 1
    }

    /// Writes hundredths as a number with two decimals, such as `-12.50`.
    mutating func write(hundredths: Int) {
        if hundredths < 0 { write(byte: 45) }
        var rest = hundredths.magnitude
        makeRoom(for: 32)
        let length = max(3, Self.digits(of: rest)) + 1
        for place in (0..<length).reversed() where place != length - 3 {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            buffer[count + place] = UInt8(truncatingIfNeeded: 48 + digit)
            rest = quotient
        }
        buffer[count + length - 3] = 46
        count += length
    }

    private static func digits(of number: UInt) -> Int {
        var digits = 1
        var rest = number
        while rest >= 10 {
            rest /= 10
            digits += 1
        }
        return digits
    }

    /// Writes a text and ends the line.
    public mutating func line(_ text: String = "") {
        write(text)
        write(byte: 10)
    }

    /// Writes what is left. Throws when anything could not be written.
    public mutating func finish() throws(Failure) {
        flush()
        if number != 0 { throw Failure(number: number) }
    }

    private mutating func makeRoom(for size: Int) {
        if count + size > buffer.count { flush() }
    }

    private mutating func flush() {
        hand(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        count = 0
    }

    private mutating func hand(_ bytes: UnsafeRawBufferPointer) {
        if number == 0, !bytes.isEmpty { number = target(bytes) }
    }
}
