import Foundation
import Support

/// The built program with its messages, or all its words, on a terminal of its own: what came on that, sign by sign.
struct TerminalRun {
    var status: Int32
    var shown: String

    /// Runs a command line on a terminal of so many columns; stops it (Ctrl-C) as soon as a text has come.
    init(
        _ arguments: [String], columns: UInt16 = 80, withOutput: Bool = false, stoppedAfter text: String? = nil,
        environment: [String: String] = [:]
    ) throws {
        var (own, other): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&own, &other, nil, nil, &size) == 0 else { throw POSIXError(.ENODEV) }
        let terminal = FileHandle(fileDescriptor: other)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: ProgramRun.program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: Fixtures.root)
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = withOutput ? terminal : FileHandle.nullDevice
        process.standardError = terminal
        try process.runLettingSignalsThrough()
        close(other)
        var shown: [UInt8] = []
        var isStopped = false
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            // Fails when the last writer has gone.
            let count = read(own, &buffer, buffer.count)
            guard count > 0 else { break }
            shown += buffer[..<count]
            guard let text, !isStopped, String(decoding: shown, as: UTF8.self).contains(text) else { continue }
            kill(process.processIdentifier, SIGINT)
            isStopped = true
        }
        close(own)
        process.waitUntilExit()
        status = process.terminationReason == .exit ? process.terminationStatus : -1
        self.shown = String(decoding: shown, as: UTF8.self)
    }
}

extension Process {
    /// Runs it. Threads of a test hold signals back, and a program inherits that.
    func runLettingSignalsThrough() throws {
        var interrupt = sigset_t()
        var before = sigset_t()
        sigemptyset(&interrupt)
        sigaddset(&interrupt, SIGINT)
        pthread_sigmask(SIG_UNBLOCK, &interrupt, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try run()
    }
}
