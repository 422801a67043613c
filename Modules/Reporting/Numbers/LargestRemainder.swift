/// The largest-remainder method: parts in whole units that add up to the total shown (model.md section 1).
///
///     LargestRemainder.parts(of: 100, [33.4, 33.3, 33.3])   // 34, 33, 33
public enum LargestRemainder {
    /// Parts as whole numbers adding up to `total`. Parts that are 0 stay 0 as long as others can give way.
    ///
    /// Cost: sorting the parts.
    public static func parts(of total: Int, _ exact: [Double]) -> [Int] {
        guard !exact.isEmpty else { return [] }
        // What the last bits leave below 0 is no unit less.
        var shown = exact.map { $0.magnitude < nothing ? 0 : wholeBelow($0) }
        let missing = total - shown.reduce(0, +)
        guard missing != 0 else { return shown }
        let order = order(of: exact, ascending: missing < 0)
        let (all, some) = missing.magnitude.quotientAndRemainder(dividingBy: UInt(order.count))
        for (position, index) in order.enumerated() {
            let extra = Int(all) + (position < Int(some) ? 1 : 0)
            shown[index] += missing < 0 ? -extra : extra
        }
        return shown
    }

    /// A part below this is 0.
    private static let nothing = 1e-9

    /// Who gets the next unit: by remainder, the first of equals; what is 0 is left out unless all are.
    private static func order(of exact: [Double], ascending: Bool) -> [Int] {
        let candidates = exact.indices.filter { exact[$0].magnitude >= nothing }
        let remainder = exact.map { $0 - $0.rounded(.down) }
        return (candidates.isEmpty ? Array(exact.indices) : candidates).sorted { a, b in
            if remainder[a] == remainder[b] { return a < b }
            return ascending ? remainder[a] < remainder[b] : remainder[a] > remainder[b]
        }
    }

    /// Beyond 10^15 units a Double no longer tells units apart: figures stop there instead of trapping.
    private static func wholeBelow(_ value: Double) -> Int {
        Int(min(max(value.rounded(.down), -1e15), 1e15))
    }
}
