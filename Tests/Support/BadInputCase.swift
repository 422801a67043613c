import Foundation

/// A case of the table of bad input: changes to a dossier that is sound, and the words expected for them.
///
///     # naam van het geval
///     uitgangspunten.yaml: gewicht: 60% => gewicht: 50%
///     anders.yaml: =
///         routekaart: 1
///     nl:
///         uitgangspunten.yaml:68:3: ...
///     en:
///         ...
///
/// The text before `=>` stands once in the file. `\n`, `\t` and `\xNN` (a byte) are escapes; `\*N{text}` is the text N
/// times, `#` in it the number of the turn and `##` that of the turn before. A line `FILE: =` is followed by a whole
/// file, indented by four spaces.
public struct BadInputCase: CustomStringConvertible, Sendable {
    struct Change: Sendable {
        var file: String
        var old: String?
        var new: String
    }

    /// What the table calls it.
    public var name: String
    var head: [String]
    var changes: [Change]
    var expected: [String: String]

    /// Its name.
    public var description: String { name }

    /// The case as it stands in the table.
    func text(expecting expected: [String: String]) -> String {
        var lines = head
        for language in ["nl", "en"] {
            lines.append("\(language):")
            lines += (expected[language] ?? "").split(separator: "\n").map { "    \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The bytes of a file after this case's changes; nil when a text to replace does not stand there once.
    func bytes(of file: String, from text: String?) -> [UInt8]? {
        var bytes = Array((text ?? "").utf8)
        for change in changes where change.file == file {
            let new = Self.unescaped(change.new)
            guard let old = change.old else {
                bytes = new
                continue
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let parts = text.components(separatedBy: String(decoding: Self.unescaped(old), as: UTF8.self))
            guard parts.count == 2 else { return nil }
            bytes = Array(parts[0].utf8) + new + Array(parts[1].utf8)
        }
        return bytes
    }

    private static func unescaped(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Substring(text)
        while let first = rest.first {
            rest = rest.dropFirst()
            guard first == "\\", let sign = rest.first else {
                bytes += Array(String(first).utf8)
                continue
            }
            rest = rest.dropFirst()
            switch sign {
            case "n": bytes.append(10)
            case "r": bytes.append(13)
            case "t": bytes.append(9)
            case "x":
                bytes.append(UInt8(rest.prefix(2), radix: 16) ?? 63)
                rest = rest.dropFirst(2)
            case "*": bytes += repeated(&rest)
            default: bytes += Array("\\\(sign)".utf8)
            }
        }
        return bytes
    }

    /// `N{text}`: the text N times, the turns counted from 1.
    private static func repeated(_ rest: inout Substring) -> [UInt8] {
        let count = Int(rest.prefix { $0.isNumber }) ?? 0
        var text = rest.drop { $0.isNumber }.dropFirst()
        var depth = 1
        text = text.prefix { sign in
            depth += sign == "{" ? 1 : sign == "}" ? -1 : 0
            return depth > 0
        }
        rest = rest[text.endIndex...].dropFirst()
        return (1...count).flatMap { turn in
            let before = text.replacingOccurrences(of: "##", with: "\(turn - 1)")
            return unescaped(before.replacingOccurrences(of: "#", with: "\(turn)"))
        }
    }
}

extension BadInputCase {
    /// Where the tables and the sound dossier behind them stand.
    static let folder = "\(Fixtures.root)/Tests/Storage/BadInput"

    /// Names of the tables.
    static let tables = Fixtures.entries(of: folder).filter { $0.hasSuffix(".txt") }

    /// The cases of all tables.
    public static func all() throws -> [BadInputCase] {
        try tables.flatMap { cases(in: try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) }
    }

    /// The files of the sound dossier with this case's changes in them, by path.
    public func files() throws -> [(path: String, bytes: [UInt8])] {
        try Set(changes.map(\.file) + ["uitgangspunten.yaml", "s.yaml"]).sorted().map { file in
            let sound = try? String(contentsOfFile: "\(Self.folder)/basis-\(file)", encoding: .utf8)
            guard let bytes = bytes(of: file, from: sound) else { throw NotOnce(name: name, file: file) }
            return (file, bytes)
        }
    }

    /// A text to replace that does not stand in the file once.
    struct NotOnce: Error {
        var name: String
        var file: String
    }

    /// Writes the dossier of this case to a folder of its own, does something with it, and takes it away again.
    func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        try Support.inFolder(of: files(), body)
    }

    /// The cases of a table, in its order.
    static func cases(in table: String) -> [BadInputCase] {
        var cases: [BadInputCase] = []
        var block = ""
        for line in table.components(separatedBy: "\n") {
            if line.hasPrefix("# ") {
                cases.append(BadInputCase(name: String(line.dropFirst(2)), head: [line], changes: [], expected: [:]))
                block = ""
            } else if !cases.isEmpty {
                cases[cases.count - 1].take(line, &block)
            }
        }
        return cases
    }

    private mutating func take(_ line: String, _ block: inout String) {
        if line == "nl:" || line == "en:" {
            block = String(line.dropLast())
            expected[block] = ""
        } else if !block.isEmpty {
            if line.hasPrefix("    ") { expected[block, default: ""] += line.dropFirst(4) + "\n" }
        } else if line.hasPrefix("    "), !changes.isEmpty {
            changes[changes.count - 1].new += line.dropFirst(4) + "\n"
            head.append(line)
        } else if let colon = line.range(of: ": ") {
            let rest = line.hasSuffix(" =>") ? line[colon.upperBound...] + " " : line[colon.upperBound...]
            let parts = rest.components(separatedBy: " => ")
            let isWhole = rest == "="
            changes.append(
                Change(
                    file: String(line[..<colon.lowerBound]), old: isWhole ? nil : parts[0],
                    new: isWhole ? "" : parts.dropFirst().joined(separator: " => ")))
            head.append(line)
        }
    }
}
