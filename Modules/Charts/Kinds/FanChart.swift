/// How figures may turn out by year: bands of percentiles around a line, the wider the fainter.
public struct FanChart: Chart {
    /// Between two percentiles.
    public struct Band: Hashable, Sendable {
        /// What people read, such as `P5 tot P95`.
        public var name: String
        /// By year.
        public var low: [Double]
        /// By year.
        public var high: [Double]

        /// A band.
        public init(name: String, low: [Double], high: [Double]) {
            self.name = name
            self.low = low
            self.high = high
        }
    }

    /// A line over the bands.
    public struct Line: Hashable, Sendable {
        /// What people read, such as `mediaan`.
        public var name: String
        /// By year.
        public var values: [Double]

        /// A line.
        public init(name: String, values: [Double]) {
            self.name = name
            self.values = values
        }
    }

    /// Its words.
    public var text: ChartText
    /// Years.
    public var categories: [String]
    /// The widest first.
    public var bands: [Band]
    /// The middle, the base estimate.
    public var lines: [Line]
    /// How figures are written.
    public var axis: ValueAxis

    /// A chart.
    public init(text: ChartText, categories: [String], bands: [Band], lines: [Line], axis: ValueAxis) {
        self.text = text
        self.categories = categories
        self.bands = bands
        self.lines = lines
        self.axis = axis
    }

    /// The chart for a sheet.
    public func drawing(width: Double) -> Drawing {
        var sheet = ChartSheet(text, width: width)
        let values = bands.flatMap { $0.low + $0.high } + lines.flatMap(\.values)
        // A fan that is far from 0 shows more without it.
        let frame = YearFrame(
            categories, values, axis, on: &sheet, height: max(width * 0.4, 180), right: 20, hasBands: false)
        let shapes = bands.indices.flatMap { shape(of: $0, in: frame) }
        let drawn = lines.indices.flatMap { number -> [Mark] in
            let places = self.places(lines[number].values, in: frame)
            let style = Self.style(number)
            return (places.count > 1 ? [.polyline(places, style.line)] : [])
                + places.map { .sign(style.sign, $0, size: 3.5, style.line) }
        }
        sheet.marks.append(.group(.content, shapes + frame.zeroLine + drawn))
        sheet.key(
            bands.indices.map { .shape(bands[$0].name, paint($0)) }
                + lines.indices.map { .line(lines[$0].name, Self.style($0)) })
        return sheet.drawing(text, axes: categories.isEmpty ? [.values] : [.values, .categories])
    }

    private func shape(of number: Int, in frame: YearFrame) -> [Mark] {
        let upper = places(bands[number].high, in: frame)
        let lower = places(bands[number].low, in: frame)
        guard let first = upper.first, upper.count == lower.count else { return [] }
        if upper.count == 1 {
            return [.line(first, lower[0], Paint(.series(0), width: 14, opacity: paint(number).opacity))]
        }
        let edge = Paint(.series(0), width: 1, dash: 2)
        return [.area(upper + lower.reversed(), paint(number)), .polyline(upper, edge), .polyline(lower, edge)]
    }

    private func places(_ values: [Double], in frame: YearFrame) -> [Point] {
        values.prefix(categories.count).enumerated().compactMap { index, value in
            value.isFinite ? Point(frame.x(index), frame.y(value)) : nil
        }
    }

    private func paint(_ number: Int) -> Paint {
        Paint(.series(0), opacity: 0.18 + 0.5 * Double(number) / Double(max(bands.count, 1)))
    }

    private static func style(_ number: Int) -> SeriesStyle { SeriesStyle(number: number == 0 ? 0 : number) }
}
