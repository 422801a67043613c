import CalculationGraph
import Domain

extension FigureFinder {
    /// Figures that are put together: what no graph has as a node.
    func made(_ names: [String], _ side: Int) -> FigureSource? {
        if names.count == 6, names[0] == "regelingen", names[2] == "jaren", names[4] == "betaald",
            let year = Int(names[3])
        {
            return paid(RegelingID(names[1]), MunicipalityID(names[5]), year, side)
        }
        if names == ["samen", "verschil", "totaal"] { return together(side) }
        guard names.count > 2, names[0] == "gemeenten", has(MunicipalityID(names[1]), side) else { return nil }
        let id = MunicipalityID(names[1])
        let name = names[2...].joined(separator: ".")
        switch names[2] {
        case "later" where names.count == 6: return later(id, names[3...].joined(separator: "."), side)
        case "terugverdienjaar", "duurste_jaar", "verschil", "toetsen": return courses.source(id, name, side)
        case "structureel_per_inwoner": return perInhabitant(id, side)
        case "regelingen", "stappen": return overYears(id, Array(names[2...]), side)
        default: return nil
        }
    }

    /// What all municipalities pay more than in the null scenario.
    private func together(_ side: Int) -> FigureSource? {
        let differences = readers[side].linked.totals.totals.municipalities.compactMap {
            courses.source($0.id, "verschil.totaal", side)
        }
        guard !differences.isEmpty else { return nil }
        return .made(
            MadeFigure(
                subject: .allMunicipalities, path: "samen.verschil.totaal",
                value: differences.reduce(0) { $0 + readers.value(of: $1) }, unit: .euro, rule: .operation(.sum),
                operands: differences, side: side))
    }

    /// What a municipality pays a regeling in a year: its posts together.
    private func paid(_ regeling: RegelingID, _ id: MunicipalityID, _ year: Int, _ side: Int) -> FigureSource? {
        let posts = posts(of: id, side).filter { $0.year == year && $0.post.regeling == regeling }
        return sum(
            posts.map(\.node), .paid(regeling, id, year: year), "regelingen.\(regeling).jaren.\(year).betaald.\(id)",
            side)
    }

    /// A post in the years after the last one.
    private func later(_ id: MunicipalityID, _ post: String, _ side: Int) -> FigureSource? {
        let posts = posts(of: id, side).filter { $0.year > lastYear && $0.post.path == post }
        guard let first = posts.first else { return nil }
        return sum(posts.map(\.node), .later(first.post, id), "gemeenten.\(id).later.\(post)", side)
    }

    /// Posts over all years: one, `totaal` of a regeling, or `stappen.totaal`.
    private func overYears(_ id: MunicipalityID, _ names: [String], _ side: Int) -> FigureSource? {
        let isTotal = names.last == "totaal"
        guard names.count == (isTotal && names[0] == "stappen" ? 2 : 3) else { return nil }
        let posts = posts(of: id, side).filter { own in
            let parts = own.post.pathParts
            return isTotal
                ? parts.collection == names[0] && (names.count == 2 || parts.id == names[1])
                : own.post.path == names.joined(separator: ".")
        }
        guard let first = posts.first else { return nil }
        let added: Explanation.Posts =
            !isTotal ? .post(first.post) : names.count == 2 ? .ownSteps : .regeling(RegelingID(names[1]))
        return sum(
            posts.map(\.node), .overYears(added, id), "gemeenten.\(id).\(names.joined(separator: "."))", side)
    }

    private func sum(
        _ nodes: [LinkedModel.Node], _ subject: Explanation.Subject, _ path: String, _ side: Int
    ) -> FigureSource? {
        guard !nodes.isEmpty else { return nil }
        return .made(
            MadeFigure(
                subject: subject, path: path, value: nodes.reduce(0) { $0 + readers[side].linked.value(of: $1) },
                unit: .euro, rule: .operation(.sum), operands: nodes.map { .node($0, side: side) }, side: side))
    }

    private var courses: BaselineFigures { BaselineFigures(finder: self) }

    private func has(_ id: MunicipalityID, _ side: Int) -> Bool {
        readers[side].linked.totals.totals.municipalities.contains { $0.id == id }
    }

    /// The recurring amount of the last year for each inhabitant.
    private func perInhabitant(_ id: MunicipalityID, _ side: Int) -> FigureSource? {
        let linked = readers[side].linked
        guard let amount = source(at: "gemeenten.\(id).structureel", side: side),
            let own = linked.totals.totals.municipalities.first(where: { $0.id == id }),
            let inhabitants = inhabitants(of: id, year: lastYear, side)
        else { return nil }
        return .made(
            MadeFigure(
                subject: .perInhabitant(id, year: lastYear), path: "gemeenten.\(id).structureel_per_inwoner",
                value: linked.totals.values[own.recurring] / inhabitants.count, unit: .euroPerUnit,
                rule: .operation(.quotient), operands: [amount, inhabitants.source], side: side))
    }

    /// The inhabitants by whom an amount of a year is divided; nil where they are not known.
    func inhabitants(of id: MunicipalityID, year: Int, _ side: Int) -> (source: FigureSource, count: Double)? {
        guard let driver = readers[side].linked.model.scenario.assumptions.drivers[.inhabitants],
            let people = driver.quantities[id]?.base(year: year + driver.yearOffset), people >= 1
        else { return nil }
        let path = ["maatstaven", DriverID.inhabitants.text, id.text, "jaren", "\(year + driver.yearOffset)"]
        // Where no key counts them, no graph holds them.
        let count = MadeFigure(
            subject: .constant, value: people, unit: .quantity(DriverID.inhabitants.text), side: side)
        return (node(at: path, side) ?? .made(count), people)
    }

    /// The posts of a municipality that are counted, by year.
    func posts(of id: MunicipalityID, _ side: Int) -> [(year: Int, post: Post, node: LinkedModel.Node)] {
        let linked = readers[side].linked
        let own = linked.totals.totals.municipalities.first { $0.id == id }
        return (own?.years ?? []).flatMap { year in
            year.posts.map { (year.year, $0.post, linked.source(of: .init(part: .totals, id: $0.node))) }
        }
    }
}
