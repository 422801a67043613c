/// Rows that hang below each other as a tree, before anybody knows how it is drawn.
public struct Outline: Sendable {
    /// A row.
    public struct Row: Sendable {
        /// How far it hangs below the first row, which is at 0.
        public var depth: Int
        /// What it is.
        public var name: String
        /// Its value with its unit; empty where it has none.
        public var value: String
        /// How it comes about, or where it stands.
        public var note: String
        /// What it is asked for by; nil where it cannot be.
        public var path: String?

        /// A row.
        public init(depth: Int, name: String, value: String, note: String, path: String? = nil) {
            self.path = path
            self.depth = depth
            self.name = name
            self.value = value
            self.note = note
        }
    }

    /// From top to bottom; the rows below one follow it.
    public var rows: [Row]

    /// An outline.
    public init(rows: [Row]) { self.rows = rows }
}
