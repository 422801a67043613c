/// The name that somebody probably meant.
public enum Nearest {
    /// The nearest of some names by edit distance, capitals ignored; nil when none is near.
    public static func name(to text: String, among names: [String]) -> String? {
        let length = min(text.count, 12)
        let limit = length <= 2 ? 0 : max(1, length / 3)
        let lowered = text.lowercased()
        return names.map { (name: $0, distance: distance(lowered, $0.lowercased())) }
            .filter { $0.distance <= limit && $0.distance < max(text.count, $0.name.count) && $0.name != text }
            .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// Edit distance with adjacent swaps (optimal string alignment).
    private static func distance(_ a: String, _ b: String) -> Int {
        let a = Array(a.unicodeScalars.prefix(64))
        let b = Array(b.unicodeScalars.prefix(64))
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            beforeLast = last
            last = row
        }
        return last[b.count]
    }
}
