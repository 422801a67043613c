import Domain

/// The kinds of allocation key. A new kind is one file in Keys and one line here.
public enum AllocationKeys {
    /// Kinds that build shares.
    static let sharing: [any ShareKey.Type] = [
        PerCapitaKey.self,
        DriverKey.self,
        AverageCostKey.self,
        EqualShareKey.self,
        PercentageKey.self,
        MixedKey.self,
        PhaseInKey.self,
        CappedKey.self,
    ]

    /// All kinds, for the reader.
    public static let all: [any AllocationKey.Type] = sharing.map { $0 }
}
