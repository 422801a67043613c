/// Where a value stands: file, line and column. Eight bytes, so that every value can carry it to the graph.
public struct SourcePlace: Hashable, Sendable, Comparable {
    /// Line, from 1; 0 where there is no place.
    public var line: UInt32
    /// Number of the file in `Dossier.files`.
    public var file: UInt16
    /// Column in characters, from 1.
    public var column: UInt16

    /// A place in a file.
    public init(file: UInt16, line: UInt32, column: UInt16) {
        self.line = line
        self.file = file
        self.column = column
    }

    /// No place: a value that nobody typed.
    public static let none = SourcePlace(file: 0, line: 0, column: 0)

    /// In order of file, line and column.
    public static func < (a: Self, b: Self) -> Bool {
        (a.file, a.line, a.column) < (b.file, b.line, b.column)
    }
}

/// A file of the dossier as it was read.
public struct SourceFile: Sendable {
    /// Path as the user would type it.
    public var path: String
    /// Its bytes; the lines of messages are cut from here.
    public var bytes: [UInt8]

    /// A file that has been read.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The text of a line, from 1, without its end; nil past the last line.
    public func line(_ number: Int) -> String? {
        var start = bytes.startIndex
        for _ in 1..<max(number, 1) {
            guard let end = bytes[start...].firstIndex(of: 10) else { return nil }
            start = end + 1
        }
        let end = bytes[start...].firstIndex(of: 10) ?? bytes.endIndex
        var line = bytes[start..<end]
        if line.last == 13 { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }
}
