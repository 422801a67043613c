import Glibc

extension AppHost {
    /// The process's own: commands are done in a child, so that Ctrl-C ends them and not the app.
    public static func process(typing editor: (any LineSource)?) -> AppHost {
        AppHost(apart: inChild, editor: editor)
    }
}

/// Does something in a child of this process and waits for it. Signals of the terminal reach the child.
private func inChild(_ body: () -> ExitStatus) -> ExitStatus {
    let before = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, before) }
    let child = fork()
    if child == 0 {
        signal(SIGINT) { _ in _exit(ExitStatus.stopped.rawValue) }
        _exit(body().rawValue)
    }
    guard child > 0 else { return body() }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // The low seven bits tell of a signal, the next eight hold the status.
    guard status & 0x7F == 0 else { return status & 0x7F == SIGINT ? .stopped : .fault }
    return ExitStatus(rawValue: status >> 8 & 0xFF) ?? .fault
}
