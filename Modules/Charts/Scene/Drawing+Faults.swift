extension Drawing {
    /// What makes a drawing unfit to show.
    public enum Fault: Hashable, Sendable {
        /// Words that lie outside, in part or whole.
        case labelOutside(String)
        /// Words that lie over other words.
        case overlap(String, String)
        /// An axis without a line or without words.
        case missingAxis(AxisKind)
        /// A mark that lies outside or nowhere.
        case markOutside
        /// No words for who cannot see it.
        case wordless
    }

    /// Everything that is wrong with it; nothing of a sound drawing. Each pair of labels is compared.
    public func faults() -> [Fault] {
        let labels = labels.map { (text: $0.text, box: $0.box) }
        let sheet = Box(x: 0, y: 0, width: width, height: height)
        var faults = labels.filter { !sheet.contains($0.box, slack: 0.5) }.map { Fault.labelOutside($0.text) }
        for (index, label) in labels.enumerated() {
            for other in labels[(index + 1)...] where label.box.overlaps(other.box, slack: 0.5) {
                faults.append(.overlap(label.text, other.text))
            }
        }
        for axis in AxisKind.allCases where axes.contains(axis) && !has(axis) { faults.append(.missingAxis(axis)) }
        if !flat.flatMap(\.places).allSatisfy({ sheet.contains(Box($0, $0), slack: 1) }) { faults.append(.markOutside) }
        if title.isEmpty || description.isEmpty { faults.append(.wordless) }
        return faults
    }

    private func has(_ axis: AxisKind) -> Bool {
        marks.contains { mark in
            guard case .group(.axis(axis), let inner) = mark else { return false }
            let marks = Self.flat(inner)
            return marks.contains { if case .line = $0 { true } else { false } }
                && marks.contains { if case .label(let label) = $0 { !label.text.isEmpty } else { false } }
        }
    }
}

extension Mark {
    /// The corners of what is no text.
    fileprivate var places: [Point] {
        switch self {
        case .rectangle(let box, _): [Point(box.x, box.y), Point(box.right, box.bottom)]
        case .line(let start, let end, _): [start, end]
        case .polyline(let places, _), .area(let places, _): places
        case .sign(_, let place, _, _): [place]
        case .label, .group: []
        }
    }
}
