import Testing

@testable import Decision

@Suite struct RootFinderTests {
    private func roots(_ grid: [Double], _ line: @escaping (Double) -> Double) -> [RootFinder.Root] {
        RootFinder(difference: line).roots(among: grid.map { ($0, line($0)) })
    }

    private static let grid = (-10...10).map { Double($0) }

    @Test func aLineIsFoundToTheLastDigits() throws {
        let found = roots(Self.grid) { 3_000_000 * $0 - 1_000_000 }
        guard case .zero(let value)? = found.first else { throw Missing() }
        #expect(found.count == 1 && abs(value - 1.0 / 3) < 1e-15)
    }

    @Test func curvesAreFoundInFewSteps() throws {
        var turns = 0
        let line = { (value: Double) -> Double in
            turns += 1
            return 1e6 * (value * value * value - 2 * value - 5)
        }
        let found = RootFinder(difference: line).roots(among: [(2, line(2)), (3, line(3))])
        guard case .zero(let value)? = found.first else { throw Missing() }
        // Wallis's equation.
        #expect(abs(value - 2.0945514815423265) < 1e-13)
        #expect(turns < 40)
    }

    @Test func aJumpIsNoRoot() throws {
        let found = roots(Self.grid) { $0 < 2.5 ? -7 : 4 }
        guard case .jump(let below, let above)? = found.first else { throw Missing() }
        #expect(found.count == 1 && below < 2.5 && above >= 2.5 && above - below < 1e-13)
    }

    @Test func severalAreFoundAlsoOnTheGridAndBetweenTwoOfItsPoints() throws {
        #expect(roots(Self.grid) { 1_000 * ($0 - 2) * ($0 + 3) } == [.zero(-3), .zero(2)])
        // Both lie between 0 and 1.
        let near = roots(Self.grid) { 1_000 * ($0 - 0.4) * ($0 - 0.6) }
        #expect(near.count == 2)
        // It touches 0 at 0.5.
        #expect(roots(Self.grid) { 1_000 * ($0 - 0.5) * ($0 - 0.5) }.count == 1)
    }

    @Test func whatIsZeroForAWhileIsAStretch() throws {
        let found = roots(Self.grid) { $0 < 1.25 ? 100 * (1.25 - $0) : $0 > 4 ? 100 * (4 - $0) : 0 }
        guard case .stretch(let from, let to)? = found.first else { throw Missing() }
        #expect(found.count == 1 && abs(from - 1.25) < 1e-4 && abs(to - 4) < 1e-4)
    }

    @Test func whereNothingChangesSignNothingIsFound() {
        #expect(roots(Self.grid) { 5 + $0 * $0 }.isEmpty)
        #expect(roots([]) { $0 }.isEmpty && roots([3]) { $0 }.isEmpty)
    }

    private struct Missing: Error {}
}

@Suite struct TypedFigureTests {
    @Test(arguments: [
        (12_345, 2, false, "123.45", 123.45), (5, 2, true, "0.05%", 0.0005), (-25, 1, true, "-2.5%", -0.025),
        (7, 0, false, "7", 7.0), (0, 0, true, "0%", 0.0), (-1, 4, false, "-0.0001", -0.0001),
    ])
    func itIsWhatAReaderMakesOfIt(_ units: Int, _ decimals: Int, _ isPercentage: Bool, _ text: String, _ value: Double)
    {
        let typed = TypedFigure(units: units, decimals: decimals, isPercentage: isPercentage)
        #expect(typed.text == text && typed.value == value)
    }

    /// `12.345` can be read in two ways.
    @Test func threeDecimalsAreNotTypedWithoutAPercentSign() {
        #expect(!TypedFigure.all(near: 12.345, isPercentage: false).contains { $0.decimals == 3 })
        #expect(
            TypedFigure.all(near: 0.12345, isPercentage: true).contains { $0.decimals == 3 && $0.text == "12.345%" })
        #expect(TypedFigure.all(near: 12.345, isPercentage: false).first { $0.value == 12.345 }?.text == "12.3450")
    }
}
