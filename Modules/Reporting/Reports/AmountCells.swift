/// Cells of amounts in whole units.
extension ReportStyle {
    /// An amount.
    func amount(_ units: Int) -> Table.Cell { Table.Cell(numbers.whole(units)) }

    /// A difference, signed: cheaper is better.
    func difference(_ units: Int) -> Table.Cell {
        Table.Cell(numbers.whole(units, signed: true), tone: units > 0 ? .worse : units < 0 ? .better : .plain)
    }

    /// Amounts.
    func amounts(_ units: [Int]) -> [Table.Cell] { units.map { amount($0) } }

    /// Differences.
    func differences(_ units: [Int]) -> [Table.Cell] { units.map { difference($0) } }

    /// Whether a test is met.
    func verdict(_ isMet: Bool?) -> Table.Cell {
        switch isMet {
        case true: Table.Cell(word(.yes), tone: .better)
        case false: Table.Cell(word(.no), tone: .worse)
        case nil: Table.Cell(word(.unknown))
        }
    }
}
