import Testing

@testable import Reporting

/// In what amounts are written along an axis.
@Suite struct EuroAxisTests {
    private static let style = ReportStyle(language: .dutch, version: "x")

    @Test(arguments: [
        ([0, 40_000.0], "euro", "12.345", 12_345.0), ([0, 900_000], "duizend euro", "123", 123_456),
        ([0, 426_000_000], "miljoen euro", "426", 426_080_000),
        ([60_400_000, 60_430_000], "miljoen euro", "60,415", 60_415_000),
        ([600_000, 630_000], "duizend euro", "612,3", 612_345), ([0, 0], "euro", "0", 0),
    ])
    func theUnitIsShortAndTellsApart(_ amounts: [Double], _ unit: String, _ text: String, _ value: Double) {
        let axis = EuroAxis(amounts, Self.style)
        #expect(axis.unit == unit && axis.label(signed: false)(value) == text)
    }

    /// 65,4 + 64,3 - 64,3 - 61,8 + 52,8 - 51,1 - 4,2 + 2,0 would be 3,1; the sum is 3,2.
    @Test func whatIsWrittenAddsUp() {
        let exact = [
            65_402_305.0, 64_338_090, -64_288_316, -61_772_613, 52_758_386, -51_109_152, -4_186_996, 2_009_426,
        ]
        let axis = EuroAxis(exact + [0], Self.style)
        let rounded = axis.rounded(exact)
        #expect(abs(rounded.reduce(0, +) - 3_200_000) < 1)
        #expect(zip(rounded, exact).allSatisfy { abs($0 - $1) < 100_000 })
        #expect(axis.label(signed: true)(rounded.reduce(0, +)) == "+3,2")
    }
}
