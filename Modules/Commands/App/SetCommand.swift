import ArgumentParser
import Domain
import Reporting

/// `zet PAD = WAARDE`: tries another value and shows what moves.
struct SetCommand: AppCommand {
    static let configuration = CommandConfiguration(commandName: "zet")
    static let help = CommandHelp.set

    @Argument(help: ArgumentHelp(valueName: "PAD")) var path: String
    @Argument(help: ArgumentHelp(valueName: "WAARDE")) var value: String
    @Option var scenario: String?
    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(in session: AppSession) throws -> CommandResult {
        let scenario = try scenario.map { try self.scenario(named: $0, in: session) }
        let whatIf = WhatIf(path: path, text: value, scenario: scenario)
        return try moved(in: session, for: gemeente) { try session.set(whatIf, for: $0) }
    }

    /// The arguments in `PAD = WAARDE [opties]`. The value stays as it was typed, quotes and all: it ends where an option
    /// begins.
    static func arguments(in line: String) throws(AppProblem) -> [String] {
        guard let sign = line.firstIndex(of: "=") else { throw .noValue }
        let path = trimmed(line[..<sign])
        let rest = line[line.index(after: sign)...]
        let value = rest.indices.first { rest[$0...].hasPrefix(" --") }.map { rest[..<$0] } ?? rest
        let options = try CommandWords.words(of: String(rest[value.endIndex...]))
        guard !path.isEmpty, !path.contains(" "), !trimmed(value).isEmpty else { throw .noValue }
        return options + ["--", path, trimmed(value)]
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " || $0 == "\t" }
        return String(
            start[..<(start.lastIndex { $0 != " " && $0 != "\t" }.map { start.index(after: $0) } ?? start.startIndex)])
    }
}
