/// A figure that two runs have otherwise.
public struct ArchivedDifference: Hashable, Sendable {
    /// Name of the scenario in the files.
    public var scenario: String
    /// Name of the municipality in the files.
    public var municipality: String
    /// From the municipality on.
    public var path: String
    /// In the first run; nil where it has no such figure.
    public var was: Double?
    /// In the second.
    public var now: Double?

    /// What differs by half a cent or more, or stands in one of the two, in order of the first run and then of the second.
    public static func all(from old: [ArchivedFigure], to new: [ArchivedFigure]) -> [ArchivedDifference] {
        func key(_ figure: ArchivedFigure) -> [String] { [figure.scenario, figure.municipality, figure.path] }
        let after = Dictionary(new.map { (key($0), $0.value) }) { first, _ in first }
        let before = Set(old.map(key))
        let changed = old.compactMap { figure -> ArchivedDifference? in
            let now = after[key(figure)]
            return now.map { abs($0 - figure.value) < 0.005 } == true
                ? nil
                : .init(
                    scenario: figure.scenario, municipality: figure.municipality, path: figure.path, was: figure.value,
                    now: now)
        }
        let added = new.filter { !before.contains(key($0)) }.map {
            ArchivedDifference(
                scenario: $0.scenario, municipality: $0.municipality, path: $0.path, was: nil, now: $0.value)
        }
        return changed + added
    }
}
