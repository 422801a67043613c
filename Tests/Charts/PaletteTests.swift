import Charts
import Foundation
import Testing

/// Colours are told from what lies behind them, in light and in dark (WCAG 2.1).
@Suite struct PaletteTests {
    @Test(arguments: [Palette.light, Palette.dark]) func contrastIsEnough(_ palette: [String: String]) throws {
        let paper = try #require(palette["paper"])
        for (name, colour) in palette where name != "paper" && name != "grid" && !name.hasPrefix("zone") {
            #expect(Self.contrast(colour, paper) >= 4.5, "\(name)")
        }
        for zone in ["zone0", "zone1", "zone2"] {
            let behind = try #require(palette[zone])
            #expect(Self.contrast(try #require(palette["text"]), behind) >= 4.5, "\(zone)")
        }
    }

    @Test func bothHaveTheSameColours() { #expect(Set(Palette.light.keys) == Set(Palette.dark.keys)) }

    @Test func theReckoningIsThatOfWCAG() {
        #expect(Self.contrast("#000000", "#ffffff") == 21)
        #expect(abs(Self.contrast("#777777", "#ffffff") - 4.48) < 0.01)
    }

    private static func contrast(_ one: String, _ other: String) -> Double {
        let (a, b) = (luminance(one), luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private static func luminance(_ colour: String) -> Double {
        let value = Int(colour.dropFirst(), radix: 16) ?? 0
        let parts = [16, 8, 0].map { (shift: Int) -> Double in
            let part = Double((value >> shift) & 255) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
