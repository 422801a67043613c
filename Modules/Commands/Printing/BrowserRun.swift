import Glibc

/// A run of a browser to its end; what it says is nobody's business.
struct BrowserRun {
    enum End {
        /// There is no such program.
        case missing
        case ended
        /// It was stopped because it did not end by itself.
        case tooLong
        /// It was stopped because somebody asked us to stop.
        case stopped
    }

    let end: End

    /// Runs a program, found as a shell finds it, and waits for it so many seconds, or until `isStopped`.
    init(_ name: String, _ arguments: [String], patience: Double, isStopped: () -> Bool) {
        guard let child = Self.started(name, arguments) else {
            end = .missing
            return
        }
        end = Self.wait(for: child, patience: patience, isStopped: isStopped)
    }

    private static func started(_ name: String, _ arguments: [String]) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        for stream: Int32 in [1, 2] { posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0) }
        var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        return posix_spawnp(&child, name, &actions, nil, &words, environ) == 0 ? child : nil
    }

    private static func wait(for child: pid_t, patience: Double, isStopped: () -> Bool) -> End {
        let start = monotonicSeconds()
        while true {
            var code: Int32 = 0
            let ended = waitpid(child, &code, WNOHANG)
            if ended == child || ended < 0 && errno != EINTR { return code >> 8 & 0xff == 127 ? .missing : .ended }
            let isTooLong = monotonicSeconds() - start > patience
            if isTooLong || isStopped() {
                kill(child, SIGKILL)
                waitpid(child, &code, 0)
                return isTooLong ? .tooLong : .stopped
            }
            usleep(5_000)
        }
    }
}
