import Foundation
import Support
import Testing

/// An archive that cannot be read or written: told, and nothing is shown or changed.
@Suite(.serialized) struct ArchiveTroubleTests {
    private static let small = "Tests/Fixtures/klein"
    private static let count = ProcessInfo.processInfo.environment["ROUTEKAART_KEREN"].flatMap { Int($0) } ?? 25

    private func keep(_ file: String, asNobody: Bool = false) throws -> ProgramRun {
        try ProgramRun(["vergelijk", Self.small, "--bewaar", "--archief", file], asNobody: asNobody)
    }

    private func python(_ script: String, _ file: String) throws -> String {
        let run = try ProgramRun(
            ["-c", "import sqlite3,sys\nd=sqlite3.connect(sys.argv[1])\n" + script, file], program: "python3")
        #expect(run.status == 0, "\(run.messages)")
        return run.output
    }

    @Test func whatIsNoArchiveIsRefused() throws {
        let place = try Temporary()
        defer { place.remove() }
        let file = "\(place.path)/a.sqlite"
        let absent = try ProgramRun(["archief", "lijst", "--archief", file])
        #expect(absent.status == 66 && absent.messages.hasPrefix("fout: er is geen archief \(file); "))
        try String(repeating: "geen database\n", count: 100).write(toFile: file, atomically: true, encoding: .utf8)
        let text = try keep(file)
        #expect(text.status == 65 && text.output.isEmpty)
        #expect(
            text.messages.hasSuffix("fout: \(file) is geen archief, of is beschadigd; zet een reservekopie terug\n"))
        try FileManager.default.removeItem(atPath: file)
        _ = try python("d.execute('CREATE TABLE a (b)')", file)
        let other = try keep(file)
        #expect(
            other.status == 65
                && other.messages.hasSuffix("is leeg of een andere database, geen archief van Routekaart\n"))
    }

    @Test func aNewerAndADamagedArchiveAreRefused() throws {
        let place = try Temporary()
        defer { place.remove() }
        let file = "\(place.path)/a.sqlite"
        #expect(try keep(file).status == 0)
        let unknown = try ProgramRun(["archief", "toon", "7", "--archief", file, "--taal", "en"])
        #expect(unknown.status == 65)
        #expect(unknown.messages == "error: there is no run 7 in \(file); 'archief lijst' names them\n")
        _ = try python("d.execute('PRAGMA user_version = 99')", file)
        let newer = try keep(file)
        #expect(newer.status == 65 && newer.output.isEmpty)
        #expect(newer.messages.hasSuffix("\(file) heeft schema 99, van een nieuwere Routekaart dan deze\n"))
        _ = try python("d.execute('PRAGMA user_version = 1')", file)
        let handle = try #require(FileHandle(forWritingAtPath: file))
        try handle.seek(toOffset: 4096)
        handle.write(Data(repeating: 0x5a, count: 60_000))
        try handle.close()
        let damaged = try keep(file)
        #expect(damaged.status == 65 && damaged.messages.contains("of is beschadigd"), "\(damaged.messages)")
    }

    @Test func aFolderThatMayNotBeWrittenIsTold() throws {
        let place = try Temporary()
        defer { place.remove() }
        let run = try keep("\(place.path)/a.sqlite", asNobody: true)
        #expect(run.status == 73 && run.output.isEmpty)
        #expect(run.messages.hasSuffix("niet openen of schrijven: geen toegang\n"), "\(run.messages)")
        let nowhere = try keep("\(place.path)/weg/a.sqlite")
        #expect(nowhere.status == 73 && Fixtures.entries(of: place.path).isEmpty)
        #expect(nowhere.messages.hasSuffix("/a.sqlite niet maken: de map \(place.path)/weg bestaat niet\n"))
        // Names that SQLite takes for something else than a file.
        for name in [":memory:", "file:x?mode=memory"] {
            let words = ["vergelijk", Fixtures.folder("klein"), "--bewaar", "--archief", name]
            let run = try ProgramRun(words, in: place.path)
            #expect(run.status == 0 && FileManager.default.fileExists(atPath: "\(place.path)/\(name)"))
        }
        #expect(try keep("").status == 73)
        let empty = "\(place.path)/leeg.sqlite"
        #expect(FileManager.default.createFile(atPath: empty, contents: nil))
        for (path, words) in [
            (empty, "is leeg of een andere"), (place.path, "geen bestand"), ("/dev/null", "geen bestand"),
        ] {
            let list = try ProgramRun(["archief", "lijst", "--archief", path])
            #expect(list.status == 65 && list.messages.contains(words), "\(list.messages)")
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: empty)).isEmpty)
    }

    /// Where nothing may be written runs are read all the same, unless some still stand in the log.
    @Test func anArchiveInAFolderThatMayNotBeWrittenIsRead() throws {
        let place = try Temporary()
        defer { place.remove() }
        let file = "\(place.path)/a ? 50%.sqlite"
        #expect(try keep(file).status == 0)
        let folder = FileManager.default
        try folder.setAttributes([.posixPermissions: 0o555], ofItemAtPath: place.path)
        defer { try? folder.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.path) }
        for words in [["lijst"], ["toon", "1"], ["vergelijk", "1", "1"]] {
            let run = try ProgramRun(["archief"] + words + ["--archief", file], asNobody: true)
            #expect(run.status == 0 && !run.output.isEmpty, "\(run.messages)")
        }
        let removed = try ProgramRun(["archief", "verwijder", "1", "--archief", file], asNobody: true)
        #expect(removed.status == 73 && removed.messages.contains("geen toegang"), "\(removed.messages)")
        #expect(Fixtures.entries(of: place.path) == ["a ? 50%.sqlite"])
        #expect(folder.createFile(atPath: file + "-wal", contents: Data([0])))
        let logged = try ProgramRun(["archief", "lijst", "--archief", file], asNobody: true)
        #expect(logged.status == 73 && logged.messages.contains("kopieer beide bestanden"), "\(logged.messages)")
    }

    @Test(.enabled(if: SmallDisk.isPossible, "needs root and mount")) func aFullDiskIsTold() throws {
        let disk = try SmallDisk()
        defer { disk.remove() }
        let run = try keep("\(disk.path)/a.sqlite")
        #expect(run.status == 73 && run.output.isEmpty)
        #expect(run.messages.hasSuffix("niet openen of schrijven: de schijf is vol\n"), "\(run.messages)")
    }

    /// kill -9 at any moment: the archive is sound and holds each run that was told to be kept.
    @Test func aKilledProgramLosesNoRunThatWasKept() throws {
        let place = try Temporary()
        defer { place.remove() }
        let file = "\(place.path)/a.sqlite"
        let start = ContinuousClock.now
        #expect(try keep(file).status == 0)
        let longest = UInt32((ContinuousClock.now - start) / .microseconds(1))
        var kept: [String] = ["1"]
        for _ in 0..<Self.count {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: ProgramRun.program)
            process.arguments = ["vergelijk", Self.small, "--bewaar", "--archief", file]
            process.currentDirectoryURL = URL(fileURLWithPath: Fixtures.root)
            process.standardOutput = FileHandle.nullDevice
            process.standardError = try place.handle("gezegd")
            try process.run()
            usleep(UInt32.random(in: longest / 2...longest + longest / 4))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let said = place.text("gezegd").split(separator: "\n").last ?? ""
            if said.hasPrefix("bewaard als run ") { kept.append(String(said.split(separator: " ")[3])) }
            #expect(try python("print(d.execute('PRAGMA integrity_check').fetchone()[0])", file) == "ok\n")
        }
        let held = Set(
            try python("[print(r[0]) for r in d.execute('SELECT id FROM run')]", file).split(separator: "\n").map {
                String($0)
            })
        #expect(Set(kept).isSubset(of: held))
        #expect(
            try python(
                "print(d.execute('SELECT count(*) FROM (SELECT id FROM run EXCEPT SELECT run FROM posten)').fetchone()[0])",
                file) == "0\n")
        #expect(try ProgramRun(["archief", "lijst", "--archief", file]).status == 0)
    }
}
