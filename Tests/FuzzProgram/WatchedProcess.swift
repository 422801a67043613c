import Foundation

/// A worker in a process of its own, watched: what it says, and how it ends.
final class WatchedProcess {
    /// How a worker came to its end.
    enum End: Hashable {
        case done
        case died(signal: Int32, lastWords: String)
        case hung
    }

    private let process = Process()
    private let output = Pipe()
    private let errors: URL
    private var buffer = Data()

    /// Starts this program again as a worker.
    init(_ arguments: [String]) throws {
        errors = FileManager.default.temporaryDirectory.appendingPathComponent("routekaart-fuzz-\(UUID()).stderr")
        try Data().write(to: errors)
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = arguments + ["--werker"]
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
    }

    /// Hands over what the worker says until it ends; one that is silent for longer than the patience is ended.
    func watch(patience: Double, _ body: (WorkerMessage) -> Void) -> End {
        defer { try? FileManager.default.removeItem(at: errors) }
        while let chunk = read(within: patience) {
            guard !chunk.isEmpty else {
                process.waitUntilExit()
                return process.terminationReason == .exit && process.terminationStatus == 0
                    ? .done : .died(signal: process.terminationStatus, lastWords: lastWords)
            }
            buffer += chunk
            while let end = buffer.firstIndex(of: 10) {
                let line = Substring(decoding: buffer[buffer.startIndex..<end], as: UTF8.self)
                buffer.removeSubrange(buffer.startIndex...end)
                WorkerMessage(line).map(body)
            }
        }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return .hung
    }

    /// What comes next, empty at the end; nil when nothing comes in time.
    private func read(within seconds: Double) -> Data? {
        let descriptor = output.fileHandleForReading.fileDescriptor
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, Int32(seconds * 1_000)) > 0 else { return nil }
        return output.fileHandleForReading.availableData
    }

    /// The line in which Swift says why it stops.
    private var lastWords: String {
        let text = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n")
        return String((lines.last { $0.contains("rror:") } ?? lines.last ?? "").prefix(300))
    }
}
