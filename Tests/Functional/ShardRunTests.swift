import Foundation
import Support
import Testing

/// `simuleer --deel` and `voegsamen` as a user runs them.
@Suite struct ShardRunTests {
    private static let dossier = "Tests/Fixtures/onzeker"
    private static let options = ["--trekkingen", "20000", "--zaad", "5", "--gemeente", "alle"]

    /// Runs each part, on threads of its own number, and gives the files.
    private func parts(_ count: Int, in folder: String, _ options: [String] = options) throws -> [String] {
        try (1...count).map { number in
            let file = "\(folder)/deel-\(number).rkdeel"
            let run = try ProgramRun(
                ["simuleer", Self.dossier, "--deel", "\(number)/\(count)", "--uit", file, "--draden", "\(number)"]
                    + options)
            #expect(run.status == 0 && run.output.isEmpty && run.messages.isEmpty, "\(run.messages)")
            return file
        }
    }

    @Test(arguments: ["tabel", "markdown", "csv", "json"]) func joinedPartsPrintWhatOneRunPrints(_ format: String)
        throws
    {
        let files = try Temporary()
        defer { files.remove() }
        let parts = try parts(3, in: files.path)
        for language in ["nl", "en"] {
            let look = ["--formaat", format, "--taal", language]
            let whole = try ProgramRun(["simuleer", Self.dossier] + Self.options + look)
            let joined = try ProgramRun(["voegsamen"] + parts.reversed() + look)
            #expect(joined.status == 0 && !joined.output.isEmpty)
            #expect(joined.output == whole.output)
            #expect(joined.messages == whole.messages)
        }
    }

    @Test func whatCannotBeJoinedIsRefusedByNameAllAtOnce() throws {
        let files = try Temporary()
        defer { files.remove() }
        let parts = try parts(2, in: files.path, ["--trekkingen", "5000"])
        let (bad, text) = ("\(files.path)/kapot.rkdeel", "\(files.path)/tekst")
        try Data(try Data(contentsOf: URL(fileURLWithPath: parts[0])).dropLast(1)).write(to: URL(fileURLWithPath: bad))
        try Data("hallo".utf8).write(to: URL(fileURLWithPath: text))
        let broken = try ProgramRun(["voegsamen", bad, parts[1], text])
        #expect(broken.status == 65 && broken.output.isEmpty)
        #expect(
            broken.messages == """
                fout: \(bad) is beschadigd: maak dit deel opnieuw
                fout: \(text) is geen deel van een simulatie ('simuleer --deel' schrijft zulke bestanden)

                """)
        let missing = try ProgramRun(["voegsamen", parts[1], "--taal", "en"])
        #expect(missing.status == 65 && missing.messages == "error: part 1/2 is missing\n")
        let absent = try ProgramRun(["voegsamen", "\(files.path)/geen.rkdeel"])
        #expect(absent.status == 66 && absent.messages == "fout: \(files.path)/geen.rkdeel bestaat niet\n")
        let folder = try ProgramRun(["voegsamen", files.path])
        #expect(folder.status == 65 && folder.messages == "fout: \(files.path) is niet te lezen\n")
    }

    @Test func aPartOfAnotherSeedOrDossierIsRefused() throws {
        let files = try Temporary()
        defer { files.remove() }
        let own = try parts(2, in: files.path, ["--trekkingen", "5000"])
        let others = "\(files.path)/anders"
        try FileManager.default.createDirectory(atPath: others, withIntermediateDirectories: true)
        let seed = try parts(2, in: others, ["--trekkingen", "5000", "--zaad", "9"])
        let run = try ProgramRun(["voegsamen", own[0], seed[1]])
        #expect(run.status == 65 && run.messages == "fout: \(seed[1]) heeft zaad 9, \(own[0]) zaad 1\n")
        let other = "\(files.path)/voorschoten.rkdeel"
        let made = try ProgramRun(
            ["simuleer", "scenarios/voorschoten", "--trekkingen", "5000", "--deel", "2/2", "--uit", other])
        #expect(made.status == 0)
        let dossier = try ProgramRun(["voegsamen", own[0], other])
        #expect(dossier.status == 65 && dossier.messages.contains("\(other) is van het dossier '"))
    }

    /// A part is the same bytes by any number of threads, and is there whole or not at all.
    @Test func aPartIsTheSameBytesOnAnyThreads() throws {
        let files = try Temporary()
        defer { files.remove() }
        let bytes = try ["1", "2", "3"].map { threads in
            let file = "\(files.path)/\(threads)"
            let run = try ProgramRun(
                [
                    "simuleer", Self.dossier, "--trekkingen", "100000", "--deel", "2/3", "--uit", file, "--draden",
                    threads,
                ])
            #expect(run.status == 0)
            return try Data(contentsOf: URL(fileURLWithPath: file))
        }
        #expect(bytes[0] == bytes[1] && bytes[1] == bytes[2] && !bytes[0].isEmpty)
        let run = try ProgramRun(
            ["simuleer", Self.dossier, "--trekkingen", "5000", "--deel", "1/2", "--uit", "\(files.path)/geen/map"])
        #expect(run.status == 73 && run.output.isEmpty)
    }
}
