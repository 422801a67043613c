/// The path of something from a folder, links and dots resolved: `../scenarios/voorschoten`, `.`; nil when one of them is
/// not there.
public func relativePath(to path: String, from folder: String) -> String? {
    guard let target = resolved(path), let start = resolved(folder) else { return nil }
    return relativePath(from: start, to: target)
}

/// The path of something from a folder, both of them below the same root and without links and dots.
public func relativePath(from folder: String, to path: String) -> String {
    let (ends, starts) = (path.split(separator: "/"), folder.split(separator: "/"))
    let shared = zip(ends, starts).prefix { $0 == $1 }.count
    let parts = Array(repeating: "..", count: starts.count - shared) + ends[shared...]
    return parts.isEmpty ? "." : parts.joined(separator: "/")
}
