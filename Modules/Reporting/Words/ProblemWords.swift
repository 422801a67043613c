import Domain

/// The words of a problem: what is wrong, and what to do about it.
public struct ProblemMessage: Hashable, Sendable {
    /// What is wrong.
    public var text: String
    /// What to do; nil when that goes without saying.
    public var hint: String?
}

/// The words of every kind of problem, in a language.
public func message(_ kind: ProblemKind, _ language: Language) -> ProblemMessage {
    let words =
        fileWords(kind) ?? fieldWords(kind) ?? numberWords(kind) ?? ruleWords(kind) ?? limitWords(kind)
        ?? scenarioWords(kind) ?? modelWords(kind) ?? figureWords(kind)
    return ProblemMessage(text: words.text[language], hint: words.hint?[language])
}

/// The words of a problem in both languages.
struct ProblemWording {
    var text: Wording
    var hint: Wording?

    init(_ dutch: String, _ english: String, hint: Wording? = nil) {
        text = Wording(dutch, english)
        self.hint = hint
    }
}

/// "bedoelt u ...?" when a near name is known.
func didYouMean(_ nearest: String?) -> Wording? {
    nearest.map { Wording("bedoelt u '\($0)'?", "did you mean '\($0)'?") }
}

/// A number in groups of three.
func counted(_ number: Int) -> Wording {
    Wording(NumberFormat(.dutch).whole(number), NumberFormat(.english).whole(number))
}

/// Some words as a choice: `a, b of c`.
func choice(_ words: [String]) -> Wording {
    guard let last = words.last, words.count > 1 else { return Wording(words.first ?? "", words.first ?? "") }
    let others = words.dropLast().joined(separator: ", ")
    return Wording("\(others) of \(last)", "\(others) or \(last)")
}
