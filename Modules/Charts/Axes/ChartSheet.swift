/// A chart that is being drawn from above to below: title first, key last.
struct ChartSheet {
    static let margin = 8.0
    let width: Double
    /// How far down it is.
    var y = 6.0
    var marks: [Mark] = []

    /// A sheet with the title of a chart.
    init(_ text: ChartText, width: Double) {
        self.width = width
        let size = 14.0
        for line in TextMetrics.wrapped(text.title, to: width - 2 * Self.margin, size: size, lines: 3) {
            y += 18
            marks.append(.label(Label(line, at: Point(Self.margin, y - 4), size: size)))
        }
        y += 6
    }

    /// A line of words from the left margin.
    mutating func words(_ text: String, ink: Ink = .soft) {
        let shown = TextMetrics.fitted(text, to: width - 2 * Self.margin)
        guard !shown.isEmpty else { return }
        y += TextMetrics.line
        marks.append(.label(Label(shown, at: Point(Self.margin, y - 4), ink: ink)))
    }

    /// Entries beside each other, on as many lines as they need.
    mutating func key(_ entries: [KeyEntry]) {
        guard !entries.isEmpty else { return }
        let (swatch, gap, line) = (26.0, 16.0, 18.0)
        var inner: [Mark] = []
        var x = Self.margin
        y += 6 + line
        for entry in entries {
            let name = TextMetrics.fitted(entry.name, to: width - 2 * Self.margin - swatch - 6)
            let taken = swatch + 6 + TextMetrics.width(of: name)
            if x > Self.margin, x + taken > width - Self.margin {
                x = Self.margin
                y += line
            }
            inner += entry.swatch(Box(x: x, y: y - 14, width: swatch, height: 12))
            inner.append(.label(Label(name, at: Point(x + swatch + 6, y - 4))))
            x += taken + gap
        }
        marks.append(.group(.key, inner))
    }

    /// The drawing, with all that was put on the sheet.
    func drawing(_ text: ChartText, axes: Set<AxisKind>) -> Drawing {
        Drawing(
            width: width, height: y + Self.margin, title: text.title, description: text.description, marks: marks,
            axes: axes)
    }
}

/// What says which is which.
struct KeyEntry {
    var name: String
    /// A sample of it, in a box.
    var swatch: (Box) -> [Mark]

    /// A line with its dash and sign.
    static func line(_ name: String, _ style: SeriesStyle, hasSign: Bool = true) -> KeyEntry {
        KeyEntry(name: name) { box in
            let y = box.y + box.height / 2
            return [.line(Point(box.x, y), Point(box.right, y), style.line)]
                + (hasSign ? [.sign(style.sign, Point(box.x + box.width / 2, y), size: 3.5, style.line)] : [])
        }
    }

    /// A shape.
    static func shape(_ name: String, _ paint: Paint) -> KeyEntry {
        KeyEntry(name: name) { [.rectangle($0, paint)] }
    }
}

/// How a series is known by its number, with or without colour.
struct SeriesStyle {
    var number: Int

    /// Its line.
    var line: Paint { Paint(.series(number), width: 2, dash: number % Dashes.all.count) }
    /// Its shapes.
    var shape: Paint { Paint(.series(number), isHatched: true) }
    /// At its points; forty series differ in dash or sign.
    var sign: Sign {
        let (round, place) = number.quotientAndRemainder(dividingBy: Dashes.all.count)
        return Sign(rawValue: (place + round) % Sign.allCases.count) ?? .disc
    }
}

/// Dashes of lines, px.
enum Dashes {
    static let all = ["", "7 3", "2 3", "9 3 2 3", "12 4"]
}
