import Foundation
import Support
import Testing

/// A program that is killed (kill -9) while it writes leaves whole files, or none. `make test-afgebroken` does it 1,000
/// times.
@Suite(.serialized) struct KilledWritesTests {
    private static let count = ProcessInfo.processInfo.environment["ROUTEKAART_KEREN"].flatMap { Int($0) } ?? 40

    /// Two results that replace each other, with their manifests: whenever the program ends, a manifest that is there is
    /// that of the result beside it.
    @Test func aResultAndItsManifestAreWhole() throws {
        let place = try Temporary()
        defer { place.remove() }
        let commands = ["nl", "en"].map { language in
            [
                "vergelijk", "Tests/Fixtures/klein", "--formaat", "markdown", "--taal", language, "--uit",
                "\(place.path)/uit",
            ]
        }
        let names = ["uit", "uit.manifest.json"]
        let whole = try commands.map { try written(names, by: $0, in: place) }
        try killed(commands, in: place) { status in
            let (result, manifest) = (place.text(names[0]), place.text(names[1]))
            #expect(whole.contains { $0[0] == result && (manifest.isEmpty || $0[1] == manifest) })
            // What was reported as written is there, with its own manifest.
            if status == 0 { #expect(whole.contains { $0 == [result, manifest] }) }
        }
    }

    @Test func aPackIsWhole() throws {
        let place = try Temporary()
        defer { place.remove() }
        let commands = ["klein", "onzeker"].map { ["pak", "Tests/Fixtures/\($0)", "--uit", "\(place.path)/p.zip"] }
        let whole = try commands.map { try written(["p.zip"], by: $0, in: place) }
        try killed(commands, in: place) { _ in #expect(whole.contains([place.bytes("p.zip")])) }
    }

    private func written(_ names: [String], by command: [String], in place: Temporary) throws -> [String] {
        let run = try ProgramRun(command, environment: ["SOURCE_DATE_EPOCH": "0"])
        #expect(run.status == 0)
        return names.map { $0.hasSuffix(".zip") ? place.bytes($0) : place.text($0) }
    }

    /// Runs each command in turn and kills it after some time up to what a run takes.
    private func killed(_ commands: [[String]], in place: Temporary, _ check: (Int32?) throws -> Void) throws {
        var random = SystemRandomNumberGenerator()
        let start = ContinuousClock.now
        _ = try ProgramRun(commands[0], environment: ["SOURCE_DATE_EPOCH": "0"])
        let longest = UInt32((ContinuousClock.now - start) / .microseconds(1))
        for turn in 0..<Self.count {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: ProgramRun.program)
            process.arguments = commands[turn % commands.count]
            process.currentDirectoryURL = URL(fileURLWithPath: Fixtures.root)
            process.environment = ["PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "0"]
            (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
            try process.run()
            usleep(UInt32.random(in: 0...longest, using: &random))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            try check(process.terminationReason == .exit ? process.terminationStatus : nil)
        }
    }
}

extension Temporary {
    /// The bytes of a file, as a text that compares them.
    fileprivate func bytes(_ name: String) -> String {
        (try? Data(contentsOf: folder.appendingPathComponent(name)))?.base64EncodedString() ?? ""
    }
}
