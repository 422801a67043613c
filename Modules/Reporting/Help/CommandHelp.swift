/// What a command's `--help` tells; its parser must agree with it (tested).
public struct CommandHelp: Sendable {
    /// An option as it is explained.
    public struct Option: Sendable {
        /// With its dashes, such as `--taal`.
        public var name: String
        /// What stands for its value, such as `nl|en`; nil for a flag.
        public var value: String?
        /// What it does.
        public var meaning: Wording

        /// The values it takes, where they can be listed.
        public var allowed: [String] {
            guard let value, value.contains("|") else { return [] }
            return value.split(separator: "|").map { String($0) }
        }
    }

    /// An argument.
    public struct Argument: Sendable {
        /// Such as `MAP`.
        public var name: String
        /// What it is.
        public var meaning: Wording
        /// Whether there may be more than one.
        public var isRepeated = false
        /// Whether it may be left out.
        public var isOptional = false
    }

    /// The word that calls the command.
    public var name: String
    /// What it does, in a line.
    public var summary: Wording
    /// In order.
    public var arguments: [Argument]
    /// Its own options, then the common ones.
    public var options: [Option]
    /// Command lines that work in a fresh checkout.
    public var examples: [String]
    /// What is typed before the name.
    var program = "routekaart "

    /// How it is called.
    public func usage(_ language: Language) -> String {
        let names = arguments.map { argument in
            let name = argument.name + (argument.isRepeated ? "..." : "")
            return argument.isOptional ? " [\(name)]" : " \(name)"
        }.joined()
        return "\(program)\(name)\(names) [\(language == .dutch ? "opties" : "options")]"
    }

    /// The whole help.
    public func text(_ language: Language) -> String {
        var lines = [summary[language], "", HelpWords.usage[language], "  " + usage(language), ""]
        if !arguments.isEmpty {
            lines += [HelpWords.arguments[language]] + Self.columns(arguments.map { ($0.name, $0.meaning[language]) })
            lines.append("")
        }
        let options = options + [CommonHelp.help]
        lines.append(HelpWords.options[language])
        lines += Self.columns(
            options.map { ([$0.name, $0.value].compactMap { $0 }.joined(separator: " "), $0.meaning[language]) })
        lines += ["", HelpWords.example[language]] + examples.map { "  " + $0 }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The same in the app, where a command is typed without the program's name and the dossier is known.
    public var inApp: CommandHelp {
        guard !program.isEmpty else { return self }
        var help = self
        help.program = ""
        if arguments.first?.name == "MAP", name != "nieuw" { help.arguments.removeFirst() }
        help.examples = examples.map { example in
            let words = example.split(separator: " ").dropFirst().map { String($0) }
            let kept = words.filter { !$0.hasPrefix("scenarios/") || $0.hasSuffix(".yaml") }
            return kept.map { Self.scenarioName(in: $0) ?? $0 }.joined(separator: " ")
        }
        return help
    }

    /// `scenarios/voorschoten/zelf-doen.yaml` is called `zelf-doen` in the app.
    private static func scenarioName(in word: String) -> String? {
        guard word.hasSuffix(".yaml") else { return nil }
        return word.split(separator: "/").last.map { String($0.dropLast(5)) }
    }

    /// Names and what they mean, under each other.
    static func columns(_ rows: [(String, String)]) -> [String] {
        let width = min(rows.map { TextWidth.of($0.0) }.max() ?? 0, 34)
        return rows.flatMap { name, meaning in
            TextWidth.wrapped(meaning, to: 100 - width).enumerated().map { index, line in
                "  " + TextWidth.padded(index == 0 ? name : "", to: width, right: false) + "  " + line
            }
        }
    }
}

/// Heads of the help.
enum HelpWords {
    static let usage = Wording("Gebruik:", "Usage:")
    static let arguments = Wording("Argumenten:", "Arguments:")
    static let options = Wording("Opties:", "Options:")
    static let example = Wording("Voorbeeld:", "Example:")
    static let commands = Wording("Opdrachten:", "Commands:")
}
