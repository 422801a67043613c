import Domain
import Foundation

@testable import Storage

/// A YAML file as an editor sees it: JSON, with bare words resolved by the core schema of YAML 1.2.2 (section 10.3.2).
///
/// The reader keeps every scalar as the text that was typed; an editor takes `1250000` for a number and `1_250_000`,
/// `2%` and `2020-01-01` for texts. So a schema sees less: `1.250` is 1.25 to it.
struct EditorView {
    /// JSON; `NaN` and `Infinity` where the file has them, which an editor keeps too.
    var json: String

    /// nil for a file that is no YAML: an editor shows its syntax error and validates nothing.
    init?(_ bytes: [UInt8]) {
        guard firstInvalidByte(in: bytes) == nil else { return nil }
        var parser = DocumentParser(file: 0)
        let root = parser.parse(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        let isBroken = parser.problems.contains {
            switch $0.kind {
            case .notYAML, .tooManyAliases, .tooDeep, .lineTooLong: true
            default: false
            }
        }
        guard !isBroken else { return nil }
        json = root.map(Self.json) ?? "null"
    }

    /// A value as JSON.
    static func json(_ node: DocumentNode) -> String {
        switch node.content {
        case .scalar(let text, let isQuoted): isQuoted ? quoted(text) : resolved(text)
        case .sequence(let elements): "[" + elements.map(json).joined(separator: ",") + "]"
        case .mapping(let entries):
            "{" + entries.map { "\(quoted($0.key)):\(json($0.value))" }.joined(separator: ",") + "}"
        }
    }

    /// A bare word: null, true or false, a number, or else a text.
    static func resolved(_ text: String) -> String {
        switch text {
        case "", "~", "null", "Null", "NULL": return "null"
        case "true", "True", "TRUE": return "true"
        case "false", "False", "FALSE": return "false"
        case ".nan", ".NaN", ".NAN": return "NaN"
        case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return "Infinity"
        case "-.inf", "-.Inf", "-.INF": return "-Infinity"
        default: break
        }
        // Every other number begins so; regular expressions are slow.
        guard let first = text.utf8.first, first < 58, first != UInt8(ascii: " ") else { return quoted(text) }
        if text.wholeMatch(of: /0o[0-7]+/) != nil, let value = Int(text.dropFirst(2), radix: 8) { return "\(value)" }
        if text.wholeMatch(of: /0x[0-9a-fA-F]+/) != nil, let value = Int(text.dropFirst(2), radix: 16) {
            return "\(value)"
        }
        if text.wholeMatch(of: /[-+]?[0-9]+/) != nil, let value = Int(text) { return "\(value)" }
        if text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil, let value = Double(text) {
            return value.isFinite ? "\(value)" : value < 0 ? "-Infinity" : "Infinity"
        }
        return quoted(text)
    }

    /// A text between quotes.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 32: result += String(format: "\\u%04x", scalar.value)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
