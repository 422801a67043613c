/// Posts by year, on top of each other: what is above 0 upward, what is below 0 downward, and a line for their sum.
public struct StackedColumns: Chart {
    /// One post.
    public struct Series: Hashable, Sendable {
        /// What people read.
        public var name: String
        /// One for each year.
        public var values: [Double]

        /// A post; what is no number counts as 0.
        public init(name: String, values: [Double]) {
            self.name = name
            self.values = values.map { $0.isFinite ? $0 : 0 }
        }
    }

    /// Its words.
    public var text: ChartText
    /// Years, or other names.
    public var categories: [String]
    /// The posts, the lowest first.
    public var series: [Series]
    /// The name of the line of sums; nil without that line.
    public var total: String?
    /// How figures are written.
    public var axis: ValueAxis

    /// A chart.
    public init(text: ChartText, categories: [String], series: [Series], total: String? = nil, axis: ValueAxis) {
        self.text = text
        self.categories = categories
        self.series = series
        self.total = total
        self.axis = axis
    }

    /// The chart for a sheet.
    public func drawing(width: Double) -> Drawing {
        var sheet = ChartSheet(text, width: width)
        let room = SideLabels.room(series.map(\.name), most: width * 0.3)
        let height = max(width * 0.42, 200, room == nil ? 0 : SideLabels.height(series.count))
        let columns = categories.indices.map { column(at: $0) }
        let bounds = columns.flatMap { $0.flatMap { [$0.from, $0.to] } }
        let frame = YearFrame(
            categories, bounds + [0], axis, on: &sheet, height: height, right: room ?? 14, hasBands: true)
        let parts = columns.indices.flatMap { index in columns[index].map { mark(of: $0, at: index, in: frame) } }
        sheet.marks.append(.group(.content, parts + frame.zeroLine + sums(in: frame)))
        if let room {
            let last = columns.last ?? []
            let ends = last.map { part -> (name: String, y: Double, ink: Ink) in
                (series[part.series].name, frame.y((part.from + part.to) / 2), .series(part.series))
            }
            sheet.marks.append(.group(.key, SideLabels(entries: ends).marks(beside: frame.plot, room: room)))
        }
        sheet.key(key(hasNames: room == nil))
        return sheet.drawing(text, axes: categories.isEmpty ? [.values] : [.values, .categories])
    }

    private struct Part {
        var series: Int
        var from: Double
        var to: Double
    }

    private func column(at index: Int) -> [Part] {
        var (above, below) = (0.0, 0.0)
        return series.indices.map { number in
            let value = series[number].values.indices.contains(index) ? series[number].values[index] : 0
            let from = value < 0 ? below : above
            if value < 0 { below += value } else { above += value }
            return Part(series: number, from: from, to: from + value)
        }
    }

    private func mark(of part: Part, at index: Int, in frame: YearFrame) -> Mark {
        let half = min(frame.band * 0.36, 36)
        let box = Box(
            Point(frame.x(index) - half, frame.y(part.from)), Point(frame.x(index) + half, frame.y(part.to)))
        return .rectangle(box, SeriesStyle(number: part.series).shape)
    }

    private func sums(in frame: YearFrame) -> [Mark] {
        guard total != nil else { return [] }
        let places = categories.indices.map { index in
            Point(frame.x(index), frame.y(column(at: index).reduce(0) { $0 + $1.to - $1.from }))
        }
        return [.polyline(places, Self.sumLine)] + places.map { .sign(.disc, $0, size: 3.5, Self.sumLine) }
    }

    private static let sumLine = Paint(.text, width: 2)

    private func key(hasNames: Bool) -> [KeyEntry] {
        let posts = series.indices.map { KeyEntry.shape(series[$0].name, SeriesStyle(number: $0).shape) }
        let sum = total.map { name in
            KeyEntry(name: name) { box in
                let y = box.y + box.height / 2
                return [
                    .line(Point(box.x, y), Point(box.right, y), Self.sumLine),
                    .sign(.disc, Point(box.x + box.width / 2, y), size: 3.5, Self.sumLine),
                ]
            }
        }
        return (hasNames ? posts : []) + (sum.map { [$0] } ?? [])
    }
}
