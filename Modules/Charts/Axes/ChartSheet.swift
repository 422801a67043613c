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

    /// Entries in columns as wide as the widest; a name that is wider than the sheet takes two lines.
    mutating func key(_ entries: [KeyEntry]) {
        guard !entries.isEmpty else { return }
        let (swatch, gap, line) = (26.0, 16.0, 18.0)
        let room = width - 2 * Self.margin
        let names = entries.map { TextMetrics.wrapped($0.name, to: room - swatch - 6, lines: 2) }
        let widest = names.joined().map { TextMetrics.width(of: $0) }.max() ?? 0
        let column = widest + swatch + 6 + gap
        let columns = max(1, Int((room + gap) / column))
        var inner: [Mark] = []
        y += 6
        for start in stride(from: 0, to: entries.count, by: columns) {
            let row = start..<min(start + columns, entries.count)
            for index in row {
                let x = Self.margin + Double(index - start) * column
                inner += entries[index].swatch(Box(x: x, y: y + 4, width: swatch, height: 12))
                for (number, text) in names[index].enumerated() {
                    inner.append(.label(Label(text, at: Point(x + swatch + 6, y + 14 + Double(number) * 15))))
                }
            }
            y += line + 15 * Double(max((row.map { names[$0].count }.max() ?? 1) - 1, 0))
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
