import Domain

/// Which names can follow which in some paths.
struct PathNames {
    private let paths: Set<[String]>

    /// Of some paths, as names.
    init(_ paths: [[String]]) { self.paths = Set(paths) }

    /// The names that can follow, in order.
    func names(after path: [String]) -> [String] {
        following(path).sorted { Identifier<Self>($0) < Identifier<Self>($1) }
    }

    /// The path that was probably meant, and what can stand where the first wrong name stands.
    func nearest(to path: [String], isFigure: ([String]) -> Bool) -> (nearest: String?, known: [String]) {
        var right: [String] = []
        for name in path {
            let known = following(right)
            guard known.contains(name) else {
                guard let near = Nearest.name(to: name, among: known) else {
                    return (nil, known.sorted().map { (right + [$0]).joined(separator: ".") })
                }
                let mended = right + [near] + path.dropFirst(right.count + 1)
                return ((isFigure(mended) ? mended : right + [near]).joined(separator: "."), [])
            }
            right.append(name)
        }
        return (nil, following(right).sorted().map { (right + [$0]).joined(separator: ".") })
    }

    private func following(_ path: [String]) -> Set<String> {
        Set(paths.compactMap { $0.count > path.count && $0.starts(with: path) ? $0[path.count] : nil })
    }
}
