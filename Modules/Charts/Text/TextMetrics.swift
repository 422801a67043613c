import Domain

/// How wide words are.
///
/// Advance widths of DejaVu Sans 2.37 (hmtx table, 2,048 units an em), in thousandths of an em and rounded up: the widest
/// of the letters that a drawing asks for (Arial, Liberation Sans, Helvetica, DejaVu Sans), so that what fits by these
/// fits in the others. Beyond ASCII upper bounds by class; signs of scripts that DejaVu lacks count as 1.25 em.
public enum TextMetrics {
    /// Of ordinary letters, px.
    public static let size = 12.0
    /// From one line to the next, px.
    static let line = 16.0
    static let ellipsis = "\u{2026}"

    /// The width of words, px.
    public static func width(of text: String, size: Double = size) -> Double {
        Double(text.unicodeScalars.reduce(0) { $0 + thousandths($1) }) * size / 1_000
    }

    /// A text on one line, harmless, cut with an ellipsis to the room there is; empty where not even that fits.
    public static func fitted(_ text: String, to room: Double, size: Double = size) -> String {
        var kept = ""
        var whole = 0.0
        var end = kept.endIndex
        let last = width(of: ellipsis, size: size)
        // Room that was reckoned from the same text may be a rounding less.
        let room = room + 1e-6
        for character in text {
            // A letter under a heap of marks stands without them.
            let marked = character.unicodeScalars.count > 8
            let shown = (marked ? String(character.unicodeScalars.prefix(1)) : String(character)).harmless
            whole += width(of: shown, size: size)
            if whole > room { return last > room ? "" : trimmed(kept[..<end]) + ellipsis }
            kept += shown
            if whole + last <= room { end = kept.endIndex }
        }
        return kept
    }

    /// A text on lines of at most so many px, broken at spaces; what the last line cannot hold is cut.
    public static func wrapped(_ text: String, to room: Double, size: Double = size, lines most: Int) -> [String] {
        var lines: [String] = []
        // More than the lines can hold is cut anyway; a name may have thousands of words.
        var rest = text.prefix(Int(room / size) * 8 * most).split(separator: " ", omittingEmptySubsequences: true)[...]
        while !rest.isEmpty {
            if lines.count == most - 1 { return lines + [fitted(rest.joined(separator: " "), to: room, size: size)] }
            var count = 1
            while count < rest.count, width(of: rest.prefix(count + 1).joined(separator: " "), size: size) <= room {
                count += 1
            }
            lines.append(fitted(rest.prefix(count).joined(separator: " "), to: room, size: size))
            rest = rest.dropFirst(count)
        }
        return lines
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    private static func thousandths(_ scalar: Unicode.Scalar) -> Int {
        let value = Int(scalar.value)
        if (32..<127).contains(value) { return ascii[value - 32] }
        switch value {
        case 0xA0, 0xB7, 0x2009, 0x202F: return 318
        case 0x2013, 0x2018, 0x2019: return 500
        case 0x201C, 0x201D, 0x20AC: return 637
        case 0x2026: return 1_000
        case 0xC6, 0xE6, 0x132, 0x149, 0x152, 0x153: return 1_070
        case 0xC0..<0x180: return scalar.properties.isUppercase ? 920 : 700
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1_250
        }
    }

    /// From space to tilde.
    private static let ascii = [
        318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337, 637, 637, 637, 637, 637, 637,
        637, 637, 637, 637, 337, 337, 838, 838, 838, 531, 1_000, 685, 687, 699, 771, 632, 576, 775, 752, 295, 295, 656,
        558, 863, 749, 788, 604, 788, 695, 635, 611, 732, 685, 989, 686, 611, 686, 391, 337, 391, 838, 500, 500, 613,
        635, 550, 635, 616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612, 635, 635, 412, 521, 393, 634, 592, 818,
        592, 592, 525, 637, 337, 637, 838,
    ]
}
