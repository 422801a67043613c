/// Figures by year, a line for each series: what scenarios cost year by year, or added up so far.
///
/// A series is known by its dash and signs as well as its colour, and by its name at the end of its line; on a narrow sheet
/// the names stand below.
public struct LineChart: Chart {
    /// One line.
    public struct Series: Hashable, Sendable {
        /// What people read.
        public var name: String
        /// By year; nil where it has none, so that its line is broken there.
        public var values: [Double?]

        /// A line.
        public init(name: String, values: [Double?]) {
            self.name = name
            self.values = values.map { value in value.flatMap { $0.isFinite ? $0 : nil } }
        }
    }

    /// Its words.
    public var text: ChartText
    /// Years, or other names, along its lower side.
    public var categories: [String]
    /// The lines.
    public var series: [Series]
    /// How figures are written.
    public var axis: ValueAxis

    /// A chart.
    public init(text: ChartText, categories: [String], series: [Series], axis: ValueAxis) {
        self.text = text
        self.categories = categories
        self.series = series
        self.axis = axis
    }

    /// The chart for a sheet.
    public func drawing(width: Double) -> Drawing {
        var sheet = ChartSheet(text, width: width)
        let room = SideLabels.room(series.map(\.name), most: width * 0.3)
        let height = max(width * 0.42, 180, room == nil ? 0 : SideLabels.height(series.count))
        let values = series.flatMap(\.values).compactMap { $0 }
        let frame = YearFrame(
            categories, values + [0], axis, on: &sheet, height: height, right: room ?? 14, hasBands: false)
        let lines = series.indices.flatMap { marks(of: $0, in: frame) }
        sheet.marks.append(.group(.content, frame.zeroLine + lines))
        if let room {
            let ends = series.indices.compactMap { index -> (name: String, y: Double, ink: Ink)? in
                guard let last = series[index].values.prefix(categories.count).compactMap({ $0 }).last else {
                    return nil
                }
                return (series[index].name, frame.y(last), .series(index))
            }
            sheet.marks.append(.group(.key, SideLabels(entries: ends).marks(beside: frame.plot, room: room)))
        } else {
            sheet.key(series.indices.map { .line(series[$0].name, SeriesStyle(number: $0)) })
        }
        return sheet.drawing(text, axes: categories.isEmpty ? [.values] : [.values, .categories])
    }

    /// The line of a series, broken where it has no value, with its signs.
    private func marks(of number: Int, in frame: YearFrame) -> [Mark] {
        let style = SeriesStyle(number: number)
        var marks: [Mark] = []
        var places: [Point] = []
        for (index, value) in series[number].values.prefix(categories.count).enumerated() {
            if let value {
                places.append(Point(frame.x(index), frame.y(value)))
            } else {
                marks += Self.stretch(places, style)
                places = []
            }
        }
        return marks + Self.stretch(places, style)
    }

    private static func stretch(_ places: [Point], _ style: SeriesStyle) -> [Mark] {
        (places.count > 1 ? [.polyline(places, style.line)] : [])
            + places.map { .sign(style.sign, $0, size: 3.5, style.line) }
    }
}
