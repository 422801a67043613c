import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

/// `waarom`: every figure that `vergelijk` and `bereken` show can be asked for by its path, has the value that they show,
/// and comes out again from the leaves of its own tree.
@Suite struct ExplanationTests {
    static let shipped = [
        "scenarios/voorschoten", "scenarios/leren-verdelen", "scenarios/leren-uittreden", "scenarios/leren-stappen",
        "scenarios/gepubliceerd/buch", "scenarios/gepubliceerd/geestmerambacht",
        "scenarios/gepubliceerd/leeuwarderadeel", "scenarios/gepubliceerd/randstad", "scenarios/gepubliceerd/weesp",
        "scenarios/gepubliceerd/wodv-2018",
    ]
    static let cases = (1...12).map { "Tests/Fixtures/dossiers/\($0 < 10 ? "0" : "")\($0)" }

    @Test(arguments: shipped + cases) func everyFigureIsExplainedByItsLeaves(_ folder: String) throws {
        let dossier = try readDossier(at: "\(Fixtures.root)/\(folder)", kinds: .all)
        let explainer = try Crew.working { crew in try Explainer(dossier, crew) }
        let comparison = try compare(dossier)
        let baseline = Dictionary(ShownFigures.all(in: comparison.scenarios[0])) { first, _ in first }
        var asked = 0
        for (index, scenario) in comparison.scenarios.enumerated() {
            // What a scenario leaves as it is was asked for in the null scenario already.
            let figures = ShownFigures.all(in: scenario).filter { index == 0 || baseline[$0.path] != $0.value }
            let explanations = try explainer.explanations(of: figures.map(\.path), in: scenario.id, rows: 12)
            for ((path, value), explanation) in zip(figures, explanations) {
                let root = explanation.items[0]
                #expect(root.path == path && abs(root.value - value) < 0.005, "\(scenario.id) \(path)")
                #expect(explanation.wrongItem == nil, "\(scenario.id) \(path): \(explanation.wrongItem as Any)")
            }
            asked += figures.count
        }
        #expect(asked > 0)
    }

    /// The whole trees behind what everything adds up to, down to the leaves.
    @Test(arguments: shipped + cases) func wholeTreesComeOutOfTheirLeaves(_ folder: String) throws {
        let dossier = try readDossier(at: "\(Fixtures.root)/\(folder)", kinds: .all)
        let explainer = try Crew.working { crew in try Explainer(dossier, crew) }
        let own = dossier.baseline.assumptions.municipality
        for scenario in [dossier.baseline] + dossier.scenarios {
            for path in ["gemeenten.\(own).ncw", "gemeenten.\(own).verschil.ncw"] {
                let explanation = try explainer.explanation(of: path, in: scenario.id)
                #expect(
                    explanation.cut == nil && explanation.wrongItem == nil,
                    "\(scenario.id) \(path): \(explanation.wrongItem as Any)")
                let leaves = explanation.items.filter { $0.rule == nil }
                #expect(leaves.allSatisfy { $0.origin != nil || !$0.isTyped })
            }
        }
    }
}

extension Explanation.Item {
    /// Whether somebody typed it, as its subject says.
    fileprivate var isTyped: Bool {
        if case .input = subject { return true }
        return false
    }
}

/// The figures of a scenario that JSON carries, by their paths.
enum ShownFigures {
    static func all(in scenario: ScenarioResult) -> [(path: String, value: Double)] {
        scenario.municipalities.flatMap(figures) + scenario.regelingen.flatMap(figures)
    }

    private static func figures(of own: MunicipalityResult) -> [(path: String, value: Double)] {
        let start = "gemeenten.\(own.id)."
        var figures: [(path: String, value: Double)] = [
            ("totaal", own.total), ("ncw", own.netPresentValue), ("structureel", own.recurring),
            ("incidenteel", own.oneOff), ("verschil.totaal", own.difference.total),
            ("verschil.ncw", own.difference.netPresentValue), ("verschil.structureel", own.difference.recurring),
            ("toetsen.niet-duurder.totaal_eindjaar", own.tests.lastYearDifference), ("later.totaal", own.later.total),
        ]
        if let value = own.tests.notDearer.value { figures.append(("toetsen.niet-duurder.waarde", value)) }
        if let value = own.tests.quality.value { figures.append(("toetsen.kwaliteit.waarde", value)) }
        if let year = own.paybackYear { figures.append(("terugverdienjaar", Double(year))) }
        figures += own.later.posts.map { ("later.\($0.post.path)", $0.amount) }
        for year in own.years {
            figures.append(("jaren.\(year.year).totaal", year.total.total))
            figures += year.total.posts.map { ("jaren.\(year.year).\($0.post.path)", $0.amount) }
        }
        return figures.map { (start + $0.path, $0.value) }
    }

    private static func figures(of own: RegelingResult) -> [(path: String, value: Double)] {
        own.years.flatMap { year in
            let start = "regelingen.\(own.id).jaren.\(year.year)."
            var figures = [
                ("kosten", year.cost), ("achterblijvend", year.stranded), ("uit_vermogen", year.fromCapital),
            ]
            if let fte = year.fte { figures.append(("fte", fte)) }
            figures += year.paid.map { ("betaald.\($0.municipality)", $0.amount) }
            return figures.map { (start + $0.0, $0.1) }
        }
    }
}

extension Explanation {
    /// Whether it explains what one scenario costs more than another.
    private var isDifference: Bool {
        switch items[0].subject {
        case .difference, .baselineDifference, .cumulative, .paybackYear: true
        case .ofCommand(let figure): figure.kind == .moreThanNow || figure.kind == .stayerPaysMore
        default: false
        }
    }

    /// The first item whose rule, on the values that its parts make from their own leaves, does not give its value.
    var wrongItem: Item? {
        var values = items.map(\.value)
        for index in items.indices.reversed() {
            let item = items[index]
            guard let rule = item.rule, !item.parts.isEmpty else { continue }
            let parts = item.parts.map { values[$0] }
            guard let value = rule.result(of: parts) else {
                if item.value.isNaN { continue }
                return item
            }
            // Of a large sum that comes to little the last bits count; a difference below half a cent is none.
            let size = parts.map { abs($0) }.max() ?? 0
            guard abs(value - item.value) <= 1e-9 * size + (isDifference && item.unit == .euro ? 0.005 : 0) else {
                return item
            }
            values[index] = value
        }
        return nil
    }
}
