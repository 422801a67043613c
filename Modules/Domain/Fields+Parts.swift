/// A part of a whole under its name.
public struct NamedPart<Name> {
    /// Whose part.
    public var name: Name
    /// Where the name stands.
    public var namePlace: SourcePlace
    /// Fraction of the whole.
    public var part: Estimate
}

extension Fields {
    /// All entries of this mapping as names with their parts, which must add up to 100%; nil when one cannot be read or
    /// they do not.
    ///
    ///     {uren: 70%, per_inwoner: 30%}
    public func parts<Name>(_ name: (DocumentNode) -> Name?) -> [NamedPart<Name>]? {
        guard node.entries != nil || reading.isEmpty(node) else { return nil }
        let entries = names()
        if reading.reportTorn(entries) { return nil }
        let parts = entries.compactMap { entry -> NamedPart<Name>? in
            let part = estimate(entry, .certainFraction)
            guard let name = name(DocumentNode(.scalar(entry.key, isQuoted: false), at: entry.keyPlace)), let part
            else { return nil }
            return NamedPart(name: name, namePlace: entry.keyPlace, part: part)
        }
        guard parts.count == entries.count else { return nil }
        let sum = parts.reduce(0) { $0 + $1.part.base }
        guard abs(sum - 1) <= 1e-9 else {
            reading.report(.partsDoNotAddUp(sum: sum), at: place)
            return nil
        }
        return parts
    }
}
