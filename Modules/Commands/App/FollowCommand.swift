import ArgumentParser
import Glibc
import Reporting
import Storage

/// `volg`: waits until a file of the dossier changes, reads them again and shows what moved. The loop of the app calls it
/// again until Ctrl-C, or so many times.
struct FollowCommand: AppCommand {
    static let configuration = CommandConfiguration(commandName: "volg")
    static let help = CommandHelp.follow
    /// Between two looks, in nanoseconds.
    private static let pause = 150_000_000

    @Option var keer: Int?
    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(in session: AppSession) throws -> CommandResult {
        let signals = HeldSignals()
        defer { signals.release() }
        while true {
            if signals.isWaiting {
                _ = signals.take()
                return CommandResult(isStopped: true)
            }
            if session.isStale { break }
            var pause = timespec(tv_sec: 0, tv_nsec: Self.pause)
            nanosleep(&pause, nil)
        }
        return try moved(in: session, for: gemeente) { try session.reread(for: $0) }
    }
}
