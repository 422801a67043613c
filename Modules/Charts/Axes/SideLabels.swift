/// Names to the right of a frame, each as near as can be to what it names, none over another.
struct SideLabels {
    static let line = 15.0
    var entries: [(name: String, y: Double, ink: Ink)]

    /// The room that they take, of at most `most` px; nil where that is not enough for most of a name.
    static func room(_ names: [String], most: Double) -> Double? {
        let widest = names.map { TextMetrics.width(of: TextMetrics.fitted($0, to: 260)) }.max() ?? 0
        return most < min(widest, 110) ? nil : min(widest, most) + 26
    }

    /// The height that so many take.
    static func height(_ count: Int) -> Double { Double(count) * line }

    /// The labels between the upper and lower side of a frame, with a thread to what each names.
    func marks(beside plot: Box, room: Double) -> [Mark] {
        let order = entries.indices.sorted { (entries[$0].y, $0) < (entries[$1].y, $1) }
        let places = Self.spread(order.map { entries[$0].y }, from: plot.y, to: plot.bottom)
        return zip(order, places).flatMap { index, y -> [Mark] in
            let entry = entries[index]
            let name = TextMetrics.fitted(entry.name, to: room - 26)
            let thread = [Point(plot.right + 5, entry.y), Point(plot.right + 11, y), Point(plot.right + 16, y)]
            return [
                .polyline(thread, Paint(entry.ink, width: 1)),
                .label(Label(name, at: Point(plot.right + 19, y + 4), .start)),
            ]
        }
    }

    /// Places in order, at least a line apart and within bounds: pushed down from above, then up from below.
    static func spread(_ wanted: [Double], from top: Double, to bottom: Double) -> [Double] {
        var places = wanted
        for index in places.indices.dropFirst() { places[index] = max(places[index], places[index - 1] + line) }
        var limit = bottom
        for index in places.indices.reversed() {
            places[index] = min(places[index], limit)
            limit = places[index] - line
        }
        var least = top
        for index in places.indices {
            places[index] = max(places[index], least)
            least = places[index] + line
        }
        return places
    }
}
