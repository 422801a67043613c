import Decision

/// What must be known to read a tree of figures.
struct ExplanationNotes {
    let explanation: Explanation
    let style: ReportStyle

    /// That there is more below; nil when all layers are shown.
    func shown(_ layers: Int) -> String? {
        let deepest = explanation.items.last?.layer ?? 0
        guard layers < deepest else { return nil }
        return style.pick(
            "getoond tot laag \(layers) van \(deepest); `--diepte \(layers + 1)` toont meer",
            "shown to layer \(layers) of \(deepest); `--diepte \(layers + 1)` shows more")
    }

    /// That a page does not hold all rows; nil when it does.
    var folded: String? {
        let most = ExplanationOutline.mostFolded
        guard style.isFolding, explanation.items.count > most else { return nil }
        return style.pick(
            "deze pagina toont de bovenste lagen, tot \(style.numbers.whole(most)) rijen; --formaat json geeft ze alle",
            "this page shows the upper layers, to \(style.numbers.whole(most)) rows; --formaat json gives all")
    }

    /// That the tree ends before everything is there.
    var cut: String? {
        switch explanation.cut {
        case nil: nil
        case .rows(let count):
            style.pick(
                "de boom stopt na \(style.numbers.whole(count)) rijen; vraag dieper met het pad van een deel",
                "the tree stops after \(style.numbers.whole(count)) rows; ask deeper with the path of a part")
        case .layers(let count):
            style.pick(
                "de boom stopt na \(count) lagen; vraag dieper met het pad van een deel",
                "the tree stops after \(count) layers; ask deeper with the path of a part")
        }
    }
}
