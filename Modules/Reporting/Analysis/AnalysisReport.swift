import Decision
import Domain

/// `analyse`: what a scenario does with what a municipality leaves, beside the framework by which the council judges.
public struct AnalysisReport: Report {
    let analysis: Analysis

    /// A report of an analysis.
    public init(_ analysis: Analysis) { self.analysis = analysis }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let tables = AnalysisTables(analysis: analysis, style: style)
        let heading = (analysis.focus.map { "\($0.name): " } ?? "") + analysis.scenario.name
        return [.heading(heading)]
            + [
                tables.leaves(), tables.joins(), tables.candidates(), tables.effects(), tables.support(),
                tables.tests(),
                tables.scores(), tables.economics(), tables.ways(),
            ].compactMap { $0 }.map { .table($0) }
            + [
                .lines(title: Wording("Toetsingskader", "Framework")[style.language], tables.aspects()),
                .lines(title: style.word(.explanation), notes(style)),
            ]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        let years = analysis.years
        let name = analysis.municipality.name
        var notes: [Wording] = []
        if analysis.leaves.isEmpty {
            let what = analysis.focus?.name
            notes.append(
                Wording(
                    "\(name) verlaat in dit scenario \(what ?? "niets")\(what == nil ? "" : " niet")",
                    "\(name) does not leave \(what ?? "anything") in this scenario"))
        }
        notes += [
            Wording(
                "bedragen: wat \(name) betaalt, \(years.first)-\(years.countedTo) samen, niet contant gemaakt; meer of minder dan in het nulscenario",
                "amounts: what \(name) pays, \(years.first)-\(years.countedTo) together, undiscounted; more or less than in the null scenario"
            ),
            Wording(
                "zelf, samen of uitbesteden: wat naar regelingen gaat die het scenario verlaat of waar het intreedt, wat \(name) zelf doet en wat wordt ingekocht; andere bijdragen tellen alleen in de NCW mee",
                "alone, together or outsourced: what goes to regelingen that a scenario leaves or joins, what \(name) does itself and what is bought; other contributions count in the NCW only"
            ),
            Wording(
                "vennootschapsbelasting: niet in dit dossier; of een overheidstaak vrij is van vennootschapsbelasting beoordeelt een fiscalist",
                "corporate tax: not in this dossier; whether a task is exempt is for a tax adviser to judge"),
        ]
        if analysis.parts.contains(where: { $0.criteria.contains(where: \.isAssumption) }) {
            notes.append(
                Wording(
                    "* een score die als aanname is gemerkt", "* a score that is marked as an assumption"))
        }
        return notes.map { $0[style.language] }
    }

    /// Heads of the facts.
    public var factColumns: [String] { ["onderdeel", "naam", "wat", "datum", "waarde", "bedrag"] }

    /// One row for each figure.
    public func facts(_ row: ([Fact]) -> Void) {
        func fact(
            _ part: String, _ name: String, _ what: String, date: String = "", value: Double? = nil,
            _ amount: Double? = nil
        ) {
            row([
                .text(part), .text(name), .text(what), .text(date), value.map { .fraction($0) } ?? .text(""),
                amount.map { .amount($0) } ?? .text(""),
            ])
        }
        for leave in analysis.leaves {
            fact("uittreden", leave.regeling.id.text, "per", date: leave.date.isoDate)
            for (post, amount) in leave.posts { fact("uittreden", leave.regeling.id.text, post.rawValue, amount) }
        }
        for join in analysis.joins {
            fact("toetreden", join.regeling.id.text, "per", date: join.date.isoDate)
            fact("toetreden", join.regeling.id.text, "totaal", join.total)
            fact("toetreden", join.regeling.id.text, "laatste_jaar", join.lastYear)
        }
        for candidate in analysis.candidates {
            fact("mogelijk", candidate.regeling.id.text, "per_inwoner", candidate.perInhabitant)
        }
        for effect in analysis.effects {
            fact("gemeente", effect.municipality.id.text, "totaal", effect.difference.total)
            fact("gemeente", effect.municipality.id.text, "ncw", effect.difference.netPresentValue)
            fact("gemeente", effect.municipality.id.text, "structureel", effect.difference.recurring)
        }
        for support in analysis.support {
            fact("ondersteuning", support.regeling.id.text, "kosten", support.cost.after - support.cost.before)
            if let staff = support.staff {
                fact("ondersteuning", support.regeling.id.text, "fte", value: staff.after - staff.before)
            }
            for (unit, less) in support.quantities {
                fact("ondersteuning", support.regeling.id.text, unit, value: -less)
            }
            fact("ondersteuning", support.regeling.id.text, "achterblijvend", support.stranded)
        }
        for part in analysis.parts {
            for score in part.criteria {
                if let before = score.before { fact(part.name, score.criterion, "nulscenario", value: before) }
                if let after = score.after { fact(part.name, score.criterion, "scenario", value: after) }
            }
        }
        for way in analysis.ways {
            for (what, amount) in way.amounts { fact("manier", way.id.text, what, amount) }
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        AnalysisJSON(analysis: analysis).write(style, to: &json)
    }
}

extension Analysis.Way {
    /// What is paid, by its word for programs.
    var amounts: [(String, Double)] {
        [
            ("blijven", staying), ("samen", together), ("zelf", alone), ("uitbesteden", outsourced),
            ("eenmalig", oneOff),
            ("verschil_ncw", difference),
        ]
    }
}

extension Analysis.Economics {
    /// What counts, by its word for programs.
    var amounts: [(String, Double)] {
        [
            ("achterblijvend", strandedRunningOff), ("achterblijvend_blijvend", strandedForEver),
            ("ontvlechting", separation), ("uittreedsom", exitSums), ("incidenteel", oneOff),
            ("btw_compensabel", refundableVAT),
        ]
    }
}
