import CalculationGraph
import Decision
import Domain

/// A tree of figures in words: what they are, how they are made, where they stand.
struct ExplanationWords {
    let explanation: Explanation
    let figures: FigureWords
    let scenarios: [ScenarioID: String]
    let style: ReportStyle

    init(_ explanation: Explanation, _ dossier: Dossier, _ style: ReportStyle) {
        self.explanation = explanation
        self.style = style
        figures = FigureWords(style.language, dossier.baseline.assumptions)
        scenarios = Dictionary(([dossier.baseline] + dossier.scenarios).map { ($0.id, $0.name) }) { first, _ in first }
    }

    /// What an item is.
    func name(_ item: Explanation.Item) -> String {
        item.subject == .step ? words(ofStep: item) ?? style.pick("tussenstap", "step") : name(item.subject)
    }

    private func name(_ subject: Explanation.Subject) -> String {
        switch subject {
        case .figure(let figure): figures.text(figure)
        case .input(let path): path
        case .constant: style.pick("vast getal", "fixed number")
        case .months(let months): style.pick("\(months) van 12 maanden", "\(months) of 12 months")
        case .step: style.pick("tussenstap", "step on the way")
        case .portion(let figure): figures.text(partOf: figure)
        case .together(let figure): figures.text(together: figure)
        case .later(let post, let id): "\(figures.text(post)), \(figures.name(id)), \(style.pick("later", "later"))"
        case .overYears(let posts, let id):
            "\(text(posts)), \(figures.name(id)), \(style.pick("alle jaren samen", "all years together"))"
        case .paid(let regeling, let id, let year):
            style.pick(
                "betaald aan \(figures.name(regeling)), \(figures.name(id)), \(year)",
                "paid to \(figures.name(regeling)), \(figures.name(id)), \(year)")
        case .difference(let subject): style.pick("verschil: ", "difference: ") + name(subject)
        case .baselineDifference(let id, let name):
            style.pick(
                "verschil met het nulscenario: \(name), \(figures.name(id))",
                "difference from the null scenario: \(name), \(figures.name(id))")
        case .cumulative(let id, let year):
            style.pick(
                "verschil opgeteld t/m \(year), \(figures.name(id))",
                "difference added up to \(year), \(figures.name(id))")
        case .paybackYear(let id):
            style.pick("terugverdiend vanaf, \(figures.name(id))", "paid back from, \(figures.name(id))")
        case .worstYear(let id):
            style.pick("duurste jaar, \(figures.name(id))", "worst year, \(figures.name(id))")
        case .allMunicipalities:
            style.pick(
                "verschil met het nulscenario, alle gemeenten samen",
                "difference from the null scenario, all municipalities together")
        case .perInhabitant(let id, let year):
            style.pick(
                "structureel per inwoner, \(figures.name(id)), \(year)",
                "recurring per inhabitant, \(figures.name(id)), \(year)")
        case .qualityScore: style.pick("score kwaliteit", "score of quality")
        case .ofCommand(let figure): figures.text(figure)
        case .withoutLeave(let subject): style.pick("zonder uittreding: ", "without the leaving: ") + name(subject)
        }
    }

    private func text(_ posts: Explanation.Posts) -> String {
        switch posts {
        case .post(let post): figures.text(post)
        case .regeling(let id):
            style.pick("betaald aan \(figures.name(id))", "paid to \(figures.name(id))")
        case .ownSteps: style.pick("eigen stappen", "own steps")
        }
    }

    /// In what an item counts, as the data formats say it.
    static func unit(_ unit: Explanation.Unit) -> String? {
        switch unit {
        case .euro: "euro"
        case .euroPerUnit: "euro per eenheid"
        case .fraction: "deel"
        case .quantity(let driver): driver ?? "aantal"
        case .fte: "fte"
        case .plain: "getal"
        case .year: "jaar"
        case .points: "punten"
        case .text: nil
        }
    }

    /// A value with its unit.
    func value(_ item: Explanation.Item) -> String {
        let number = number(item)
        return switch item.unit {
        case .euro: "\(number) \(style.scale == .euro ? "euro" : style.pick("duizend euro", "thousand euro"))"
        case .euroPerUnit: "\(number) \(style.pick("euro per eenheid", "euro per unit"))"
        case .quantity(let driver?): "\(number) \(driver)"
        case .fte: "\(number) fte"
        case .points: "\(number) \(style.pick("punten", "points"))"
        case .fraction, .quantity(nil), .plain, .year, .text: number
        }
    }

    /// A value without its unit.
    func number(_ item: Explanation.Item) -> String {
        if case .text(let text) = item.unit { return text }
        guard !item.value.isNaN else { return style.word(.none) }
        guard item.value.isFinite else { return style.pick("onbegrensd", "without limit") }
        let numbers = style.numbers
        return switch item.unit {
        case .euro where style.scale == .thousand: numbers.whole(style.scale.units(item.value))
        case .euro: numbers.decimal(item.value, decimals: 2)
        case .fraction: numbers.trimmed(item.value * 100, atMost: 4) + "%"
        case .year: numbers.trimmed(item.value, atMost: 0).filter { $0.isNumber }
        default: numbers.trimmed(item.value, atMost: 6)
        }
    }
}

extension ReportStyle {
    /// One of two texts, by the language of the report.
    func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}
