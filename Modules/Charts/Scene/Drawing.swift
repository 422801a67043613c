/// A picture before anybody knows how it is written: marks on a sheet of so many px.
public struct Drawing: Hashable, Sendable {
    /// px.
    public var width: Double
    /// px.
    public var height: Double
    /// What it is, for who cannot see it.
    public var title: String
    /// What it shows, for who cannot see it.
    public var description: String
    /// The last on top.
    public var marks: [Mark]
    /// The axes that it cannot be read without.
    public var axes: Set<AxisKind>

    /// A picture.
    public init(
        width: Double, height: Double, title: String, description: String, marks: [Mark] = [],
        axes: Set<AxisKind> = []
    ) {
        self.width = width
        self.height = height
        self.title = title
        self.description = description
        self.marks = marks
        self.axes = axes
    }

    /// All marks, those of groups too, from back to front.
    var flat: [Mark] { Self.flat(marks) }

    /// All words.
    public var labels: [Label] {
        flat.compactMap { if case .label(let label) = $0 { label } else { nil } }
    }

    static func flat(_ marks: [Mark]) -> [Mark] {
        marks.flatMap { mark in
            if case .group(_, let inner) = mark { flat(inner) } else { [mark] }
        }
    }
}

/// A chart: values with their words, drawn for a width.
public protocol Chart: Sendable {
    /// What it shows, in words.
    var text: ChartText { get }
    /// The chart for a sheet of so many px; as high as it needs.
    func drawing(width: Double) -> Drawing
}

/// Widths for which charts are drawn, px.
public enum ChartWidth {
    /// A page, a sheet of paper.
    public static let wide = 720.0
    /// A telephone.
    public static let narrow = 320.0
}

/// The words of a chart.
public struct ChartText: Hashable, Sendable {
    /// Stands above it.
    public var title: String
    /// What can be seen in it, for who cannot see it.
    public var description: String

    /// Words.
    public init(title: String, description: String) {
        self.title = title
        self.description = description
    }
}
