import Decision
import Simulation

/// Spreads drawn under each other on one scale: `-` from P5 to P95, `=` from P25 to P75, `|` the median, `o` the base
/// estimate. A fan, when the rows are years.
struct SpreadDrawing {
    private let rows: [(name: String, spread: SimulationOutcome.Spread)]
    private let style: ReportStyle
    /// Signs that the scale takes.
    private static let width = 72

    init(_ rows: [(name: String, spread: SimulationOutcome.Spread)], style: ReportStyle) {
        self.rows = rows
        self.style = style
    }

    /// A line for each row, and the scale; empty when nothing is spread.
    func lines() -> [String] {
        let ends: [Double] = rows.flatMap { row -> [Double] in
            [
                row.spread.percentiles[0.05] ?? row.spread.base, row.spread.percentiles[0.95] ?? row.spread.base,
                row.spread.base,
            ]
        }
        guard let low = ends.min(), let high = ends.max(), high - low >= 0.005 else { return [] }
        let names = rows.map { TextWidth.wrapped($0.name, to: 36).first ?? "" }
        let margin = names.map { TextWidth.of($0) }.max() ?? 0
        let drawn = zip(rows, names).map { row, name in
            Self.padded(name, to: margin) + "  " + bar(row.spread, from: low, to: high)
        }
        return drawn + [String(repeating: " ", count: margin + 2) + scale(from: low, to: high)]
    }

    private func bar(_ spread: SimulationOutcome.Spread, from low: Double, to high: Double) -> String {
        let column = { (value: Double) in
            min(Self.width - 1, max(0, Int((value - low) / (high - low) * Double(Self.width - 1) + 0.5)))
        }
        let places = [0.05, 0.25, 0.5, 0.75, 0.95].map { column(spread.percentiles[$0] ?? spread.base) }
        var signs = [Character](repeating: " ", count: Self.width)
        for place in places[0]...places[4] { signs[place] = "-" }
        for place in places[1]...places[3] { signs[place] = "=" }
        signs[places[2]] = "|"
        signs[column(spread.base)] = "o"
        return String(String(signs).reversed().drop { $0 == " " }.reversed())
    }

    private func scale(from low: Double, to high: Double) -> String {
        let (first, last) = (
            style.numbers.whole(style.scale.units(low)), style.numbers.whole(style.scale.units(high))
        )
        return first + String(repeating: " ", count: max(1, Self.width - first.count - last.count)) + last
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - TextWidth.of(text)))
    }
}
