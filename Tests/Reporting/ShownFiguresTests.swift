import Decision
import Domain
import Support
import Testing

@testable import Reporting

/// Parts shown add up to totals shown, in every table of every case dossier.
@Suite struct ShownFiguresTests {
    private func selections() throws -> [Selection] {
        try Fixtures.entries(of: Fixtures.folder("dossiers")).map { name in
            var selection = Selection(try Fixtures.comparison("dossiers/\(name)"), digest: { "" })
            selection.shown = selection.comparison.municipalities
            return selection
        }
    }

    @Test(arguments: AmountScale.allCases) func yearsAddUpToTheTotalAndPostsToTheirYear(scale: AmountScale) throws {
        for selection in try selections() {
            for result in selection.scenarios.flatMap(\.municipalities) {
                let shown = ShownFigures(result, scale, hasLater: selection.hasLater)
                #expect(shown.columns.reduce(0, +) == shown.total)
                for (column, posts) in zip(shown.columns, shown.posts) where !posts.isEmpty {
                    #expect(posts.values.reduce(0, +) == column)
                }
            }
        }
    }

    @Test(arguments: AmountScale.allCases) func everyTableAddsUpAcrossAndDown(scale: AmountScale) throws {
        let style = ReportStyle(language: .dutch, scale: scale, version: "0")
        for selection in try selections() {
            for scenario in selection.scenarios {
                for case .table(let table) in ScenarioReport(selection, scenario).blocks(style)
                where table.columns.last?.head == "Totaal" {
                    check(table)
                }
            }
            for case .table(let table) in ComparisonReport(selection).blocks(style)
            where table.rows.last?.kind == .total {
                checkDown(table)
            }
        }
    }

    private func check(_ table: Table) {
        for row in table.rows where row.kind != .section && row.cells.count == table.columns.count {
            let cells = row.cells.dropFirst().map(\.text).compactMap(number)
            #expect(cells.dropLast().reduce(0, +) == cells.last, "\(table.title): \(row.cells[0].text)")
        }
        checkDown(table)
    }

    /// Plain rows add up to the total row; subtotals are shown beside them.
    private func checkDown(_ table: Table) {
        guard let end = table.rows.firstIndex(where: { $0.kind == .total }) else { return }
        let parts = table.rows[..<end].filter { $0.kind == .plain }
        for column in table.columns.indices.dropFirst() {
            let sum = parts.reduce(0) { $0 + (number($1.cells[column].text) ?? 0) }
            #expect(sum == number(table.rows[end].cells[column].text), "\(table.title), \(table.columns[column].head)")
        }
    }

    private func number(_ text: String) -> Int? { Int(text.filter { $0 != "." && $0 != "+" }) }
}
