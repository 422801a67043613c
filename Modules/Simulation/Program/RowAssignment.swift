/// Gives rows out again once nobody reads them any more, so that a block stays in the cache.
struct RowAssignment {
    /// The row each written row is kept in; inputs keep their own.
    let rows: [Int]
    /// How many rows there are in all, inputs included.
    let count: Int

    /// For lines in order; `kept` rows are read after the last.
    init(_ lines: [Emission.Line], inputCount: Int, rowCount: Int, kept: [Int]) {
        var lastUse = [Int](repeating: -1, count: rowCount)
        for (number, line) in lines.enumerated() {
            for operand in line.operands { lastUse[operand] = number }
        }
        for row in kept { lastUse[row] = lines.count }
        var rows = Array(0..<rowCount)
        var free: [Int] = []
        var next = inputCount
        for (number, line) in lines.enumerated() {
            // The row that is written is taken before those that are read are given back: no operand is overwritten.
            // What is kept has a row of its own, which nothing else uses before or after.
            let isKept = lastUse[line.to] == lines.count
            let row = isKept ? next : free.popLast() ?? next
            if row == next { next += 1 }
            rows[line.to] = row
            for operand in Set(line.operands) where operand >= inputCount && lastUse[operand] == number {
                free.append(rows[operand])
            }
            if lastUse[line.to] < 0 { free.append(row) }
        }
        self.rows = rows
        count = next
    }
}
