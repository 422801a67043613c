/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same dossier, so that a failing one can be run again.
public struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    /// The generator of a seed.
    public init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number of a range.
    public mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// An even number, so that its half is whole too.
    mutating func even(_ range: ClosedRange<Int>) -> Int { int(range) / 2 * 2 }

    /// True so many times in a hundred.
    public mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }

    /// One of some elements, of which there is at least one.
    public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[int(0...elements.count - 1)] }

    /// Whole percentages of at least 1 that add up to 100.
    mutating func percentages(_ count: Int) -> [Int] {
        var parts = [Int](repeating: 1, count: count)
        var left = 100 - count
        for index in parts.indices.dropLast() {
            let part = int(0...left)
            parts[index] += part
            left -= part
        }
        parts[count - 1] += left
        return parts.shuffled(using: &self)
    }
}
