import Reporting

/// What was typed behind a command, told apart by its help.
struct GivenWords {
    /// An argument, or an option with its value.
    struct Word {
        /// What the help calls it: `MAP`, `--zaad`.
        var name: String
        /// As typed; nil for an option without a value.
        var value: String?
    }

    /// In order.
    private(set) var arguments: [Word] = []
    /// In order; `--zaad=1` is taken apart.
    private(set) var options: [Word] = []

    init(_ words: [String], of help: CommandHelp) {
        var words = words[...]
        var isPlain = false
        while let word = words.popFirst() {
            if !isPlain, word == "--" {
                isPlain = true
            } else if !isPlain, word.hasPrefix("--") {
                options.append(Self.option(word, &words, help))
            } else {
                let own = min(arguments.count, help.arguments.count - 1)
                arguments.append(Word(name: own < 0 ? "" : help.arguments[own].name, value: word))
            }
        }
    }

    private static func option(_ word: String, _ rest: inout ArraySlice<String>, _ help: CommandHelp) -> Word {
        if let sign = word.firstIndex(of: "=") {
            return Word(name: String(word[..<sign]), value: String(word[word.index(after: sign)...]))
        }
        let takesValue = help.options.first { $0.name == word }?.value != nil
        return Word(name: word, value: takesValue ? rest.popFirst() : nil)
    }
}
