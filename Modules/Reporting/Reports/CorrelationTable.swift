import Simulation

/// The correlations of a simulation, as asked for and as used.
struct CorrelationTable {
    let report: CorrelationReport?
    let style: ReportStyle

    /// The correlations: rank and parameter of the copula, and what is used where they cannot hold together.
    func blocks() -> [Block] {
        guard let report, !report.pairs.isEmpty else { return [] }
        let heads = [
            Wording("Rangcorrelatie", "Rank correlation"), Wording("Parameter", "Parameter"),
            Wording("Gebruikte rang", "Rank used"), Wording("Gebruikte parameter", "Parameter used"),
        ]
        var table = Table(
            title: Wording("Samenhang van onzekere waarden", "Correlation of uncertain values")[style.language],
            columns: [
                .text(Wording("Waarde", "Value")[style.language]), .text(Wording("Met", "With")[style.language]),
            ] + heads.prefix(report.isReplaced ? 4 : 2).map { .number($0[style.language]) })
        table.rows = report.pairs.map { pair in
            let asked = [pair.asked.rank, pair.asked.parameter]
            let used = report.isReplaced ? [pair.used.rank, pair.used.parameter] : []
            return .init(
                [.init(pair.first), .init(pair.second)]
                    + (asked + used).map { .init(style.numbers.decimal($0, decimals: 4)) })
        }
        return [.table(table)]
    }
}
