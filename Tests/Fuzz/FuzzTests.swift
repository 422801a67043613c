import Foundation
import Support
import Testing

/// Mutants of all dossiers and cases the whole way, in a process that may die; `make fuzz` does the same for long.
@Suite struct FuzzTests {
    /// The program beside the test bundle, or one built in release.
    static let program =
        ProcessInfo.processInfo.environment["ROUTEKAART_FUZZ"]
        ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("routekaart-fuzz").path

    @Test func noMutantBreaksAPromise() throws {
        let run = try FuzzRun(["--zaad", "2020", "--aantal", "150"])
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("150 mutanten"), "\(run.output)")
    }

    @Test(arguments: [("sterft", "stierf"), ("hangt", "hing"), ("breekt", "rehearsal")])
    func aFailureIsFoundMadeSmallAndWrittenDown(_ rehearsal: String, _ word: String) throws {
        let run = try FuzzRun(["--zaad", "7", "--aantal", "6", "--geduld", "2", "--oefening", rehearsal])
        #expect(run.status == 1)
        #expect(run.output.contains("MIS, zaad") && run.output.contains(word), "\(run.output)")
        let smallest = run.written.min { $0.count < $1.count }
        #expect(smallest?.contains("groei") ?? false)
        if rehearsal != "hangt" { #expect(smallest == "groei") }
    }
}

/// A run of the fuzz program, with what it said and the files that it wrote.
private struct FuzzRun {
    var status: Int32
    var output: String
    var written: [String]

    init(_ arguments: [String]) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fuzz-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: FuzzTests.program)
        process.arguments = arguments + ["--map", folder.path]
        process.standardOutput = pipe
        try process.run()
        output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationStatus
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap {
            $0 as? URL
        }
        written = (files ?? []).filter { $0.pathExtension == "yaml" }.compactMap {
            try? String(contentsOf: $0, encoding: .utf8)
        }
    }
}
