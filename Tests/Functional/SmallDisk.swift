import Foundation

/// A disk of a few kilobytes.
struct SmallDisk {
    let place: Temporary
    var path: String { place.path }

    /// Whether this machine lets one be mounted.
    static let isPossible: Bool = {
        guard getuid() == 0, let disk = try? SmallDisk() else { return false }
        disk.remove()
        return true
    }()

    init() throws {
        place = try Temporary()
        do {
            try Self.run("mount", ["-t", "tmpfs", "-o", "size=8k", "tmpfs", place.path])
        } catch {
            place.remove()
            throw error
        }
    }

    func remove() {
        try? Self.run("umount", [path])
        place.remove()
    }

    private struct Failed: Error {}

    private static func run(_ tool: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [tool] + arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw Failed() }
    }
}
