import Decision
import Domain

/// On which prices, price level and rate the figures rest, how they are to be read, and to which year they are counted.
func basis(of comparison: Comparison, _ style: ReportStyle) -> [String] {
    [prices(of: comparison, style), span(of: comparison), signs].map { $0[style.language] }
}

private func prices(of comparison: Comparison, _ style: ReportStyle) -> Wording {
    let rate = style.numbers.percentage(comparison.discountRate)
    let (level, first) = (comparison.priceLevel, comparison.firstYear)
    switch comparison.prices {
    case .constant:
        return Wording(
            "constante prijzen, prijspeil \(level); NCW: contante waarde in \(first) bij een reële discontovoet van \(rate)",
            "constant prices, price level \(level); NPV: present value in \(first) at a real discount rate of \(rate)")
    case .current:
        return Wording(
            "lopende prijzen, prijspeil \(level); NCW: contante waarde in \(first) bij een discontovoet van \(rate)",
            "current prices, price level \(level); NPV: present value in \(first) at a discount rate of \(rate)")
    }
}

private func span(of comparison: Comparison) -> Wording {
    let (last, end) = (comparison.lastYear, comparison.countedTo)
    guard end > last else { return Wording("geteld t/m \(end)", "counted to \(end)") }
    return Wording(
        "geteld t/m \(end), het laatste jaar waarin een scenario een incidentele post heeft; later is \(last + 1) t/m \(end)",
        "counted to \(end), the last year in which any scenario has a one-off post; later is \(last + 1) to \(end)")
}

private let signs = Wording(
    "positief is kosten; een verschil met + is duurder dan het nulscenario",
    "positive is cost; a difference with + is dearer than the null scenario")
