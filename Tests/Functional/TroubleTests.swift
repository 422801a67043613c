import Foundation
import Support
import Testing

/// What a machine can lack or do in between: Ctrl-C, files and folders without access, no LAPACK.
@Suite struct TroubleTests {
    private let dossier = "Tests/Fixtures/klein"

    /// A pipe without a reader holds the program until it is stopped.
    @Test func ctrlCEndsWithItsOwnStatus() throws {
        let place = try Temporary()
        defer { place.remove() }
        let pipe = "\(place.path)/pijp"
        #expect(mkfifo(pipe, 0o600) == 0)
        // It opens the pipe after reading and computing; before that it is stopped just as well.
        let process = try stopped(["vergelijk", dossier, "--stil", "--uit", pipe], after: 300_000)
        #expect(process.terminationReason == .exit && process.terminationStatus == 130)
        #expect(Fixtures.entries(of: place.path) == ["pijp"])
    }

    /// A simulation that is stopped writes what it knows, and says how far it came.
    @Test func ctrlCShowsWhatIsKnownSoFar() throws {
        let place = try Temporary()
        defer { place.remove() }
        let file = "\(place.path)/uit.json"
        let process = try stopped(
            [
                "simuleer", "Tests/Fixtures/onzeker", "--trekkingen", "100000000", "--formaat", "json", "--stil",
                "--uit",
                file,
            ], after: 1_500_000)
        #expect(process.terminationReason == .exit && process.terminationStatus == 130)
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: file)))
        let draws = try #require((json as? [String: Any])?["trekkingen"] as? Int)
        #expect(draws > 0 && draws < 100_000_000)
    }

    /// Runs the program and stops it after so many microseconds.
    private func stopped(_ arguments: [String], after time: UInt32) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: ProgramRun.program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: Fixtures.root)
        try process.runLettingSignalsThrough()
        usleep(time)
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        return process
    }

    @Test func aFileThatCannotBeReadIsAProblemOfItsOwn() throws {
        let place = try Temporary()
        defer { place.remove() }
        let copy = "\(place.path)/dossier"
        try FileManager.default.copyItem(atPath: "\(Fixtures.root)/\(dossier)", toPath: copy)
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: "\(copy)/nulscenario.yaml")
        let run = try ProgramRun(["controleer", copy], asNobody: true)
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(run.messages == "\(copy)/nulscenario.yaml:1:1: het bestand is niet te lezen\n1 fout\n")
    }

    @Test func aSubFolderThatCannotBeReadIsAProblemOfItsOwn() throws {
        let place = try Temporary()
        defer { place.remove() }
        let copy = "\(place.path)/dossier"
        try FileManager.default.copyItem(atPath: "\(Fixtures.root)/\(dossier)", toPath: copy)
        let folder = "\(copy)/dicht"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder)
        let run = try ProgramRun(["controleer", copy], asNobody: true)
        #expect(run.status == 65 && run.messages == "\(folder):1:1: de map is niet te lezen\n1 fout\n")
    }

    /// A file that is no library under its name stands for a machine without LAPACK.
    @Test func withoutLAPACKReciprocalOverheadIsRefused() throws {
        let place = try Temporary()
        defer { place.remove() }
        try "geen bibliotheek".write(toFile: "\(place.path)/liblapack.so.3", atomically: false, encoding: .utf8)
        let dossier = TestDossier(
            """
            regelingen:
              r:
                deelnemers: [a, b]
                kosten: {k: {bedrag: 1_000, sleutel: per_inwoner}}
                overhead: {methode: wederzijds, pools: {p: {bedrag: 10, verdeling: {k: 100%}}}}
            """)
        let environment = ["LD_LIBRARY_PATH": place.path]
        let messages = try dossier.inFolder { folder in
            let run = try ProgramRun(["controleer", folder], environment: environment)
            #expect(run.status == 65)
            return run.messages
        }
        #expect(messages.contains("voor wederzijdse doorbelasting is LAPACK nodig, en die staat hier niet"))
        #expect(messages.contains("tip: installeer liblapack3"))
        let direct = try ProgramRun(["controleer", self.dossier], environment: environment)
        #expect(direct.status == 0)
    }
}
