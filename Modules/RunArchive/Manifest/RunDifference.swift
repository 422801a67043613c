/// What differs between two runs that should be the same: what was, and what is now.
public enum RunDifference: Hashable, Sendable {
    /// What became of an input.
    public enum Change: String, Hashable, Sendable {
        /// Its values differ.
        case content = "inhoud"
        /// The values are the same; comments, spacing, order or spelling differ.
        case formatting = "opmaak"
        /// It is there no more.
        case missing = "ontbreekt"
        /// It was not there.
        case added = "nieuw"
    }

    /// Another Routekaart.
    case version(was: String, now: String)
    /// Another LAPACK answered.
    case lapack(was: String?, now: String?)
    /// A file of a dossier, or (with an empty folder) a part of a simulation.
    case file(Change, folder: String, name: String)
    /// The values of a dossier, wherever they stand: told once, beside its files.
    case dossier(folder: String, was: String, now: String)

    /// Whether the runs count as different because of it: what was formatted otherwise, or computed by another library with
    /// the same result, does not.
    public var counts: Bool {
        switch self {
        case .version, .dossier: true
        case .file(let change, let folder, _): folder.isEmpty && change != .formatting
        case .lapack: false
        }
    }

    /// What the second run had otherwise than the first, results aside.
    public static func all(from old: RunManifest, to new: RunManifest) -> [RunDifference] {
        var differences: [RunDifference] = []
        if old.version != new.version { differences.append(.version(was: old.version, now: new.version)) }
        for before in old.dossiers {
            guard let after = new.dossiers.first(where: { $0.folder == before.folder }) else { continue }
            let isSame = before.digest == after.digest
            if !isSame { differences.append(.dossier(folder: before.folder, was: before.digest, now: after.digest)) }
            differences += files(from: before.files, to: after.files, folder: before.folder, isSame: isSame)
        }
        differences += files(from: old.parts, to: new.parts, folder: "", isSame: false)
        if old.lapack != new.lapack { differences.append(.lapack(was: old.lapack, now: new.lapack)) }
        return differences
    }

    private static func files(
        from old: [InputFile], to new: [InputFile], folder: String, isSame: Bool
    ) -> [RunDifference] {
        let before = Dictionary(old.map { ($0.name, $0) }) { first, _ in first }
        let after = Dictionary(new.map { ($0.name, $0) }) { first, _ in first }
        let changes = Set(before.keys).union(after.keys).sorted().compactMap { name -> RunDifference? in
            switch (before[name], after[name]) {
            case (let was?, let now?) where was.digest != now.digest:
                let isFormatting = isSame || was.contentDigest != nil && was.contentDigest == now.contentDigest
                return .file(isFormatting ? .formatting : .content, folder: folder, name: name)
            case (_?, nil): return .file(.missing, folder: folder, name: name)
            case (nil, _?): return .file(.added, folder: folder, name: name)
            default: return nil
            }
        }
        return changes
    }
}
