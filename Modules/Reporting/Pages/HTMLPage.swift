import Charts
import Domain

/// What stands on a page, as values for its templates. All that a template asks for is there, false where there is nothing:
/// else it would be looked up in what stands around it.
struct HTMLPage {
    private let style: ReportStyle
    private var sections: [[String: Any]] = []
    private var blocks: [[String: Any]] = []
    private var opened: (id: String, name: String)?
    /// A table of the section stands better on a sheet that lies on its side.
    private var isBroad = false
    private static let broadTable = 9
    /// So many stand beside each other on such a sheet.
    private static let mostColumns = 13
    /// A table of so many rows stands whole on a sheet.
    private static let shortTable = 14
    private var title = "Routekaart"
    private var level = 0

    /// A page of blocks; the first heading is its title.
    init(_ blocks: [Block], _ style: ReportStyle) {
        self.style = style
        for (number, block) in blocks.enumerated() { add(block, number) }
        close()
    }

    /// The values of the page.
    var values: [String: Any] {
        let contents = sections.filter { $0["isNamed"] as? Bool == true }
        return [
            "language": style.language.rawValue, "title": title, "sheet": PageTemplates.sheet, "sections": sections,
            "contents": contents.map { ["id": $0["id"] ?? "", "name": $0["name"] ?? ""] },
            "hasContents": contents.count > 1,
            "contentsTitle": Wording("Inhoud", "Contents")[style.language],
        ]
    }

    private mutating func add(_ block: Block, _ number: Int) {
        switch block {
        case .section(let id, let name):
            close()
            (opened, level) = ((id, Self.plain(name)), 2)
        case .heading(let text):
            if level == 0 { title = Self.plain(text) }
            level += level < 2 ? 1 : 0
            append("heading", ["text": Self.plain(text), "level": level])
        case .part(let text):
            level = 3
            append("heading", ["text": Self.plain(text), "level": level])
        case .table(let table):
            isBroad = isBroad || table.columns.count >= Self.broadTable
            for part in table.parts(columns: Self.mostColumns) { append("table", Self.values(of: part)) }
        case .outline(let outline): append("outline", ["rows": HTMLOutline(outline).values])
        case .chart(let chart): append("chart", ["drawings": Self.drawings(of: chart, number)])
        case .drawing(let title, let lines):
            let text = lines.map { Self.plain($0) }.joined(separator: "\n")
            append("drawing", ["title": Self.plain(title), "text": text, "level": level + 1])
        case .lines(let title, let lines):
            let title: Any = title.map { Self.plain($0) } ?? false
            append("lines", ["title": title, "lines": lines.map { Self.plain($0) }, "level": level + 1])
        case .summary(let entries): append("summary", ["entries": entries.map(Self.values)])
        }
    }

    private mutating func append(_ kind: String, _ values: [String: Any]) {
        blocks.append(values.merging(["kind": kind]) { own, _ in own })
    }

    private mutating func close() {
        if opened != nil || !blocks.isEmpty {
            sections.append([
                "isNamed": opened != nil, "id": opened?.id ?? "", "name": opened?.name ?? "", "blocks": blocks,
                "class": isBroad ? "broad" as Any : false,
            ])
        }
        (opened, blocks, isBroad) = (nil, [], false)
    }

    private static func values(of table: Table) -> [String: Any] {
        let classes = table.columns.map { $0.isNumeric ? "number" as Any : false }
        return [
            "title": plain(table.title), "isShort": table.rows.count <= shortTable,
            "columns": zip(table.columns, classes).map { ["head": plain($0.head), "class": $1] },
            "rows": table.rows.map { row in
                let cells = classes.indices.map { column -> [String: Any] in
                    let text = row.cells.indices.contains(column) ? row.cells[column].text : ""
                    return ["text": plain(text), "class": isDate(text) ? "date" : classes[column]]
                }
                return ["sum": row.kind != .plain, "cells": cells] as [String: Any]
            },
        ]
    }

    private static func values(of entry: SummaryEntry) -> [String: Any] {
        [
            "question": plain(entry.question), "answer": plain(entry.answer),
            "note": entry.note.map { plain($0) } ?? false,
        ]
    }

    /// Drawn for a page and for a telephone, of which the reader's screen shows one.
    private static func drawings(of chart: any Chart, _ number: Int) -> [[String: Any]] {
        let wide = chart.drawing(width: ChartWidth.wide)
        let narrow = chart.drawing(width: ChartWidth.narrow)
        if wide.width == narrow.width { return [["class": false, "svg": wide.svg(id: "g\(number)")]] }
        return [
            ["class": "on-page", "svg": wide.svg(id: "g\(number)")],
            ["class": "on-phone", "svg": narrow.svg(id: "g\(number)k")],
        ]
    }

    /// A day as in the files, which would break at its hyphens.
    private static func isDate(_ text: String) -> Bool {
        text.utf8.count == 10 && text.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) }
    }

    /// A text that does no harm; the templates spell out what is markup.
    static func plain(_ text: String) -> String {
        text.utf8.allSatisfy { (32..<127).contains($0) } ? text : HTMLText.harmless(text)
    }
}
