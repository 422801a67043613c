import Decision
import Domain

/// The paper of `bereken`: one scenario, year by line, structural and one-off apart.
struct ScenarioReport {
    let view: ComparisonView
    let style: NumberStyle
    private let labels: Labels
    private var comparison: Comparison { view.comparison }
    private var scenario: ScenarioResult { view.scenarios[view.scenarios.count - 1] }
    private var hasLater: Bool { comparison.countedTo > comparison.lastYear }

    init(_ view: ComparisonView, _ style: NumberStyle) {
        self.view = view
        self.style = style
        labels = Labels(style)
    }

    func report() -> Report {
        var blocks: [Report.Block] = []
        for id in view.municipalities {
            guard let result = scenario.result(of: id) else { continue }
            blocks += [
                .heading(labels.scenarioTitle(scenario.name, view.name(of: id)), level: 1),
                .line(labels.basis(comparison)), .line(labels.signs), .table(posts(of: result)), .line(verdict(result)),
            ]
        }
        if let staff = staff() { blocks += [.heading(labels.staffYears, level: 2), .table(staff)] }
        if !view.notes.isEmpty {
            blocks += [
                .heading(labels.notes, level: 2), .list(view.notes.map { words($0, style.language, style) }),
            ]
        }
        return Report(blocks)
    }

    private var head: [String] {
        let years = (comparison.firstYear...comparison.lastYear).map { String($0) }
        return years + (hasLater ? [labels.later] : []) + [labels.total]
    }

    private func posts(of result: MunicipalityResult) -> Table {
        let cells = ShownPosts(result, style, hasLater: hasLater)
        var table = Table(head: ["\(labels.post), \(labels.unit)"] + head)
        for kind in [PostKind.recurring, .oneOff] {
            let rows = ordered(cells.posts.filter { $0.kind == kind })
            guard !rows.isEmpty else { continue }
            table.add([kind == .recurring ? labels.recurring : labels.oneOff], .heading)
            for post in rows { table.add(["  \(name(of: post))"] + cells.row(post).map { style.whole($0) }) }
            table.add(
                ["\(labels.total) \(kind == .recurring ? labels.recurring : labels.oneOff)"]
                    + cells.sum(of: rows).map { style.whole($0) }, .subtotal)
        }
        table.add([labels.total] + cells.totals.map { style.whole($0) }, .total)
        if scenario.id != view.baseline.id, let baseline = view.baseline.result(of: result.id) {
            addDifference(cells, ShownPosts(baseline, style, hasLater: hasLater), to: &table)
        }
        return table
    }

    private func addDifference(_ own: ShownPosts, _ baseline: ShownPosts, to table: inout Table) {
        table.add([labels.baseline] + baseline.totals.map { style.whole($0) })
        let differences = zip(own.totals, baseline.totals).map { $0 - $1 }
        table.add([labels.difference] + differences.map { style.signed($0) }, .subtotal)
        var sum = 0
        let added = differences.dropLast().map { difference in
            sum += difference
            return style.signed(sum)
        }
        table.add([labels.cumulative] + added)
    }

    /// Posts by regeling in the order of the file, then own steps.
    private func ordered(_ posts: [Post]) -> [Post] {
        let order = comparison.regelingen.map(\.id)
        return posts.enumerated().sorted { a, b in
            let (ra, rb) = (a.element.regeling.flatMap { order.firstIndex(of: $0) } ?? order.count,
                b.element.regeling.flatMap { order.firstIndex(of: $0) } ?? order.count)
            return (ra, a.offset) < (rb, b.offset)
        }.map(\.element)
    }

    private func name(of post: Post) -> String {
        switch post {
        case .regeling(let id, let post): "\(view.name(of: id)): \(labels.name(post))"
        case .step(let id, let post): "\(labels.name(post)) (\(id))"
        }
    }

    private func verdict(_ result: MunicipalityResult) -> String {
        let payback = result.paybackYear.map { String($0) } ?? (scenario.id == view.baseline.id ? "-" : labels.never)
        return "\(labels.netPresentValue): \(style.whole(style.rounded(result.netPresentValue))); "
            + "\(labels.payback): \(payback); \(labels.notDearer): \(labels.test(result.tests.notDearer.isMet)); "
            + "\(labels.quality): \(labels.test(result.tests.quality.isMet))."
    }

    private func staff() -> Table? {
        let years = (comparison.firstYear...comparison.lastYear).map { String($0) }
        var table = Table(head: [labels.regeling] + years)
        for regeling in scenario.regelingen {
            let values = regeling.years.filter { $0.year <= comparison.lastYear }.map(\.fte)
            guard values.contains(where: { $0 != nil }) else { continue }
            table.add([view.name(of: regeling.id)] + values.map { $0.map { style.decimal($0, places: 1) } ?? "-" })
        }
        return table.rows.isEmpty ? nil : table
    }
}

/// The posts of a municipality as whole units that add up: first the total, then the years, then the posts of a year.
struct ShownPosts {
    let posts: [Post]
    /// By year, later where there is one, and the total.
    let totals: [Int]
    private let columns: [[Post: Int]]

    init(_ result: MunicipalityResult, _ style: NumberStyle, hasLater: Bool) {
        let years = result.years.map(\.total) + (hasLater ? [result.later] : [])
        let total = style.rounded(result.total)
        let shown = apportion(years.map { $0.total / style.scale }, total: total)
        var seen: Set<Post> = []
        posts = years.flatMap(\.posts).map(\.post).filter { seen.insert($0).inserted }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        columns = zip(years, shown).map { year, total in
            let whole = apportion(year.posts.map { $0.amount / style.scale }, total: total)
            return Dictionary(uniqueKeysWithValues: zip(year.posts.map(\.post), whole))
        }
        totals = shown + [total]
    }

    /// A post by year, and its total as the sum of what is shown.
    func row(_ post: Post) -> [Int] {
        let cells = columns.map { $0[post] ?? 0 }
        return cells + [cells.reduce(0, +)]
    }

    /// Some posts together.
    func sum(of posts: [Post]) -> [Int] {
        posts.map(row).reduce([Int](repeating: 0, count: totals.count)) { zip($0, $1).map(+) }
    }
}
