import Decision
import Domain

/// What `omslag` found, in sentences.
struct BreakEvenNotes {
    let found: BreakEven
    let style: ReportStyle

    private var names: (first: String, second: String) { found.names }
    private var path: String { found.question.figure.path }

    /// What must be the same, in words.
    var measure: String {
        switch found.question.measure {
        case .netPresentValue: style.word(.netPresentValue)
        case .total: style.word(.total).lowercased()
        case .recurring: style.word(.recurringSection).lowercased()
        }
    }

    /// A value as people of the language write it.
    func text(_ value: TypedFigure) -> String {
        let scaled = value.isPercentage ? value.value * 100 : value.value
        return style.numbers.decimal(scaled, decimals: value.decimals) + (value.isPercentage ? "%" : "")
    }

    private func euros(_ amount: Double) -> String { "€ " + style.numbers.decimal(amount, decimals: 2) }

    /// A value found, in a cell.
    func short(_ own: BreakEven.Found) -> String {
        switch own {
        case .equal(let point): text(point.value)
        case .jump(let value, _, _):
            Wording("sprong bij \(text(value))", "jump at \(text(value))")[style.language]
        case .stretch(let from, let to): "\(text(from.value)) - \(text(to.value))"
        }
    }

    /// What was found, a line for each value.
    func outcome() -> [String] {
        var wordings = found.found.enumerated().map { sentence($0.element, $0.offset) }
        if wordings.isEmpty { wordings = [nothing()] }
        if found.found.count > 1 {
            wordings.insert(
                Wording(
                    "er is meer dan een omslag: \(found.found.count)", "there is more than one: \(found.found.count)"),
                at: 0)
        }
        return wordings.map { $0[style.language] }
    }

    private func sentence(_ own: BreakEven.Found, _ index: Int) -> Wording {
        switch own {
        case .equal(let point):
            let (value, cost) = (text(point.value), euros(point.first))
            let order = order(around: index)
            return Wording(
                "bij \(path) = \(value) kosten beide evenveel: \(measure) \(cost)\(order.dutch)",
                "at \(path) = \(value) both cost the same: \(measure) \(cost)\(order.english)")
        case .jump(let value, let below, let above):
            let (cheaper, dearer) = below < 0 ? (names.first, names.second) : (names.second, names.first)
            let (low, high) = (euros(abs(below)), euros(abs(above)))
            return Wording(
                "bij \(path) = \(text(value)) slaat de volgorde om met een sprong, zonder dat beide evenveel kosten: daaronder is \(cheaper) \(low) goedkoper, daarboven \(dearer) \(high)",
                "at \(path) = \(text(value)) the order changes by a jump, without both costing the same: below it \(cheaper) is \(low) cheaper, above it \(dearer) is \(high) cheaper"
            )
        case .stretch(let from, let to):
            return Wording(
                "van \(path) = \(text(from.value)) tot \(text(to.value)) kosten beide evenveel",
                "from \(path) = \(text(from.value)) to \(text(to.value)) both cost the same")
        }
    }

    /// Which scenario is cheaper on either side, read from the points around it.
    private func order(around index: Int) -> (dutch: String, english: String) {
        let value = found.found[index].value.value
        let below = found.points.last { $0.value.value < value && $0.difference != 0 }
        let above = found.points.first { $0.value.value > value && $0.difference != 0 }
        func cheaper(_ point: BreakEven.Point?) -> String? {
            point.map { $0.difference < 0 ? names.first : names.second }
        }
        switch (cheaper(below), cheaper(above)) {
        case (let low?, let high?) where found.found.count == 1:
            return low == high
                ? ("; aan beide kanten is \(low) goedkoper", "; on both sides \(low) is cheaper")
                : (
                    "; daaronder is \(low) goedkoper, daarboven \(high)",
                    "; below it \(low) is cheaper, above it \(high)"
                )
        default: return ("", "")
        }
    }

    private func nothing() -> Wording {
        let (low, high) = (bound(found.searched.lowerBound), bound(found.searched.upperBound))
        let gap = euros(abs(found.base.difference))
        guard found.isInfluential else {
            return Wording(
                "het verschil hangt niet af van \(path): er is geen omslag (verschil \(gap))",
                "the difference does not hang on \(path): there is no break-even (difference \(gap))")
        }
        let nearest = found.points.min { abs($0.difference) < abs($1.difference) }
        let (cheaper, dearer) = found.base.difference < 0 ? names : (names.second, names.first)
        let least = nearest.map { euros(abs($0.difference)) } ?? gap
        return Wording(
            "er is geen omslag voor \(path) van \(low) tot \(high): \(cheaper) is overal goedkoper dan \(dearer), van de getoonde waarden het minst \(least)",
            "there is no break-even for \(path) from \(low) to \(high): \(cheaper) is cheaper than \(dearer) everywhere, of the values shown at least by \(least)"
        )
    }

    private func bound(_ value: Double) -> String {
        let isPercentage = found.question.figure.isPercentage
        return style.numbers.decimal(isPercentage ? value * 100 : value, decimals: isPercentage ? 1 : 0)
            + (isPercentage ? "%" : "")
    }

    /// What must be known.
    func notes() -> [String] {
        let figure = text(found.base.value)
        let gap = euros(found.base.first - found.base.second)
        var wordings = [
            Wording(
                "nu is \(path) \(figure); het verschil (\(names.first) min \(names.second)) is dan \(gap)",
                "\(path) is now \(figure); the difference (\(names.first) less \(names.second)) is then \(gap)"),
            Wording(
                "de waarde verandert in beide scenario's, ook als een ervan haar met wijzigingen zet; al het andere blijft zoals het is",
                "the value changes in both scenarios, also where one sets it in wijzigingen; everything else stays as it is"
            ),
        ]
        if case .equal(let point)? = found.found.first {
            wordings.append(
                Wording(
                    "teruggezet in het dossier (\(path): \(point.value.text)) geeft dat op de cent hetzelfde bedrag",
                    "put back in the dossier (\(path): \(point.value.text)) it gives the same amount to the cent"))
        }
        return wordings.map { $0[style.language] }
    }
}
