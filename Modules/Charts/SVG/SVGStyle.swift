/// What drawings look like: the colours of the reader's system, and letters as wide as was reckoned with, or narrower.
enum SVGStyle {
    /// Only what is inside a drawing (`rk`) is touched, wherever it stands.
    static let sheet = """
        .rk{\(properties(Palette.light))}
        @media (prefers-color-scheme:dark){.rk{\(properties(Palette.dark))}}
        .rk text{font-family:Arial,"Liberation Sans",Helvetica,"DejaVu Sans",sans-serif;fill:var(--c);stroke:var(--paper);\
        stroke-width:3px;stroke-linejoin:round;paint-order:stroke;direction:ltr;white-space:pre}
        .rk .l{fill:none;stroke:var(--c);stroke-linejoin:round;stroke-linecap:butt}
        .rk .f{fill:var(--c)}
        .rk .o{fill:var(--paper);stroke:var(--c)}
        .rk pattern path{stroke:var(--paper);stroke-width:1.1;fill:none}
        \(inks)

        """

    private static func properties(_ colours: [String: String]) -> String {
        colours.sorted { $0.key < $1.key }.map { "--\($0.key):\($0.value)" }.joined(separator: ";")
    }

    private static let inks = Palette.light.keys.sorted().map { ".rk .c-\($0){--c:var(--\($0))}" }.joined()
}

/// Hatchings, by which shapes are known without their colour: lines of paper over the colour.
enum Hatching {
    private static let paths = [
        "", "M-1 7L7 -1M-1 1L1 -1M5 7L7 5", "M-1 -1L7 7M-1 5L1 7M5 -1L7 1", "M0 3H6", "M3 0V6", "M0 3H6M3 0V6",
        "M-1 7L7 -1M-1 -1L7 7", "M2 3H4",
    ]

    /// The number of the one for a series, and how wide its lines lie apart; nil for a whole colour.
    static func kind(_ number: Int) -> (path: String, size: Double)? {
        let round = number / paths.count
        let path = paths[(number + round) % paths.count]
        return path.isEmpty ? nil : (path, 1 + 0.5 * Double(round))
    }
}
