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
}
