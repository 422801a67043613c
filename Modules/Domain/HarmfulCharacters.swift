extension Unicode.Scalar {
    /// What no text may hold and no output shows: control characters (line ends and tabs excepted), marks that turn the
    /// direction of writing (Unicode's Bidi_Control), line and paragraph separators, the byte order mark.
    public var isHarmful: Bool {
        switch value {
        case 9, 10, 13: false
        case 0..<32, 127..<160, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF: true
        default: false
        }
    }

    /// The sign that is shown for it: a space for a line end or tab, U+FFFD for what is harmful.
    public var harmless: Unicode.Scalar {
        if (9...13).contains(value), !isHarmful { return " " }
        return isHarmful ? "\u{FFFD}" : self
    }
}

extension String {
    /// A text as a line that is safe to show: line ends and tabs are spaces, what is harmful a sign that stands for it.
    public var harmless: String {
        isSuspect ? String(UnicodeScalarView(unicodeScalars.map(\.harmless))) : self
    }

    /// Whether it holds bytes that a harmful character may begin with: most texts do not and pass as they are.
    private var isSuspect: Bool {
        var last: UInt8 = 0
        for byte in utf8 {
            if byte < 32 || byte == 127 || (last == 0xC2 && byte < 0xA0) || (last == 0xE2 && byte < 0x82)
                || byte == 0xEF || (last == 0xD8 && byte == 0x9C)
            {
                return true
            }
            last = byte
        }
        return false
    }
}
