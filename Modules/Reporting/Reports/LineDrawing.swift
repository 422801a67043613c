/// A line of amounts by date drawn in signs: `*` a moment, `.` one that does not count, `O` the best.
struct LineDrawing {
    /// A point of the line; nil where there is no amount.
    struct Point {
        var name: String
        var value: Double?
        var counts: Bool
        var isBest: Bool
    }

    private let points: [Point]
    private let style: ReportStyle
    /// Signs that the line may take from left to right.
    private static let widest = 73
    private static let height = 12

    init(_ points: [Point], style: ReportStyle) {
        self.points = points
        self.style = style
    }

    /// The lines with their scale; empty when there is no line to draw.
    func lines() -> [String] {
        let values = points.compactMap(\.value)
        guard let low = values.min(), let high = values.max(), points.count > 1, high - low >= 0.005 else { return [] }
        let labels = [high, low].map { style.numbers.whole(style.scale.units($0)) }
        let margin = labels.map { TextWidth.of($0) }.max() ?? 0
        let rows = drawn(from: low, to: high)
        let left = rows.indices.map { index in
            let label = index == 0 ? labels[0] : index == rows.count - 1 ? labels[1] : ""
            return TextWidth.padded(label, to: margin, right: true)
        }
        return zip(left, rows).map { "\($0) |\($1)" } + [
            String(repeating: " ", count: margin + 1) + "+" + String(repeating: "-", count: width),
            String(repeating: " ", count: margin + 2) + names(),
        ]
    }

    private var width: Int { min(Self.widest, 6 * (points.count - 1) + 1) }

    private func column(_ index: Int) -> Int {
        (index * (width - 1) * 2 + points.count - 1) / (2 * (points.count - 1))
    }

    private func drawn(from low: Double, to high: Double) -> [String] {
        var rows = [[Character]](repeating: [Character](repeating: " ", count: width), count: Self.height)
        for (index, point) in points.enumerated() {
            guard let value = point.value else { continue }
            let place = Int((high - value) / (high - low) * Double(Self.height - 1) + 0.5)
            let (row, column) = (min(max(place, 0), Self.height - 1), column(index))
            guard rows[row][column] != "O" else { continue }
            rows[row][column] = point.isBest ? "O" : point.counts ? "*" : "."
        }
        return rows.map { row in String(String(row).reversed().drop { $0 == " " }.reversed()) }
    }

    /// The first and the last date, and in between what there is room for.
    private func names() -> String {
        var line = ""
        for (index, point) in points.enumerated() {
            let isLast = index == points.count - 1
            let start = isLast ? max(width, TextWidth.of(line) + 1) - TextWidth.of(point.name) : column(index)
            guard line.isEmpty || start > TextWidth.of(line) + 1 else { continue }
            let end = start + TextWidth.of(point.name)
            guard isLast || end + 2 + TextWidth.of(points[points.count - 1].name) <= width else { continue }
            line += String(repeating: " ", count: start - TextWidth.of(line)) + point.name
        }
        return line
    }
}
