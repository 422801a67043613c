/// The language of labels and messages. Keys in files stay Dutch.
public enum Language: String, Sendable, CaseIterable {
    case dutch = "nl"
    case english = "en"
}

/// A text in both languages.
public struct Wording: Sendable, Hashable {
    var dutch: String
    var english: String

    init(_ dutch: String, _ english: String) {
        self.dutch = dutch
        self.english = english
    }

    /// The text in a language.
    public subscript(language: Language) -> String { language == .dutch ? dutch : english }
}
