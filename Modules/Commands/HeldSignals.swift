import Glibc

/// Signals that ask to stop, held back in this thread while something stands half.
struct HeldSignals {
    private static let numbers = [SIGINT, SIGTERM, SIGHUP]
    private let before: sigset_t

    /// Holds them back.
    init() {
        var set = sigset_t()
        sigemptyset(&set)
        for number in Self.numbers { sigaddset(&set, number) }
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &set, &before)
        self.before = before
    }

    /// Whether one has come.
    var isWaiting: Bool {
        var waiting = sigset_t()
        sigpending(&waiting)
        return Self.numbers.contains { sigismember(&waiting, $0) == 1 }
    }

    /// Takes those that have come, so that they do not act any more; whether there were any.
    func take() -> Bool {
        var set = sigset_t()
        sigemptyset(&set)
        for number in Self.numbers { sigaddset(&set, number) }
        var isTaken = false
        var none = timespec()
        while sigtimedwait(&set, nil, &none) > 0 { isTaken = true }
        return isTaken
    }

    /// Lets them through again; one that came acts now.
    func release() {
        var before = before
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }
}

/// Ctrl-C ends the program with the status that says so, unless whoever started it wants it to go on (`nohup`, `&`).
func endWhenStopped() {
    var before = sigaction()
    sigaction(SIGINT, nil, &before)
    guard unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_DFL, to: Int.self)
    else { return }
    signal(SIGINT) { _ in _exit(ExitStatus.stopped.rawValue) }
}
