import CalculationGraph
import Domain

/// The difference of a figure between two scenarios, split as long as it adds up: by year, then by post.
struct DifferenceFinder {
    let finder: FigureFinder

    /// What a path is more on one side than on another; where only one side has it, the other counts as 0. nil when
    /// neither has it.
    func difference(
        of path: String, _ side: Int, beside other: Int, named subject: Explanation.Subject? = nil, path name: String
    ) -> FigureSource? {
        let (own, beside) = (finder.source(at: path, side: side), finder.source(at: path, side: other))
        guard own != nil || beside != nil else { return nil }
        var figure = figure(own, beside, side)
        figure.subject = subject ?? figure.subject
        figure.path = name
        return .made(figure)
    }

    private func figure(_ own: FigureSource?, _ other: FigureSource?, _ side: Int) -> MadeFigure {
        let (a, b) = (own.map(opened), other.map(opened))
        let unit = (a ?? b)?.unit ?? .euro
        let value = (a?.value ?? 0) - (b?.value ?? 0)
        var result = MadeFigure(
            subject: .difference(of: (a ?? b)?.subject ?? .step), path: nil,
            // Half a cent is no difference; half a per cent is.
            value: unit == .euro ? clean(value) : value, unit: unit, rule: nil, side: side)
        switch (own, other) {
        case (let own?, let other?):
            (result.rule, result.operands) =
                (.operation(.difference), [own, other])
            if let a, let b { split(a, b, into: &result, side) }
        case (let own?, nil): (result.rule, result.operands) = (.same, [own])
        case (nil, let other?): (result.rule, result.operands) = (.negation, [other])
        case (nil, nil): break
        }
        return result
    }

    /// Term by term where both add up, the other factor where one is the same; otherwise one figure less the other.
    private func split(_ a: MadeFigure, _ b: MadeFigure, into result: inout MadeFigure, _ side: Int) {
        guard Self.isTotal(a), Self.isTotal(b) else { return }
        if a.rule == .operation(.sum) || b.rule == .operation(.sum) {
            result.rule = .operation(.sum)
            result.operands = terms(a, b, side)
        }
    }

    private func terms(_ a: MadeFigure, _ b: MadeFigure, _ side: Int) -> [FigureSource] {
        let (own, others) = (named(terms(of: a)), named(terms(of: b)))
        let byName = Dictionary(others.map { ($0.name, $0.term) }) { first, _ in first }
        let names = Set(own.map(\.name))
        let missing = others.filter { !names.contains($0.name) }
        let pairs: [(FigureSource?, FigureSource?)] =
            own.map { ($0.term, byName[$0.name]) } + missing.map { (nil, $0.term) }
        return pairs.compactMap { own, other -> FigureSource? in
            let figure = discounted(own, other, side) ?? figure(own, other, side)
            // Only what the last bits leave: terms below half a cent may add up to more.
            return abs(figure.value) < 1e-6 ? nil : .made(figure)
        }
    }

    /// A factor that both have, such as a discount factor, times the difference of what is left.
    private func discounted(_ own: FigureSource?, _ other: FigureSource?, _ side: Int) -> MadeFigure? {
        guard let some = own ?? other, case .made(let term) = some, term.rule == .operation(.product),
            term.operands.count == 2
        else { return nil }
        let factors = [own, other].compactMap { source -> Double? in
            guard case .made(let term)? = source else { return nil }
            return term.operands.first.map { opened($0).value }
        }
        guard factors.allSatisfy({ $0 == factors[0] }) else { return nil }
        func rest(_ source: FigureSource?) -> FigureSource? {
            guard case .made(let term)? = source else { return nil }
            return term.operands.last
        }
        let difference = figure(rest(own), rest(other), side)
        return MadeFigure(
            subject: term.subject, path: nil, value: factors[0] * difference.value, unit: term.unit, rule: term.rule,
            operands: [term.operands[0], .made(difference)], side: side)
    }

    /// The terms that a total adds up; a total of one term is that term.
    private func terms(of figure: MadeFigure) -> [FigureSource] {
        switch figure.rule {
        case .operation(.sum), .same: figure.operands
        case nil: []
        default: [.made(figure)]
        }
    }

    /// A figure with how it is made, whichever kind it is.
    private func opened(_ source: FigureSource) -> MadeFigure {
        switch source {
        case .made(let figure): return figure
        case .node(let node, let side):
            let reader = finder.readers[side]
            let (rule, operands) = reader.ingredients(of: node)
            return MadeFigure(
                subject: reader.linked.figure(of: node).map { .figure($0) } ?? .step,
                path: reader.linked.graph(of: node.part).path(of: node.id), value: reader.linked.value(of: node),
                unit: reader.unit(of: node), rule: rule, operands: operands, side: side)
        }
    }

    /// Totals are split; what a post is made of is explained on both sides.
    private static func isTotal(_ figure: MadeFigure) -> Bool {
        switch figure.subject {
        case .figure(let figure):
            [.yearTotal, .laterTotal, .total, .netPresentValue, .recurringTotal, .oneOffTotal].contains(figure.meaning)
        case .later, .overYears, .paid, .baselineDifference, .difference: true
        default: false
        }
    }

    private func named(_ terms: [FigureSource]) -> [(name: String, term: FigureSource)] {
        terms.map { (name(of: $0), $0) }
    }

    /// What a term is called: by its own path, else by that of what it counts.
    private func name(of source: FigureSource) -> String {
        let figure = opened(source)
        return figure.path ?? figure.operands.last.map { name(of: $0) } ?? ""
    }
}
