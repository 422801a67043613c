import Glibc

/// Signals that ask to stop, held back in this thread while something stands half. Those that whoever started the program
/// wants to be ignored (`nohup`, `&`) ask nothing: held back they would wait as if they did.
struct HeldSignals {
    private let numbers: [Int32]
    private let before: sigset_t

    /// Holds them back.
    init() {
        numbers = [SIGINT, SIGTERM, SIGHUP].filter { handler(of: $0) != handler(SIG_IGN) }
        var set = sigset_t()
        sigemptyset(&set)
        for number in numbers { sigaddset(&set, number) }
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &set, &before)
        self.before = before
    }

    /// Whether one has come.
    var isWaiting: Bool {
        var waiting = sigset_t()
        sigpending(&waiting)
        return numbers.contains { sigismember(&waiting, $0) == 1 }
    }

    /// Takes those that have come, so that they do not act any more; whether there were any.
    func take() -> Bool {
        var set = sigset_t()
        sigemptyset(&set)
        for number in numbers { sigaddset(&set, number) }
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
    guard handler(of: SIGINT) == handler(SIG_DFL) else { return }
    signal(SIGINT) { _ in _exit(ExitStatus.stopped.rawValue) }
}

/// What a signal does now.
private func handler(of number: Int32) -> Int {
    var now = sigaction()
    sigaction(number, nil, &now)
    return handler(now.__sigaction_handler.sa_handler)
}

/// A handler as a number, because functions cannot be compared.
private func handler(_ function: __sighandler_t?) -> Int { unsafeBitCast(function, to: Int.self) }
