/// A paper for people, before it has a format: headings, tables and lines.
public struct Report: Sendable {
    /// A part of the paper.
    public enum Block: Sendable {
        /// A heading; level 1 is the title.
        case heading(String, level: Int)
        /// A line of text.
        case line(String)
        /// A table.
        case table(Table)
        /// Lines with a dash.
        case list([String])
    }

    /// Top to bottom.
    public var blocks: [Block]

    /// A paper.
    public init(_ blocks: [Block] = []) { self.blocks = blocks }
}

/// A table: a head, rows of as many cells, the first column left-aligned and the others right.
public struct Table: Sendable {
    /// What a row is.
    public enum RowKind: Sendable { case data, subtotal, total, heading }

    /// A row.
    public struct Row: Sendable {
        /// What it is.
        public var kind: RowKind
        /// One cell for each column; a heading has only the first.
        public var cells: [String]
    }

    /// Heads, with the unit where figures stand under them.
    public var head: [String]
    /// Top to bottom.
    public var rows: [Row] = []
    /// Columns that stay with the first when a wide table is cut into pieces (totals at the end belong to the last).
    public var leftAligned: Set<Int> = [0]

    /// A table with a head.
    public init(head: [String]) { self.head = head }

    /// Adds a row.
    public mutating func add(_ cells: [String], _ kind: RowKind = .data) {
        rows.append(Row(kind: kind, cells: cells))
    }
}
