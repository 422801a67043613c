/// What a result becomes when one input at a time is low or high, the widest above.
public struct TornadoChart: Chart {
    /// One input.
    public struct Row: Hashable, Sendable {
        /// What people read.
        public var name: String
        /// The result with the input low.
        public var low: Double
        /// The result with the input high.
        public var high: Double

        /// A row; what is no number counts as 0.
        public init(name: String, low: Double, high: Double) {
            self.name = name
            self.low = low.isFinite ? low : 0
            self.high = high.isFinite ? high : 0
        }
    }

    /// What the two halves of a bar and the line between them are called.
    public struct Names: Hashable, Sendable {
        /// Of the half with the input low.
        public var low: String
        /// Of the half with the input high.
        public var high: String
        /// Of the line, with its figure.
        public var base: String

        /// Names.
        public init(low: String, high: String, base: String) {
            self.low = low
            self.high = high
            self.base = base
        }
    }

    /// Its words.
    public var text: ChartText
    /// From above to below.
    public var rows: [Row]
    /// The result with every input at its base.
    public var base: Double
    /// What stands in the key.
    public var names: Names
    /// How figures are written.
    public var axis: ValueAxis

    /// A chart.
    public init(text: ChartText, rows: [Row], base: Double, names: Names, axis: ValueAxis) {
        self.text = text
        self.rows = rows
        self.base = base.isFinite ? base : 0
        self.names = names
        self.axis = axis
    }

    /// The chart for a sheet.
    public func drawing(width: Double) -> Drawing {
        var sheet = ChartSheet(text, width: width)
        let figures = rows.flatMap { [axis.text($0.low), axis.text($0.high)] }
        let words = (figures.map { TextMetrics.width(of: $0) }.max() ?? 0) + 6
        let frame = RowFrame(
            rows.map(\.name), rows.flatMap { [$0.low, $0.high] } + [base], axis, on: &sheet, beside: words)
        let bars = rows.indices.flatMap { marks(of: $0, in: frame) }
        let line = Mark.line(
            Point(frame.x(base), frame.plot.y), Point(frame.x(base), frame.plot.bottom), Paint(.text, width: 2))
        sheet.marks.append(.group(.content, bars + [line]))
        sheet.key([
            .shape(names.low, Self.low), .shape(names.high, Self.high),
            KeyEntry(name: names.base) { box in
                let x = box.x + box.width / 2
                return [.line(Point(x, box.y), Point(x, box.bottom), Paint(.text, width: 2))]
            },
        ])
        return sheet.drawing(text, axes: rows.isEmpty ? [.values] : [.values, .categories])
    }

    private static let low = Paint(.series(0))
    private static let high = Paint(.series(1), isHatched: true)

    private func marks(of index: Int, in frame: RowFrame) -> [Mark] {
        let row = rows[index]
        let y = frame.baseline(index)
        let (least, most) = (min(row.low, row.high, base), max(row.low, row.high, base))
        let (left, right) = row.low <= row.high ? (row.low, row.high) : (row.high, row.low)
        // Where both ends lie on one side of the base the shorter half stays to be seen.
        let halves: [Mark] = [
            .rectangle(frame.box(index, from: base, to: row.low), Self.low),
            .rectangle(frame.box(index, from: base, to: row.high), Self.high),
        ]
        return (abs(row.low - base) < abs(row.high - base) ? halves.reversed() : halves) + [
            .label(Label(axis.text(left), at: Point(frame.x(least) - 5, y), .end)),
            .label(Label(axis.text(right), at: Point(frame.x(most) + 5, y))),
        ]
    }
}
