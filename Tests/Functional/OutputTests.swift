import Foundation
import Support
import Testing

/// Where output goes: files whole or not at all, pipes that close, disks that are full.
@Suite struct OutputTests {
    private let dossier = "Tests/Fixtures/klein"

    @Test func theVersionIsOneLine() throws {
        let run = try ProgramRun(["--version"])
        #expect(run.output == "routekaart 0.1.0\n" && run.messages.isEmpty && run.status == 0)
    }

    @Test func aFileIsWrittenWholeAndStdoutStaysEmpty() throws {
        let place = try Temporary()
        defer { place.remove() }
        let file = "\(place.path)/uit voer é.json"
        let run = try ProgramRun(["vergelijk", dossier, "--formaat", "json", "--stil", "--uit", file])
        #expect(run.status == 0 && run.output.isEmpty && run.messages.isEmpty)
        let direct = try ProgramRun(["vergelijk", dossier, "--formaat", "json", "--stil"])
        #expect(place.text("uit voer é.json") == direct.output)
        #expect(Fixtures.entries(of: place.path) == ["uit voer é.json", "uit voer é.json.manifest.json"])
    }

    @Test func anOlderFileIsReplacedThroughALinkAndKeepsItsRights() throws {
        let place = try Temporary()
        defer { place.remove() }
        let (file, link) = ("\(place.path)/echt", "\(place.path)/link")
        try "oud".write(toFile: file, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
        #expect(try ProgramRun(["vergelijk", dossier, "--uit", link]).status == 0)
        #expect(place.text("echt").hasPrefix("Vergelijking"))
        let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(rights == 0o640)
        #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: link)) == file)
    }

    /// 30 items that never run off, no nulscenario.yaml, an index that is filled: 20 notes are said, the others counted.
    @Test func ofAGreatManyNotesTheFirstAreSaid() throws {
        let items = (1...30).map { "k\($0): {bedrag: 1000, sleutel: per_inwoner}" }.joined(separator: ", ")
        let many = TestDossier(
            "regelingen: {r: {deelnemers: [a, b], kosten: {\(items)}, uittreding: {methode: geen}}}",
            scenarios: ["weg": "besluit: 2022-01-01\nstappen: [uittreden: {gemeente: a, regeling: r, per: 2024-01-01}]"]
        )
        let run = try many.inFolder { try ProgramRun(["vergelijk", $0, "--formaat", "json"]) }
        let lines = run.messages.split(separator: "\n")
        #expect(run.status == 0 && lines.count == 21)
        #expect(lines.last == "let op: en nog 12 opmerkingen; '--formaat tabel' toont ze alle")
    }

    @Test func badDataLeavesAnOlderFileAlone() throws {
        let place = try Temporary()
        defer { place.remove() }
        try "oud".write(toFile: "\(place.path)/uit", atomically: false, encoding: .utf8)
        let run = try ProgramRun(["vergelijk", "Tests/Fixtures/kapot", "--uit", "\(place.path)/uit"])
        #expect(run.status == 65 && place.text("uit") == "oud")
        #expect(Fixtures.entries(of: place.path) == ["uit"])
    }

    @Test func whatCannotBeWrittenIsSaid() throws {
        let place = try Temporary()
        defer { place.remove() }
        let folder = try ProgramRun(["vergelijk", dossier, "--uit", place.path])
        #expect(folder.status == 73 && folder.messages.hasSuffix("dat is een map\n"))
        let nowhere = try ProgramRun(["vergelijk", dossier, "--uit", "\(place.path)/weg/uit"])
        #expect(nowhere.status == 73 && nowhere.messages.hasSuffix("de map bestaat niet\n"))
        let kernel = try ProgramRun(["vergelijk", dossier, "--uit", "/proc/uit"])
        #expect(kernel.status == 73 && kernel.output.isEmpty)
        #expect(Fixtures.entries(of: place.path).isEmpty)
    }

    @Test func anUnwritableFolderIsSaid() throws {
        let place = try Temporary()
        defer { place.remove() }
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: place.path)
        let run = try ProgramRun(["vergelijk", dossier, "--uit", "\(place.path)/uit"], asNobody: true)
        #expect(run.status == 73 && run.messages.hasSuffix("geen toegang\n"))
        #expect(Fixtures.entries(of: place.path).isEmpty)
    }

    @Test func aFullDeviceIsSaid() throws {
        let before = Fixtures.entries(of: "/dev")
        let file = try ProgramRun(["vergelijk", dossier, "--uit", "/dev/full"])
        #expect(file.status == 73 && file.messages == "fout: kan /dev/full niet schrijven: de schijf is vol\n")
        let stdout = try ProgramRun(["vergelijk", dossier], stdout: FileHandle(forWritingAtPath: "/dev/full"))
        #expect(stdout.status == 73 && stdout.messages == "fout: kan de uitvoer niet schrijven: de schijf is vol\n")
        #expect(Fixtures.entries(of: "/dev") == before)
    }

    @Test(.enabled(if: SmallDisk.isPossible, "needs root and mount")) func aDiskThatFillsUpKeepsNothingHalf() throws {
        let disk = try SmallDisk()
        defer { disk.remove() }
        try "oud".write(toFile: "\(disk.path)/uit", atomically: false, encoding: .utf8)
        let run = try ProgramRun(["vergelijk", dossier, "--formaat", "json", "--uit", "\(disk.path)/uit"])
        #expect(run.status == 73)
        #expect(Fixtures.entries(of: disk.path) == ["uit"])
        #expect((try? String(contentsOfFile: "\(disk.path)/uit", encoding: .utf8)) == "oud")
    }

    @Test func aPipeThatClosesEndsQuietly() throws {
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let run = try ProgramRun(
            ["vergelijk", dossier, "--formaat", "json", "--stil"], stdout: pipe.fileHandleForWriting)
        #expect(run.status == 0 && run.messages.isEmpty)
    }

    @Test func aDossierMayStandInAFolderWithAnyName() throws {
        let place = try Temporary()
        defer { place.remove() }
        let copy = "\(place.path)/mijn dossier ’s-Gravenhage"
        try FileManager.default.copyItem(atPath: "\(Fixtures.root)/\(dossier)", toPath: copy)
        let run = try ProgramRun(["bereken", "\(copy)/scenario's/uit-zorg.yaml"])
        #expect(run.status == 0 && run.output.hasPrefix("Uit de zorgregio"))
        let original = try ProgramRun(["bereken", "\(dossier)/scenario's/uit-zorg.yaml"])
        #expect(run.output == original.output)
    }

    @Test func theShippedDossierIsComparedAndCounted() throws {
        #expect(try ProgramRun(["controleer", "scenarios/voorschoten"]).status == 0)
        let run = try ProgramRun(["vergelijk", "scenarios/voorschoten", "--formaat", "json", "--stil"])
        let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let scenarios = json?["scenarios"] as? [[String: Any]] ?? []
        #expect(scenarios.first?["id"] as? String == "nulscenario")
        #expect(scenarios.count >= 7)
    }
}
