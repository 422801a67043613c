/// Criteria that ship with the program, for a dossier to use with one line: `criteria: {vaste_set: voorschoten}`.
///
/// A new set is one file and its line in `all`.
public struct CriteriaSet: Sendable, Hashable {
    /// A part of the framework (onderdeel) with what has to be looked at when it is scored.
    public struct Part: Sendable, Hashable {
        /// As people read it; criteria name it.
        public var name: String
        /// What has to be looked at, a few words each.
        public var aspects: [String]
    }

    /// The word behind `vaste_set`.
    public var word: String
    /// Where criteria, parts and aspects come from.
    public var source: String
    /// In the order in which they are shown.
    public var parts: [Part]
    /// In the order in which they are shown; their weights add up to 1.
    public var criteria: [Criterion]

    /// All sets.
    public static let all: [CriteriaSet] = [.voorschoten]

    /// The set of a word.
    public static func named(_ word: String) -> CriteriaSet? { all.first { $0.word == word } }
}
