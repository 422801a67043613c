/// Writes marks as elements of SVG.
struct SVGWriter {
    let id: String
    var text = ""

    init(id: String) { self.id = id }

    /// The hatchings of some inks.
    mutating func patterns(_ inks: [Ink]) {
        let kinds = inks.compactMap { ink in Self.hatching(ink).map { (ink, $0) } }
        guard !kinds.isEmpty else { return }
        text += "<defs>\n"
        for (ink, kind) in kinds {
            text +=
                "<pattern id=\"\(pattern(ink))\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
                + "patternTransform=\"scale(\(Self.number(kind.size)))\"><rect class=\"f c-\(ink.name)\" width=\"6\" "
                + "height=\"6\"/><path d=\"\(kind.path)\"/></pattern>\n"
        }
        text += "</defs>\n"
    }

    mutating func write(_ mark: Mark) {
        switch mark {
        case .rectangle(let box, let paint):
            text +=
                "<rect \(filled(paint)) x=\"\(Self.number(box.x))\" y=\"\(Self.number(box.y))\" "
                + "width=\"\(Self.number(box.width))\" height=\"\(Self.number(box.height))\"/>\n"
        case .line(let start, let end, let paint): path([start, end], paint)
        case .polyline(let places, let paint): path(places, paint)
        case .area(let places, let paint): text += "<path \(filled(paint)) d=\"\(Self.path(places))Z\"/>\n"
        case .sign(let sign, let place, let size, let paint): write(sign, place, size, paint)
        case .label(let label): write(label)
        case .group(_, let marks):
            text += "<g>\n"
            for inner in marks { write(inner) }
            text += "</g>\n"
        }
    }

    private mutating func path(_ places: [Point], _ paint: Paint) {
        let dash = Dashes.all[paint.dash % Dashes.all.count]
        text +=
            "<path class=\"l c-\(paint.ink.name)\" d=\"\(Self.path(places))\" stroke-width=\"\(Self.number(paint.width))\""
            + (dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"") + Self.opacity(paint, "stroke-opacity") + "/>\n"
    }

    private mutating func write(_ label: Label) {
        guard !label.text.isEmpty else { return }
        text +=
            "<text class=\"c-\(label.ink.name)\" x=\"\(Self.number(label.place.x))\" y=\"\(Self.number(label.place.y))\" "
            + "font-size=\"\(Self.number(label.size))\""
            + (label.anchor == .start ? "" : " text-anchor=\"\(label.anchor.rawValue)\"")
            + ">\(HTMLText.escaped(label.text))</text>\n"
    }

    private mutating func write(_ sign: Sign, _ place: Point, _ size: Double, _ paint: Paint) {
        let (x, y) = (place.x, place.y)
        func shape(_ places: [(Double, Double)]) -> String {
            Self.path(places.map { Point(x + $0.0 * size, y + $0.1 * size) })
        }
        func circle(_ attributes: String, _ radius: Double) {
            text +=
                "<circle \(attributes) cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\"/>\n"
        }
        let open = "class=\"o c-\(paint.ink.name)\" stroke-width=\"\(Self.number(min(paint.width, 1.6)))\""
        switch sign {
        case .disc: circle(filled(paint), size)
        case .point: circle(filled(paint), size * 0.7)
        case .ring: circle(open, size)
        case .square: text += "<path \(filled(paint)) d=\"\(shape([(-1, -1), (1, -1), (1, 1), (-1, 1)]))Z\"/>\n"
        case .box: text += "<path \(open) d=\"\(shape([(-1, -1), (1, -1), (1, 1), (-1, 1)]))Z\"/>\n"
        case .triangle: text += "<path \(filled(paint)) d=\"\(shape([(0, -1.2), (1.1, 0.9), (-1.1, 0.9)]))Z\"/>\n"
        case .diamond: text += "<path \(filled(paint)) d=\"\(shape([(0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)]))Z\"/>\n"
        case .cross:
            text +=
                "<path class=\"l c-\(paint.ink.name)\" stroke-width=\"1.8\" d=\"\(shape([(-1, -1), (1, 1)]))"
                + "\(shape([(-1, 1), (1, -1)]))\"/>\n"
        }
    }

    private func filled(_ paint: Paint) -> String {
        let hatching = paint.isHatched && Self.hatching(paint.ink) != nil ? " fill=\"url(#\(pattern(paint.ink)))\"" : ""
        // A class would take the place of the hatching.
        return (hatching.isEmpty ? "class=\"f c-\(paint.ink.name)\"" : "class=\"c-\(paint.ink.name)\"") + hatching
            + Self.opacity(paint, "fill-opacity")
    }

    private func pattern(_ ink: Ink) -> String {
        if case .series(let number) = ink { return "\(id)-h\(number)" }
        return "\(id)-h-\(ink.name)"
    }

    private static func hatching(_ ink: Ink) -> (path: String, size: Double)? {
        if case .series(let number) = ink { return Hatching.kind(number) }
        return Hatching.kind(1)
    }

    private static func opacity(_ paint: Paint, _ name: String) -> String {
        paint.opacity < 1 ? " \(name)=\"\(number(paint.opacity))\"" : ""
    }

    private static func path(_ places: [Point]) -> String {
        places.enumerated().map { "\($0.offset == 0 ? "M" : "L")\(number($0.element.x)) \(number($0.element.y))" }
            .joined()
    }

    /// A number to two decimals, without noughts at its end; what is none stands at 0 (`faults` tells of it).
    static func number(_ value: Double) -> String {
        guard abs(value) < 1e12 else { return "0" }
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? String(Int(rounded)) : rounded.description
    }
}
