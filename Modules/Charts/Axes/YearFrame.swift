/// A frame with figures to the left and years (or other names) below.
struct YearFrame {
    let plot: Box
    let scale: NiceScale
    private let axis: ValueAxis
    private let names: [String]
    /// Whether things stand in the middle of a space for each name, or on both sides of the frame.
    private let hasBands: Bool

    /// A frame on a sheet, below what stands there, with so much room kept to the right; the sheet goes on below it.
    init(
        _ names: [String], _ values: [Double], _ axis: ValueAxis, on sheet: inout ChartSheet, height: Double,
        right: Double, hasBands: Bool
    ) {
        (self.names, self.axis, self.hasBands) = (names, axis, hasBands)
        scale = axis.scale(values)
        sheet.words(axis.unit)
        let left = (scale.ticks.map { TextMetrics.width(of: axis.text($0)) }.max() ?? 0) + ChartSheet.margin + 6
        plot = Box(x: left, y: sheet.y + 10, width: max(sheet.width - left - right, 20), height: height)
        sheet.marks.append(.group(.axis(.values), valueMarks))
        sheet.marks.append(.group(.axis(.categories), nameMarks(within: sheet.width)))
        sheet.y = plot.bottom + 22
    }

    /// The space for each name.
    var band: Double { plot.width / Double(max(names.count, 1)) }

    func x(_ index: Int) -> Double {
        if hasBands { return plot.x + (Double(index) + 0.5) * band }
        return names.count < 2
            ? plot.x + plot.width / 2 : plot.x + plot.width * Double(index) / Double(names.count - 1)
    }

    func y(_ value: Double) -> Double { plot.bottom - scale.part(value) * plot.height }

    /// The line that values are counted from, where it is not the lower side.
    var zeroLine: [Mark] {
        guard scale.low < 0, scale.high > 0 else { return [] }
        return [.line(Point(plot.x, y(0)), Point(plot.right, y(0)), Paint(.text))]
    }

    private var valueMarks: [Mark] {
        scale.ticks.flatMap { tick -> [Mark] in
            let y = y(tick)
            return [
                .line(Point(plot.x, y), Point(plot.right, y), Paint(.grid)),
                .label(Label(axis.text(tick), at: Point(plot.x - 6, y + 4), .end, ink: .soft)),
            ]
        }
    }

    /// Every name, or every second, third and so on, as there is room for.
    private func nameMarks(within width: Double) -> [Mark] {
        let shown = names.map { TextMetrics.fitted($0, to: max(plot.width / 3, 40)) }
        let widest = (shown.map { TextMetrics.width(of: $0) }.max() ?? 0) + 8
        let space = hasBands ? band : plot.width / Double(max(names.count - 1, 1))
        let every = max(1, Int((widest / space).rounded(.up)))
        var marks: [Mark] = [.line(Point(plot.x, plot.bottom), Point(plot.right, plot.bottom), Paint(.text))]
        var taken = 0.0
        for index in names.indices where index.isMultiple(of: every) {
            let half = TextMetrics.width(of: shown[index]) / 2
            let x = min(max(x(index), half + 2), width - half - 2)
            if x - half < taken { continue }
            taken = x + half + 4
            marks.append(.line(Point(self.x(index), plot.bottom), Point(self.x(index), plot.bottom + 4), Paint(.text)))
            marks.append(.label(Label(shown[index], at: Point(x, plot.bottom + 17), .middle, ink: .soft)))
        }
        return marks
    }
}
