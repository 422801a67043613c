import Reporting

/// A line of the app as words: spaces divide, single or double quotes keep together.
enum CommandWords {
    static func words(of line: String) throws(AppProblem) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in line {
            if character == quote {
                quote = nil
            } else if quote != nil {
                word?.append(character)
            } else if character == "'" || character == "\"" {
                quote = character
                word = word ?? ""
            } else if character.isWhitespace {
                if let word { words.append(word) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        guard quote == nil else { throw .openQuote }
        return words + [word].compactMap { $0 }
    }
}
