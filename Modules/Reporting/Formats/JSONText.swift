/// A text as a JSON string.
func json(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
            let digits = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

/// An amount as a JSON number with two decimals.
func json(_ euro: Double) -> String { Cents(euro).text }

/// A whole number, or null.
func json(_ number: Int?) -> String { number.map { String($0) } ?? "null" }

/// true, false or null.
func json(_ flag: Bool?) -> String { flag.map { $0 ? "true" : "false" } ?? "null" }
