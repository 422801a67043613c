import CalculationGraph
import Decision

extension ExplanationWords {
    /// More terms than this are counted instead of named.
    private static let mostTerms = 3

    /// A step without a name that takes more characters to tell is just called a step.
    private static let longestStep = 60

    /// How an item is made: in words and, where they fit, in numbers; nil for what is not computed.
    func formula(_ item: Explanation.Item) -> String? {
        guard let rule = item.rule else { return nil }
        let parts = Array(explanation.parts(of: whole(item)))
        guard !parts.isEmpty else { return counted(rule, 0) }
        guard !(rule.addsUp || rule == .distance) || parts.count <= Self.mostTerms else {
            return counted(rule, parts.count)
        }
        let words = joined(rule, parts.map { noun($0) })
        switch rule {
        case .operation(.limitFactor), .firstYearPaidBack, .yearOfLargest: return words
        default: return "\(words) = \(joined(rule, parts.map { number($0) }))"
        }
    }

    /// The item that shows the parts: itself, or the one that was met before.
    private func whole(_ item: Explanation.Item) -> Explanation.Item {
        if case .explainedAt(let other)? = item.end { return explanation.items[other] }
        return item
    }

    private func counted(_ rule: Explanation.Rule, _ count: Int) -> String {
        if rule == .distance, count > 0 {
            return style.pick("wortel van de som van \(count) kwadraten", "root of the sum of \(count) squares")
        }
        if rule.addsUp, count > 0 { return style.pick("som van \(count) delen", "sum of \(count) parts") }
        return switch rule {
        case .operation(.sum): style.pick("som", "sum")
        case .operation(.product): style.pick("product", "product")
        case .operation(.difference), .negation: style.pick("verschil", "difference")
        case .operation(.quotient): style.pick("deling", "quotient")
        case .power: style.pick("macht", "power")
        default: style.pick("berekening", "computation")
        }
    }

    private func joined(_ rule: Explanation.Rule, _ texts: [String]) -> String {
        switch rule {
        case .same: texts[0]
        case .negation: "-\(texts[0])"
        case .power(let exponent): "\(texts[0]) ^ \(exponent)"
        case .firstYearPaidBack:
            style.pick(
                "eerste jaar vanaf waar het opgetelde verschil 0 of lager blijft",
                "first year from which the added difference stays at 0 or below")
        case .distance: style.pick("wortel van (", "root of (") + texts.map { "\($0)²" }.joined(separator: " + ") + ")"
        case .yearOfLargest: style.pick("jaar van het grootste verschil", "year of the largest difference")
        case .operation(let operation): joined(operation, texts)
        }
    }

    private func joined(_ operation: Operation, _ texts: [String]) -> String {
        switch operation {
        case .sum: texts.joined(separator: " + ")
        case .product: texts.joined(separator: " × ")
        case .difference: texts.joined(separator: " - ")
        case .quotient: texts.joined(separator: " / ")
        case .maximum: style.pick("grootste van ", "larger of ") + texts.joined(separator: "; ")
        case .minimum: style.pick("kleinste van ", "smaller of ") + texts.joined(separator: "; ")
        case .bounded: "\(texts[0]) × \(texts[2]) / \(texts[1])"
        case .limitFactor:
            style.pick(
                "de factor waarmee de begrensde bedragen samen het totaal zijn",
                "the factor with which the limited amounts make up the total")
        default: texts.joined(separator: "; ")
        }
    }

    /// An item in a word or two.
    private func noun(_ item: Explanation.Item) -> String {
        switch item.subject {
        case .figure(let figure): noun(figure)
        case .input(let path): Self.tail(of: path)
        case .constant: number(item)
        case .months(let months): "\(months)/12"
        case .portion(let figure) where figure.meaning == .share:
            style.pick("deel \(figure.name ?? "")", "part \(figure.name ?? "")")
        case .together(let figure): "\(noun(figure)) \(style.pick("samen", "together"))"
        case .step: words(ofStep: item).map { "(\($0))" } ?? style.pick("tussenstap", "step")
        case .difference: style.pick("verschil", "difference")
        case .ofCommand(let figure): figures.short(figure)
        case .withoutLeave: style.pick("zonder uittreding", "without the leaving")
        default: name(item)
        }
    }

    /// A step without a name by its own formula, when that is short.
    func words(ofStep item: Explanation.Item) -> String? {
        let parts = Array(explanation.parts(of: item))
        guard let rule = item.rule, !parts.isEmpty, parts.count <= Self.mostTerms else { return nil }
        let words = joined(rule, parts.map { noun($0) })
        return words.count > Self.longestStep ? nil : words
    }

    private func noun(_ figure: Explanation.Figure) -> String {
        let noun = figures.noun(figure)
        switch figure.meaning {
        case .yearTotal: return figure.year.map { "\($0)" } ?? noun
        case .itemCost, .itemOverhead, .keyCost, .strandedCost, .itemLevel, .share, .componentCost, .leaverPart:
            return "\(noun) \(figure.name ?? "")"
        default: return noun
        }
    }

    /// The end of a path, without words that only hold a figure: the last name, and the one before it where it is a number.
    private static func tail(of path: String) -> String {
        var names = path.split(separator: ".")
        while names.count > 1, let last = names.last, ["waarde", "bedrag", "zie"].contains(String(last)) {
            names.removeLast()
        }
        guard let last = names.last else { return path }
        return Int(last) == nil ? String(last) : names.suffix(2).joined(separator: " ")
    }

    /// Where an item was typed and what was said beside it; nil for what nobody typed.
    func origin(_ item: Explanation.Item) -> String? {
        guard let origin = item.origin else { return nil }
        var text = "\(origin.file):\(origin.place.line)"
        if origin.isAssumption { text += style.pick(", aanname", ", assumption") }
        if origin.distribution != nil { text += style.pick(", onzeker: raming", ", uncertain: base estimate") }
        return text + (origin.source.map { "; \($0)" } ?? "")
    }
}
