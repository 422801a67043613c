/// A value to be written into a file.
public enum NewValue: Hashable, Sendable {
    /// A number, percentage, date, period, name or `ja`: as it would be typed, without quotes where that can be.
    case word(String)
    /// A text for people: quoted where an editor would take it for something else.
    case text(String)
    /// Between brackets, on one line.
    case list([NewValue])
    /// Between braces, on one line.
    case map([Entry])

    /// A key with its value.
    public struct Entry: Hashable, Sendable {
        var key: String
        var value: NewValue

        /// An entry.
        public init(_ key: String, _ value: NewValue) {
            self.key = key
            self.value = value
        }
    }

    /// As it stands in a file: between brackets more must be quoted.
    func yaml(inFlow: Bool) -> String {
        switch self {
        case .word(let text): Spelling.isPlain(text, inFlow: inFlow) ? text : Spelling.doubleQuoted(text)
        case .text(let text):
            Spelling.isPlain(text, inFlow: inFlow) && Spelling.isText(text) ? text : Spelling.doubleQuoted(text)
        case .list(let values): "[" + values.map { $0.yaml(inFlow: true) }.joined(separator: ", ") + "]"
        case .map(let entries):
            "{"
                + entries.map { NewValue.word($0.key).yaml(inFlow: true) + ": " + $0.value.yaml(inFlow: true) }
                .joined(separator: ", ") + "}"
        }
    }
}
