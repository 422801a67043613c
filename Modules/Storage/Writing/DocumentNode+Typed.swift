import Domain

extension DocumentNode {
    /// The value as it would be typed on one line: `20%`, `{pert: [1, 2, 4]}`.
    public var typed: String { asNewValue.yaml(inFlow: false) }

    /// The same without what is said beside a figure: `{waarde: 2%, bron: CBS}` is `2%`.
    public var typedFigure: String { (describedFigure.flatMap { self[$0] } ?? self).typed }

    var asNewValue: NewValue {
        switch content {
        case .scalar(let text, let isQuoted): isQuoted ? .text(text) : .word(text)
        case .sequence(let elements): .list(elements.map(\.asNewValue))
        case .mapping(let entries): .map(entries.map { NewValue.Entry($0.key, $0.value.asNewValue) })
        }
    }
}
