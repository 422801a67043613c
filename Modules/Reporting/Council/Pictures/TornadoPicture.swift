import Charts
import Decision

/// Which inputs move a result most; their figures stand in the table of `gevoeligheid`.
struct TornadoPicture {
    let sensitivity: Sensitivity
    let title: String
    let style: ReportStyle
    /// Bars that can be read on a page.
    private static let most = 10

    /// The widest bars; nil where nothing moves it.
    func chart() -> TornadoChart? {
        let inputs = sensitivity.inputs.prefix(Self.most)
        guard !inputs.isEmpty else { return nil }
        let ends = inputs.flatMap { [$0.results.low, $0.results.high] } + [sensitivity.base]
        let axis = EuroAxis(ends, style)
        let description = Wording(
            "Balken van hoe ver de uitkomst beweegt als één waarde laag (P10) of hoog (P90) is; de bedragen staan in de tabel eronder.",
            "Bars of how far the result moves when one input is low (P10) or high (P90); the amounts stand in the table below."
        )
        let base = axis.label(signed: false)(sensitivity.base)
        return TornadoChart(
            text: ChartText(title: title, description: description[style.language]),
            rows: inputs.map { .init(name: $0.name, low: $0.results.low, high: $0.results.high) },
            base: sensitivity.base,
            names: .init(
                low: Wording("waarde laag (P10)", "input low (P10)")[style.language],
                high: Wording("waarde hoog (P90)", "input high (P90)")[style.language],
                base: Wording("raming: \(base) \(axis.unit)", "base estimate: \(base) \(axis.unit)")[style.language]),
            axis: axis.axis)
    }
}
