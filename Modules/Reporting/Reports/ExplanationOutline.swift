import Decision

/// The tree of an explanation as rows for people: not more layers than can be read at once, of many parts the largest.
struct ExplanationOutline {
    let words: ExplanationWords
    /// Layers below the figure that are shown.
    let layers: Int
    /// From top to bottom.
    let outline: Outline

    /// Rows that are read at once.
    private static let readable = 60
    /// Parts of one figure that are shown.
    private static let mostParts = 20
    /// Rows of a page that can be folded.
    static let mostFolded = 5_000

    /// To so many layers; nil: as many as can be read at once, all where they can be folded.
    init(words: ExplanationWords, depth: Int?) {
        self.words = words
        let deepest = words.explanation.items.last?.layer ?? 0
        if words.style.isFolding {
            layers = min(depth ?? deepest, deepest)
            outline = Self.outline(words, layers)
            return
        }
        if let depth {
            layers = min(depth, deepest)
            outline = Self.outline(words, layers)
            return
        }
        var shown = (layers: 1, outline: Self.outline(words, 1))
        while shown.layers < deepest {
            let next = Self.outline(words, shown.layers + 1)
            if next.rows.count > Self.readable { break }
            shown = (shown.layers + 1, next)
        }
        (layers, outline) = shown
    }

    private static func outline(_ words: ExplanationWords, _ layers: Int) -> Outline {
        var rows: [Outline.Row] = []
        append(words.explanation.items[0], below: nil, words, layers, to: &rows)
        return Outline(rows: rows)
    }

    private static func append(
        _ item: Explanation.Item, below other: Explanation.Item?, _ words: ExplanationWords, _ layers: Int,
        to rows: inout [Outline.Row]
    ) {
        rows.append(row(item, below: other, words))
        guard item.layer < layers else { return }
        let parts = words.explanation.parts(of: item)
        // Items stand layer by layer: the first so many are the upper layers.
        if words.style.isFolding, parts.endIndex > mostFolded { return }
        let shown = words.style.isFolding ? parts.count : mostParts
        for part in parts.prefix(shown) { append(part, below: item, words, layers, to: &rows) }
        if parts.count > shown { rows.append(rest(parts.dropFirst(shown), of: item, words)) }
    }

    private static func row(
        _ item: Explanation.Item, below other: Explanation.Item?, _ words: ExplanationWords
    ) -> Outline.Row {
        var name = words.name(item)
        if let scenario = item.scenario, scenario != other?.scenario {
            name = "\(words.scenarios[scenario] ?? scenario.text): \(name)"
        }
        var notes = [words.formula(item), words.origin(item)].compactMap { $0 }
        if case .explainedAt? = item.end {
            notes.append(words.style.pick("uitgesplitst elders in deze boom", "split elsewhere in this tree"))
        }
        return Outline.Row(
            depth: item.layer, name: name, value: words.value(item), note: notes.joined(separator: "; "),
            path: item.path)
    }

    /// The parts that are not shown, counted; their sum where they add up.
    private static func rest(
        _ parts: ArraySlice<Explanation.Item>, of item: Explanation.Item, _ words: ExplanationWords
    ) -> Outline.Row {
        var sum = item
        sum.value = parts.reduce(0) { $0 + $1.value }
        return Outline.Row(
            depth: item.layer + 1, name: words.style.pick("en \(parts.count) andere", "and \(parts.count) others"),
            value: item.rule?.addsUp == true ? words.value(sum) : "", note: "")
    }
}
