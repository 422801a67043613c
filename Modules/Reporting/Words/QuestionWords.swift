/// What `nieuw` asks on a terminal; between brackets what an empty answer stands for.
public struct QuestionWords: Sendable {
    let language: Language

    /// Words in a language.
    public init(_ language: Language) { self.language = language }

    /// The municipality.
    public func municipality(_ standard: String) -> String {
        Wording("Naam van uw gemeente [\(standard)]: ", "Name of your municipality [\(standard)]: ")[language]
    }

    /// The regeling.
    public func regeling(_ standard: String) -> String {
        Wording("Naam van de regeling [\(standard)]: ", "Name of the regeling [\(standard)]: ")[language]
    }
}
