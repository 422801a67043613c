/// `bewaar`: what was written.
public struct SavedReport: Report {
    let path: String
    let isOnBaseline: Bool
    let isSame: Bool

    /// A report of a file: whether it stands beside the null scenario without building on another, and whether it gives
    /// the figures that were seen.
    public init(path: String, isOnBaseline: Bool, isSame: Bool) {
        self.path = path
        self.isOnBaseline = isOnBaseline
        self.isSame = isSame
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        [.lines(title: nil, [AppWords(style.language).saved(path)] + notes(style))]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        let words = AppWords(style.language)
        return [words.nowInFile] + (isOnBaseline ? [words.besideBaseline] : []) + (isSame ? [] : [words.otherHorizon])
    }

    /// Heads of the facts.
    public var factColumns: [String] { ["bestand"] }

    /// One row after the other.
    public func facts(_ row: ([Fact]) -> Void) { row([.text(path)]) }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("bestand")
            json.text(path)
            json.key("zelfde_cijfers")
            json.flag(isSame)
        }
    }
}
