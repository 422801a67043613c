import Decision

/// `toon`: what stands at a path, by scenario: figures of the result, or what was typed.
public struct ValueReport: Report {
    /// What stands there.
    public enum Value: Hashable, Sendable {
        /// A figure of the result.
        case figure(FigureTree.Figure)
        /// A value as typed, with its file and line, and where it comes from.
        case typed(String, place: String, source: String?)
    }

    /// A path with what stands there in one scenario, or (nil) the same in all.
    public struct Row: Sendable {
        /// Its path.
        public var path: String
        var scenario: String?
        var value: Value

        /// A row.
        public init(path: String, scenario: String?, value: Value) {
            self.path = path
            self.scenario = scenario
            self.value = value
        }
    }

    let path: String
    let rows: [Row]
    let further: [String]

    /// What stands at a path or just below it, and the names under which there is more.
    public init(_ path: String, _ rows: [Row], further: [String]) {
        self.path = path
        self.rows = rows
        self.further = further
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let words = AppWords(style.language)
        var blocks: [Block] = []
        if !rows.isEmpty {
            let isTyped = rows.contains { $0.value.isTyped }
            let columns: [Table.Column] =
                [.text(words.path), .text(style.word(.scenario))]
                + (isTyped
                    ? [.text(words.value), .text(words.place), .text(words.source)] : [.number(words.value)])
            blocks.append(.table(Table(title: path, columns: columns, rows: rows.map { row($0, words, style) })))
        }
        if !further.isEmpty { blocks.append(.lines(title: words.further, further)) }
        return blocks
    }

    private func row(_ row: Row, _ words: AppWords, _ style: ReportStyle) -> Table.Row {
        let head = [row.path, row.scenario ?? words.everyScenario]
        switch row.value {
        case .figure(let figure): return Table.Row((head + [text(figure, style)]).map { Table.Cell($0) })
        case .typed(let text, let place, let source):
            return Table.Row((head + [text, place, source ?? ""]).map { Table.Cell($0) })
        }
    }

    private func text(_ figure: FigureTree.Figure, _ style: ReportStyle) -> String {
        switch figure {
        case .amount(let amount): style.numbers.decimal(amount, decimals: 2)
        case .year(let year): year.map { String($0) } ?? style.word(.none)
        case .staff(let staff): style.numbers.decimal(staff, decimals: 1)
        }
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] { [] }

    /// Heads of the facts.
    public var factColumns: [String] { ["pad", "scenario", "waarde", "plaats", "bron"] }

    /// One row after the other.
    public func facts(_ row: ([Fact]) -> Void) {
        for own in rows {
            let head: [Fact] = [.text(own.path), .text(own.scenario ?? "")]
            switch own.value {
            case .figure(.amount(let amount)): row(head + [.amount(amount), .text(""), .text("")])
            case .figure(.staff(let staff)): row(head + [.fraction(staff), .text(""), .text("")])
            case .figure(.year(let year)): row(head + [year.map { .number($0) } ?? .text(""), .text(""), .text("")])
            case .typed(let text, let place, let source): row(head + [.text(text), .text(place), .text(source ?? "")])
            }
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("pad")
            json.text(path)
            json.key("waarden")
            json.list { json in
                for row in rows {
                    json.element()
                    json.line { write(row, to: &$0) }
                }
            }
            json.texts("verder", further)
        }
    }

    private func write(_ row: Row, to json: inout JSONWriter) {
        json.key("pad")
        json.text(row.path)
        json.key("scenario")
        json.text(row.scenario)
        json.key("waarde")
        switch row.value {
        case .figure(.amount(let amount)): json.amount(amount)
        case .figure(.staff(let staff)): json.fraction(staff)
        case .figure(.year(let year)): json.number(year)
        case .typed(let text, let place, let source):
            json.text(text)
            json.key("plaats")
            json.text(place)
            json.key("bron")
            json.text(source)
        }
    }
}

extension ValueReport.Value {
    var isTyped: Bool {
        if case .typed = self { true } else { false }
    }
}
