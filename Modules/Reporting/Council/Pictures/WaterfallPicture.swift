import Charts
import Decision
import Domain

/// What the difference between a scenario and the null scenario is made of.
struct WaterfallPicture {
    let selection: Selection
    let scenario: ScenarioResult
    let municipality: Municipality
    let style: ReportStyle
    /// Steps that stand by themselves.
    private static let most = 8

    /// Group by group how much more or less is paid, the largest first, then the rest together; they add up to the total.
    private var steps: [(name: String, units: Int)] {
        guard let column = selection.alternatives.firstIndex(where: { $0.id == scenario.id }) else { return [] }
        let amounts = RegelingAmounts(selection: selection, municipality: municipality.id, scale: style.scale)
        var order: [RegelingGroup] = []
        var sums: [RegelingGroup: Int] = [:]
        for regeling in selection.comparison.regelingen {
            let group = RegelingGroup(regeling)
            if sums[group] == nil { order.append(group) }
            sums[group, default: 0] += amounts.byRegeling[regeling.id]?[column + 1] ?? 0
        }
        let own = amounts.ownSteps.indices.contains(column + 1) ? amounts.ownSteps[column + 1] : 0
        let groups = order.map { ($0.name, sums[$0] ?? 0) } + [(style.word(.ownSteps), own)]
        let sorted = groups.filter { $0.1 != 0 }.enumerated().sorted { a, b in
            (-abs(a.element.1), a.offset) < (-abs(b.element.1), b.offset)
        }.map { (name: $0.element.0, units: $0.element.1) }
        guard sorted.count > Self.most else { return sorted }
        let rest = sorted.dropFirst(Self.most - 1)
        let name = Wording("\(rest.count) andere samen", "\(rest.count) others together")[style.language]
        return Array(sorted.prefix(Self.most - 1)) + [(name, rest.reduce(0) { $0 + $1.units })]
    }

    /// Step by step from nothing to the difference; nil where nothing differs.
    func chart() -> WaterfallChart? {
        let steps = steps
        guard !steps.isEmpty else { return nil }
        let exact = steps.map { Double($0.units) * style.scale.size }
        let axis = EuroAxis(exact + [0], style)
        let values = axis.rounded(exact)
        let description = Wording(
            "Balken van wat elk deel aan het verschil toevoegt of ervan afhaalt; de precieze bedragen staan in de tabel eronder.",
            "Bars of what each part adds to the difference or takes from it; the exact amounts stand in the table below."
        )
        return WaterfallChart(
            text: ChartText(title: title, description: description[style.language]),
            rows: zip(steps, values).map { .init(name: $0.name, value: $1) }
                + [.init(name: style.word(.differenceWord), value: values.reduce(0, +), isSum: true)],
            names: .init(
                more: Wording("duurder", "dearer")[style.language],
                less: Wording("goedkoper", "cheaper")[style.language],
                sum: style.word(.differenceWord)), axis: axis.axis, change: axis.label(signed: true))
    }

    /// The same amounts.
    func table() -> Table? {
        let steps = steps
        guard !steps.isEmpty else { return nil }
        func row(_ name: String, _ units: Int, _ kind: Table.RowKind) -> Table.Row {
            Table.Row([Table.Cell(name), style.difference(units)], kind: kind)
        }
        return Table(
            title: "\(title), \(style.word(.unit(style.scale)))",
            columns: [
                .text(Wording("Waarin", "In what")[style.language]), .number(style.word(.differenceWord)),
            ],
            rows: steps.map { row($0.name, $0.units, .plain) }
                + [row(style.word(.total), steps.reduce(0) { $0 + $1.units }, .total)])
    }

    private var title: String {
        let name = selection.name(of: scenario, style)
        let period = selection.period(style)
        return Wording(
            "\(municipality.name), \(name): waar het verschil \(period) in zit",
            "\(municipality.name), \(name): what the difference \(period) is made of")[style.language]
    }
}
