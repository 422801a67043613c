import Domain

/// Finds where a line by date bends most.
///
/// Its change of slope at i is f(i+1) - 2 f(i) + f(i-1). Two neighbours that undo each other are one jump between them, of
/// the height by which the step there differs from those around it.
struct BendFinder {
    /// A bend as weights of neighbouring moments.
    struct Found {
        /// Place of the first moment that is weighed.
        var start: Int
        var weights: [Double]
        var isJump: Bool
        var change: Double

        /// Place of the first moment after it.
        var place: Int { isJump ? start + 2 : start + 1 }
        /// Places that are weighed.
        var places: Range<Int> { start..<start + weights.count }
        /// What another line does at the same places.
        func change(of line: [Double]) -> Double { zip(weights, line).reduce(0) { $0 + $1.0 * $1.1 } }
    }

    private static let bend = [1.0, -2, 1]
    private static let jump = [0.5, -1.5, 1.5, -0.5]
    /// Bends smaller than this part of the largest are left out.
    private static let least = 0.1
    /// As many as can be read.
    private static let most = 8

    /// The largest bends, in order of date; where the line is broken off (nil) there are none.
    static func bends(in line: [Double?]) -> [Found] {
        let changes = line.indices.map { change(at: $0 - 1, bend, in: line) ?? 0 }
        let largest = changes.map(abs).max() ?? 0
        let threshold = max(halfACent, least * largest)
        var found: [Found] = []
        var index = 1
        while index < line.count - 1 {
            defer { index += 1 }
            guard abs(changes[index]) >= threshold else { continue }
            if undoes(changes, index), let height = change(at: index - 1, jump, in: line) {
                found.append(Found(start: index - 1, weights: jump, isJump: true, change: height))
                index += 1
            } else {
                found.append(Found(start: index - 1, weights: bend, isJump: false, change: changes[index]))
            }
        }
        let kept = found.sorted { (abs($1.change), $0.start) < (abs($0.change), $1.start) }.prefix(most)
        return kept.sorted { $0.start < $1.start }
    }

    /// Whether the next change of slope takes back most of this one.
    private static func undoes(_ changes: [Double], _ index: Int) -> Bool {
        guard index + 2 < changes.count else { return false }
        let (own, next) = (changes[index], changes[index + 1])
        return own * next < 0 && abs(own + next) < 0.5 * min(abs(own), abs(next))
    }

    private static func change(at start: Int, _ weights: [Double], in line: [Double?]) -> Double? {
        guard start >= 0, start + weights.count <= line.count else { return nil }
        var sum = 0.0
        for (offset, weight) in weights.enumerated() {
            guard let value = line[start + offset] else { return nil }
            sum += weight * value
        }
        return sum
    }
}
