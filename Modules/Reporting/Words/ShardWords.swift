import Decision

/// Why parts of a simulation do not make a whole, in words.
public struct ShardWords: Sendable {
    let language: Language

    /// Words in a language.
    public init(_ language: Language) { self.language = language }

    /// A problem in a line.
    public func text(_ problem: ShardProblem) -> String {
        switch problem {
        case .notAShard(let file):
            pick(
                "\(harmless(file)) is geen deel van een simulatie ('simuleer --deel' schrijft zulke bestanden)",
                "\(harmless(file)) is no part of a simulation ('simuleer --deel' writes such files)")
        case .newer(let file, let format):
            pick(
                "\(harmless(file)) heeft indeling \(format), van een nieuwere Routekaart dan deze",
                "\(harmless(file)) has format \(format), of a newer Routekaart than this")
        case .damaged(let file):
            pick(
                "\(harmless(file)) is beschadigd: maak dit deel opnieuw",
                "\(harmless(file)) is damaged: make this part anew")
        case .unreadable(let file):
            pick("\(harmless(file)) is niet te lezen", "\(harmless(file)) cannot be read")
        case .other(let difference, let file, let first): text(difference, harmless(file), harmless(first))
        case .twice(let number, let file, let other):
            pick(
                "deel \(number.text) staat in \(harmless(other)) en in \(harmless(file))",
                "part \(number.text) is in \(harmless(other)) and in \(harmless(file))")
        case .missing(let numbers, let count): missing(numbers, count)
        case .tooLittleKept:
            pick(
                "de delen bewaren te weinig voor een percentiel van het geheel: simuleer in minder delen",
                "the parts keep too little for a percentile of the whole: simulate in fewer parts")
        }
    }

    private func text(_ difference: ShardProblem.Difference, _ file: String, _ first: String) -> String {
        switch difference {
        case .version(let own, let other):
            pick(
                "\(file) is van versie \(own) van Routekaart, \(first) van versie \(other)",
                "\(file) is of version \(own) of Routekaart, \(first) of version \(other)")
        case .dossier(let own, let other):
            own == other
                ? pick(
                    "\(file) is van een andere inhoud van het dossier '\(harmless(own))' dan \(first)",
                    "\(file) is of other contents of the dossier '\(harmless(own))' than \(first)")
                : pick(
                    "\(file) is van het dossier '\(harmless(own))', \(first) van '\(harmless(other))'",
                    "\(file) is of the dossier '\(harmless(own))', \(first) of '\(harmless(other))'")
        case .seed(let own, let other):
            pick("\(file) heeft zaad \(own), \(first) zaad \(other)", "\(file) has seed \(own), \(first) seed \(other)")
        case .draws(let own, let other):
            pick(
                "\(file) is van \(own) trekkingen, \(first) van \(other)",
                "\(file) is of \(own) draws, \(first) of \(other)")
        case .parts(let own, let other):
            pick(
                "\(file) is een van \(own) delen, \(first) een van \(other)",
                "\(file) is one of \(own) parts, \(first) one of \(other)")
        case .municipalities(let own, let other):
            pick(
                "\(file) is van \(list(own)), \(first) van \(list(other))",
                "\(file) is of \(list(own)), \(first) of \(list(other))")
        case .figures:
            pick(
                "\(file) heeft een andere raming dan \(first), bij hetzelfde dossier",
                "\(file) has another base estimate than \(first), of the same dossier")
        }
    }

    /// The parts that are missing: `2, 5 en nog 3`.
    private func missing(_ numbers: [Int], _ count: Int) -> String {
        let shown = numbers.prefix(20).map { "\($0)/\(count)" }.joined(separator: ", ")
        let rest = numbers.count - min(numbers.count, 20)
        let more = rest > 0 ? pick(" en nog \(rest)", " and \(rest) more") : ""
        return numbers.count == 1
            ? pick("deel \(shown) ontbreekt", "part \(shown) is missing")
            : pick("deze delen ontbreken: \(shown)\(more)", "these parts are missing: \(shown)\(more)")
    }

    private func list(_ names: [String]) -> String {
        let shown = names.prefix(3).map { harmless($0) }.joined(separator: ", ")
        return names.count > 3 ? shown + ", ..." : shown
    }

    private func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}
