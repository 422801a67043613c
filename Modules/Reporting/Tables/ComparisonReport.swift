import Decision
import Domain

/// The paper of `vergelijk`: what each scenario costs, beside staying as things are.
struct ComparisonReport {
    let view: ComparisonView
    let style: NumberStyle
    private let labels: Labels
    private var comparison: Comparison { view.comparison }

    init(_ view: ComparisonView, _ style: NumberStyle) {
        self.view = view
        self.style = style
        labels = Labels(style)
    }

    func report() -> Report {
        var blocks: [Report.Block] = [
            .heading(labels.comparisonTitle(comparison.name), level: 1),
            .line(labels.basis(comparison)), .line(labels.signs),
        ]
        for id in view.municipalities {
            blocks += [.heading(labels.cost(view.name(of: id)), level: 2), .table(costs(of: id))]
            guard view.scenarios.count > 1 else { continue }
            blocks += [
                .heading(labels.differences(view.name(of: id)), level: 2), .table(differences(of: id)),
                .heading(labels.yearly(view.name(of: id)), level: 2), .table(years(of: id)),
                .heading(labels.regelingen(view.name(of: id)), level: 2), .table(sources(of: id)),
            ]
        }
        if view.scenarios.count > 1 {
            blocks += [.heading(labels.others, level: 2), .table(others())]
            if let staff = staff() { blocks += [.heading(labels.staffing(comparison.lastYear), level: 2), .table(staff)] }
        }
        if !view.notes.isEmpty {
            blocks += [
                .heading(labels.notes, level: 2), .list(view.notes.map { words($0, style.language, style) }),
            ]
        }
        return Report(blocks)
    }

    /// Number and name of a scenario: the number heads columns elsewhere.
    private func label(_ index: Int) -> String { "\(index) \(view.scenarios[index].name)" }

    private func results(of id: MunicipalityID) -> [(index: Int, result: MunicipalityResult)] {
        view.scenarios.enumerated().compactMap { index, scenario in scenario.result(of: id).map { (index, $0) } }
    }

    private func costs(of id: MunicipalityID) -> Table {
        var table = Table(head: [
            labels.scenario, "\(labels.total) \(labels.unit)", "\(labels.netPresentValue) \(labels.unit)",
            "\(labels.recurring) \(comparison.lastYear) \(labels.unit)", "\(labels.oneOff) \(labels.unit)",
            "\(labels.recurring) \(labels.perInhabitant)",
        ])
        for (index, result) in results(of: id) {
            let head = result.inhabitants.map { $0 > 0 ? style.decimal(result.recurring / $0, places: 2) : "-" } ?? "-"
            table.add([
                label(index), style.whole(style.rounded(result.total)),
                style.whole(style.rounded(result.netPresentValue)), style.whole(style.rounded(result.recurring)),
                style.whole(style.rounded(result.oneOff)), head,
            ])
        }
        return table
    }

    private func differences(of id: MunicipalityID) -> Table {
        var table = Table(head: [
            labels.scenario, "\(labels.total) \(labels.unit)", "\(labels.netPresentValue) \(labels.unit)",
            "\(labels.recurring) \(comparison.lastYear) \(labels.unit)", labels.perInhabitant, labels.payback,
            labels.worstYear, labels.notDearer,
        ])
        guard let baseline = view.baseline.result(of: id) else { return table }
        let knowsQuality = results(of: id).contains { $0.result.tests.quality.isMet != nil }
        if knowsQuality { table.head.append(labels.quality) }
        for (index, result) in results(of: id).dropFirst() {
            let head = result.inhabitants.map {
                $0 > 0 ? style.signedDecimal(result.difference.recurring / $0, places: 2) : "-"
            }
            table.add([
                label(index), shownDifference(result.total, baseline.total),
                shownDifference(result.netPresentValue, baseline.netPresentValue),
                shownDifference(result.recurring, baseline.recurring), head ?? "-",
                result.paybackYear.map { String($0) } ?? labels.never,
                result.worstYear.map { String($0.year) } ?? "-", labels.test(result.tests.notDearer.isMet),
            ] + (knowsQuality ? [labels.test(result.tests.quality.isMet)] : []))
        }
        return table
    }

    /// The difference of two figures as they are shown.
    private func shownDifference(_ own: Double, _ baseline: Double) -> String {
        style.signed(style.rounded(own) - style.rounded(baseline))
    }

    private func years(of id: MunicipalityID) -> Table {
        let hasLater = comparison.countedTo > comparison.lastYear
        let years = (comparison.firstYear...comparison.lastYear).map { String($0) }
        var table = Table(
            head: ["\(labels.scenario), \(labels.unit)"] + years + (hasLater ? [labels.later] : []) + [labels.total])
        guard let baseline = view.baseline.result(of: id) else { return table }
        let base = columns(of: baseline, total: style.rounded(baseline.total))
        table.add([label(0)] + base.map { style.whole($0) })
        for (index, result) in results(of: id).dropFirst() {
            let own = columns(of: result, total: style.rounded(result.total))
            table.add([label(index)] + zip(own, base).map { style.signed($0 - $1) })
        }
        return table
    }

