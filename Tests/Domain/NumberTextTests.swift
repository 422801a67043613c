import Domain
import Testing

@Suite struct NumberTextTests {
    @Test(arguments: [
        ("1250000", 1_250_000), ("1_250_000", 1_250_000), ("1.250.000", 1_250_000), ("€ 1.250.000", 1_250_000),
        ("12.500,50", 12_500.5), ("12,500.50", 12_500.5), ("1.25 mln", 1_250_000), ("1,25 mln", 1_250_000),
        ("1.250 mln", 1_250_000), ("1250 k", 1_250_000), ("€ 1.250", 1250), ("€ 12,50", 12.5), ("-300_000", -300_000),
        ("-€ 5", -5), ("€ -5", -5), ("0.125", 0.125), ("2.48 mln", 2_480_000), ("6.10", 6.1), ("0", 0), ("-0", 0),
    ])
    func isRead(_ text: String, _ value: Double) throws {
        let number = try NumberText(text)
        #expect(number.value == value)
        #expect(!number.isPercentage)
        #expect(number.value.sign == .plus || value < 0)
    }

    @Test(arguments: [("2,5%", 0.025), ("2.5%", 0.025), ("1.250%", 0.0125), ("100%", 1), ("-0.4%", -0.004)])
    func percentagesAreFractions(_ text: String, _ value: Double) throws {
        let number = try NumberText(text)
        #expect(number.value == value)
        #expect(number.isPercentage)
    }

    @Test(arguments: ["1.250", "1,250", "12.500", "-1.250"]) func threeDigitsAfterOneSignAreAmbiguous(_ text: String) {
        #expect {
            try NumberText(text)
        } throws: { error in
            if case .ambiguous = error as? NumberText.Failure { true } else { false }
        }
    }

    @Test(arguments: ["", "-", "€", "1_2", "12_34", "1.2.3", "1e6", "nan", "inf", "0x10", "1 000", "%", "mln", "1,2,3", "٣"])
    func isNoNumber(_ text: String) {
        #expect(throws: NumberText.Failure.self) { try NumberText(text) }
    }
}
