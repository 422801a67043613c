import Glibc

/// A run of `git`, with some input, for its output.
struct GitRun {
    /// Its exit status.
    let status: Int32
    /// What it wrote to standard output.
    let output: [UInt8]

    /// Runs it in the current folder; nil when it cannot be started.
    init?(_ arguments: [String], input: [UInt8] = []) {
        // Input from a file: git may write before it has read all, and two pipes could wait for each other.
        guard let file = tmpfile() else { return nil }
        defer { fclose(file) }
        let memory = fileno(file)
        var ends: [Int32] = [0, 0]
        guard (try? writeAll(input, to: memory)) != nil, lseek(memory, 0, SEEK_SET) == 0, pipe(&ends) == 0 else {
            return nil
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, memory, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = (["git"] + arguments).map { strdup($0) } + [nil]
        var process: pid_t = 0
        let failure = posix_spawnp(&process, "git", &actions, nil, &words, environ)
        posix_spawn_file_actions_destroy(&actions)
        for word in words { free(word) }
        close(ends[1])
        defer { close(ends[0]) }
        guard failure == 0 else { return nil }
        output = Self.everything(from: ends[0])
        var code: Int32 = 0
        while waitpid(process, &code, 0) < 0, errno == EINTR {}
        status = (code >> 8) & 0xff
    }

    private static func everything(from descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }
}
