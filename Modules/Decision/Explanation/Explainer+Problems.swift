import Domain

extension Explainer {
    /// A path that names nothing.
    public struct UnknownPath: Error, Hashable, Sendable {
        /// As it was typed.
        public var path: String
        /// The path that was probably meant.
        public var nearest: String?
        /// The names that can stand where the first wrong one stands.
        public var known: [String]
    }

    /// A path that names a figure for which there is no tree.
    public enum NoTree: Error, Hashable, Sendable {
        /// What many draws together give, such as a percentile; `base` is the path of what it is at its base estimates.
        case drawn(String, base: String)
        /// What all draws or weights together give, and that has no base estimate: sensitivity, acceptability.
        case ofAllDraws(String)
        /// A path of `moment` that names no step, date and year of the scenario.
        case noMoment(String)
        /// What does not hang on the scenario that was asked for, so that there is no difference from another one.
        case sameInEveryScenario(String)
    }

    /// Why a path names no figure of a scenario.
    func problem(of path: String, _ finder: FigureFinder) -> any Error {
        let names = path.split(separator: ".").map { String($0) }
        func isFigure(_ names: [String]) -> Bool {
            if let computation = CommandComputation(names, in: dossier) {
                return (try? figures(of: computation))?.paths.contains(names) ?? false
            }
            return finder.source(at: names.joined(separator: "."), side: 0) != nil
        }
        if let base = DrawnFigure.base(of: names, isFigure: isFigure) { return NoTree.drawn(path, base: base) }
        return unknown(path, PathNames(finder.paths(under: names)), isFigure)
    }

    /// A path that names none of the figures that have `names`.
    func unknown(_ path: String, _ names: PathNames, _ isFigure: ([String]) -> Bool) -> UnknownPath {
        let (nearest, known) = names.nearest(to: path.split(separator: ".").map { String($0) }, isFigure: isFigure)
        return UnknownPath(path: path, nearest: nearest, known: known)
    }
}

extension Explainer.NoTree {
    /// Whether a path names what only all draws or weights together give: figures of `gevoeligheid`, of SMAA in `weeg`.
    static func isOfAllDraws(_ names: [String]) -> Bool {
        names.first == "gevoeligheid" || ["smaa", "weging"].contains(names.first) && names.contains("smaa")
    }
}

/// Paths of what `simuleer` shows: a figure and then a measure of its draws.
enum DrawnFigure {
    private static let measures: Set<String> = [
        "raming", "gemiddelde", "standaardafwijking", "mc_fout", "histogram", "breedte", "vanaf", "lager", "hoger",
    ]

    /// The figure of which a path names a measure; nil when it names none.
    static func base(of path: [String], isFigure: ([String]) -> Bool) -> String? {
        guard path.count > 2, path[0] == "gemeenten" else { return nil }
        var names = path
        while let last = names.last, isMeasure(last) { names.removeLast() }
        let isMeasured = names.count < path.count
        let own = Array(names.prefix(2))
        let candidates: [[String]] =
            switch names[2...].first {
            case "verschil_ncw" where isMeasured, "kans_duurder", "mc_fout_kans": [own + ["verschil", "ncw"]]
            case "reserve", "weerstandsvermogen", "raming_percentiel": [own + ["totaal"]]
            default: isMeasured ? [names, names + ["totaal"]] : []
            }
        return candidates.first(where: isFigure)?.joined(separator: ".")
    }

    private static func isMeasure(_ name: String) -> Bool {
        measures.contains(name) || name.first == "p" && Int(name.dropFirst()) != nil
    }
}
