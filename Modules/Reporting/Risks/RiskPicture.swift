import Charts
import Decision

/// The risk map of `risicos`.
struct RiskPicture {
    let paragraph: RiskParagraph
    let style: ReportStyle

    /// The map of the greatest risks; nil where there is none.
    func map() -> RiskMap? {
        guard !paragraph.risks.isEmpty else { return nil }
        let words = RiskWords(paragraph: paragraph, style: style)
        let (numbers, scale) = (style.numbers, style.scale)
        return RiskMap(
            text: ChartText(title: words.mapTitle, description: words.mapDescription),
            risks: paragraph.risks.prefix(RiskReport.shown).map {
                .init(name: $0.risk.name, chance: $0.risk.probability, impact: $0.impact.mean)
            },
            impacts: ValueAxis(unit: words.impactAxis) { numbers.whole(scale.units($0)) },
            chances: ValueAxis(unit: words.chanceAxis) { numbers.percentage($0) })
    }
}
