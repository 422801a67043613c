import Charts
import Decision
import Domain

/// The sections of a report for the council, each with the blocks of the command that it comes from.
struct CouncilSections {
    let report: CouncilReport
    let style: ReportStyle

    private var paper: CouncilPaper { report.paper }
    private var selection: Selection { report.selection }
    private var tables: MunicipalityTables {
        MunicipalityTables(selection: selection, municipality: paper.municipality, style: style)
    }

    /// In the order in which a council reads them; a section without anything to show is not there.
    func all() -> [Block] {
        [
            section("raadsvoorstel", "Financiële paragraaf", "Financial paragraph", paragraph()),
            section("vergelijking", "De scenario's vergeleken", "The scenarios compared", comparison()),
            section("wie-betaalt", "Wie betaalt wat", "Who pays what", payers()),
            section("onzekerheid", "Hoe zeker het is", "How sure it is", uncertainty()),
            section("gevoeligheid", "Waar het van afhangt", "What it depends on", sensitivity()),
            section("afweging", "De afweging", "The weighing", weighing()),
            section("stappenplan", "Wat wanneer besloten moet worden", "What must be decided when", plan()),
            section("risicos", "De risico's", "The risks", risks()),
            section("scenarios", "Elk scenario", "Each scenario", scenarios()),
            section("bronnen", "Aannames en bronnen", "Assumptions and sources", sources()),
            section("herkomst", "Waar dit op rust", "What this rests on", provenance()),
        ].flatMap { $0 }
    }

    private func section(_ id: String, _ dutch: String, _ english: String, _ blocks: [Block]) -> [Block] {
        blocks.isEmpty ? [] : [.section(id: id, Wording(dutch, english)[style.language])] + blocks
    }

    /// The blocks of another report without its heading.
    private func body(_ report: any Report) -> [Block] {
        report.blocks(style).filter { if case .heading = $0 { false } else { true } }
    }

    private func paragraph() -> [Block] {
        let tables = ParagraphTables(report, style)
        return [tables.estimate(), tables.taskFields(), tables.coverage()].compactMap { $0.map { .table($0) } }
            + [.lines(title: style.word(.explanation), ParagraphWords(report, style).lines())]
    }

    private func comparison() -> [Block] {
        let course = CumulativePicture(
            selection: selection, municipality: paper.municipality, proposed: paper.proposed.id, style: style)
        let whole = WaterfallPicture(
            selection: selection, scenario: paper.proposed, municipality: paper.municipality, style: style)
        return [.table(tables.costs()), .table(tables.verdicts()), .table(tables.years())]
            + picture(course.chart(), course.table()) + picture(whole.chart(), whole.table())
            + [.lines(title: style.word(.explanation), selection.explanation(style))]
    }

    /// A picture with the table of its figures.
    private func picture(_ chart: (any Chart)?, _ table: Table?) -> [Block] {
        guard let chart, let table else { return [] }
        return [.chart(chart), .table(table)]
    }

    private func payers() -> [Block] {
        let effects = EffectTables(selection: selection, style: style)
        let years = YearsPicture(
            selection: selection, scenario: paper.proposed, municipality: paper.municipality, style: style)
        return picture(years.chart(), years.table())
            + [tables.regelingen(), effects.municipalities(), effects.costOfRegelingen(), effects.staff()]
            .compactMap { $0.map { .table($0) } }
    }

    private func uncertainty() -> [Block] {
        let outcome = paper.simulation
        let own = outcome.scenarios.first { $0.id == paper.proposed.id }
        let fan = own.flatMap { FanPicture(scenario: $0, style: style).chart() }
        let tables = SimulationTables(outcome: outcome, style: style).short(byYear: own)
        // The picture stands before the table of its figures, which comes last.
        return tables.dropLast() + (fan.map { [.chart($0)] } ?? []) + tables.suffix(1)
            + [.lines(title: style.word(.explanation), SimulationNotes(outcome: outcome, style: style).all())]
    }

    private func sensitivity() -> [Block] {
        let names = Dictionary(paper.comparison.scenarios.map { ($0.id, selection.name(of: $0, style)) }) { one, _ in
            one
        }
        let report = SensitivityReport(
            [paper.sensitivity], scenarioNames: names, municipalityName: paper.municipality.name)
        let picture = TornadoPicture(
            sensitivity: paper.sensitivity, title: report.title(paper.sensitivity), style: style
        ).chart()
        let tables = body(report).filter { if case .table = $0 { true } else { false } }
        return (picture.map { [.chart($0)] } ?? []) + tables
            + [.lines(title: style.word(.explanation), report.reading(style))]
    }

    private func weighing() -> [Block] {
        guard let weighing = paper.weighing else {
            return [.lines(title: nil, CouncilWords(style: style).unweighed(paper.unweighed))]
        }
        return body(WeighingReport(weighing, digest: selection.digest))
    }

    /// Nothing where nothing happens, as in most null scenarios.
    private func plan() -> [Block] { paper.plan.moments.isEmpty ? [] : body(StepPlanReport(paper.plan)) }

    private func risks() -> [Block] { body(RiskReport(paper.risks)) }

    private func scenarios() -> [Block] {
        selection.scenarios.flatMap { scenario in
            [.part(selection.name(of: scenario, style))]
                + body(ScenarioReport(selection, scenario)).filter { block in
                    // What explains all of them stands with the comparison.
                    if case .lines(title: style.word(.explanation), _) = block { false } else { true }
                }
        }
    }

    private func sources() -> [Block] { SourceTables(list: paper.sources, style: style).all().map { .table($0) } }

    private func provenance() -> [Block] {
        CouncilProvenanceBlocks(report: report, style: style).all()
    }
}
