/// How a text is spelled in YAML.
enum Spelling {
    /// Whether a text can stand without quotes and be read back as it is.
    static func isPlain(_ text: String, inFlow: Bool) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last, first != " ", last != " ", last != ":" else {
            return false
        }
        if "?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first) { return false }
        if first == "-", scalars.dropFirst().first.map({ $0 == " " || $0 == "-" }) ?? true { return false }
        if text.hasPrefix("...") || inFlow && scalars.contains(where: { ",[]{}:".unicodeScalars.contains($0) }) {
            return false
        }
        for (scalar, next) in zip(scalars, scalars.dropFirst()) where scalar == ":" && next == " " { return false }
        for (scalar, next) in zip(scalars, scalars.dropFirst()) where scalar == " " && next == "#" { return false }
        return scalars.allSatisfy { isPrintable($0) }
    }

    /// Whether every reader of YAML takes a text without quotes for a text: not for a number, a date, yes or nothing.
    static func isText(_ text: String) -> Bool {
        let words: Set = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
        return (text.unicodeScalars.first?.properties.isAlphabetic ?? false) && !words.contains(text.lowercased())
    }

    /// Between single quotes, in which nothing but a quote needs care; nil for a text that cannot stand there.
    static func singleQuoted(_ text: String) -> String? {
        guard text.unicodeScalars.allSatisfy({ isPrintable($0) }) else { return nil }
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    /// Between double quotes, in which every text can stand.
    static func doubleQuoted(_ text: String) -> String {
        "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        default: isPrintable(scalar) ? String(scalar) : hexadecimal(scalar)
        }
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let length = digits.count > 4 ? 8 : 4
        return (length == 8 ? "\\U" : "\\u") + String(repeating: "0", count: length - digits.count) + digits
    }

    /// Neither a line end nor anything else that cannot be seen.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
        default: true
        }
    }
}
