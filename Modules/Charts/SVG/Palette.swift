/// The colours of drawings, in light and in dark.
///
/// Words have a contrast of at least 4.5 with what lies behind them and lines and shapes of at least 3 (WCAG 2.1, 1.4.3 and
/// 1.4.11); Tests/Charts reckons it.
public enum Palette {
    /// Colours as `#rrggbb` by the name of their custom property.
    public static let light = [
        "paper": "#ffffff", "text": "#1a1a1a", "soft": "#555555", "grid": "#d9d9d9", "warning": "#b3261e",
        "zone0": "#e3f0e6", "zone1": "#fbf0cf", "zone2": "#f9dcd6",
    ].merging(named(lightSeries)) { own, _ in own }
    /// The same in dark.
    public static let dark = [
        "paper": "#16181c", "text": "#f0f0f0", "soft": "#b4b4b4", "grid": "#3c4047", "warning": "#ff9a8f",
        "zone0": "#1d3325", "zone1": "#3d3517", "zone2": "#4a2420",
    ].merging(named(darkSeries)) { own, _ in own }
    /// How many colours series have before they begin again.
    static let seriesCount = lightSeries.count

    private static let lightSeries = [
        "#1f5fa8", "#a34a00", "#1b7a3d", "#7a3fa0", "#b3213a", "#00707a", "#5c5c5c", "#6b6300",
    ]
    private static let darkSeries = [
        "#7fb4f0", "#f0a860", "#7ad09a", "#cfa3f0", "#f58ea0", "#62ccd6", "#c0c0c0", "#d8cc60",
    ]

    private static func named(_ colours: [String]) -> [String: String] {
        Dictionary(colours.enumerated().map { ("s\($0.offset)", $0.element) }, uniquingKeysWith: { own, _ in own })
    }
}

extension Ink {
    /// The name of its custom property.
    var name: String {
        switch self {
        case .text: "text"
        case .soft: "soft"
        case .grid: "grid"
        case .paper: "paper"
        case .warning: "warning"
        case .series(let number): "s\(number % Palette.seriesCount)"
        case .zone(let number): "zone\(number)"
        }
    }
}
