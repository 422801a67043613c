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
    /// Its text; the lines of messages are cut from here.
    public var bytes: [UInt8]
    /// What some editors put before UTF-8, where it stood before the text.
    public var mark: [UInt8]

    /// A file that has been read.
    public init(path: String, bytes: [UInt8], mark: [UInt8] = []) {
        self.path = path
        self.bytes = bytes
        self.mark = mark
    }

    /// Its path within a folder as typed; as it is for a file elsewhere.
    public func name(in folder: String) -> String {
        let start = folder.hasSuffix("/") ? folder : folder + "/"
        return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
    }

    /// All bytes of the file.
    public var wholeBytes: [UInt8] { mark + bytes }
}

/// The lines of a file, found once: a file with many problems is not read again for each.
///
/// Lines end as YAML counts them: LF, CR, both, NEL, or a line or paragraph separator.
public struct SourceLines: Sendable {
    private let bytes: [UInt8]
    /// Where each line begins, and where the last one ends.
    private var starts = [0]

    /// The lines of a file.
    public init(_ file: SourceFile) {
        bytes = file.bytes
        var index = 0
        while index < bytes.count {
            let length = Self.lengthOfEnd(in: bytes, at: index)
            index += max(length, 1)
            if length > 0 { starts.append(index) }
        }
        starts.append(bytes.count)
    }

    /// How many there are; what follows the last line end is one too.
    public var count: Int { starts.count - 1 }

    /// The text of a line, from 1, without its end; nil past the last line.
    public subscript(number: Int) -> String? {
        guard (1...count).contains(number) else { return nil }
        var line = bytes[starts[number - 1]..<starts[number]]
        while let end = Self.ends.first(where: { line.reversed().starts(with: $0.reversed()) }) {
            line.removeLast(end.count)
        }
        return String(decoding: line, as: UTF8.self)
    }

    private static let ends: [[UInt8]] = [[13], [10], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]]

    /// Bytes of the line end at an index; 0 where there is none.
    private static func lengthOfEnd(in bytes: [UInt8], at index: Int) -> Int {
        func next(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch bytes[index] {
        case 10: return 1
        case 13: return next(1) == 10 ? 2 : 1
        case 0xC2: return next(1) == 0x85 ? 2 : 0
        case 0xE2: return next(1) == 0x80 && (0xA8...0xA9).contains(next(2)) ? 3 : 0
        default: return 0
        }
    }
}
