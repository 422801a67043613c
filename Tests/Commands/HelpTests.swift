import Foundation
import Support
import Testing

@testable import Commands
@testable import Reporting

@Suite struct HelpTests {
    /// What ArgumentParser says of itself.
    private struct Tool: Decodable {
        struct Command: Decodable {
            var commandName: String
            var arguments: [Argument]?
            var subcommands: [Command]?
        }

        struct Argument: Decodable {
            struct Name: Decodable { var name: String }
            var kind: String
            var valueName: String?
            var preferredName: Name?
            var allValues: [String]?
        }

        var command: Command
    }

    @Test func helpTellsOfEveryOptionThatTheParserTakesAndNoOther() throws {
        let tool = try JSONDecoder().decode(Tool.self, from: Data(RoutekaartCommand._dumpHelp().utf8))
        for type in RoutekaartCommand.commands {
            let parsed = tool.command.subcommands?.first { $0.commandName == type.help.name }?.arguments ?? []
            let options = parsed.filter { $0.kind != "positional" && $0.preferredName?.name != "help" }
            let help = type.help.options
            #expect(Set(options.compactMap { $0.preferredName.map { "--\($0.name)" } }) == Set(help.map(\.name)))
            #expect(parsed.filter { $0.kind == "positional" }.map(\.valueName) == type.help.arguments.map(\.name))
            for option in options where option.kind == "option" {
                let own = help.first { $0.name == "--\(option.preferredName?.name ?? "")" }
                #expect(own?.value != nil)
                guard let allowed = own?.allowed, !allowed.isEmpty else { continue }
                // A page, a picture, days of a calendar and paper are forms that only some commands can write.
                let special = ["html", "svg", "ics", "pdf"]
                let values = option.allValues?.filter { !special.contains($0) || allowed.contains($0) }
                #expect(values == allowed)
            }
        }
    }

    @Test(arguments: Language.allCases) func everyCommandHasHelp(language: Language) {
        let overview = RecordedConsole.run(["--help", "--taal", language.rawValue])
        #expect(overview.status == .done)
        for type in RoutekaartCommand.commands {
            #expect(overview.output.contains(type.help.summary[language]))
            for line in [[type.help.name, "--help"], ["help", type.help.name], [type.help.name, "x", "-h"]] {
                let run = RecordedConsole.run(line + ["--taal", language.rawValue])
                #expect(run.output == type.help.text(language))
                #expect(run.status == .done && run.messages.isEmpty)
            }
            #expect(type.help.text(language).split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 110 })
        }
    }

    /// Examples stand in the checkout; what they make comes in a folder of a command's own, where the next finds it.
    @Test(arguments: RoutekaartCommand.names) func everyExampleRuns(_ name: String) throws {
        let help = try #require(RoutekaartCommand.help(of: name))
        try inFolder(of: []) { folder in
            for example in help.examples {
                let words = Self.words(of: example).dropFirst().map { word in
                    if word.hasPrefix("scenarios/") { return "\(Fixtures.root)/\(word)" }
                    let isMade =
                        ["mijn-dossier", "ontvangen"].contains { word.hasPrefix($0) }
                        || [".rkdeel", ".html", ".json", ".zip", ".sqlite"].contains { word.hasSuffix($0) }
                    return isMade ? "\(folder)/\(word)" : word
                }
                let run = RecordedConsole.run(words)
                #expect(run.status == .done, "\(example): \(run.messages)")
                #expect(run.output.isEmpty == words.contains("--uit"))
            }
        }
    }

    /// The words of a command line; double quotes keep words together.
    private static func words(of line: String) -> [String] {
        line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
        }
    }
}
