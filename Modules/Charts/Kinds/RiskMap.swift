/// Risks by how likely they are and what they would cost, each with its number; the worst stand at the upper right.
public struct RiskMap: Chart {
    /// One risk.
    public struct Risk: Hashable, Sendable {
        /// What people read.
        public var name: String
        /// Fraction.
        public var chance: Double
        /// What it would cost, in the unit of the axis.
        public var impact: Double

        /// A risk; what is no number counts as 0.
        public init(name: String, chance: Double, impact: Double) {
            self.name = name
            self.chance = chance.isFinite ? min(max(chance, 0), 1) : 0
            self.impact = impact.isFinite ? max(impact, 0) : 0
        }
    }

    /// Its words.
    public var text: ChartText
    /// In the order of their numbers, from 1.
    public var risks: [Risk]
    /// How impacts are written.
    public var impacts: ValueAxis
    /// How chances (fractions) are written, and what the axis is called.
    public var chances: ValueAxis

    /// A chart.
    public init(text: ChartText, risks: [Risk], impacts: ValueAxis, chances: ValueAxis) {
        self.text = text
        self.risks = risks
        self.impacts = impacts
        self.chances = chances
    }

    private static let radius = 10.0

    /// The chart for a sheet.
    public func drawing(width: Double) -> Drawing {
        var sheet = ChartSheet(text, width: width)
        let crowd = Double(risks.count) * 2_400 / width
        sheet.words(chances.unit)
        let scale = impacts.scale(risks.map(\.impact) + [0], ticks: width < 500 ? 4 : 6)
        let ticks = stride(from: 0.0, through: 1, by: 0.2).map { $0 }
        let left = (ticks.map { TextMetrics.width(of: chances.text($0)) }.max() ?? 0) + ChartSheet.margin + 6
        let plot = Box(
            x: left, y: sheet.y + 10, width: width - left - 16, height: max(width * 0.42, 220, crowd))
        let place = { (risk: Risk) in
            Point(plot.x + scale.part(risk.impact) * plot.width, plot.bottom - risk.chance * plot.height)
        }
        sheet.marks.append(.group(.content, Self.zones(in: plot)))
        sheet.marks.append(.group(.axis(.values), chanceMarks(ticks, in: plot)))
        sheet.marks.append(.group(.axis(.categories), impactMarks(scale, in: plot, width: width)))
        sheet.marks.append(.group(.content, circles(risks.map(place), in: plot)))
        sheet.y = plot.bottom + 20
        sheet.words(impacts.unit)
        sheet.key(
            risks.enumerated().map { index, risk in
                KeyEntry(name: risk.name) { box in
                    Self.circle(index + 1, at: Point(box.x + box.width / 2, box.y + box.height / 2), radius: 8)
                }
            })
        return sheet.drawing(text, axes: [.values, .categories])
    }

    /// Five by five places, in three steps from chance and impact together.
    private static func zones(in plot: Box) -> [Mark] {
        (0..<25).map { index in
            let (column, row) = (index % 5, index / 5)
            let sum = column + row
            let box = Box(
                x: plot.x + Double(column) * plot.width / 5, y: plot.bottom - Double(row + 1) * plot.height / 5,
                width: plot.width / 5, height: plot.height / 5)
            return .rectangle(box, Paint(.zone(sum < 3 ? 0 : sum < 5 ? 1 : 2)))
        }
    }

    private func chanceMarks(_ ticks: [Double], in plot: Box) -> [Mark] {
        [.line(Point(plot.x, plot.y), Point(plot.x, plot.bottom), Paint(.text))]
            + ticks.map { tick in
                let y = plot.bottom - tick * plot.height
                return .label(Label(chances.text(tick), at: Point(plot.x - 6, y + 4), .end, ink: .soft))
            }
    }

    private func impactMarks(_ scale: NiceScale, in plot: Box, width: Double) -> [Mark] {
        var marks: [Mark] = [.line(Point(plot.x, plot.bottom), Point(plot.right, plot.bottom), Paint(.text))]
        var taken = 0.0
        for tick in scale.ticks {
            let text = impacts.text(tick)
            let half = TextMetrics.width(of: text) / 2
            let own = plot.x + scale.part(tick) * plot.width
            let x = min(max(own, half + 2), width - half - 2)
            marks.append(.line(Point(own, plot.bottom), Point(own, plot.bottom + 4), Paint(.text)))
            if x - half < taken { continue }
            taken = x + half + 6
            marks.append(.label(Label(text, at: Point(x, plot.bottom + 17), .middle, ink: .soft)))
        }
        return marks
    }

    /// Circles at their places, or at the nearest that is free, with a thread to where they belong.
    private func circles(_ places: [Point], in plot: Box) -> [Mark] {
        var taken: [Point] = []
        return places.enumerated().flatMap { index, own -> [Mark] in
            let free = Self.free(near: own, taken, in: plot)
            taken.append(free)
            let isMoved = abs(free.x - own.x) + abs(free.y - own.y) > 14
            let thread: [Mark] =
                isMoved ? [.line(own, free, Paint(.text)), .sign(.point, own, size: 2.5, Paint(.text))] : []
            return thread + Self.circle(index + 1, at: free)
        }
    }

    private static func circle(_ number: Int, at place: Point, radius: Double = radius) -> [Mark] {
        let size = number > 99 ? radius - 1 : radius + 1
        return [
            .sign(.ring, place, size: radius, Paint(.text, width: 1.5)),
            .label(Label(String(number), at: Point(place.x, place.y + 0.36 * size), .middle, size: size)),
        ]
    }

    /// The nearest place within the frame where a circle lies over no other, looked for in rings.
    private static func free(near own: Point, _ taken: [Point], in plot: Box) -> Point {
        let inset = radius + 1
        let directions: [(Double, Double)] = [
            (0, 0), (1, 0), (0, -1), (-1, 0), (0, 1), (0.7, -0.7), (-0.7, -0.7), (-0.7, 0.7), (0.7, 0.7), (0.9, -0.4),
            (0.4, -0.9), (-0.4, -0.9), (-0.9, -0.4), (-0.9, 0.4), (-0.4, 0.9), (0.4, 0.9), (0.9, 0.4),
        ]
        func inside(_ point: Point) -> Point {
            Point(
                min(max(point.x, plot.x + inset), plot.right - inset),
                min(max(point.y, plot.y + inset), plot.bottom - inset))
        }
        for ring in stride(from: 0.0, to: plot.width + plot.height, by: radius) {
            for (x, y) in ring == 0 ? [(0, 0)] : directions.dropFirst().map({ $0 }) {
                let place = inside(Point(own.x + ring * x, own.y + ring * y))
                let isFree = taken.allSatisfy { other in
                    let (dx, dy) = (other.x - place.x, other.y - place.y)
                    return dx * dx + dy * dy >= 4.4 * radius * radius
                }
                if isFree { return place }
            }
        }
        return inside(own)
    }
}
