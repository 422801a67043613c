/// Columns that a text takes on a terminal.
func displayWidth(_ text: String) -> Int {
    isPlain(text) ? text.utf8.count : text.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
}

/// Whether a text is of signs that a terminal shows as they are, one column each.
func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { (32..<127).contains($0) } }

/// Columns of a character: wide ones take two, marks that combine none.
func displayWidth(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200D, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1FAFF:
        2
    default: 1
    }
}
