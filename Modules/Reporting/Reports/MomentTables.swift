import Decision
import Domain

/// The line, the moments and the bends of a sweep.
struct MomentTables {
    let sweep: MomentSweep
    let style: ReportStyle
    /// More moments than this are not all shown.
    private static let most = 36

    private func pick(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[style.language] }

    /// The NCW by date; empty where there is nothing to draw.
    func drawing() -> [Block] {
        let cheapest = sweep.cheapest
        let points = sweep.moments.enumerated().map { index, moment in
            LineDrawing.Point(
                name: String(moment.date.isoDate.dropLast(3)), value: moment.cost?.netPresentValue,
                counts: moment.isAllowed != false, isBest: index == cheapest)
        }
        let lines = LineDrawing(points, style: style).lines()
        if lines.isEmpty { return [] }
        let unit = style.word(.unit(style.scale))
        let dots = sweep.moments.contains { $0.isAllowed == false }
        let marks = dots ? pick("; . mag niet van de opzegtermijn", "; . not allowed by notice") : ""
        return [
            .drawing(
                title: pick(
                    "\(sweep.municipality.name): NCW naar moment, in \(unit) (O goedkoopst\(marks))",
                    "\(sweep.municipality.name): NPV by moment, in \(unit) (O cheapest\(marks))"), lines)
        ]
    }

    /// Which moments the table shows: all, or of many the years, the ends, the cheapest and where the line bends.
    var shown: [Int] {
        let all = Array(sweep.moments.indices)
        guard all.count > Self.most else { return all }
        let bends = Set(sweep.bends.map(\.date))
        let kept: Set = [0, all.count - 1, sweep.cheapest ?? 0, sweep.cheapestOfAll ?? 0]
        return all.filter { index in
            let date = sweep.moments[index].date
            return kept.contains(index) || date.number == 1 || date == sweep.ownDate || bends.contains(date)
        }
    }

    /// A row for each moment shown.
    func moments() -> Table {
        let unit = style.word(.unit(style.scale))
        let hasNotice = sweep.moments.contains { $0.isAllowed != true || $0.lastDecision != nil }
        var columns: [Table.Column] = [.text(pick("Moment", "Moment"))]
        if hasNotice {
            columns += [.text(pick("Mag", "Allowed")), .text(pick("Besluit uiterlijk", "Decision by"))]
        }
        columns += [
            .number(style.word(.total)), .number(style.word(.netPresentValue)),
            .number(style.word(.difference(of: style.word(.netPresentValue)))), .number(style.word(.oneOff)), .text(""),
        ]
        let title = pick(
            "\(sweep.municipality.name): kosten \(sweep.firstYear)-\(sweep.countedTo) naar moment, in \(unit)",
            "\(sweep.municipality.name): cost \(sweep.firstYear)-\(sweep.countedTo) by moment, in \(unit)")
        return Table(
            title: title, columns: columns, rows: shown.map { row($0, hasNotice: hasNotice) } + [baseline(hasNotice)])
    }

    private func row(_ index: Int, hasNotice: Bool) -> Table.Row {
        let moment = sweep.moments[index]
        var cells = [Table.Cell(moment.date.isoDate)]
        if hasNotice {
            cells += [style.verdict(moment.isAllowed), Table.Cell(moment.lastDecision?.isoDate ?? style.word(.none))]
        }
        guard let cost = moment.cost else {
            return Table.Row(
                cells + [Table.Cell](repeating: Table.Cell(style.word(.none)), count: 4)
                    + [Table.Cell(pick("niet te berekenen", "cannot be computed"))])
        }
        return Table.Row(cells + amounts(cost, beside: sweep.baseline) + [Table.Cell(remark(index))])
    }

    private func amounts(_ cost: CostFigures, beside baseline: CostFigures?) -> [Table.Cell] {
        let value = style.scale.units(cost.netPresentValue)
        let other = baseline.map { style.scale.units($0.netPresentValue) }
        return [
            style.amount(style.scale.units(cost.total)), style.amount(value),
            other.map { style.difference(value - $0) } ?? "", style.amount(style.scale.units(cost.oneOff)),
        ]
    }

    private func baseline(_ hasNotice: Bool) -> Table.Row {
        let gap = hasNotice ? [Table.Cell](repeating: "", count: 2) : []
        return Table.Row(
            [Table.Cell(style.word(.nullScenario))] + gap + amounts(sweep.baseline, beside: nil), kind: .subtotal)
    }

    private func remark(_ index: Int) -> String {
        let marks = [
            index == sweep.cheapest ? pick("goedkoopst", "cheapest") : nil,
            sweep.moments[index].date == sweep.ownDate ? pick("zoals in het scenario", "as in the scenario") : nil,
        ]
        return marks.compactMap { $0 }.joined(separator: ", ")
    }

    /// Where the line bends and why; nil when it does nowhere.
    func bends() -> Table? {
        guard !sweep.bends.isEmpty else { return nil }
        let words = PostWords(style.language, sweep.regelingen)
        let causes = BendWords(sweep: sweep, style: style)
        let unit = style.word(.unit(style.scale))
        return Table(
            title: pick(
                "Waar de lijn van het totaal knikt, in \(unit)", "Where the line of the total bends, in \(unit)"),
            columns: [
                .text(pick("Moment", "Moment")), .text(pick("Wat", "What")), .number(pick("Verandering", "Change")),
                .text(style.word(.post)), .number(pick("Van die post", "Of that post")),
                .text(pick("Door", "Because of")),
            ],
            rows: sweep.bends.map { bend in
                Table.Row([
                    Table.Cell(bend.date.isoDate), Table.Cell(causes.kind(of: bend)),
                    style.difference(style.scale.units(bend.change)), Table.Cell(words.text(bend.post)),
                    style.difference(style.scale.units(bend.postChange)), Table.Cell(causes.cause(of: bend)),
                ])
            })
    }
}
