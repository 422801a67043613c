/// A PDF without what differs between two runs of a browser: the days on which it says it was made (the manifest tells the
/// time), and the numbers of the parts of its page, which begin where the browser happened to be.
struct SteadyPDF {
    private(set) var bytes: [UInt8]

    private static let dates = ["/CreationDate (D:", "/ModDate (D:"].map { Array($0.utf8) }
    /// As long as YYYYMMDDHHMMSS: nothing in the file moves.
    private static let firstDay = Array("19700101000000".utf8)
    private static let node = Array("(node".utf8)
    private static let digits = 8

    /// Of a file as it was printed.
    init(_ pdf: [UInt8]) {
        bytes = pdf
        for name in Self.dates {
            for start in places(after: name) where start + Self.firstDay.count <= bytes.count {
                bytes.replaceSubrange(start..<start + Self.firstDay.count, with: Self.firstDay)
            }
        }
        renumber()
    }

    /// Numbers the parts from 1, in the order that they have.
    private mutating func renumber() {
        let found = places(after: Self.node).compactMap { start in number(at: start).map { (start, $0) } }
        let order = Set(found.map(\.1)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset + 1) })
        for (start, old) in found {
            let text = String(numbers[old] ?? 0)
            let padded = String(repeating: "0", count: Self.digits - text.count) + text
            bytes.replaceSubrange(start..<start + Self.digits, with: Array(padded.utf8))
        }
    }

    /// The number of a part; nil for what is none.
    private func number(at start: Int) -> Int? {
        guard start + Self.digits < bytes.count, bytes[start + Self.digits] == UInt8(ascii: ")") else { return nil }
        return Int(String(decoding: bytes[start..<start + Self.digits], as: UTF8.self))
    }

    /// Where what follows a name begins, each time.
    private func places(after name: [UInt8]) -> [Int] {
        var found: [Int] = []
        var place = 0
        while let first = bytes[place...].firstIndex(of: name[0]) {
            let isIt = bytes[first...].starts(with: name)
            if isIt { found.append(first + name.count) }
            place = first + 1
        }
        return found
    }
}
