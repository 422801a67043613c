import Foundation
import Support
import Testing

/// Runs that are kept with `--bewaar`, and what `archief` does with them.
@Suite struct ArchiveTests {
    private static let small = "Tests/Fixtures/klein"

    /// Keeps a run of a small dossier; gives what was said.
    @discardableResult
    private func keep(_ file: String, _ words: [String] = [], command: [String] = ["vergelijk", small]) throws
        -> ProgramRun
    {
        try ProgramRun(
            command + ["--bewaar", "--archief", file] + words, environment: ["SOURCE_DATE_EPOCH": "1764117600"])
    }

    private func archive(_ file: String, _ words: [String]) throws -> ProgramRun {
        try ProgramRun(["archief"] + words + ["--archief", file])
    }

    /// What a statement gives, by python's sqlite3: plain SQL, without this program.
    private func rows(_ file: String, _ sql: String) throws -> String {
        let script = "import sqlite3,sys\nfor r in sqlite3.connect(sys.argv[1]).execute(sys.argv[2]): print(*r,sep='|')"
        let run = try ProgramRun(["-c", script, file, sql], program: "python3")
        #expect(run.status == 0, "\(sql): \(run.messages)")
        return run.output
    }

    @Test func aRunIsFoundByWhatItIs() throws {
        let place = try Temporary()
        defer { place.remove() }
        let file = "\(place.path)/a.sqlite"
        let kept = try keep(file, ["--label", "raad", "--label", "bijlage 2"])
        #expect(kept.status == 0 && kept.messages.hasSuffix("bewaard als run 1 in \(file)\n"), "\(kept.messages)")
        let plain = try ProgramRun(["vergelijk", Self.small])
        #expect(kept.output == plain.output)
        try keep(file, ["--trekkingen", "100"], command: ["simuleer", "Tests/Fixtures/onzeker"])
        let found: [([String], [String])] = [
            ([], ["2", "1"]), (["--label", "raad"], ["1"]), (["--label", "raa"], []), (["--dossier", "KLEIN"], ["1"]),
            (["--gemeente", "aa"], ["2", "1"]), (["--gemeente", "niemand"], []), (["--scenario", "uit-zorg"], ["1"]),
            (["--van", "2025-11-26"], ["2", "1"]), (["--van", "2025-11-27"], []), (["--tot", "2025-11-25"], []),
            (["--aantal", "1"], ["2"]),
        ]
        for (words, runs) in found {
            let list = try archive(file, ["lijst", "--formaat", "csv"] + words)
            #expect(list.status == 0)
            let lines = list.output.split(separator: "\n").dropFirst()
            #expect(lines.map { String($0.prefix { $0 != "," }) } == runs, "\(words)")
        }
    }

    /// The same inputs are kept once; each figure is that of the result itself.
    @Test func plainSQLFindsTheFigures() throws {
        let place = try Temporary()
        defer { place.remove() }
        let file = "\(place.path)/a.sqlite"
        try keep(file)
        let contents = try rows(file, "SELECT count(*) FROM inhoud")
        try keep(file)
        #expect(try rows(file, "SELECT count(*) FROM inhoud") == contents)
        #expect(try rows(file, "PRAGMA integrity_check") == "ok\n")
        #expect(try rows(file, "PRAGMA foreign_key_check") == "")
        #expect(try rows(file, "PRAGMA journal_mode") == "wal\n")
        let csv = try ProgramRun(["vergelijk", Self.small, "--formaat", "csv", "--stil"]).output
        let expected = csv.split(separator: "\n").dropFirst().map { String($0) }.sorted()
        let sql = """
            SELECT scenario || ',' || gemeente || ',' || regeling || ',' || jaar || ',' || pad || ',' || soort || ',' ||
                printf('%.2f', bedrag) FROM posten WHERE run = 2
            """
        #expect(try rows(file, sql).split(separator: "\n").map { String($0) }.sorted() == expected)
        try examples(of: file)
    }

