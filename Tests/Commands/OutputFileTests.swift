import Foundation
import Testing

@testable import Commands

/// What becomes of a half-written file when somebody asks to stop.
@Suite(.serialized) struct OutputFileTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("routekaart-\(UUID())")
    private var path: String { folder.appendingPathComponent("uit").path }
    private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func aFileThatIsStoppedHalfwayIsTakenAway(_ number: Int32) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("oud".utf8).write(to: URL(fileURLWithPath: path))
        // Whoever runs the tests in the background has it ignored.
        let handler = signal(number, SIG_DFL)
        defer { signal(number, handler) }
        // Held here too, so that the signal does not end this process when the file lets it through.
        let own = HeldSignals()
        defer { own.release() }
        let file = try OutputFile(path)
        try file.write(Array("half".utf8))
        #expect(names.count == 2)
        raise(number)
        #expect(throws: WriteError.stopped) { try file.write(Array("de rest".utf8)) }
        file.discard()
        #expect(names == ["uit"] && (try? String(contentsOfFile: path, encoding: .utf8)) == "oud")
        #expect(own.isWaiting)
        var set = sigset_t()
        var taken: Int32 = 0
        sigemptyset(&set)
        sigaddset(&set, number)
        sigwait(&set, &taken)
        #expect(taken == number && !own.isWaiting)
    }

    @Test func aFileThatIsWholeHoldsNoSignalsBack() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var before = sigset_t()
        var after = sigset_t()
        pthread_sigmask(SIG_BLOCK, nil, &before)
        let file = try OutputFile(path)
        try file.write(Array("heel".utf8))
        try file.commit()
        pthread_sigmask(SIG_BLOCK, nil, &after)
        #expect(sigismember(&before, SIGINT) == sigismember(&after, SIGINT))
        #expect(names == ["uit"])
    }

    /// What a killed process left is taken away; what somebody is still writing, and what only looks like it, stays.
    @Test func whatWasLeftHalfIsTakenAway() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let gone = Process()
        gone.executableURL = URL(fileURLWithPath: "/bin/true")
        try gone.run()
        gone.waitUntilExit()
        let held = "uit.\(gone.processIdentifier).tijdelijk"
        let living = ["uit.1.tijdelijk", "uit.x.tijdelijk", "ander.\(gone.processIdentifier).tijdelijk", "uit.oud"]
        for name in living + [held] {
            #expect(FileManager.default.createFile(atPath: folder.appendingPathComponent(name).path, contents: nil))
        }
        let descriptor = open(folder.appendingPathComponent(held).path, O_RDONLY)
        flock(descriptor, LOCK_EX)
        try OutputFile.write(path) { file throws(WriteError) in try file.write([1]) }
        #expect(Set(names) == Set(living + [held, "uit"]))
        close(descriptor)
        try OutputFile.write(path) { file throws(WriteError) in try file.write([2]) }
        #expect(Set(names) == Set(living + ["uit"]))
    }
}
