/// Gives rows out again once nobody reads them any more, so that a tile stays in the cache.
struct RowAssignment {
    /// The row each written row is kept in; inputs keep their own.
    let rows: [Int]
    /// How many rows there are in all, inputs included.
    let count: Int
    /// How many of them, the first, hold all draws: inputs, then what is kept.
    let lasting: Int

    /// For lines in order; `kept` rows are read after the last.
    init(_ lines: [Emission.Line], inputCount: Int, rowCount: Int, kept: [Int]) {
        var lastUse = [Int](repeating: -1, count: rowCount)
        for (number, line) in lines.enumerated() {
            for operand in line.reads { lastUse[operand] = number }
        }
        var rows = Array(0..<rowCount)
        // What is kept has a row of its own, which nothing else uses before or after.
        var next = inputCount
        for row in kept where row >= inputCount && lastUse[row] < lines.count {
            lastUse[row] = lines.count
            rows[row] = next
            next += 1
        }
        lasting = next
        var free: [Int] = []
        for (number, line) in lines.enumerated() {
            // The row that is written is taken before those that are read are given back: no operand is overwritten.
            if lastUse[line.to] < lines.count {
                rows[line.to] = free.popLast() ?? next
                if rows[line.to] == next { next += 1 }
            }
            for operand in Set(line.reads) where operand >= inputCount && lastUse[operand] == number {
                free.append(rows[operand])
            }
            if lastUse[line.to] < 0 { free.append(rows[line.to]) }
        }
        self.rows = rows
        count = next
    }
}
