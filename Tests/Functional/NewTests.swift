import Foundation
import Support
import Testing

/// `nieuw`: all files or none, and nothing is ever replaced.
@Suite struct NewTests {
    private static let files = ["nulscenario.yaml", "uitgangspunten.yaml", "uittreden.yaml"]

    @Test func whatIsMadeWorksAtOnce() throws {
        let place = try Temporary()
        defer { place.remove() }
        for (folder, arguments) in [("een/", []), ("twee drie", ["--gemeente", "Lisse", "--regeling", "ISD"])] {
            let run = try ProgramRun(["nieuw", folder] + arguments, in: place.path)
            #expect(run.status == 0 && run.messages.isEmpty)
            #expect(Fixtures.entries(of: "\(place.path)/\(folder)") == Self.files)
            let check = try ProgramRun(["controleer", folder], in: place.path)
            #expect(check.status == 0 && check.output.isEmpty && check.messages.isEmpty)
            #expect(try ProgramRun(["vergelijk", folder], in: place.path).status == 0)
        }
        #expect(Fixtures.entries(of: place.path) == ["een", "twee drie"])
    }

    @Test func anEmptyFolderIsFilledAndAFullOneLeftAlone() throws {
        let place = try Temporary()
        defer { place.remove() }
        #expect(try ProgramRun(["nieuw", "."], in: place.path).status == 0)
        #expect(Fixtures.entries(of: place.path) == Self.files)
        try "eigen".write(toFile: "\(place.path)/uittreden.yaml", atomically: false, encoding: .utf8)
        let again = try ProgramRun(["nieuw", "."], in: place.path)
        #expect(again.status == 73 && again.output.isEmpty)
        #expect(again.messages == "fout: . is niet leeg; er is niets geschreven\n")
        #expect(place.text("uittreden.yaml") == "eigen")
        let file = try ProgramRun(["nieuw", "uittreden.yaml"], in: place.path)
        #expect(file.status == 73 && file.messages.hasPrefix("fout: uittreden.yaml is een bestand"))
        let below = try ProgramRun(["nieuw", "weg/dossier"], in: place.path)
        #expect(below.status == 73 && below.messages.hasSuffix("de map bestaat niet\n"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).count == 3)
    }

    @Test func anUnwritableFolderStaysAsItWas() throws {
        let place = try Temporary()
        defer { place.remove() }
        try FileManager.default.createDirectory(atPath: "\(place.path)/leeg", withIntermediateDirectories: false)
        for folder in [place.path, "\(place.path)/leeg"] {
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
        }
        for folder in ["nieuw", "leeg"] {
            let run = try ProgramRun(["nieuw", "\(place.path)/\(folder)"], asNobody: true)
            #expect(run.status == 73 && run.messages.hasSuffix("geen toegang\n"))
        }
        #expect(try FileManager.default.subpathsOfDirectory(atPath: place.path) == ["leeg"])
    }

    @Test(.enabled(if: SmallDisk.isPossible, "needs root and mount")) func aDiskThatFillsUpKeepsNothing() throws {
        let disk = try SmallDisk()
        defer { disk.remove() }
        for folder in [disk.path, "\(disk.path)/nieuw"] {
            let run = try ProgramRun(["nieuw", folder])
            #expect(run.status == 73 && run.messages.hasSuffix("de schijf is vol\n"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path).isEmpty)
        }
    }

    @Test func aNameWithoutLettersIsRefused() throws {
        let place = try Temporary()
        defer { place.remove() }
        for option in ["--gemeente", "--regeling"] {
            let run = try ProgramRun(["nieuw", "dossier", option, "2030"], in: place.path)
            #expect(
                run.status == 64
                    && run.messages.hasPrefix("fout: '2030' kan niet bij \(option): in een naam staat een letter\n"))
        }
        #expect(Fixtures.entries(of: place.path).isEmpty)
    }

    /// What a killed process left half is no reason to refuse, and goes; what somebody else put there stays.
    @Test func whatWasLeftHalfIsTakenAway() throws {
        let place = try Temporary()
        defer { place.remove() }
        let folder = FileManager.default
        for left in ["leeg/.2000000000.tijdelijk", "nieuw.2000000000.tijdelijk"] {
            try folder.createDirectory(atPath: "\(place.path)/\(left)", withIntermediateDirectories: true)
            #expect(folder.createFile(atPath: "\(place.path)/\(left)/nulscenario.yaml", contents: nil))
        }
        for name in ["leeg", "nieuw"] {
            let run = try ProgramRun(["nieuw", name], in: place.path)
            #expect(run.status == 0, "\(run.messages)")
            #expect(Fixtures.entries(of: "\(place.path)/\(name)").count == 3)
        }
        #expect(Fixtures.entries(of: place.path).sorted() == ["leeg", "nieuw"])
        try folder.createDirectory(atPath: "\(place.path)/vol/.1.tijdelijk", withIntermediateDirectories: true)
        #expect(try ProgramRun(["nieuw", "vol"], in: place.path).status == 73)
    }
}
