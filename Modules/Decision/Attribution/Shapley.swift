/// Shares of players in what they reach together: the mean of what each adds over all orders in which they may come in
/// (Shapley 1953, "A value for n-person games").
///
///     shapley(of: 2) { [0, 10, 20, 50][Int($0)] }    // [20, 30]
///
/// `worth` gives what the players of a set (bit k: player k) reach together, any unit. The shares add up to the worth of
/// all less that of none. Cost: 2^count worths, each asked for once.
func shapley(of count: Int, worth: (UInt) -> Double) -> [Double] {
    let worths = (0..<(UInt(1) << UInt(count))).map(worth)
    // Of the orders of all, the part in which exactly some given ones come before a player: s! (n - s - 1)! / n!.
    var weights = [Double](repeating: 1 / Double(max(count, 1)), count: max(count, 1))
    for size in weights.indices.dropFirst() {
        weights[size] = weights[size - 1] * Double(size) / Double(count - size)
    }
    return (0..<count).map { player in
        let bit = UInt(1) << UInt(player)
        return worths.indices.reduce(0) { sum, set in
            let others = UInt(set)
            guard others & bit == 0 else { return sum }
            return sum + weights[others.nonzeroBitCount] * (worths[Int(others | bit)] - worths[set])
        }
    }
}
