import Foundation
import Support

/// Makes a failing mutant smaller for as long as it fails the same way: fewer files, fewer lines, fewer bytes.
struct Shrinker {
    private let failure: Supervisor.Failure
    private let options: FuzzOptions
    private let folder: String
    private let attempts: Int

    init(_ failure: Supervisor.Failure, _ options: FuzzOptions) {
        self.failure = failure
        self.options = options
        folder = "\(FileManager.default.temporaryDirectory.path)/routekaart-fuzz-klein-\(getpid())"
        // Each attempt on what hangs costs the whole patience.
        attempts = failure.key == "hing" ? 15 : 1_000
    }

    /// The smallest files found that fail the same way.
    func shrink() throws -> [Mutant.File] {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var files = Mutant.make(seed: failure.seed, from: try Corpus(root: FuzzOptions.root)).files
        var left = attempts
        guard try fails(files, &left) else { return files }
        var size = Int.max
        while size > files.reduce(0, { $0 + $1.bytes.count }), left > 0 {
            size = files.reduce(0) { $0 + $1.bytes.count }
            for index in files.indices.reversed() where files.count > 1 {
                var fewer = files
                fewer.remove(at: index)
                if try fails(fewer, &left) { files = fewer }
            }
            for index in files.indices {
                try shrink(&files, index, \.lines, &left)
                if files[index].bytes.count < 3_000 { try shrink(&files, index, \.bytes, &left) }
            }
        }
        return files
    }

    /// Takes stretches out of a file, long ones first.
    private func shrink<Piece>(
        _ files: inout [Mutant.File], _ index: Int, _ pieces: WritableKeyPath<Mutant.File, [Piece]>, _ left: inout Int
    ) throws {
        var length = files[index][keyPath: pieces].count / 2
        while length > 0 {
            var start = 0
            while start < files[index][keyPath: pieces].count {
                var fewer = files
                let end = min(start + length, files[index][keyPath: pieces].count)
                fewer[index][keyPath: pieces].removeSubrange(start..<end)
                if try fails(fewer, &left) { files = fewer } else { start = end }
                if left <= 0 { return }
            }
            length /= 2
        }
    }

    private func fails(_ files: [Mutant.File], _ left: inout Int) throws -> Bool {
        left -= 1
        try? FileManager.default.removeItem(atPath: folder)
        _ = try DossierFolder.write(files, to: folder)
        let rehearsal = options.rehearsal.map { ["--oefening", $0.rawValue] } ?? []
        var keys: Set<String> = []
        let end = try WatchedProcess(["--een", folder] + rehearsal).watch(patience: options.patience) { message in
            if case .broken(let violation) = message { keys.insert(violation.promise) }
        }
        if let key = Supervisor.key(of: end) { keys.insert(key) }
        return keys.contains(failure.key)
    }
}
