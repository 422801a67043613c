/// A small line that only shows which way something goes; its figures stand beside it in a table.
public struct Sparkline: Chart {
    /// Its words; nothing of them is drawn.
    public var text: ChartText
    /// From left to right.
    public var values: [Double]
    /// px.
    public static let size = (width: 120.0, height: 28.0)

    /// A line.
    public init(text: ChartText, values: [Double]) {
        self.text = text
        self.values = values.filter(\.isFinite)
    }

    /// The line for a sheet of its own size, or a narrower one.
    public func drawing(width: Double) -> Drawing {
        let (width, height) = (min(width, Self.size.width), Self.size.height)
        let (low, high) = (values.min() ?? 0, values.max() ?? 0)
        let range = high - low
        let places = values.enumerated().map { index, value in
            Point(
                4 + (width - 8) * (values.count < 2 ? 0.5 : Double(index) / Double(values.count - 1)),
                range > 0 && range.isFinite ? height - 5 - (value - low) / range * (height - 10) : height / 2)
        }
        var marks: [Mark] = places.count > 1 ? [.polyline(places, Paint(.series(0), width: 1.5))] : []
        if let last = places.last { marks.append(.sign(.disc, last, size: 3, Paint(.series(0)))) }
        return Drawing(
            width: width, height: height, title: text.title, description: text.description, marks: marks)
    }
}
