import Simulation

/// Bins under each other, each with its part of the draws and a bar; an `o` stands before the one of the base estimate.
struct HistogramDrawing {
    private let bins: RoundBins
    /// Euro.
    private let base: Double
    /// Amounts above 0 get a `+`.
    private let areDifferences: Bool
    private let style: ReportStyle
    /// Signs of the longest bar.
    private static let longest = 40

    init(_ bins: RoundBins, base: Double, areDifferences: Bool, style: ReportStyle) {
        self.bins = bins
        self.base = base
        self.areDifferences = areDifferences
        self.style = style
    }

    /// A row of bins with the draws in it: before the first and after the last stands what lies further out.
    private struct Row {
        var label: String
        var count: Int
        var bounds: Range<Double>
    }

    /// A line for each bin.
    func lines() -> [String] {
        let rows = rows()
        let all = Double(max(rows.reduce(0) { $0 + $1.count }, 1))
        let most = Double(max(rows.map(\.count).max() ?? 1, 1))
        let parts = rows.map { style.numbers.decimal(Double($0.count) / all * 100, decimals: 2) + "%" }
        let (labelWidth, partWidth) = (Self.width(rows.map(\.label)), Self.width(parts))
        // To the cent, as the draws were counted.
        let base = (base * 100).rounded()
        return zip(rows, parts).map { row, part in
            let length = Int(Double(row.count) / most * Double(Self.longest) + 0.5)
            let bar = length == 0 && row.count > 0 ? "." : String(repeating: "=", count: length)
            let line =
                (row.bounds.contains(base) ? "o " : "  ") + TextWidth.padded(row.label, to: labelWidth, right: true)
                + "  " + TextWidth.padded(part, to: partWidth, right: true) + "  " + bar
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    private func rows() -> [Row] {
        let edges = (0...bins.counts.count).map { bins.start + $0 * bins.width }
        let names = edges.map { edge($0) }
        let width = Self.width(names)
        var rows = bins.counts.enumerated().map { index, count in
            let (from, to) = (names[index], TextWidth.padded(names[index + 1], to: width, right: true))
            return Row(
                label: Wording("\(from) tot \(to)", "\(from) to \(to)")[style.language], count: count,
                bounds: Double(edges[index])..<Double(edges[index + 1]))
        }
        let (low, high) = (edges[0], edges[edges.count - 1])
        if bins.lower > 0 {
            let label = Wording("onder \(names[0])", "below \(names[0])")[style.language]
            rows.insert(Row(label: label, count: bins.lower, bounds: -.infinity..<Double(low)), at: 0)
        }
        if bins.higher > 0 {
            let last = names[names.count - 1]
            let label = Wording("vanaf \(last)", "from \(last)")[style.language]
            rows.append(Row(label: label, count: bins.higher, bounds: Double(high)..<(.infinity)))
        }
        return rows
    }

    /// An edge in the unit of the report, with as many decimals as the width of the bins needs.
    private func edge(_ cents: Int) -> String {
        let unit = style.scale == .euro ? 100 : 100_000
        var (decimals, width) = (0, bins.width)
        while !width.isMultiple(of: unit) {
            decimals += 1
            width *= 10
        }
        return style.numbers.decimal(
            Double(cents) / Double(unit), decimals: decimals, signed: areDifferences)
    }

    private static func width(_ texts: [String]) -> Int { texts.map { TextWidth.of($0) }.max() ?? 0 }
}
