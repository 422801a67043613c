import Foundation

/// Runs commands as whole processes, one after the other and again, so that a noisy machine disturbs all alike.
struct ProcessTiming {
    /// Wall time in milliseconds.
    var milliseconds: Double
    /// The most memory that was in use at once, in bytes.
    var peakBytes: Int

    /// The median time of each command in milliseconds, over so many rounds.
    static func medians(of commands: [[String]], rounds: Int) throws -> [Double] {
        var times = commands.map { _ in [Double]() }
        for round in 0..<(rounds + 3) {
            for (index, command) in commands.enumerated() {
                let time = try ProcessTiming(command).milliseconds
                if round >= 3 { times[index].append(time) }
            }
        }
        return times.map { $0.sorted()[$0.count / 2] }
    }

    /// Runs a command once, its output thrown away.
    init(_ command: [String]) throws {
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let start = DispatchTime.now().uptimeNanoseconds
        var process: pid_t = 0
        guard posix_spawn(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
            throw CocoaError(.fileNoSuchFile)
        }
        var status: Int32 = 0
        var usage = rusage()
        wait4(process, &status, 0, &usage)
        guard status == 0 else { throw CocoaError(.executableLoad) }
        milliseconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
        // Linux counts in kibibytes.
        peakBytes = usage.ru_maxrss * 1024
    }
}

/// The quickest of some runs within this process, in milliseconds.
func best(of rounds: Int, _ body: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<rounds {
        let time = try ContinuousClock().measure(body)
        best = min(best, Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3)
    }
    return best
}
