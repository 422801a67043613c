import Foundation
import Support
import Testing

/// Runs that are done again: from their manifest, from a pack, after something changed.
@Suite struct RunAgainTests {
    private static let commands: [[String]] = [
        ["vergelijk", "D", "--formaat", "json"], ["vergelijk", "D", "--csv", "nl"],
        ["bereken", "D/scenario's/uit-zorg.yaml", "--taal", "en"], ["controleer", "D", "--uitgebreid"],
        ["waarom", "D/scenario's/uit-zorg.yaml", "gemeenten.aa.ncw", "--tegen", "nulscenario"],
        ["verschil", "D/scenario's/uit-zorg.yaml", "D/scenario's/minder-uren.yaml", "--formaat", "markdown"],
        ["moment", "D/scenario's/uit-zorg.yaml", "--stap", "alle", "--per", "jaar", "--formaat=csv"],
        ["verdeel", "D", "dienst"], ["vergelijk", "D", "--eis", "niet-duurder"],
    ]

    private func inCopy(_ body: (Temporary) throws -> Void) throws {
        let place = try Temporary()
        defer { place.remove() }
        try FileManager.default.copyItem(atPath: "\(Fixtures.root)/Tests/Fixtures/klein", toPath: "\(place.path)/D")
        try body(place)
    }

    private func edit(_ place: Temporary, _ name: String, _ old: String, _ new: String) throws {
        let text = place.text(name)
        #expect(text.contains(old), "\(name)")
        try text.replacing(old, with: new).write(toFile: "\(place.path)/\(name)", atomically: true, encoding: .utf8)
    }

    /// Of every command, in the folder where it ran, from elsewhere, and out of a pack, the result is the same to the byte.
    @Test(arguments: commands) func theResultComesOutAgain(_ command: [String]) throws {
        try inCopy { place throws in
            let run = try ProgramRun(command + ["--uit", "uit", "--stil"], in: place.path)
            #expect(run.status <= 1, "\(run.messages)")
            let here = try ProgramRun(["verifieer", "uit"], in: place.path)
            #expect(here.status == 0 && here.output.hasPrefix("uit: identiek\n"), "\(here.output)")
            let elsewhere = try ProgramRun(["verifieer", "\(place.path)/uit.manifest.json"])
            #expect(elsewhere.status == 0, "\(elsewhere.output)")
            let pack = ["pak", "D", "--resultaat", "uit", "--uit"]
            #expect(try ProgramRun(pack + ["p.zip"], in: place.path).status == 0)
            #expect(try ProgramRun(pack + ["q.zip"], in: place.path).status == 0)
            let packs = try ["p.zip", "q.zip"].map { try Data(contentsOf: place.folder.appendingPathComponent($0)) }
            #expect(packs[0] == packs[1])
            try FileManager.default.removeItem(atPath: "\(place.path)/D")
            #expect(try ProgramRun(["uitpak", "p.zip", "ver/weg"], in: place.path).status == 73)
            #expect(try ProgramRun(["uitpak", "p.zip", "weg"], in: place.path).status == 0)
            #expect(place.text("weg/uitkomsten/uit") == place.text("uit"))
            let unpacked = try ProgramRun(["verifieer", "weg/uitkomsten/uit"], in: place.path)
            #expect(unpacked.status == 0 && unpacked.output.hasPrefix("uit: identiek\n"), "\(unpacked.output)")
        }
    }

