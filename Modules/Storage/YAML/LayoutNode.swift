/// A value in the text of a file: which bytes it takes and how it is written. What it means stands in `DocumentNode`.
struct LayoutNode {
    enum Content {
        case scalar(String)
        case mapping([(key: LayoutNode, value: LayoutNode)])
        case sequence([LayoutNode])
        /// `*name`: another place's value.
        case alias
    }

    enum Style {
        case plain, singleQuoted, doubleQuoted
        /// A text of several lines behind `|` or `>`.
        case blockText
        /// A collection by lines.
        case block
        /// A collection between brackets.
        case flow
    }

    var content: Content
    var style: Style
    /// Its bytes. A collection by lines ends where its last part ends; an empty value has none.
    var bytes: Range<Int>
    /// Where its first line begins, in characters from 0.
    var column: Int
    /// Whether an alias may refer to it.
    var isAnchored: Bool

    /// What stands behind a key, or at a position of a list, from 1.
    subscript(part: String) -> LayoutNode? {
        switch content {
        case .mapping(let entries): entries.first { $0.key.text == part }?.value
        case .sequence(let elements):
            Int(part).flatMap { elements.indices.contains($0 - 1) ? elements[$0 - 1] : nil }
        case .scalar, .alias: nil
        }
    }

    /// The text of a scalar.
    var text: String? {
        if case .scalar(let text) = content { text } else { nil }
    }
}
