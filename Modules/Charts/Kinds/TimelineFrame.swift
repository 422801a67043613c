/// Where everything of a timeline stands: a row for each item, its name on the side with the most room.
struct TimelineFrame {
    static let ordinary = Paint(.series(0))
    static let urgent = Paint(.warning, isHatched: true)
    private static let (row, bar) = (22.0, 12.0)

    private let chart: TimelineChart
    private let plot: Box
    private let range: (low: Double, high: Double)
    private let lanes: [LanePlace]
    private let items: [ItemPlace]

    private struct LanePlace {
        var name: Label
        var top: Double
    }

    private struct ItemPlace {
        var item: TimelineChart.Item
        var y: Double
    }

    /// A frame on a sheet, below what stands there; the sheet goes on below it.
    init(_ chart: TimelineChart, on sheet: inout ChartSheet) {
        self.chart = chart
        let isNarrow = sheet.width < 500
        let margin = ChartSheet.margin
        let widest = chart.lanes.map { TextMetrics.width(of: TextMetrics.fitted($0.name, to: 200)) }.max() ?? 0
        let column = isNarrow ? 0 : min(widest, sheet.width * 0.22) + 14
        let top = sheet.y + 18 + Double(chart.moments.count) * TextMetrics.line
        var (y, lanes, items) = (top + 6, [LanePlace](), [ItemPlace]())
        for lane in chart.lanes {
            let name = TextMetrics.fitted(lane.name, to: isNarrow ? sheet.width - 2 * margin : column - 14)
            if isNarrow { y += 18 }
            let first = isNarrow ? y - 4 : y + 15
            lanes.append(LanePlace(name: Label(name, at: Point(margin, first)), top: isNarrow ? y - 18 : y))
            for (index, item) in lane.items.enumerated() {
                items.append(ItemPlace(item: item, y: y + (Double(index) + 0.5) * Self.row))
            }
            y += Double(max(lane.items.count, 1)) * Self.row + 6
        }
        (self.lanes, self.items) = (lanes, items)
        plot = Box(
            x: margin + column, y: top, width: max(sheet.width - 2 * margin - column, 20), height: y - top)
        let times = items.flatMap { [$0.item.from, $0.item.to] } + (chart.ticks + chart.moments).map(\.at)
        let (low, high) = (times.min() ?? 0, times.max() ?? 0)
        range = high > low ? (low, high) : (low - 1, low + 1)
        sheet.y = plot.bottom + 4
    }

    private func x(_ time: Double) -> Double {
        let inset = 8.0
        return plot.x + inset + (time - range.low) / (range.high - range.low) * (plot.width - 2 * inset)
    }

    /// The axis above, with as many ticks named as there is room for.
    var tickMarks: [Mark] {
        let line = plot.y
        var marks: [Mark] = [.line(Point(plot.x, line), Point(plot.right, line), Paint(.text))]
        var taken = plot.x
        for tick in chart.ticks.sorted(by: { $0.at < $1.at }) {
            let x = x(tick.at)
            marks.append(.line(Point(x, line), Point(x, plot.bottom), Paint(.grid)))
            let name = TextMetrics.fitted(tick.name, to: 90)
            let width = TextMetrics.width(of: name)
            let left = min(max(x - width / 2, plot.x), plot.right - width)
            guard left >= taken else { continue }
            taken = left + width + 8
            marks.append(.label(Label(name, at: Point(left, line - 5), ink: .soft)))
        }
        return marks
    }

    var laneMarks: [Mark] {
        lanes.flatMap { lane -> [Mark] in
            [
                .line(Point(ChartSheet.margin, lane.top), Point(plot.right, lane.top), Paint(.grid)),
                .label(lane.name),
            ]
        }
    }

    /// Lines through all lanes, each with its words on a line of its own above the axis.
    var momentMarks: [Mark] {
        chart.moments.enumerated().flatMap { index, moment -> [Mark] in
            let x = x(moment.at)
            let name = TextMetrics.fitted(moment.name, to: plot.width / 2)
            let y = plot.y - 18 - Double(chart.moments.count - 1 - index) * TextMetrics.line
            let isRight = x < plot.x + plot.width / 2
            return [
                .line(Point(x, y - 10), Point(x, plot.bottom), Paint(.text, width: 1.5, dash: 1)),
                .label(Label(name, at: Point(isRight ? x + 5 : x - 5, y), isRight ? .start : .end)),
            ]
        }
    }

    var itemMarks: [Mark] {
        items.flatMap { place -> [Mark] in
            let item = place.item
            let paint = item.isUrgent ? Self.urgent : Self.ordinary
            let (left, right) = (x(item.from), x(item.to))
            let isMilestone = item.from == item.to
            let half = Self.bar / 2
            let shape: Mark =
                isMilestone
                ? .sign(.diamond, Point(left, place.y), size: 7, paint)
                : .rectangle(
                    Box(x: left, y: place.y - half, width: max(right - left, 3), height: Self.bar), paint)
            let reach = isMilestone ? 11.0 : 6
            let (before, after) = (left - reach - plot.x, plot.right - max(right, left + 3) - reach)
            // A name that fits nowhere beside its bar stands in the larger room, cut.
            let isAfter = after >= min(TextMetrics.width(of: item.name), 400) || after >= before
            let room = max(isAfter ? after : before, 0)
            let name = TextMetrics.fitted(item.name, to: room)
            let label =
                isAfter
                ? Label(name, at: Point(max(right, left + 3) + reach, place.y + 4))
                : Label(name, at: Point(left - reach, place.y + 4), .end)
            return [shape, .label(label)]
        }
    }

    /// From the end of what comes first to the beginning of what waits.
    var arrows: [Mark] {
        let places = Dictionary(items.map { ($0.item.id, $0) }, uniquingKeysWith: { first, _ in first })
        return chart.dependencies.flatMap { dependency -> [Mark] in
            guard let first = places[dependency.first], let then = places[dependency.then], first.y != then.y else {
                return []
            }
            let (from, to) = (x(first.item.to), x(then.item.from))
            let side = then.y > first.y ? 1.0 : -1
            let half = Self.bar / 2 + 1
            let turn = then.y - side * (Self.row / 2)
            let end = then.y - side * half
            let line = Paint(.soft, width: 1.2)
            return [
                .polyline(
                    [Point(from, first.y + side * half), Point(from, turn), Point(to, turn), Point(to, end)], line),
                .area([Point(to, end), Point(to - 3, end - side * 5), Point(to + 3, end - side * 5)], line),
            ]
        }
    }
}
