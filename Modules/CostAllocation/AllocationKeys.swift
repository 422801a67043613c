import Domain

/// The kinds of allocation key. A new kind is one file in Keys and one line here.
public enum AllocationKeys {
    /// All kinds, for the reader.
    public static let all: [any AllocationKey.Type] = [
        PerCapitaKey.self,
        DriverKey.self,
        AverageCostKey.self,
        EqualShareKey.self,
        PercentageKey.self,
        MixedKey.self,
        PhaseInKey.self,
        CappedKey.self,
    ]
}
