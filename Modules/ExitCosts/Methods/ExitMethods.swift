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

    /// A method of which only the word is given; nil for an unknown word or a method that needs more.
    static func byDefault(_ word: String) -> (any ExitMethod)? {
        for type in all where type.word == word {
            if let paying = type as? any PayingMethod.Type { return paying.byDefault }
        }
        return nil
    }
}
