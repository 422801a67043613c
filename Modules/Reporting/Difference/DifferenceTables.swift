import Decision
import Domain

/// The tables of `verschil`.
struct DifferenceTables {
    let report: DifferenceReport
    let style: ReportStyle

    /// As many inputs as a person reads; data formats carry all.
    private static let most = 40
    private var words: DifferenceWords { DifferenceWords(style.language) }
    private var unit: String { style.word(.unit(style.scale)) }
    private var measure: Attribution.Measure { report.attribution.measure }

    func all() -> [Block] {
        guard !report.changes.isEmpty else { return [] }
        return [.table(inputs())] + (report.moved.isEmpty ? [] : [.table(results())])
            + (report.moved.contains { !$0.shares.isEmpty } ? [.table(shares())] : [])
    }

    private func inputs() -> Table {
        var table = Table(
            title: words.inputs(report.changes.count),
            columns: [.text(words.input), .text(words.was), .text(words.becomes), .text(words.place)])
        table.rows = report.changes.prefix(Self.most).map { change in
            let path = change.document.isEmpty ? change.path : "\(change.document): \(change.path)"
            return .init([
                .init(harmless(path)), value(change.old), value(change.new),
                .init(harmless(change.places)),
            ])
        }
        if report.changes.count > Self.most {
            table.rows.append(.init([.init(words.more(report.changes.count - Self.most))], kind: .section))
        }
        return table
    }

    private func value(_ value: DifferenceReport.Value?) -> Table.Cell {
        guard let text = value.map({ harmless($0.text) }) else { return .init("-") }
        return .init(text.count > 60 ? text.prefix(57) + "..." : text)
    }

    private func results() -> Table {
        let heads = [style.word(.netPresentValue), style.word(.total), style.word(.recurring(year: report.lastYear))]
        var table = Table(
            title: words.results(report.municipality.name, unit: unit),
            columns: [.text(style.word(.scenario))] + heads.flatMap { [.number($0), .number(words.moved)] })
        table.rows = report.moved.map { result in
            let name = (result.after ?? result.before)?.name ?? ""
            let figures = [Attribution.Measure.netPresentValue, .total, .recurring].flatMap { measure in
                let after = result.after.map { style.amount(style.scale.units(measure.value(of: $0))) }
                let move = result.move(measure).map { style.difference(style.scale.units($0)) }
                return [after ?? .init(words.gone), move ?? .init(result.before == nil ? words.new : "")]
            }
            return .init([.init(name)] + figures)
        }
        return table
    }

    private func shares() -> Table {
        let moved = report.moved.filter { !$0.shares.isEmpty }
        var table = Table(
            title: words.attributed(measure, unit: unit),
            columns: [.text(words.group)] + moved.map { .number(($0.after ?? $0.before)?.name ?? "") })
        let columns = moved.map { result in
            // In whole units of the table, so that what is read adds up.
            LargestRemainder.parts(
                of: style.scale.units(result.move(measure) ?? 0), result.shares.map { $0 / style.scale.size })
        }
        table.rows = report.attribution.groups.enumerated().map { index, group in
            .init([.init(harmless(words.name(of: group)))] + columns.map { style.difference($0[index]) })
        }
        table.rows.append(
            .init(
                [.init(words.together)] + moved.map { style.difference(style.scale.units($0.move(measure) ?? 0)) },
                kind: .total))
        return table
    }
}
