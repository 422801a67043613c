extension NumberText {
    /// What most figures look like: digits with at most one point that can only be a decimal sign, and perhaps `%`.
    /// nil for all else, which is then read with care.
    ///
    /// Up to fifteen digits over a power of ten: both are exact, so one division rounds as a parser would.
    init?(plain text: String) {
        var digits = 0.0
        var count = 0
        var decimals: Int?
        var isPercentage = false
        var isNegative = false
        var startsWithZero = false
        for (position, byte) in text.utf8.enumerated() {
            guard !isPercentage else { return nil }
            switch byte {
            case 48...57:
                if count == 0 { startsWithZero = byte == 48 }
                digits = digits * 10 + Double(byte - 48)
                count += 1
                decimals = decimals.map { $0 + 1 }
            case UInt8(ascii: ".") where decimals == nil && count > 0: decimals = 0
            case UInt8(ascii: "-") where position == 0: isNegative = true
            case UInt8(ascii: "%") where count > 0: isPercentage = true
            default: return nil
            }
        }
        guard (1...15).contains(count), decimals != 0 else { return nil }
        if decimals == 3, !isPercentage, !startsWithZero { return nil }
        let value = digits / Self.powersOfTen[(decimals ?? 0) + (isPercentage ? 2 : 0)]
        self.init(value: isNegative && value != 0 ? -value : value, isPercentage: isPercentage)
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    ]

    private init(value: Double, isPercentage: Bool) {
        self.value = value
        self.isPercentage = isPercentage
    }
}
