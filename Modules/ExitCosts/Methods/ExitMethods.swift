import Domain

/// The methods of an exit provision. A new one is one file here and one line in this list.
public enum ExitMethods {
    /// All methods, for the reader.
    public static let all: [any ExitMethod.Type] = [
        RunOffMethod.self,
        ActualLossMethod.self,
        FactorMethod.self,
        FixedMethod.self,
        NoMethod.self,
    ]
}
