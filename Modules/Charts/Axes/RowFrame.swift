/// A frame with a row for each name and figures below; names stand to the left, or above their row on a narrow sheet.
struct RowFrame {
    let plot: Box
    let scale: NiceScale
    /// Height of a row, its name included.
    let row: Double
    private let isNarrow: Bool
    private let names: [String]
    private static let bar = 16.0

    /// A frame on a sheet, below what stands there, with room beside the bars for words of so many px; the sheet goes on below it.
    init(_ names: [String], _ values: [Double], _ axis: ValueAxis, on sheet: inout ChartSheet, beside words: Double) {
        let widest = names.map { TextMetrics.width(of: TextMetrics.fitted($0, to: 320)) }.max() ?? 0
        let isNarrow = sheet.width < 500
        self.isNarrow = isNarrow
        row = isNarrow ? 40 : 26
        let column = isNarrow ? 0 : min(widest, sheet.width * 0.36) + 10
        let margin = ChartSheet.margin
        self.names = names.map {
            TextMetrics.fitted($0, to: isNarrow ? sheet.width - 2 * margin : column - 10)
        }
        scale = axis.scale(values, ticks: isNarrow ? 4 : 6)
        let left = margin + column + words
        plot = Box(
            x: left, y: sheet.y + 4, width: max(sheet.width - left - words - margin, 20),
            height: row * Double(max(names.count, 1)))
        sheet.marks.append(.group(.axis(.values), valueMarks(axis, within: sheet.width)))
        sheet.y = plot.bottom + 20
        sheet.words(axis.unit)
        sheet.marks.append(.group(.axis(.categories), nameMarks))
    }

    /// Where a value stands.
    func x(_ value: Double) -> Double { plot.x + scale.part(value) * plot.width }

    /// The bar of a row between two values.
    func box(_ index: Int, from: Double, to: Double) -> Box {
        let y = barTop(index)
        return Box(Point(x(from), y), Point(x(to), y + Self.bar))
    }

    /// Where the words beside the bar of a row stand.
    func baseline(_ index: Int) -> Double { barTop(index) + 12 }

    private func barTop(_ index: Int) -> Double {
        plot.y + row * Double(index) + (isNarrow ? 19 : (row - Self.bar) / 2)
    }

    private func valueMarks(_ axis: ValueAxis, within width: Double) -> [Mark] {
        var marks: [Mark] = [.line(Point(plot.x, plot.bottom), Point(plot.right, plot.bottom), Paint(.text))]
        var taken = 0.0
        for tick in scale.ticks {
            let text = axis.text(tick)
            let half = TextMetrics.width(of: text) / 2
            let x = min(max(x(tick), half + 2), width - half - 2)
            marks.append(.line(Point(self.x(tick), plot.y), Point(self.x(tick), plot.bottom), Paint(.grid)))
            if x - half < taken { continue }
            taken = x + half + 6
            marks.append(.label(Label(text, at: Point(x, plot.bottom + 16), .middle, ink: .soft)))
        }
        return marks
    }

    private var nameMarks: [Mark] {
        [.line(Point(plot.x, plot.y), Point(plot.x, plot.bottom), Paint(.grid))]
            + names.indices.map { index in
                .label(
                    isNarrow
                        ? Label(names[index], at: Point(ChartSheet.margin, barTop(index) - 5))
                        : Label(names[index], at: Point(ChartSheet.margin, baseline(index))))
            }
    }
}
