import Foundation
import Support

/// Does the trials, and says on standard output which one begins and how it ended, so that whoever watches knows the
/// input when this process dies.
struct Worker {
    private let options: FuzzOptions
    private let folder: String

    init(_ options: FuzzOptions) {
        self.options = options
        folder = "\(FileManager.default.temporaryDirectory.path)/routekaart-fuzz-\(getpid())"
    }

    func run() throws {
        limitMemory()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        if let folder = options.folder { return attempt(0, try DossierFolder.files(in: folder), in: folder) }
        let corpus = try Corpus(root: FuzzOptions.root)
        let deadline = options.seconds.map { Date().addingTimeInterval($0) }
        var seed = options.seed
        while seed - options.seed < options.count ?? .max, deadline.map({ Date() < $0 }) ?? true {
            let mutant = Mutant.make(seed: seed, from: corpus)
            try? FileManager.default.removeItem(atPath: folder)
            let written = try DossierFolder.write(mutant.files, to: folder)
            attempt(seed, written, in: folder)
            seed += 1
        }
    }

    private func attempt(_ seed: UInt64, _ files: [Mutant.File], in folder: String) {
        say(.begun(seed))
        if let rehearsal = options.rehearsal, files.contains(where: { contains("groei", $0.bytes) }) {
            switch rehearsal {
            case .sterft: fatalError("rehearsal")
            case .hangt: while true { sleep(1) }
            case .breekt: say(.broken(Violation(promise: "rehearsal", detail: "groei")))
            }
        }
        let outcome = Trial(folder: folder, files: files).run()
        for violation in outcome.violations { say(.broken(violation)) }
        say(.ended(isComputed: outcome.isComputed))
    }

    private func contains(_ word: String, _ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains(word)
    }

    private func say(_ message: WorkerMessage) {
        FileHandle.standardOutput.write(Data((message.line + "\n").utf8))
    }

    /// What asks for more than 6 GiB dies, and so is found.
    private func limitMemory() {
        var limit = rlimit(rlim_cur: 6 << 30, rlim_max: 6 << 30)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    }
}

/// What a worker says, a line each.
enum WorkerMessage {
    case begun(UInt64)
    case broken(Violation)
    case ended(isComputed: Bool)

    var line: String {
        switch self {
        case .begun(let seed): "begun\t\(seed)"
        case .broken(let violation): "broken\t\(Self.flat(violation.promise))\t\(Self.flat(violation.detail))"
        case .ended(let isComputed): "ended\t\(isComputed)"
        }
    }

    init?(_ line: Substring) {
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
        switch parts.first {
        case "begun": self = .begun(UInt64(parts.last ?? "") ?? 0)
        case "broken" where parts.count == 3: self = .broken(Violation(promise: parts[1], detail: parts[2]))
        case "ended": self = .ended(isComputed: parts.last == "true")
        default: return nil
        }
    }

    private static func flat(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(2_000).map { $0.value < 32 ? " " : $0 }))
    }
}
