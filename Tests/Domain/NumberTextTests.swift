import Domain
import Testing

/// Every spelling of scenario-format.md "Values".
@Suite struct NumberTextTests {
    @Test(
        arguments: [
            ("1250000", 1_250_000), ("1_250_000", 1_250_000), ("1.250.000", 1_250_000), ("€ 1.250.000", 1_250_000),
            ("€1.250", 1250), ("€ 1,25", 1.25), ("12.500,50", 12_500.5), ("12,500.50", 12_500.5),
            ("1.25 mln", 1_250_000),
            ("1,25 mln", 1_250_000), ("1.250 mln", 1_250_000), ("1250 k", 1_250_000), ("1250k", 1_250_000),
            ("2 miljard", 2e9), ("0.250", 0.25), ("0,25", 0.25), ("1.2500", 1.25), ("12.5", 12.5), ("-3", -3),
            ("- 3", -3), ("€ -3", -3), ("-€ 3", -3), ("-0", 0), ("007", 7), (" 12 ", 12),
        ] as [(String, Double)])
    func isRead(_ text: String, _ value: Double) throws {
        let number = try NumberText(text)
        #expect(number.value == value)
        #expect(number.value.sign == (value < 0 ? .minus : .plus))
        #expect(!number.isPercentage)
    }

    @Test(
        arguments: [
            ("2,5%", 0.025), ("2.5%", 0.025), ("2.5 %", 0.025), ("100%", 1), ("-1%", -0.01), ("1.250%", 0.0125),
            ("0.4%", 0.004), ("47.5%", 0.475),
        ] as [(String, Double)])
    func percentageIsRead(_ text: String, _ value: Double) throws {
        let number = try NumberText(text)
        #expect(number.value == value)
        #expect(number.isPercentage)
    }

    @Test(arguments: [
        ("1.250", "1_250", "1.25"), ("1,250", "1_250", "1.25"), ("12.500", "12_500", "12.5"),
        ("100.000", "100_000", "100.0"),
    ])
    func couldBeTwoThings(_ text: String, _ thousands: String, _ decimal: String) {
        #expect(throws: NumberText.Failure.ambiguous(thousands: thousands, decimal: decimal)) { try NumberText(text) }
    }

    @Test(arguments: [
        "", "-", "%", "mln", "abc", "1.2.3", "1.25.000", "1..250", "1,2,3", "12.34,567,8", "1__000", "1_00", "_1", "1_",
        ".5", "5.", "1e6", "0x10", "nan", "inf", "1 000", "--1", "+1", "1 mln k", "٣", "½", "1.250,000.5",
    ])
    func isNoNumber(_ text: String) {
        #expect(throws: NumberText.Failure.notANumber) { try NumberText(text) }
    }
}

extension NumberTextTests {
    /// The short way gives the same bits as the long one, which a space before the sign takes.
    @Test func theShortWayGivesTheSameBits() throws {
        var state: UInt64 = 7
        for _ in 0..<5_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let digits = String(state >> (14 + state % 40))
            let cut = Int(state >> 7) % digits.count
            guard cut > 0 else { continue }
            let text = digits.prefix(cut) + "." + digits.dropFirst(cut) + (state % 3 == 0 ? "%" : "")
            let short = try? NumberText("\(text)")
            let long = try? NumberText(" \(text)")
            #expect(short?.value.bitPattern == long?.value.bitPattern, "\(text)")
            #expect(short?.isPercentage == long?.isPercentage, "\(text)")
        }
    }
}
