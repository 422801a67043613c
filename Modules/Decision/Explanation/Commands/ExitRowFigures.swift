import CalculationGraph
import Domain
import ExitCosts

/// The figures of one way to reckon an exit sum.
struct ExitRowFigures {
    let figures: ExitFigures
    /// The row, and the side of its model.
    let side: Int

    private var row: ExitComparison.Row { figures.comparison.rows[side] }
    private var exit: LoneExit { figures.comparison.computed.exits[side] }
    private var models: LoneModels { figures.models }
    private var leaver: MunicipalityID { figures.comparison.leaver.id }

    private func subject(
        _ kind: Explanation.CommandFigure.Kind, name: String? = nil, of id: MunicipalityID? = nil, _ year: Int? = nil
    ) -> Explanation.CommandFigure {
        .init(kind: kind, way: row.choice.name, name: name, municipality: id ?? leaver, year: year)
    }

    /// What the names after the way name; nil when they name nothing.
    func source(_ names: [String], at path: [String]) -> FigureSource? {
        switch (names.first, names.count) {
        case ("totaal", 1): return total(at: path)
        case ("ncw", 1):
            return models.figure(
                exit.netPresentValue, subject(.presentValue), at: path, value: row.netPresentValue, unit: .euro, side)
        case ("grenzen", 2): return bound(names[1], at: path)
        case ("grondslag", 2...4): return reference(names, at: path)
        case ("jaren", 3...4): return paid(names, at: path)
        case ("blijvers", 3): return stayer(names, at: path)
        default: return nil
        }
    }

    /// The names of all its figures, after the way.
    var paths: [[String]] {
        let years = row.years.flatMap { year in
            [["jaren", "\(year.year)", "totaal"]]
                + zip(row.lines, year.parts).filter { abs($0.1) >= halfACent }.map {
                    ["jaren", "\(year.year)", "componenten", $0.0]
                }
        }
        let reference = row.reference.map { reference in
            [["grondslag", "bedrag"]]
                + reference.years.flatMap { year in
                    ["bijdrage", "geindexeerd"].map { ["grondslag", "jaren", "\(year.year)", $0] }
                }
        }
        let stayers = row.stayers.flatMap { stayer in
            figures.comparison.years.map { ["blijvers", stayer.municipality.text, "\($0)"] }
        }
        return [["totaal"], ["ncw"]] + (row.bound == nil ? [] : [["grenzen", "zonder"], ["grenzen", "met"]])
            + (reference ?? []) + years + stayers
    }

    private func total(at path: [String]) -> FigureSource {
        let years = row.years.compactMap { year in
            payment(year, at: path.dropLast() + ["jaren", "\(year.year)", "totaal"])
        }
        return models.figure(subject(.exitSum), at: path, value: row.total, .operation(.sum), years, side)
    }

    private func payment(_ year: ExitComparison.Year, at path: [String]) -> FigureSource? {
        exit.payments.first { $0.year == year.year }.map { payment in
            models.figure(
                payment.node, subject(.payment, year.year), at: path, value: year.total, unit: .euro, side)
        }
    }

    private func bound(_ name: String, at path: [String]) -> FigureSource? {
        guard let bound = row.bound, let nodes = exit.bound else { return nil }
        switch name {
        case "zonder":
            return models.figure(
                nodes.total, subject(.unboundedSum), at: path, value: bound.unbounded, unit: .euro, side)
        case "met":
            return models.figure(nodes.limit, subject(.boundedSum), at: path, value: bound.bounded, unit: .euro, side)
        default: return nil
        }
    }

    private func reference(_ names: [String], at path: [String]) -> FigureSource? {
        guard let reference = row.reference, let nodes = exit.reference else { return nil }
        if names == ["grondslag", "bedrag"] {
            return models.figure(
                nodes.amount, subject(.reference), at: path, value: reference.amount, unit: .euro, side)
        }
        guard names.count == 4, names[1] == "jaren", let year = Int(names[2]),
            let place = reference.years.firstIndex(where: { $0.year == year })
        else { return nil }
        switch names[3] {
        case "bijdrage":
            return models.figure(
                nodes.years[place].contribution, subject(.contributed, year), at: path,
                value: reference.years[place].contribution, unit: .euro, side)
        case "geindexeerd":
            return models.figure(
                nodes.years[place].indexed, subject(.indexed, year), at: path, value: reference.years[place].indexed,
                unit: .euro, side)
        default: return nil
        }
    }
}

