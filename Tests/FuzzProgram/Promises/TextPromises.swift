import Foundation
import Reporting

/// What is promised of a text in one format.
enum TextPromises {
    static func violations(of bytes: [UInt8], format: String, dialect: CSVDialect) -> [Violation] {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return [Violation(promise: "UTF-8", detail: format)]
        }
        let bare = dialect == .dutch && format == "csv" ? Self.bare(text) : text
        var found = harmful(bare).map { Violation(promise: "harmless text", detail: "\(format): \($0)") }
        switch format {
        case "json": found += json(bytes)
        case "csv": found += CSVPromises(bare, dialect).violations
        case "markdown": found += markdown(text)
        default: break
        }
        return found
    }

    /// CSV for a Dutch Excel without its byte order mark and the line ends of Windows.
    private static func bare(_ text: String) -> String {
        let body = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
        return body.replacingOccurrences(of: "\r\n", with: "\n")
    }

    /// Control characters (line ends excepted) and marks that turn the direction of writing.
    static func harmful(_ text: String) -> [String] {
        let first = text.unicodeScalars.first { scalar in
            switch scalar.value {
            case 10: false
            case 0..<32, 127..<160, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
            default: false
            }
        }
        return first.map { [String(format: "U+%04X", $0.value)] } ?? []
    }

    /// Whether a text holds NaN or infinity as a word.
    static func holdsNaN(_ text: String) -> Bool {
        text.lowercased().split { !$0.isLetter }.contains { ["nan", "inf", "infinity"].contains($0) }
    }

    /// JSON reads, and its numbers are plain: no exponents, no NaN.
    private static func json(_ bytes: [UInt8]) -> [Violation] {
        guard (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil else {
            return [Violation(promise: "JSON reads", detail: String(decoding: bytes.prefix(300), as: UTF8.self))]
        }
        var isInText = false
        var isEscaped = false
        for (index, byte) in bytes.enumerated() {
            if isEscaped {
                isEscaped = false
            } else if isInText, byte == 92 {
                isEscaped = true
            } else if byte == 34 {
                isInText.toggle()
            } else if !isInText, byte == 101 || byte == 69, (48...57).contains(bytes[index - 1]) {
                let around = String(decoding: bytes[max(0, index - 40)..<min(bytes.count, index + 10)], as: UTF8.self)
                return [Violation(promise: "plain numbers", detail: "json: \(around)")]
            }
        }
        return []
    }

    /// All rows of a table have the same number of cells.
    private static func markdown(_ text: String) -> [Violation] {
        var cells: Int?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                cells = nil
                continue
            }
            let own = line.replacingOccurrences(of: "\\\\", with: "").replacingOccurrences(of: "\\|", with: "")
                .count { $0 == "|" }
            if let cells, cells != own {
                return [Violation(promise: "rows of equal length", detail: "markdown: \(line)")]
            }
            cells = own
        }
        return []
    }
}
