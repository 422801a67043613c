import Decision
import Domain

/// What one scenario costs one municipality, post by post and regeling by regeling.
struct ScenarioTables {
    let selection: Selection
    let scenario: ScenarioResult
    let municipality: Municipality
    let result: MunicipalityResult
    let style: ReportStyle

    private var shown: ShownFigures {
        ShownFigures(
            result, beside: selection.baseline?.result(of: municipality.id), style.scale, hasLater: selection.hasLater)
    }
    private var columns: [Table.Column] { selection.yearHeads(style) + [.number(style.word(.total))] }

    /// Posts by kind with subtotals, the total, and the null scenario beside it.
    func posts() -> Table {
        let shown = shown
        let title = Label.byPost(municipality: municipality.name, unit: style.word(.unit(style.scale)))
        var table = Table(title: style.word(title), columns: [.text(style.word(.post))] + columns)
        table.rows += section(.recurring, style.word(.recurringSection), shown)
        table.rows += section(.oneOff, style.word(.oneOffSection), shown)
        table.rows.append(row(style.word(.total), shown.columns, kind: .total))
        table.rows += comparison(shown)
        return table
    }

    private func section(_ kind: PostKind, _ title: String, _ shown: ShownFigures) -> [Table.Row] {
        let words = PostWords(style.language, selection.comparison.regelingen)
        let posts = orderedPosts().filter { $0.kind == kind }
        guard !posts.isEmpty else { return [] }
        let figures = posts.map { post in shown.posts.map { $0[post] ?? 0 } }
        return [Table.Row([Table.Cell(title)], kind: .section)]
            + zip(posts, figures).map { row(words.text($0), $1) }
            + [row(style.word(.subtotal(of: title.lowercased())), Columns.sum(figures), kind: .subtotal)]
    }

    /// Every post once: regelingen in the order of the file, then steps, as they come.
    private func orderedPosts() -> [Post] {
        var seen: Set<Post> = []
        let posts = ShownFigures.totals(result, hasLater: selection.hasLater).flatMap(\.posts).map(\.post)
            .filter { seen.insert($0).inserted }
        let ids = selection.comparison.regelingen.map(\.id)
        let byRegeling = ids.flatMap { id in
            RegelingPost.allCases.map { Post.regeling(id, $0) }.filter(seen.contains)
        }
        return byRegeling + posts.filter { $0.regeling == nil }
    }

    /// The null scenario, the difference and its course.
    private func comparison(_ shown: ShownFigures) -> [Table.Row] {
        guard let baseline = selection.baseline, baseline.id != scenario.id,
            let other = baseline.result(of: municipality.id)
        else { return [] }
        let difference = ShownDifference(result, beside: other, style.scale, hasLater: selection.hasLater).columns
        var sum = 0
        let course = difference.map { step in
            sum += step
            return sum
        }
        return [
            row(
                style.word(.nullScenario), ShownFigures(other, style.scale, hasLater: selection.hasLater).columns),
            Table.Row(
                [Table.Cell(style.word(.differenceWord))]
                    + style.differences(difference + [difference.reduce(0, +)]), kind: .subtotal),
            Table.Row([Table.Cell(style.word(.cumulative))] + style.differences(course)),
        ]
    }

    /// NCW, payback and tests beside the null scenario, in lines; nil for the null scenario itself.
    func verdict() -> [String]? {
        guard let baseline = selection.baseline, baseline.id != scenario.id,
            let other = baseline.result(of: municipality.id)
        else { return nil }
        let last = selection.comparison.lastYear
        let value = style.scale.units(result.netPresentValue)
        let never = style.word(.notBefore(year: selection.comparison.countedTo))
        return [
            style.word(
                .verdictLine(
                    netPresentValue: style.amount(value).text,
                    difference: style.difference(value - style.scale.units(other.netPresentValue)).text,
                    paidBack: result.paybackYear.map { String($0) } ?? never)),
            style.word(
                .testLine(
                    notDearer: style.verdict(result.tests.notDearer.isMet).text, lastYear: last,
                    lastYearDifference: style.difference(style.scale.units(result.tests.lastYearDifference)).text,
                    quality: style.verdict(result.tests.quality.isMet).text)),
        ]
    }

    /// Regelingen by group with subtotals, own steps, the total.
    func regelingen() -> Table {
        let shown = shown
        let title = Label.byRegeling(municipality: municipality.name, unit: style.word(.unit(style.scale)))
        var figures: [RegelingID: [Int]] = [:]
        for id in selection.comparison.regelingen.map(\.id) { figures[id] = sums(shown) { $0.regeling == id } }
        let own = sums(shown) { $0.regeling == nil }
        var table = Table(title: style.word(title), columns: [.text(style.word(.regeling))] + columns)
        table.rows = RegelingGroups(selection.comparison.regelingen).rows(style, figures: figures) { units in
            style.amounts(units + [units.reduce(0, +)])
        }
        if own.contains(where: { $0 != 0 }) { table.rows.append(row(style.word(.ownSteps), own)) }
        table.rows.append(row(style.word(.total), shown.columns, kind: .total))
        return table
    }

    private func sums(_ shown: ShownFigures, of wanted: (Post) -> Bool) -> [Int] {
        shown.posts.map { column in column.reduce(0) { wanted($1.key) ? $0 + $1.value : $0 } }
    }

    /// A row of amounts and their sum.
    private func row(_ name: String, _ units: [Int], kind: Table.RowKind = .plain) -> Table.Row {
        Table.Row([Table.Cell(name)] + style.amounts(units + [units.reduce(0, +)]), kind: kind)
    }
}
