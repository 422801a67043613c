import Decision

/// The JSON of `rapport`: under the name of each command what that command gives (docs/schema/uitvoer/rapport.schema.json).
struct CouncilJSON {
    let report: CouncilReport
    let style: ReportStyle

    private var paper: CouncilPaper { report.paper }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("gemeente")
            json.text(paper.municipality.id.text)
            json.key("voorstel")
            json.line([
                ("scenario", paper.proposed.id.text), ("naam", paper.proposed.name), ("keuze", paper.choice.rawValue),
            ])
            writeSummary(to: &json)
            writeParts(to: &json)
            json.key("bronnen")
            SourcesJSON(list: paper.sources).write(to: &json)
            json.key("herkomst")
            json.dossier(report.dossier)
        }
    }

    private func writeSummary(to json: inout JSONWriter) {
        json.key("samenvatting")
        json.object { json in
            for figure in CouncilFigures(paper: paper).all {
                json.key(figure.name)
                switch figure.fact {
                case .amount(let amount): json.amount(amount)
                case .fraction(let fraction): json.fraction(fraction)
                case .number(let number): json.number(number)
                case .text(let text): json.text(text)
                }
            }
        }
    }

    private func writeParts(to json: inout JSONWriter) {
        let selection = report.selection
        json.key("raadsvoorstel")
        ParagraphJSON(paragraph: paper.paragraph).write(to: &json)
        json.key("vergelijk")
        ComparisonJSON(selection: selection, scenarios: selection.scenarios).write(style, to: &json)
        json.key("simuleer")
        SimulationJSON(outcome: paper.simulation).write(style, to: &json)
        json.key("gevoeligheid")
        SensitivityJSON(results: [paper.sensitivity]).write(style, to: &json)
        json.key("weeg")
        if let weighing = paper.weighing {
            WeighingJSON(weighing: weighing, digest: selection.digest).write(style, to: &json)
        } else {
            json.text(nil)
        }
        json.texts("niet_gewogen", CouncilWords(style: style).unweighed(paper.unweighed))
        json.key("stappenplan")
        StepPlanJSON(plan: paper.plan).write(style, to: &json)
        json.key("risicos")
        RiskJSON(paragraph: paper.risks).write(style, to: &json)
    }
}
