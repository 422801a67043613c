import CalculationGraph
import Domain
import ExitCosts

/// The figures of `uittreding` of a participant of a regeling.
struct ExitFigures: CommandFigures {
    let comparison: ExitComparison
    let models: LoneModels
    /// The names that all paths begin with: `uittreding.R.G`, with a date that was asked for.
    private let start: [String]

    /// The name, in place of a way to reckon, of the regeling without the leave.
    private static let without = "zonder"
    private static let stranded = "achterblijvend"
    private static let capital = "vermogen"

    /// Reckons as `uittreding` does, on a date when one is asked for; throws as it does.
    init(of leaver: Municipality, from regeling: Regeling, on asked: Month?, of dossier: Dossier) throws(Problems) {
        let timing = try ExitTiming(of: leaver.id, from: regeling, in: dossier, asked: asked)
        comparison = try ExitComparison(
            of: leaver, from: regeling, on: timing.date, by: ExitChoice.all(of: regeling), required: false, in: dossier)
        start = ["uittreding", regeling.id.text, leaver.id.text] + (asked.map { [$0.isoDate] } ?? [])
        let path = start.joined(separator: ".")
        let exits = zip(comparison.rows, comparison.computed.exits).map { ("\(path).\($0.choice.name)", $1.model) }
        models = LoneModels(exits + [("\(path).\(Self.without)", comparison.computed.without.model)], of: dossier)
    }

    var readers: [ModelReader] { models.readers }

    func source(at path: [String]) throws(Problems) -> FigureSource? {
        let names = path.dropFirst(start.count)
        guard let way = names.first else { return nil }
        let rest = Array(names.dropFirst())
        if let row = comparison.rows.firstIndex(where: { $0.choice.name == way }) {
            return ExitRowFigures(figures: self, side: row).source(rest, at: path) ?? models.source(at: path)
        }
        if comparison.leftOut.contains(where: { $0.name == way }) { try explainLeftOut(way) }
        switch (way, rest.count) {
        case (Self.stranded, 3): return stranded(rest, at: path)
        case (Self.capital, 1): return capital(rest[0], at: path)
        default: return models.source(at: path)
        }
    }

    var paths: [[String]] {
        let rows = comparison.rows.indices.flatMap { row in
            ExitRowFigures(figures: self, side: row).paths.map { start + [comparison.rows[row].choice.name] + $0 }
        }
        let stranded = comparison.stranded.flatMap { item in
            ["aflopend", "blijvend"].flatMap { kind in
                comparison.years.map { start + [Self.stranded, item.item.text, kind, "\($0)"] }
            }
        }
        let capital = comparison.capital == nil ? [] : [start + [Self.capital, "\(comparison.date.year)"]]
        return rows + stranded + capital
    }

    /// The names that can follow those of a leaver, without a date.
    static func ways(of regeling: Regeling) -> [String] {
        ExitChoice.all(of: regeling).map(\.name) + [stranded] + (regeling.provision?.capital == nil ? [] : [capital])
    }

    /// Reckons a way that was left out by itself, which says why.
    private func explainLeftOut(_ way: String) throws(Problems) {
        guard let choice = ExitChoice.named(way, of: comparison.regeling) else { return }
        _ = try ExitComparison(
            of: comparison.leaver, from: comparison.regeling, on: comparison.date, by: [choice], required: true,
            in: models.dossier)
    }

    /// What stays behind of an item in a year.
    private func stranded(_ names: [String], at path: [String]) -> FigureSource? {
        guard let item = comparison.stranded.first(where: { $0.item.text == names[0] }),
            let year = Int(names[2]), comparison.years.contains(year), let exit = comparison.computed.exits.first
        else { return nil }
        let own = exit.stranded.filter { $0.item == item.item && $0.year == year }
        let place = year - comparison.years.lowerBound
        switch names[1] {
        case "aflopend":
            return figure(
                .init(kind: .runningOff, name: names[0], year: year), at: path, value: item.runOff[place],
                own.compactMap(\.runOff))
        case "blijvend":
            return figure(
                .init(kind: .permanent, name: names[0], year: year), at: path, value: item.permanent[place],
                own.compactMap(\.permanent))
        default: return nil
        }
    }

    /// What the leaver pays of the capital; below 0 it receives.
    private func capital(_ year: String, at path: [String]) -> FigureSource? {
        guard let capital = comparison.capital, year == "\(comparison.date.year)",
            let exit = comparison.computed.exits.first
        else { return nil }
        let id = comparison.leaver.id
        let posts = exit.content.posts.filter { $0.post == .capital && $0.municipality == id }
        return figure(
            .init(kind: .capital, municipality: id, year: comparison.date.year), at: path, value: 0 - capital,
            posts.map(\.node))
    }

    private func figure(
        _ figure: Explanation.CommandFigure, at path: [String], value: Double, _ nodes: [NodeID]
    ) -> FigureSource {
        models.figure(figure, at: path, value: value, .operation(.sum), nodes.map { models.node($0, 0) }, 0)
    }
}
