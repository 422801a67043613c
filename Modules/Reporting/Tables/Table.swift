import Charts

/// A table before anybody knows how it is drawn: columns with their alignment, rows of cells.
public struct Table: Sendable {
    /// A column with its head.
    public struct Column: Sendable {
        /// What stands above it, unit included; it may break at spaces.
        public var head: String
        /// Numbers stand to the right, words to the left.
        public var isNumeric: Bool

        /// A column of numbers.
        public static func number(_ head: String) -> Self { .init(head: head, isNumeric: true) }
        /// A column of words.
        public static func text(_ head: String) -> Self { .init(head: head, isNumeric: false) }
    }

    /// What a cell says beyond its text, for colour on a terminal.
    public enum Tone: Sendable {
        case plain
        case better
        case worse
    }

    /// A cell.
    public struct Cell: Sendable, ExpressibleByStringLiteral {
        /// What is read.
        public var text: String
        /// For colour on a terminal.
        public var tone: Tone

        /// A cell.
        public init(_ text: String, tone: Tone = .plain) {
            self.text = text
            self.tone = tone
        }

        /// A plain cell.
        public init(stringLiteral value: String) { self.init(value) }
    }

    /// What a row is in its table.
    public enum RowKind: Sendable {
        case plain
        /// Names the rows below it.
        case section
        /// Adds up the rows of its section.
        case subtotal
        /// Adds up the table.
        case total
    }

    /// A row; missing cells at its end are empty.
    public struct Row: Sendable {
        /// What it is.
        public var kind: RowKind
        /// One for each column.
        public var cells: [Cell]

        /// A row.
        public init(_ cells: [Cell], kind: RowKind = .plain) {
            self.kind = kind
            self.cells = cells
        }
    }

    /// What the table shows, unit included.
    public var title: String
    /// The first column is repeated where a wide table is split.
    public var columns: [Column]
    /// From top to bottom.
    public var rows: [Row]

    /// A table.
    public init(title: String, columns: [Column], rows: [Row] = []) {
        self.title = title
        self.columns = columns
        self.rows = rows
    }
}

extension Table {
    /// The same in tables of at most so many columns, each with the first column; the whole where it fits.
    func parts(columns most: Int) -> [Table] {
        guard columns.count > most, most > 1 else { return [self] }
        let starts = Array(stride(from: 1, to: columns.count, by: most - 1))
        return starts.enumerated().map { number, start in
            let end = min(start + most - 1, columns.count)
            let rows = rows.map { row in
                Row(Array(row.cells.prefix(1) + row.cells.dropFirst(start).prefix(end - start)), kind: row.kind)
            }
            return Table(
                title: "\(title) (\(number + 1)/\(starts.count))",
                columns: Array(columns.prefix(1)) + columns[start..<end],
                rows: rows)
        }
    }
}

/// A question that a summary answers.
public struct SummaryEntry: Hashable, Sendable {
    /// In a few words.
    public var question: String
    /// In one line.
    public var answer: String
    /// What must be said with it.
    public var note: String?

    /// An entry.
    public init(_ question: String, _ answer: String, note: String? = nil) {
        (self.question, self.answer, self.note) = (question, answer, note)
    }
}

/// A part of a report.
public enum Block: Sendable {
    /// What the whole is; the first of a report is its title.
    case heading(String)
    /// What follows, up to the next, belongs together under this name; `id` is what a page calls it.
    case section(id: String, String)
    /// A part of a section.
    case part(String)
    /// What must be known before all else.
    case summary([SummaryEntry])
    case table(Table)
    /// Rows that hang below each other as a tree.
    case outline(Outline)
    /// A drawing in signs, its lines as they are.
    case drawing(title: String, [String])
    /// A picture; its figures stand in the table after it, for who cannot see it and for formats without pictures.
    case chart(any Chart)
    /// Lines that stand under each other, each a thought of its own.
    case lines(title: String?, [String])
}
