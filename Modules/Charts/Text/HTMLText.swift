import Domain

/// A text in which nothing is taken for HTML or SVG, also within the quotes of an attribute.
public enum HTMLText {
    /// The text without what no page may hold, its signs of markup as they are.
    public static func harmless(_ text: String) -> String {
        // No XML may hold these two, not even spelled out.
        String(
            String.UnicodeScalarView(text.harmless.unicodeScalars.map { $0.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : $0 })
        )
    }

    /// The text, harmless, with the signs of markup spelled out.
    public static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in harmless(text).unicodeScalars {
            switch scalar {
            case "<": result += "&lt;".unicodeScalars
            case ">": result += "&gt;".unicodeScalars
            case "&": result += "&amp;".unicodeScalars
            case "\"": result += "&quot;".unicodeScalars
            case "'": result += "&#39;".unicodeScalars
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
