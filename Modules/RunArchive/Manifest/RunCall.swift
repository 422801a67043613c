/// A command with what was typed behind it, and all that else was in force (the language).
public struct RunCall: Hashable, Sendable {
    /// An argument or an option.
    public struct Word: Hashable, Sendable {
        /// What its help calls it: `MAP`, `--zaad`.
        public var name: String
        /// As typed; nil for an option without a value.
        public var value: String?
        /// For a file or folder: its path from the manifest's folder.
        public var path: String?

        /// A word.
        public init(name: String, value: String? = nil, path: String? = nil) {
            self.name = name
            self.value = value
            self.path = path
        }
    }

    /// The word that calls it: `vergelijk`.
    public var command: String
    /// In order.
    public var arguments: [Word]
    /// In order; where the result goes is none.
    public var options: [Word]

    /// A command with its words.
    public init(command: String, arguments: [Word], options: [Word]) {
        self.command = command
        self.arguments = arguments
        self.options = options
    }

    /// The words as they are typed behind the command, the arguments last.
    public var words: [String] {
        options.flatMap { [$0.name] + [$0.value].compactMap { $0 } } + ["--"] + arguments.compactMap(\.value)
    }
}
