import Foundation

/// Runs workers, finds which mutants they die of, hang on or break a promise with, makes those smaller and writes them
/// down.
final class Supervisor {
    /// What went wrong with a mutant; failures with the same key are one.
    struct Failure {
        var seed: UInt64
        var key: String
        var detail: String
    }

    private let options: FuzzOptions
    private var failures: [Failure] = []
    private var current: UInt64?
    private var computed = 0
    private var refused = 0
    private var slowest: (seed: UInt64, seconds: Double) = (0, 0)
    private var begun = Date()

    init(_ options: FuzzOptions) { self.options = options }

    /// True when no mutant failed.
    func run() throws -> Bool {
        if let folder = options.folder { return try judge(folder) }
        print("zaad \(options.seed)")
        let start = Date()
        var seed = options.seed
        while let arguments = arguments(from: seed, since: start) {
            current = nil
            let end = try WatchedProcess(arguments).watch(patience: options.patience, hear)
            guard let last = current else {
                if end != .done { throw Broken(end: "\(end)") }
                break
            }
            note(end, last)
            seed = last + 1
        }
        let seconds = Int(Date().timeIntervalSince(start))
        print(
            "\(computed + refused) mutanten in \(seconds) s: \(computed) berekend, \(refused) geweigerd; "
                + "de traagste (zaad \(slowest.seed)) in \(Int(slowest.seconds * 1_000)) ms")
        try report()
        return failures.isEmpty
    }

    /// The worker itself does not run: nothing was tried.
    struct Broken: Error { var end: String }

    private func arguments(from seed: UInt64, since start: Date) -> [String]? {
        var arguments = ["--zaad", "\(seed)"]
        if let count = options.count {
            guard seed < options.seed + count else { return nil }
            arguments += ["--aantal", "\(options.seed + count - seed)"]
        }
        if let seconds = options.seconds {
            let left = seconds - Date().timeIntervalSince(start)
            guard left > 0 else { return nil }
            arguments += ["--duur", "\(left)"]
        }
        return arguments + rehearsal
    }

    private var rehearsal: [String] { options.rehearsal.map { ["--oefening", $0.rawValue] } ?? [] }

    private func hear(_ message: WorkerMessage) {
        switch message {
        case .begun(let seed):
            current = seed
            begun = Date()
        case .broken(let violation):
            failures.append(Failure(seed: current ?? 0, key: violation.promise, detail: violation.detail))
        case .ended(let isComputed):
            if isComputed { computed += 1 } else { refused += 1 }
            let seconds = Date().timeIntervalSince(begun)
            if seconds > slowest.seconds { slowest = (current ?? 0, seconds) }
        }
    }

    private func note(_ end: WatchedProcess.End, _ seed: UInt64) {
        guard let key = Self.key(of: end) else { return }
        failures.append(Failure(seed: seed, key: key, detail: ""))
    }

    /// What an end is called; nil when all went well.
    static func key(of end: WatchedProcess.End) -> String? {
        switch end {
        case .done: nil
        case .died(let signal, let lastWords): "stierf (\(signal)): \(lastWords)"
        case .hung: "hing"
        }
    }

    /// What one dossier does.
    private func judge(_ folder: String) throws -> Bool {
        let end = try WatchedProcess(["--een", folder] + rehearsal).watch(patience: options.patience, hear)
        note(end, 0)
        for failure in failures { print("\(failure.key): \(failure.detail)") }
        return failures.isEmpty
    }

    /// Each different failure once, made smaller and written to a folder of its own.
    private func report() throws {
        var seen: Set<String> = []
        for failure in failures where seen.insert(failure.key).inserted {
            let others = failures.count { $0.key == failure.key } - 1
            print(
                "\nMIS, zaad \(failure.seed): \(failure.key) \(failure.detail)"
                    + (others > 0 ? " (en nog \(others))" : ""))
            let shrunk = try Shrinker(failure, options).shrink()
            let folder = "\(options.output)/zaad-\(failure.seed)"
            try? FileManager.default.removeItem(atPath: folder)
            for file in try DossierFolder.write(shrunk, to: folder) {
                print("--- \(folder)/\(file.path)\n" + String(decoding: file.bytes.prefix(1_500), as: UTF8.self))
            }
        }
    }
}