    /// Each example of docs/archief.md runs.
    private func examples(of file: String) throws {
        let page = try String(contentsOfFile: "\(Fixtures.root)/docs/archief.md", encoding: .utf8)
        let blocks = page.components(separatedBy: "```text\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
        let statements = blocks.filter { $0.hasPrefix("SELECT") }
        #expect(statements.count >= 3)
        for statement in statements { #expect(try !rows(file, statement).isEmpty, "\(statement)") }
    }

    @Test func twoRunsTellWhatDiffers() throws {
        let place = try Temporary()
        defer { place.remove() }
        let file = "\(place.path)/a.sqlite"
        let dossier = "\(place.path)/klein"
        try FileManager.default.copyItem(atPath: Fixtures.folder("klein"), toPath: dossier)
        try keep(file)
        try keep(file, command: ["vergelijk", dossier])
        let same = try archive(file, ["vergelijk", "1", "2", "--formaat", "csv"])
        #expect(same.output == "soort,naam,scenario,gemeente,was,nu\n")
        let input = "\(dossier)/uitgangspunten.yaml"
        let text = try String(contentsOfFile: input, encoding: .utf8)
        try (text + "\n# niets\n").write(toFile: input, atomically: true, encoding: .utf8)
        try keep(file, command: ["vergelijk", dossier])
        let formatting = try archive(file, ["vergelijk", "1", "3", "--formaat", "csv"])
        #expect(formatting.output.contains("uitgangspunten.yaml,,,,opmaak\n"), "\(formatting.output)")
        #expect(!formatting.output.contains("cijfer,"))
    }

    /// A run that is taken out is done again by `verifieer`, also when the dossier has gone.
    @Test(arguments: [
        ["vergelijk", "klein"], ["bereken", "klein/scenario's/uit-zorg.yaml", "--formaat", "json"],
        ["simuleer", "onzeker", "--trekkingen", "100", "--zaad", "7"],
    ]) func aRunComesOutAsItWentIn(_ command: [String]) throws {
        let place = try Temporary()
        defer { place.remove() }
        let file = "\(place.path)/a.sqlite"
        for name in ["klein", "onzeker"] {
            try FileManager.default.copyItem(atPath: Fixtures.folder(name), toPath: "\(place.path)/\(name)")
        }
        #expect(try ProgramRun(command + ["--bewaar", "--archief", file], in: place.path).status == 0)
        for name in ["klein", "onzeker"] { try FileManager.default.removeItem(atPath: "\(place.path)/\(name)") }
        let out = try ProgramRun(["archief", "uitvoer", "1", "weg", "--archief", file], in: place.path)
        #expect(out.status == 0, "\(out.messages)")
        let manifest = try #require(
            Fixtures.entries(of: "\(place.path)/weg").first { $0.hasSuffix(".manifest.json") })
        let again = try ProgramRun(["verifieer", "weg/\(manifest)"], in: place.path)
        #expect(again.status == 0, "\(again.output)\(again.messages)")
        #expect(try ProgramRun(["archief", "uitvoer", "1", "weg", "--archief", file], in: place.path).status == 73)
    }

    @Test func whatIsRemovedIsGoneWithWhatNobodyElseNeeds() throws {
        let place = try Temporary()
        defer { place.remove() }
        let file = "\(place.path)/a.sqlite"
        for _ in 0..<3 { try keep(file) }
        let wrong = try archive(file, ["verwijder", "1", "9"])
        #expect(wrong.status == 65 && wrong.messages.contains("is geen run 9"))
        #expect(try rows(file, "SELECT group_concat(id) FROM run") == "1,2,3\n")
        #expect(try archive(file, ["verwijder", "1", "3"]).status == 0)
        #expect(try rows(file, "SELECT DISTINCT run FROM posten") == "2\n")
        #expect(try archive(file, ["verwijder", "2"]).status == 0)
        for table in ["inhoud", "invoer", "optie", "label", "uitkomst", "post", "spreiding"] {
            #expect(try rows(file, "SELECT count(*) FROM \(table)") == "0\n", "\(table)")
        }
        #expect(try keep(file).messages.hasSuffix("bewaard als run 4 in \(file)\n"))
    }

    @Test func twoProgramsThatWriteAtOnceBothSucceed() throws {
        let place = try Temporary()
        defer { place.remove() }
        let file = "\(place.path)/a.sqlite"
        let processes = try (0..<4).map { _ in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: ProgramRun.program)
            process.arguments = ["vergelijk", Self.small, "--bewaar", "--archief", file]
            process.currentDirectoryURL = URL(fileURLWithPath: Fixtures.root)
            (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
            try process.run()
            return process
        }
        for process in processes {
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        #expect(try rows(file, "SELECT count(*) FROM run") == "4\n")
    }

    @Test func theUsersOwnFolderIsTheDefault() throws {
        let place = try Temporary()
        defer { place.remove() }
        let words = ["vergelijk", Self.small, "--bewaar", "--taal", "en"]
        for (name, below) in [("XDG_DATA_HOME", ""), ("HOME", "/.local/share")] {
            let run = try ProgramRun(words, environment: [name: "\(place.path)/\(name)"])
            let file = "\(place.path)/\(name)\(below)/routekaart/archief.sqlite"
            #expect(run.messages.hasSuffix("kept as run 1 in \(file)\n"), "\(run.messages)")
        }
        let nowhere = try ProgramRun(words)
        #expect(nowhere.status == 64 && nowhere.messages.contains("--archief"))
    }
}
