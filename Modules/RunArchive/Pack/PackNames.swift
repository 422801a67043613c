/// The names in a pack, held against each other as the least careful computer would.
struct PackNames {
    let file: String
    /// Files and the folders above them, by how a computer that ignores case sees them.
    private var files: [String: String] = [:]
    private var folders: [String: String] = [:]

    init(file: String) { self.file = file }

    /// Adds a file. Throws when its name leaves the folder, is hidden, cannot be on some computer, or is there already.
    mutating func add(_ path: String) throws(PackProblem) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        guard parts.allSatisfy({ Self.isSafe($0) }), path.utf8.count <= 1_000 else {
            throw .badName(file: file, name: path)
        }
        let key = Self.key(path)
        if let other = files[key] ?? folders[key] { throw .twice(file: file, name: path, other: other) }
        files[key] = path
        for count in 1..<parts.count {
            let folder = parts.prefix(count).joined(separator: "/")
            let key = Self.key(folder)
            if let other = files[key] { throw .twice(file: file, name: path, other: other) }
            if let other = folders[key], other != folder { throw .twice(file: file, name: folder, other: other) }
            folders[key] = folder
        }
    }

    /// Texts that are canonically equal are equal in Swift, so accents typed in two ways are one.
    private static func key(_ path: String) -> String { path.lowercased() }

    /// What Windows takes for a device, whatever follows the first point.
    private static let devices = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// A name that means the same everywhere: no way up, no drive, no separator of another system, nothing unseen. A hidden
    /// one could tell git (`verschil`) or a shell what to run.
    private static func isSafe(_ part: String) -> Bool {
        let stem = part.prefix { $0 != "." }
        guard !stem.isEmpty, !devices.contains(stem.lowercased()), part.utf8.count <= 255, part.last != " ",
            part.last != "."
        else {
            return false
        }
        return part.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 32 && scalar.value != 127 && !"\\:*?\"<>|".unicodeScalars.contains(scalar)
        }
    }
}
