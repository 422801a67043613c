import Foundation
import Reporting
import Support
import Testing

@testable import Commands

/// What the app's own commands write as JSON and CSV is what docs/schema/uitvoer says of it.
@Suite(.serialized) struct AppOutputTests {
    /// A line of the app, and the schema of what it writes.
    private static let lines: [(words: [String], schema: String)] = [
        (["zet", "regelingen.dienst.kosten.apparaat.bedrag = 1 mln"], "app-zet"),
        (["zet", "stappen.zelf.per = 2025-01-01"], "app-zet"), (["ongedaan"], "app-zet"), (["opnieuw"], "app-zet"),
        (["herstel"], "app-zet"), (["zet", "discontovoet = 3%"], "app-zet"), (["wijzigingen"], "app-wijzigingen"),
        (["toon", "discontovoet"], "app-toon"), (["toon", "gemeenten.aa"], "app-toon"),
        (["toon", "regelingen.dienst"], "app-toon"),
        (["bewaar", "geprobeerd", "--scenario", "uit-zorg"], "app-bewaar"),
        (["wijzigingen"], "app-wijzigingen"),
    ]
    /// Those that write what `zet` does when somebody changes a file.
    private static let waiting = ["volg"]

    @Test func everyOwnCommandIsTried() {
        let tried = Set(Self.lines.map { $0.words[0] } + Self.waiting)
        #expect(Set(AppCommands.own.map { $0.help.name }) == tried)
    }

    @Test func outputIsAsTheSchemasSay() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("routekaart-\(UUID())").path
        try FileManager.default.copyItem(atPath: Fixtures.folder("klein"), toPath: folder)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let session = try AppSession(folder: folder)
        var tasks: [SchemaTask] = []
        for (words, schema) in Self.lines {
            let type = try #require(AppCommands.own(named: words[0]))
            let result = try Self.result(type, Array(words.dropFirst()), session)
            let csv = try Self.text(result, "csv")
            #expect(try TableSchema(of: schema).faults(of: csv) == [], "\(words)")
            let json = try Self.text(result, "json").replacing("\n", with: " ")
            tasks.append(SchemaTask(name: "\(words)", schema: "\(schema).schema.json", document: json))
        }
        let faults = try Validation.faults(tasks, in: "\(Validation.folder)/uitvoer")
        for (task, faults) in zip(tasks, faults) { #expect(faults == [], "\(task.name)") }
    }

    private static func result<C: AppCommand>(
        _ type: C.Type, _ words: [String], _ session: AppSession
    ) throws -> CommandResult {
        let words = type == SetCommand.self ? try SetCommand.arguments(in: words[0]) : words
        return try parsed(type, words).result(in: session)
    }

    private static func text(_ result: CommandResult, _ word: String) throws -> String {
        let format = try #require(ReportFormats.all.first { $0.word == word })
        let bytes = try result.bytes(format, ReportStyle(language: .dutch, version: programVersion))
        return String(decoding: bytes, as: UTF8.self)
    }
}
