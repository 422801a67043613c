import Simulation

/// Which part of a simulation: the third of sixteen.
///
///     ShardNumber("3/16")    // number 3, count 16
public struct ShardNumber: Hashable, Sendable {
    /// From 1.
    public let number: Int
    /// How many parts there are.
    public let count: Int

    /// More parts than there are chunks in the longest run would be empty.
    public static let mostParts = 10_000

    /// A part; nil when there is no such part.
    public init?(_ number: Int, of count: Int) {
        guard (1...Self.mostParts).contains(count), (1...count).contains(number) else { return nil }
        self.number = number
        self.count = count
    }

    /// As it is typed, `3/16`; nil when it is not that.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let number = Int(parts[0]), let count = Int(parts[1])
        else { return nil }
        self.init(number, of: count)
    }

    /// As it is typed.
    public var text: String { "\(number)/\(count)" }

    /// How many of so many draws are its own.
    public func drawCount(of draws: Int) -> Int {
        let chunks = chunks(of: draws)
        return min(chunks.upperBound * ChunkRunner.chunk, draws) - min(chunks.lowerBound * ChunkRunner.chunk, draws)
    }

    /// Its chunks of so many draws; the parts are as equal as whole chunks can be, and empty where there are too few.
    func chunks(of draws: Int) -> Range<Int> {
        let chunks = Self.chunkCount(of: draws)
        return chunks * (number - 1) / count..<chunks * number / count
    }

    static func chunkCount(of draws: Int) -> Int { (draws + ChunkRunner.chunk - 1) / ChunkRunner.chunk }
}
