/// Reads what `ByteWriter` wrote. Nothing in the bytes is believed: a count that the rest cannot hold is an error, not an
/// allocation.
struct ByteReader {
    /// The bytes are not what was written.
    struct Damage: Error {}

    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    var isAtEnd: Bool { position == bytes.endIndex }

    mutating func raw(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.endIndex - position else { throw Damage() }
        defer { position += count }
        return bytes[position..<position + count]
    }

    mutating func word() throws(Damage) -> UInt64 {
        let raw = try raw(8)
        return raw.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
    }

    mutating func integer() throws(Damage) -> Int { Int(Int64(bitPattern: try word())) }

    /// Not negative, and so small that no sum of some overflows.
    mutating func count(atMost most: Int = 1 << 40) throws(Damage) -> Int {
        let count = try integer()
        guard (0...most).contains(count) else { throw Damage() }
        return count
    }

    /// A number: no NaN.
    mutating func number() throws(Damage) -> Double {
        let number = Double(bitPattern: try word())
        guard !number.isNaN else { throw Damage() }
        return number
    }

    mutating func text() throws(Damage) -> String {
        guard let text = String(validating: try raw(count()), as: UTF8.self) else { throw Damage() }
        return text
    }

    mutating func list<Element>(_ read: (inout ByteReader) throws(Damage) -> Element) throws(Damage) -> [Element] {
        let count = try count()
        // An element takes a byte at least.
        guard count <= bytes.endIndex - position else { throw Damage() }
        var list: [Element] = []
        list.reserveCapacity(min(count, 1_024))
        for _ in 0..<count { list.append(try read(&self)) }
        return list
    }

    /// Numbers between two others, and finite.
    mutating func numbers(
        in range: ClosedRange<Double> = -.greatestFiniteMagnitude ... .greatestFiniteMagnitude
    ) throws(Damage) -> [Double] {
        let count = try count()
        guard count <= (bytes.endIndex - position) / 8 else { throw Damage() }
        var numbers: [Double] = []
        numbers.reserveCapacity(count)
        for _ in 0..<count {
            let number = try number()
            guard number.isFinite, range.contains(number) else { throw Damage() }
            numbers.append(number)
        }
        return numbers
    }

    mutating func optionalNumber() throws(Damage) -> Double? {
        switch try integer() {
        case 0: nil
        case 1: try number()
        default: throw Damage()
        }
    }
}
