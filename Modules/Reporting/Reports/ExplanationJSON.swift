import CalculationGraph
import Decision

/// The JSON of `waarom` (docs/schema/uitvoer/waarom.schema.json). Keys are added in later versions, never changed.
struct ExplanationJSON {
    let words: ExplanationWords
    /// Layers below the figure.
    let depth: Int
    /// What makes the difference; nil where nothing is set against another scenario.
    let causes: DifferenceCauses?

    private var explanation: Explanation { words.explanation }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.head(words.style)
            json.key("scenario")
            json.text(explanation.scenario.text)
            if let against = explanation.against {
                json.key("tegen")
                json.text(against.text)
            }
            if let cut = explanation.cut {
                json.key("afgebroken_na")
                json.line { json in
                    switch cut {
                    case .rows(let count): json.number("rijen", count)
                    case .layers(let count): json.number("lagen", count)
                    }
                }
            }
            if let causes { CausesFacts(causes: causes, words: words).write(to: &json) }
            writeKeys(of: explanation.items[0], scenario: explanation.scenario.text, to: &json)
        }
    }

    private func writeKeys(of item: Explanation.Item, scenario: String, to json: inout JSONWriter) {
        json.key("pad")
        json.text(item.path)
        json.key("naam")
        json.text(words.name(item))
        let own = item.scenario?.text ?? explanation.scenario.text
        if own != scenario {
            json.key("scenario")
            json.text(own)
        }
        writeValue(of: item, to: &json)
        json.key("formule")
        json.text(words.formula(item))
        if let rule = item.rule { write(rule, to: &json) }
        json.key("bron")
        write(item.origin, to: &json)
        writeEnd(of: item, to: &json)
        json.key("delen")
        json.list { json in
            guard item.layer < depth else { return }
            for part in explanation.parts(of: item) {
                json.element()
                json.object { json in writeKeys(of: part, scenario: own, to: &json) }
            }
        }
    }

    private func writeValue(of item: Explanation.Item, to json: inout JSONWriter) {
        json.key("waarde")
        switch item.unit {
        case .text(let text): json.text(text)
        case .euro where item.value.isFinite: json.amount(item.value)
        case .year: json.number(item.value.isFinite ? Int(item.value) : nil)
        default: json.real(item.value)
        }
        json.key("eenheid")
        json.text(ExplanationWords.unit(item.unit))
    }

    private func write(_ rule: Explanation.Rule, to json: inout JSONWriter) {
        json.key("bewerking")
        json.text(rule.word)
        if case .power(let exponent) = rule { json.number("exponent", exponent) }
        switch rule {
        case .firstYearPaidBack(let year), .yearOfLargest(let year): json.number("eerste_jaar", year)
        default: break
        }
    }

    private func write(_ origin: Explanation.Origin?, to json: inout JSONWriter) {
        guard let origin else { return json.text(nil) }
        json.line { json in
            json.key("bestand")
            json.text(origin.file)
            json.number("regel", Int(origin.place.line))
            json.number("kolom", Int(origin.place.column))
            json.key("pad")
            json.text(origin.path)
            json.key("tekst")
            json.text(origin.source)
            json.key("aanname")
            json.flag(origin.isAssumption)
            json.key("onzeker")
            json.flag(origin.distribution != nil)
        }
    }

    /// Why an item that is computed has no parts.
    private func writeEnd(of item: Explanation.Item, to json: inout JSONWriter) {
        switch item.end {
        case .explainedAt(let other)?:
            json.key("zie")
            json.text(explanation.items[other].path)
        case .cut?:
            json.key("afgebroken")
            json.flag(true)
        case nil where item.layer >= depth && !item.parts.isEmpty:
            json.key("afgebroken")
            json.flag(true)
        case nil: break
        }
    }
}

extension JSONWriter {
    fileprivate mutating func number(_ name: String, _ value: Int) {
        key(name)
        number(value)
    }
}

extension Explanation.Rule {
    /// The word for programs.
    fileprivate var word: String {
        switch self {
        case .same: "zelfde"
        case .negation: "min"
        case .power: "macht"
        case .firstYearPaidBack: "terugverdienjaar"
        case .yearOfLargest: "duurste_jaar"
        case .distance: "afstand"
        case .operation(let operation): operation.word
        }
    }
}

extension Operation {
    fileprivate var word: String {
        switch self {
        case .constant, .input, .imported, .notNegative: "zelfde"
        case .sum: "som"
        case .product: "product"
        case .weightedSum: "gewogen_som"
        case .difference: "verschil"
        case .quotient: "quotient"
        case .power: "macht"
        case .maximum: "grootste"
        case .minimum: "kleinste"
        case .portion: "deel"
        case .bounded: "begrensd"
        case .limitFactor: "begrenzingsfactor"
        }
    }
}
