/// How one figure becomes another, step by step: a row for each step, from where the one before ended.
public struct WaterfallChart: Chart {
    /// One row.
    public struct Row: Hashable, Sendable {
        /// What people read.
        public var name: String
        /// What it adds; of a sum, what it has become.
        public var value: Double
        /// Whether it stands for the whole so far, from 0.
        public var isSum: Bool

        /// A step, or a sum. What is no number counts as 0.
        public init(name: String, value: Double, isSum: Bool = false) {
            self.name = name
            self.value = value.isFinite ? value : 0
            self.isSum = isSum
        }
    }

    /// What the bars are called.
    public struct Names: Hashable, Sendable {
        /// Of what adds.
        public var more: String
        /// Of what takes away.
        public var less: String
        /// Of the whole.
        public var sum: String

        /// Names.
        public init(more: String, less: String, sum: String) {
            self.more = more
            self.less = less
            self.sum = sum
        }
    }

    /// Its words.
    public var text: ChartText
    /// From above to below, in most cases a sum first and last.
    public var rows: [Row]
    /// What stands in the key.
    public var names: Names
    /// How figures are written.
    public var axis: ValueAxis
    /// How what a step adds is written, with its sign.
    public var change: @Sendable (Double) -> String

    /// A chart.
    public init(
        text: ChartText, rows: [Row], names: Names, axis: ValueAxis, change: @escaping @Sendable (Double) -> String
    ) {
        self.text = text
        self.rows = rows
        self.names = names
        self.axis = axis
        self.change = change
    }

    /// The chart for a sheet.
    public func drawing(width: Double) -> Drawing {
        var sheet = ChartSheet(text, width: width)
        let figures = rows.map { figure($0) }
        let words = (figures.map { TextMetrics.width(of: $0) }.max() ?? 0) + 6
        let spans = spans
        let frame = RowFrame(
            rows.map(\.name), spans.flatMap { [$0.from, $0.to] } + [0], axis, on: &sheet, beside: words)
        var marks: [Mark] = frame.scale.low < 0 ? [zero(frame)] : []
        for index in rows.indices {
            let span = spans[index]
            let box = frame.box(index, from: span.from, to: span.to)
            marks.append(.rectangle(box, paint(rows[index])))
            if index + 1 < rows.count {
                let (x, below) = (frame.x(span.to), frame.box(index + 1, from: 0, to: 0))
                marks.append(.line(Point(x, box.bottom), Point(x, below.y), Paint(.soft, dash: 2)))
            }
            marks.append(.label(Label(figures[index], at: Point(box.right + 5, frame.baseline(index)))))
        }
        sheet.marks.append(.group(.content, marks))
        sheet.key([.shape(names.more, Self.more), .shape(names.less, Self.less), .shape(names.sum, Self.sum)])
        return sheet.drawing(text, axes: rows.isEmpty ? [.values] : [.values, .categories])
    }

    private static let more = Paint(.series(1), isHatched: true)
    private static let less = Paint(.series(2), isHatched: true)
    private static let sum = Paint(.series(0))

    private func paint(_ row: Row) -> Paint { row.isSum ? Self.sum : row.value < 0 ? Self.less : Self.more }

    private func figure(_ row: Row) -> String {
        row.isSum ? axis.text(row.value) : TextMetrics.fitted(change(row.value), to: 90)
    }

    private var spans: [(from: Double, to: Double)] {
        var reached = 0.0
        return rows.map { row in
            let from = row.isSum ? 0 : reached
            reached = row.isSum ? row.value : reached + row.value
            return (from, reached)
        }
    }

    private func zero(_ frame: RowFrame) -> Mark {
        .line(Point(frame.x(0), frame.plot.y), Point(frame.x(0), frame.plot.bottom), Paint(.text))
    }
}
