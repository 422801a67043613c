import Decision

/// The tree of an explanation as rows of data, numbered by where they hang: 1, 1.1, 1.1.1, 1.2.
struct ExplanationFacts {
    let words: ExplanationWords
    /// Layers below the figure.
    let depth: Int

    func write(_ row: ([Fact]) -> Void) { write(words.explanation.items[0], "1", row) }

    private func write(_ item: Explanation.Item, _ number: String, _ row: ([Fact]) -> Void) {
        row([.text(number), .text(item.path ?? ""), .text(words.name(item)), value(item)] + rest(item))
        guard item.layer < depth else { return }
        for (index, part) in words.explanation.parts(of: item).enumerated() {
            write(part, "\(number).\(index + 1)", row)
        }
    }

    private func value(_ item: Explanation.Item) -> Fact {
        switch item.unit {
        case .text(let text): .text(text)
        case .euro, .euroPerUnit: item.value.isFinite ? .amount(item.value) : .text("")
        case .year where item.value.isFinite: .number(Int(item.value))
        default: item.value.isFinite ? .fraction(item.value) : .text("")
        }
    }

    private func rest(_ item: Explanation.Item) -> [Fact] {
        let origin = item.origin
        return [
            .text(ExplanationWords.unit(item.unit) ?? ""), .text(words.formula(item) ?? ""),
            .text(item.scenario?.text ?? words.explanation.scenario.text), .text(origin?.file ?? ""),
            origin.map { .number(Int($0.place.line)) } ?? .text(""), .text(origin?.source ?? ""),
            .text(origin.map { $0.isAssumption ? "ja" : "nee" } ?? ""),
        ]
    }
}
