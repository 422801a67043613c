/// What a drawing is made of, the last on top.
public indirect enum Mark: Hashable, Sendable {
    /// A filled rectangle.
    case rectangle(Box, Paint)
    /// A straight line.
    case line(Point, Point, Paint)
    /// A line through places.
    case polyline([Point], Paint)
    /// A filled shape around places.
    case area([Point], Paint)
    /// A sign at a place of a line, so many px around it.
    case sign(Sign, Point, size: Double, Paint)
    /// Words.
    case label(Label)
    /// Marks that belong together.
    case group(Role, [Mark])

    /// What a group is in its drawing.
    public enum Role: Hashable, Sendable {
        /// An axis, with its line and the words along it.
        case axis(AxisKind)
        /// What is shown.
        case content
        /// What says which is which.
        case key
    }
}

/// An axis of a chart.
public enum AxisKind: String, Hashable, Sendable, CaseIterable {
    /// Of figures.
    case values
    /// Of years, names or lanes.
    case categories
}

/// Signs at the points of a line, by which it is known without its colour.
public enum Sign: Int, Hashable, Sendable, CaseIterable {
    case disc, square, triangle, diamond, cross, ring, box, point
}

/// The colours of a drawing; what they are hangs on whether the reader's system is light or dark (`Palette`).
public enum Ink: Hashable, Sendable {
    /// Words and the lines of axes.
    case text
    /// Words that matter less.
    case soft
    /// Lines behind what is shown.
    case grid
    /// What lies behind everything.
    case paper
    /// What needs attention.
    case warning
    /// A series by its number; after the last colour they begin again, with another dash, sign and hatching.
    case series(Int)
    /// How bad a place of a risk map is: 0, 1 or 2.
    case zone(Int)
}

/// How a mark is drawn.
public struct Paint: Hashable, Sendable {
    /// Its colour.
    public var ink: Ink
    /// Of a line, px.
    public var width: Double
    /// Dashes of a line by number; 0 is a whole line.
    public var dash: Int
    /// Whether a shape is hatched as its series is.
    public var isHatched: Bool
    /// How much of what is behind it a shape hides, 0 to 1.
    public var opacity: Double

    /// A way to draw.
    public init(_ ink: Ink, width: Double = 1, dash: Int = 0, isHatched: Bool = false, opacity: Double = 1) {
        self.ink = ink
        self.width = width
        self.dash = dash
        self.isHatched = isHatched
        self.opacity = opacity
    }
}

/// Words in a drawing, on one line.
public struct Label: Hashable, Sendable {
    /// Which part of the words stands at `place`.
    public enum Anchor: String, Hashable, Sendable {
        case start, middle, end
    }

    /// What is read.
    public var text: String
    /// On the line that the letters stand on.
    public var place: Point
    /// Which part stands there.
    public var anchor: Anchor
    /// Of the letters, px.
    public var size: Double
    /// Their colour.
    public var ink: Ink

    /// Words at a place.
    public init(
        _ text: String, at place: Point, _ anchor: Anchor = .start, size: Double = TextMetrics.size, ink: Ink = .text
    ) {
        self.text = text
        self.place = place
        self.anchor = anchor
        self.size = size
        self.ink = ink
    }

    /// What it takes, by the widest of the letters it may be shown in.
    public var box: Box {
        let width = TextMetrics.width(of: text, size: size)
        let left =
            switch anchor {
            case .start: place.x
            case .middle: place.x - width / 2
            case .end: place.x - width
            }
        return Box(x: left, y: place.y - 0.8 * size, width: width, height: 1.02 * size)
    }
}