extension ExitRowFigures {
    private func paid(_ names: [String], at path: [String]) -> FigureSource? {
        guard let year = row.years.first(where: { "\($0.year)" == names[1] }) else { return nil }
        if names.count == 3 { return names[2] == "totaal" ? payment(year, at: path) : nil }
        guard names[2] == "componenten", let line = row.lines.firstIndex(of: names[3]) else { return nil }
        return part(line, of: year, at: path)
    }

    /// A part of what is paid in a year, scaled as all parts are.
    private func part(_ line: Int, of year: ExitComparison.Year, at path: [String]) -> FigureSource? {
        let composition = ExitComposition(
            exit, row.choice.terms.payment, in: figures.comparison.date.year)
        let name = row.lines[line]
        let own = composition.nodes(of: name, in: year.year)
        let figure = subject(.paymentPart, name: name, year.year)
        func made(_ rule: Explanation.Rule, _ operands: [FigureSource]) -> FigureSource {
            models.figure(figure, at: path, value: year.parts[line], rule, operands, side)
        }
        let paid = exit.payments.first { $0.year == year.year }.map(\.node)
        switch composition.scaling(in: year.year) {
        case .none where own.count == 1:
            return models.figure(own[0], figure, at: path, value: year.parts[line], unit: .euro, side)
        case .none: return made(.operation(.sum), own.map { models.node($0, side) })
        case .bounds:
            guard let bound = exit.bound else { return nil }
            return made(.operation(.product), [models.sum(own, side), ratio(bound.limit, to: [bound.total])])
        case .payment:
            guard let paid else { return nil }
            let all = row.lines.flatMap { composition.nodes(of: $0, in: year.year) }
            return made(.operation(.product), [models.sum(own, side), ratio(paid, to: all)])
        case .methodAlone:
            guard let paid, name == ExitComposition.method else { return nil }
            return made(.same, [models.node(paid, side)])
        }
    }

    private func ratio(_ part: NodeID, to whole: [NodeID]) -> FigureSource {
        models.step(
            .operation(.quotient), [models.node(part, side), models.sum(whole, side)], unit: .fraction, side)
    }

    /// What a stayer pays more than without the leaving, by post.
    private func stayer(_ names: [String], at path: [String]) -> FigureSource? {
        let years = figures.comparison.years
        guard let stayer = row.stayers.first(where: { $0.municipality.text == names[1] }), let year = Int(names[2]),
            years.contains(year)
        else { return nil }
        let posts = RegelingPost.allCases.compactMap { difference(of: $0, stayer.municipality, year) }
        return models.figure(
            subject(.stayerPaysMore, of: stayer.municipality, year), at: path,
            value: stayer.amounts[year - years.lowerBound], .operation(.sum), posts, side)
    }

    /// What a post is more than without the leaving; nil where it is not.
    private func difference(of post: RegelingPost, _ id: MunicipalityID, _ year: Int) -> FigureSource? {
        func node(_ content: RegelingPart) -> NodeID? {
            content.posts.first { $0.year == year && $0.post == post && $0.municipality == id }?.node
        }
        let now = node(exit.content).map { models.node($0, side) }
        let before = node(figures.comparison.computed.without.content).map {
            models.named($0, models.readers.count - 1) { .withoutLeave($0) }
        }
        switch (now, before) {
        case (let now?, let before?):
            let isChanged = models.readers.value(of: now) != models.readers.value(of: before)
            return isChanged ? models.step(.operation(.difference), [now, before], side) : nil
        case (let now?, nil): return now
        case (nil, let before?): return models.step(.negation, [before], side)
        case (nil, nil): return nil
        }
    }
}
