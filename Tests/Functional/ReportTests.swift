import Domain
import ExitCosts
import Foundation
import Storage
import Support
import Testing

/// What `rapport` says is what the commands say that it stands on, on paper and in every other form.
@Suite struct ReportTests {
    private static let draws = ["--trekkingen", "500", "--zaad", "3"]
    private static let fixture = "Tests/Fixtures/rapport"

    @Test(arguments: [
        ("vergelijk", [fixture]), ("simuleer", [fixture] + draws),
        ("gevoeligheid", [fixture, "--scenario", "weg", "--zaad", "3"]), ("weeg", [fixture] + draws),
        ("stappenplan", ["\(fixture)/weg.yaml"]), ("risicos", [fixture, "--scenario", "weg"] + draws),
    ])
    func everyPartIsWhatItsCommandGives(_ command: String, _ arguments: [String]) throws {
        let own = try Self.json([command] + arguments)
        let report = try Self.json(["rapport", Self.fixture] + Self.draws)
        let part = try #require(report[command] as? NSDictionary)
        #expect(part == own as NSDictionary)
    }

    @Test(arguments: [(fixture, 150), ("scenarios/voorschoten", 4_000)])
    func everyAmountIsFoundInTheJSON(_ folder: String, _ atLeast: Int) throws {
        let words = ["rapport", folder] + Self.draws
        let run = try ProgramRun(words + ["--formaat", "markdown"])
        let data = try ProgramRun(words + ["--formaat", "json"])
        let dossier = try readDossier(at: "\(Fixtures.root)/\(folder)", kinds: .all)
        let groups = dossier.baseline.assumptions.regelingen.map { ($0.id.text, $0.group ?? $0.id.text) }
        let known = ReportFigures(
            try Self.object(data.output), messages: data.messages, groups: Dictionary(uniqueKeysWithValues: groups))
        // Sources are quoted: what amounts stand in them is theirs.
        let text = run.output.components(separatedBy: "## Aannames en bronnen")[0]
        let amounts = ReportFigures.amounts(in: text)
        #expect(amounts.count > atLeast)
        for (amount, line) in amounts where !known.holds(amount) { Issue.record("\(amount) in \(line)") }
        #expect(!known.holds(123_456_789_012))
    }

    @Test func theNameOfTheFileTellsTheForm() throws {
        let files = try Temporary()
        defer { files.remove() }
        for (name, start) in [
            ("r.html", "<!doctype html>"), ("r.md", "# Rapport"), ("r.json", "{"), ("r.csv", "onderdeel,"),
        ] {
            let path = "\(files.path)/\(name)"
            let run = try ProgramRun(["rapport", Self.fixture, "--stil", "--uit", path] + Self.draws)
            #expect(run.status == 0 && run.output.isEmpty && run.messages.isEmpty, "\(name): \(run.messages)")
            #expect(files.text(name).hasPrefix(start), "\(name)")
        }
    }

    @Test(arguments: [
        (["--uit", "rapport.doc"], "'rapport.doc'"), (["--formaat", "pdf"], "--uit"), (["--formaat", "svg"], "svg"),
        (["--scenario", "weh"], "'weg'"), (["--gemeente", "alle"], "'alle'"),
        (["--peildatum", "2024-13-01"], "2024-13-01"),
        (["--trekkingen", "0"], "'0'"),
    ])
    func whatCannotBeIsSaid(_ options: [String], _ named: String) throws {
        let run = try ProgramRun(["rapport", Self.fixture] + options)
        #expect(run.status == 64 && run.output.isEmpty && run.messages.contains(named), "\(run.messages)")
    }

    @Test func aTestThatIsNotMetEndsWithOne() throws {
        let met = try ProgramRun(["rapport", Self.fixture, "--stil", "--eis", "niet-duurder,kwaliteit"] + Self.draws)
        #expect(met.status == 0)
        let unmet = try ProgramRun(
            ["rapport", Self.fixture, "--stil", "--scenario", "zelf", "--eis", "niet-duurder"] + Self.draws)
        #expect(unmet.status == 1 && unmet.messages.contains("niet-duurder") && !unmet.output.isEmpty)
    }

    @Test func withoutABrowserThereIsNoPaperAndNoHalfFile() throws {
        let files = try Temporary()
        defer { files.remove() }
        let run = try ProgramRun(
            ["rapport", Self.fixture, "--stil", "--uit", "\(files.path)/r.pdf"] + Self.draws,
            environment: ["PATH": files.path])
        #expect(run.status == 73 && run.messages.contains("chromium"), "\(run.messages)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: files.path).allSatisfy { $0.hasPrefix("std") })
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")))
    func theSamePageGivesTheSamePaper() throws {
        let files = try Temporary()
        defer { files.remove() }
        let papers = try ["een.pdf", "twee.pdf"].map { name in
            let run = try ProgramRun(
                ["rapport", Self.fixture, "--stil", "--uit", "\(files.path)/\(name)"] + Self.draws)
            #expect(run.status == 0, "\(run.messages)")
            return try Data(contentsOf: files.folder.appendingPathComponent(name))
        }
        #expect(papers[0].starts(with: Data("%PDF-".utf8)) && papers[0] == papers[1])
        let again = try ProgramRun(["verifieer", "\(files.path)/een.pdf"])
        #expect(again.status == 0, "\(again.output)\(again.messages)")
    }

    private static func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private static func json(_ arguments: [String]) throws -> [String: Any] {
        let run = try ProgramRun(arguments + ["--formaat", "json"])
        #expect(run.status == 0, "\(run.messages)")
        return try object(run.output)
    }
}