    private func yearTotals(_ result: MunicipalityResult) -> [Double] {
        let years = result.years.map(\.total.total)
        return comparison.countedTo > comparison.lastYear ? years + [result.later.total] : years
    }

    private func columns(of result: MunicipalityResult, total: Int) -> [Int] {
        apportion(yearTotals(result).map { $0 / style.scale }, total: total) + [total]
    }

    /// The total difference by regeling, groups with a subtotal, and what the municipality's own steps cost.
    private func sources(of id: MunicipalityID) -> Table {
        var table = Table(head: ["\(labels.regeling), \(labels.unit)"] + view.scenarios.indices.dropFirst().map { String($0) })
        let sums = view.scenarios.map { scenario in scenario.result(of: id).map { self.sums(of: $0) } ?? [:] }
        let rows = SourceRows(comparison.regelingen, sums: sums)
        let totals = results(of: id).map { style.rounded($0.result.total) - style.rounded(view.baseline.result(of: id)?.total ?? 0) }
        let columns = totals.indices.dropFirst().map { index in
            apportion(rows.keys.map { (rows.sums[index][$0, default: 0] - rows.sums[0][$0, default: 0]) / style.scale },
                total: totals[index])
        }
        for (position, row) in rows.keys.enumerated() {
            if let group = rows.groupStart(position) {
                table.add(["\(group.name)"] + columns.map { column in
                    style.signed(group.positions.reduce(0) { $0 + column[$1] })
                }, .subtotal)
            }
            table.add([rows.label(row, labels)] + columns.map { style.signed($0[position]) })
        }
        table.add([labels.total] + totals.dropFirst().map { style.signed($0) }, .total)
        return table
    }

    private func sums(of result: MunicipalityResult) -> [RegelingID?: Double] {
        var sums: [RegelingID?: Double] = [:]
        for total in result.years.map(\.total) + [result.later] {
            for post in total.posts { sums[post.post.regeling, default: 0] += post.amount }
        }
        return sums
    }

    private func others() -> Table {
        var table = Table(head: ["\(labels.municipality), \(labels.unit)"] + view.scenarios.indices.dropFirst().map { String($0) })
        for municipality in comparison.municipalities {
            guard let baseline = view.baseline.result(of: municipality.id) else { continue }
            let shown = results(of: municipality.id).dropFirst().map {
                style.rounded($0.result.total) - style.rounded(baseline.total)
            }
            if shown.contains(where: { $0 != 0 }) {
                table.add([municipality.name] + shown.map { style.signed($0) })
            }
        }
        return table
    }

    private func staff() -> Table? {
        var table = Table(head: [labels.regeling, "0"] + view.scenarios.indices.dropFirst().map { String($0) })
        for (index, info) in comparison.regelingen.enumerated() {
            let values = view.scenarios.map { scenario in
                scenario.regelingen[index].years.first { $0.year == comparison.lastYear }?.fte
            }
            guard let baseline = values.first ?? nil else { continue }
            table.add([info.name, style.decimal(baseline, places: 1)] + values.dropFirst().map { value in
                value.map { style.signedDecimal($0 - baseline, places: 1) } ?? "-"
            })
        }
        return table.rows.isEmpty ? nil : table
    }
}

/// The rows of a table by regeling: those of a group together, own steps last, what is 0 everywhere left out.
struct SourceRows {
    let keys: [RegelingID?]
    let sums: [[RegelingID?: Double]]
    private let infos: [Comparison.RegelingInfo]

    init(_ regelingen: [Comparison.RegelingInfo], sums: [[RegelingID?: Double]]) {
        self.sums = sums
        infos = regelingen
        let baseline = sums.first ?? [:]
        func matters(_ key: RegelingID?) -> Bool {
            sums.contains { abs($0[key, default: 0] - baseline[key, default: 0]) >= 0.005 }
        }
        var ordered: [RegelingID?] = []
        for info in regelingen where !ordered.contains(info.id) {
            let group = info.group.map { name in regelingen.filter { $0.group == name }.map(\.id) } ?? [info.id]
            ordered += group.filter { matters($0) }.map { $0 }
        }
        keys = ordered + (matters(nil) ? [nil] : [])
    }

    private func group(_ key: RegelingID?) -> String? { infos.first { $0.id == key }?.group ?? nil }

    /// The group that begins at a row, when it has more than one.
    func groupStart(_ position: Int) -> (name: String, positions: [Int])? {
        guard let name = group(keys[position]) else { return nil }
        let positions = keys.indices.filter { group(keys[$0]) == name }
        return positions.first == position && positions.count > 1 ? (name, positions) : nil
    }

    func label(_ key: RegelingID?, _ labels: Labels) -> String {
        guard let key else { return labels.ownSteps }
        let name = infos.first { $0.id == key }?.name ?? key.text
        return group(key) == nil ? name : "  \(name)"
    }
}
