extension ScoreTable {
    /// The weighted sum: of each alternative its points times the weights of the criteria, added up.
    ///
    /// Example: 6 and 8 points with weights of 25% and 75% give 7.5.
    public var weightedSum: Ranking {
        let points = points
        return Ranking(points.map { row in order.reduce(0) { $0 + weights[$1] * row[$1] } })
    }
}
