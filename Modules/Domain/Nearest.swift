/// The name that somebody probably meant.
public enum Nearest {
    /// Among more names than this nobody looks for the nearest: no hint is worth the wait.
    private static let mostNames = 10_000

    /// The nearest of some names by edit distance, capitals ignored; nil when none is near.
    ///
    /// Cost: a few steps for each name whose length comes near.
    public static func name(to text: String, among names: some Collection<String>) -> String? {
        guard names.count <= mostNames else { return nil }
        let characters = text.count
        let length = min(characters, 12)
        let limit = length <= 2 ? 0 : max(1, length / 3)
        var search = NearSearch(text, limit: limit)
        var best: (distance: Int, name: String)?
        for name in names where name != text {
            guard let distance = search.distance(to: name), distance < max(characters, name.count) else { continue }
            if let best, (best.distance, best.name) <= (distance, name) { continue }
            best = (distance, name)
        }
        return best?.name
    }
}

/// Edit distances from one text that matter only up to a limit.
private struct NearSearch {
    private let text: [Unicode.Scalar]
    private let limit: Int
    /// Of longer texts only the beginning counts.
    private static let longest = 64
    // Rows of the table of distances, used again for every name.
    private var beforeLast = [Int](repeating: 0, count: longest + 1)
    private var last = [Int](repeating: 0, count: longest + 1)
    private var row = [Int](repeating: 0, count: longest + 1)

    init(_ text: String, limit: Int) {
        self.text = Self.scalars(text)
        self.limit = limit
    }

    private static func scalars(_ text: String) -> [Unicode.Scalar] {
        guard text.utf8.allSatisfy({ $0 < 128 }) else {
            return Array(text.prefix(longest).lowercased().unicodeScalars.prefix(longest))
        }
        return text.utf8.prefix(longest).map { Unicode.Scalar((65...90).contains($0) ? $0 + 32 : $0) }
    }

    /// Edit distance with adjacent swaps (optimal string alignment); nil above the limit.
    mutating func distance(to name: String) -> Int? {
        // Most names are too short or too long to come near: that is seen without looking at their letters.
        guard name.utf8.count + limit >= text.count else { return nil }
        let name = Self.scalars(name)
        guard abs(name.count - text.count) <= limit else { return nil }
        for j in 0...name.count { last[j] = j }
        var lastLeast = 0
        for i in text.indices {
            row[0] = i + 1
            var least = i + 1
            for j in name.indices {
                var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (text[i] == name[j] ? 0 : 1))
                if i > 0, j > 0, text[i] == name[j - 1], text[i - 1] == name[j] {
                    cost = min(cost, beforeLast[j - 1] + 1)
                }
                row[j + 1] = cost
                least = min(least, cost)
            }
            // A swap reaches two rows back.
            guard min(least, lastLeast) <= limit else { return nil }
            lastLeast = least
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[name.count] <= limit ? last[name.count] : nil
    }
}
