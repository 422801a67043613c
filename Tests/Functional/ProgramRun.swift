import Foundation
import Support

/// The built program, run as a user runs it: stdout and stderr apart.
struct ProgramRun {
    var status: Int32
    var output: String
    var messages: String

    /// The program beside the test bundle.
    static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("routekaart").path

    /// Runs a command line in the root of the checkout or another folder; root may write everywhere, nobody may not.
    init(
        _ arguments: [String], program: String = program, environment: [String: String] = [:],
        stdout: FileHandle? = nil, asNobody: Bool = false,
        in folder: String = Fixtures.root
    ) throws {
        let files = try Temporary()
        defer { files.remove() }
        let process = Process()
        let lowering = asNobody && getuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = lowering + [program] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { _, own in own }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try stdout ?? files.handle("stdout")
        process.standardError = try files.handle("stderr")
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = stdout == nil ? files.text("stdout") : ""
        messages = files.text("stderr")
    }
}

/// A folder that a test may fill, with a name that needs care.
struct Temporary {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("route kaart é \(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    var path: String { folder.path }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func handle(_ name: String) throws -> FileHandle {
        let file = folder.appendingPathComponent(name)
        try Data().write(to: file)
        return try FileHandle(forWritingTo: file)
    }

    func text(_ name: String) -> String {
        (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
    }
}
