import Testing

@testable import Reporting

@Suite struct DecimalRoundingTests {
    @Test(arguments: [
        (1.005, "1.01"), (-1.005, "-1.01"), (2.675, "2.68"), (1.0049999, "1.00"), (0.005, "0.01"), (-0.0049, "0.00"),
        (-0.0, "0.00"), (0.0, "0.00"), (1e-7, "0.00"), (1e-300, "0.00"), (0.1 + 0.2, "0.30"),
        (999_999.995, "1000000.00"),
        (123_456_789.125, "123456789.13"), (1e15, "1000000000000000.00"), (1.5e16, "15000000000000000.00"), (9, "9.00"),
        (9.5, "9.50"), (-12.345, "-12.35"),
    ])
    func centsAreRoundedByTheDigitsOfTheNumber(value: Double, text: String) {
        #expect(DecimalRounding.cents(value) == text)
    }

    @Test func whatDoesNotFitInCentsKeepsItsShortestForm() {
        #expect(DecimalRounding.cents(1e300) == "1e+300")
        #expect(DecimalRounding.units(of: .infinity, exponent: 0) == nil)
        #expect(DecimalRounding.units(of: .nan, exponent: 0) == nil)
    }

    @Test(arguments: [
        (499.5, 0, 500), (-499.5, 0, -500), (1_499.99, 3, 1), (1_500, 3, 2), (-1_500, 3, -2), (0.4, 3, 0),
    ])
    func wholeUnitsAreRoundedHalfAwayFromZero(value: Double, exponent: Int, units: Int) {
        #expect(DecimalRounding.units(of: value, exponent: exponent) == units)
    }
}

@Suite struct NumberFormatTests {
    private let dutch = NumberFormat(.dutch)
    private let english = NumberFormat(.english)

    @Test(arguments: [
        (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1_000, "1.000", "1,000"),
        (-1_234_567, "-1.234.567", "-1,234,567"),
        (100_000, "100.000", "100,000"),
    ])
    func thousandsAreGrouped(value: Int, inDutch: String, inEnglish: String) {
        #expect(dutch.whole(value) == inDutch)
        #expect(english.whole(value) == inEnglish)
    }

    @Test func aDifferenceHasASignAndZeroHasNone() {
        #expect([12_000, -12_000, 0].map { dutch.whole($0, signed: true) } == ["+12.000", "-12.000", "0"])
        #expect(dutch.decimal(-0.001, decimals: 2, signed: true) == "0,00")
        #expect(dutch.decimal(0.06, decimals: 2, signed: true) == "+0,06")
    }

    @Test func decimalsAndPercentagesFollowTheLanguage() {
        #expect(dutch.decimal(1_234.5, decimals: 2) == "1.234,50")
        #expect(english.decimal(1_234.005, decimals: 2) == "1,234.01")
        #expect(
            [0.02, 0.025, 0.0225, -0.005, 0.2005].map(dutch.percentage) == ["2%", "2,5%", "2,25%", "-0,5%", "20,05%"])
    }
}
