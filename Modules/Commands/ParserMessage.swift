import Domain
import Reporting

/// Reads what ArgumentParser says of a command line. It speaks English only and keeps its errors to itself, so its
/// messages are taken apart here, in one place, and said again in our own words.
struct ParserMessage {
    private let line: String
    private let quoted: [String]
    private let help: CommandHelp?

    /// A message, with the help of the command that it is about.
    init(_ message: String, help: CommandHelp?) {
        line = message.split(separator: "\n").first.map { String($0) } ?? message
        let pieces = line.split(separator: "'", omittingEmptySubsequences: false)
        quoted = pieces.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
        self.help = help
    }

    /// What is wrong, as data.
    var problem: UsageProblem {
        if line.hasPrefix("Unknown option"), let name = quoted.first {
            return .unknownOption(name, nearest: option(near: name))
        }
        if line.hasPrefix("Missing value for"), let option = quoted.first { return .missingValue(option: word(option)) }
        if line.hasPrefix("Missing expected argument"), let name = quoted.first {
            return .missingArgument(String(name.filter { $0 != "<" && $0 != ">" }))
        }
        if line.contains("nexpected argument"), !quoted.isEmpty { return .unexpectedArguments(quoted) }
        if line.contains("does not take any value"), let option = quoted.first { return .valueNotTaken(option: option) }
        return invalidValue ?? .other(line)
    }

    /// `The value 'x' is invalid for '--taal <taal>'`; the value may hold quotes itself.
    private var invalidValue: UsageProblem? {
        let (start, middle) = ("The value '", "' is invalid for '")
        guard line.hasPrefix(start), let end = Self.last(middle, in: line) else { return nil }
        let value = String(line[line.index(line.startIndex, offsetBy: start.count)..<end.lowerBound])
        let option = word(String(line[end.upperBound...].prefix { $0 != "'" }))
        let allowed = help?.options.first { $0.name == option }?.allowed ?? []
        return .invalidValue(value, of: option, allowed: allowed, nearest: Nearest.name(to: value, among: allowed))
    }

    private func option(near name: String) -> String? {
        Nearest.name(to: name, among: (help?.options.map(\.name) ?? []) + ["--help"])
    }

    /// `--taal` of `--taal <taal>`.
    private func word(_ text: String) -> String { String(text.prefix { $0 != " " }) }

    private static func last(_ needle: String, in text: String) -> Range<String.Index>? {
        text.indices.last { text[$0...].hasPrefix(needle) }.map { $0..<text.index($0, offsetBy: needle.count) }
    }
}