    /// Results in the dossier's own folder go along by themselves.
    @Test func resultsInTheFolderArePacked() throws {
        try inCopy { place throws in
            #expect(
                try ProgramRun(["vergelijk", ".", "--uit", "tabel.txt", "--stil"], in: "\(place.path)/D").status == 0)
            #expect(try ProgramRun(["pak", "D", "--uit", "p.zip"], in: place.path).status == 0)
            #expect(try ProgramRun(["uitpak", "p.zip", "weg"], in: place.path).status == 0)
            #expect(try ProgramRun(["verifieer", "weg/D/tabel.txt"], in: place.path).status == 0)
        }
    }

    @Test func whatDiffersIsNamed() throws {
        try inCopy { place throws in
            #expect(
                try ProgramRun(["vergelijk", "D", "--formaat", "json", "--uit", "u.json"], in: place.path).status == 0)
            try edit(place, "D/uitgangspunten.yaml", "naam: Klein & fijn", "# anders getypt\nnaam: 'Klein & fijn'")
            let formatting = try ProgramRun(["verifieer", "u.json"], in: place.path)
            #expect(formatting.status == 0 && formatting.output.contains("D/uitgangspunten.yaml"))
            #expect(formatting.output.contains("alleen opmaak verschilt"))
            try edit(place, "D/uitgangspunten.yaml", "discontovoet: 2,5%", "discontovoet: 3%")
            let value = try ProgramRun(["verifieer", "u.json", "--formaat", "csv"], in: place.path)
            #expect(value.status == 1 && value.output.contains("bestand,D/uitgangspunten.yaml,,inhoud,nee\n"))
            #expect(value.output.contains("cijfer,scenarios.nulscenario.gemeenten.aa.ncw,"))
            let old = try ProgramRun(["pak", "D", "--resultaat", "u.json", "--uit", "p.zip"], in: place.path)
            #expect(old.status == 65 && old.messages.contains("u.json is niet van dit dossier zoals het nu is"))
            try edit(place, "D/uitgangspunten.yaml", "discontovoet: 3%", "discontovoet: 2.50%")
            try edit(place, "u.json.manifest.json", #""versie": "0.1.0""#, #""versie": "0.0.9""#)
            let version = try ProgramRun(["verifieer", "u.json", "--formaat", "csv", "--stil"], in: place.path)
            #expect(version.status == 1 && version.output.contains("versie,Routekaart,0.0.9,0.1.0,ja\n"))
        }
    }

    @Test func aResultThatWasChangedOrIsGoneIsSaid() throws {
        try inCopy { place throws in
            #expect(
                try ProgramRun(["vergelijk", "D", "--formaat", "csv", "--uit", "u.csv"], in: place.path).status == 0)
            let line = place.text("u.csv").components(separatedBy: "\n")[1]
            try edit(place, "u.csv", line, line + "0")
            let changed = try ProgramRun(["verifieer", "u.csv"], in: place.path)
            #expect(changed.status == 1 && changed.output.contains("u.csv is gewijzigd nadat Routekaart het schreef"))
            #expect(
                try ProgramRun(["pak", "D", "--resultaat", "u.csv", "--uit", "p.zip"], in: place.path).status == 65)
            try FileManager.default.removeItem(atPath: "\(place.path)/u.csv")
            let gone = try ProgramRun(["verifieer", "u.csv.manifest.json"], in: place.path)
            #expect(gone.status == 0 && gone.output.contains("alleen de sha256 is vergeleken"))
            #expect(Fixtures.entries(of: place.path).sorted() == ["D", "u.csv.manifest.json"])
        }
    }

    @Test(arguments: [
        (#""bestand": "u""#, #""bestand": "../u""#, "u.manifest.json noemt een bestand buiten zijn map: ../u"),
        (#""routekaart": 1"#, #""routekaart": 2"#, "heeft indeling 2, van een nieuwere Routekaart"),
        (#""opdracht": "vergelijk""#, #""opdracht": "nieuw""#, "'nieuw' is geen opdracht die opnieuw te doen is"),
        (#""afgebroken": false"#, #""afgebroken": true"#, "halverwege is afgebroken"),
        (#""tijd": ""#, #""tijdx": ""#, "u.manifest.json is beschadigd: 'tijd' ontbreekt of klopt niet"),
        (#""lapack": null"#, #""lapack": ["#, "is geen manifest"),
    ])
    func aManifestThatCannotBeBelievedIsRefused(_ old: String, _ new: String, _ message: String) throws {
        try inCopy { place throws in
            #expect(try ProgramRun(["vergelijk", "D", "--uit", "u"], in: place.path).status == 0)
            try edit(place, "u.manifest.json", old, new)
            let run = try ProgramRun(["verifieer", "u"], in: place.path)
            #expect(run.status == 65 && run.messages.contains(message), "\(run.messages)")
            #expect(Fixtures.entries(of: place.path).sorted() == ["D", "u", "u.manifest.json"])
        }
    }

    @Test func whatIsTriedInTheAppIsDoneAgainToo() throws {
        try inCopy { place throws in
            try "zet discontovoet = 4%\nvergelijk --formaat json --uit u.json\n".write(
                toFile: "\(place.path)/regels", atomically: true, encoding: .utf8)
            let app = try ProgramRun(
                ["D", "--script", "regels"], program: ProgramRun.program + "-repl", in: place.path)
            #expect(app.status == 0, "\(app.messages)")
            let again = try ProgramRun(["verifieer", "u.json"], in: place.path)
            #expect(again.status == 0 && again.output.hasPrefix("u.json: identiek"), "\(again.output)")
        }
    }

    @Test func aFolderThatCannotBeWrittenKeepsNothing() throws {
        try inCopy { place throws in
            #expect(try ProgramRun(["pak", "D", "--uit", "p.zip"], in: place.path).status == 0)
            #expect(try ProgramRun(["uitpak", "p.zip", "D"], in: place.path).status == 73)
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: place.path)
            for command in [["pak", "D", "--uit", "q.zip"], ["uitpak", "p.zip", "weg"]] {
                let run = try ProgramRun(command, asNobody: true, in: place.path)
                #expect(run.status == 73 && run.messages.hasSuffix("geen toegang\n"), "\(run.messages)")
            }
            #expect(Fixtures.entries(of: place.path).sorted() == ["D", "p.zip"])
        }
    }

    /// A disk of two pages: room for an old file and a result, not for its manifest; nor for a pack and what is in it.
    @Test(.enabled(if: SmallDisk.isPossible, "needs root and mount")) func aFullDiskKeepsNothingHalf() throws {
        let disk = try SmallDisk()
        defer { disk.remove() }
        try "oud".write(toFile: "\(disk.path)/uit", atomically: false, encoding: .utf8)
        let small = ["uittreding", "Tests/Fixtures/uittreding", "archief", "aa", "--formaat", "csv", "--stil"]
        for command in [small, ["pak", "scenarios/voorschoten"]] {
            let run = try ProgramRun(command + ["--uit", "\(disk.path)/uit"])
            #expect(run.status == 73 && run.messages.hasSuffix("de schijf is vol\n"), "\(run.messages)")
            #expect(Fixtures.entries(of: disk.path) == ["uit"])
            #expect((try? String(contentsOfFile: "\(disk.path)/uit", encoding: .utf8)) == "oud")
        }
        let place = try Temporary()
        defer { place.remove() }
        #expect(try ProgramRun(["pak", "scenarios/voorschoten", "--uit", "\(place.path)/p.zip"]).status == 0)
        #expect(try ProgramRun(["uitpak", "\(place.path)/p.zip", "\(disk.path)/weg"]).status == 73)
        #expect(Fixtures.entries(of: disk.path) == ["uit"])
    }
}
