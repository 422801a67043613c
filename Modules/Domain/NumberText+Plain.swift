extension NumberText {
    /// What most figures look like: digits, perhaps in groups of three by `_`, with at most one point that can only be a
    /// decimal sign, and perhaps `%` or ` mln` behind. nil for all else, which is then read with care.
    ///
    /// Up to fifteen digits and a power of ten are both exact, so one operation rounds as a parser would.
    init?(plain text: String) {
        var scan = PlainScan()
        for byte in text.utf8 {
            guard scan.take(byte) else { return nil }
        }
        guard let value = scan.value else { return nil }
        self.init(value: value, isPercentage: scan.unit == .percent)
    }

    private init(value: Double, isPercentage: Bool) {
        self.value = value
        self.isPercentage = isPercentage
    }
}

/// Reads a plain figure byte by byte.
private struct PlainScan {
    enum Unit { case none, percent, millions }

    private(set) var unit = Unit.none
    private var digits = 0.0
    private var count = 0
    private var decimals: Int?
    private var isNegative = false
    private var startsWithZero = false
    private var startsAtAll = false
    /// Digits since the last `_`; nil when there was none.
    private var group: Int?
    /// What of ` mln` has come.
    private var suffix = 0
    private static let millions = Array(" mln".utf8)

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    ]

    /// Takes a byte; false when the text is not plain.
    mutating func take(_ byte: UInt8) -> Bool {
        defer { startsAtAll = true }
        if suffix > 0 { return takeSuffix(byte) }
        guard unit == .none else { return false }
        switch byte {
        case 48...57:
            if count == 0 { startsWithZero = byte == 48 }
            digits = digits * 10 + Double(byte - 48)
            count += 1
            if let decimals { self.decimals = decimals + 1 } else if let group { self.group = group + 1 }
            return true
        case UInt8(ascii: "_"): return takeGroup()
        case UInt8(ascii: ".") where decimals == nil && count > 0 && isGrouped:
            decimals = 0
            return true
        case UInt8(ascii: "-") where !startsAtAll:
            isNegative = true
            return true
        case UInt8(ascii: "%") where count > 0:
            unit = .percent
            return true
        case UInt8(ascii: " ") where count > 0: return takeSuffix(byte)
        default: return false
        }
    }

    private var isGrouped: Bool { group == nil || group == 3 }

    private mutating func takeGroup() -> Bool {
        guard decimals == nil, group.map({ $0 == 3 }) ?? (1...3).contains(count) else { return false }
        group = 0
        return true
    }

    private mutating func takeSuffix(_ byte: UInt8) -> Bool {
        guard suffix < Self.millions.count, Self.millions[suffix] == byte else { return false }
        suffix += 1
        if suffix == Self.millions.count { unit = .millions }
        return true
    }

    /// The figure; nil when it could mean two things or is no figure.
    var value: Double? {
        guard (1...15).contains(count), decimals != 0, isGrouped, suffix == 0 || unit == .millions else { return nil }
        if decimals == 3, unit == .none, !startsWithZero, group == nil { return nil }
        let exponent = (unit == .millions ? 6 : unit == .percent ? -2 : 0) - (decimals ?? 0)
        let value =
            exponent < 0 ? digits / Self.powersOfTen[-exponent] : digits * Self.powersOfTen[exponent]
        return isNegative && value != 0 ? -value : value
    }
}
