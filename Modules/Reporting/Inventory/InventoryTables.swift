import Decision
import Domain

/// The tables of `inventaris`.
struct InventoryTables {
    let inventory: Inventory
    let entries: [Inventory.Entry]
    let style: ReportStyle

    private var unit: String { style.word(.unit(style.scale)) }
    private var unknown: String { style.word(.unknown) }

    private func word(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[style.language] }

    private func name(_ entry: Inventory.Entry) -> Table.Cell { .init(entry.name) }

    /// What each is.
    func kinds() -> Table {
        var table = Table(
            title: word("Wat het is", "What it is"),
            columns: [.text(word("Samenwerking", "Collaboration"))]
                + [
                    word("Vorm", "Form"), word("Domein", "Domain"), word("Oriëntatie", "Orientation"),
                    word("Wettelijk", "Statutory"), word("Taakvelden", "Task fields"),
                ].map { .text($0) }
                + [.number(word("Deelnemers", "Participants"))]
                + [word("Sinds", "Since"), word("Tot", "Until")].map { .text($0) })
        table.rows = entries.map { entry in
            let known = entry.information
            let statutory = known.isStatutory.map { $0 ? word("ja", "yes") : word("nee", "no") }
            let texts = [
                known.legalForm, known.domain, known.orientation, statutory,
                entry.taskFields.isEmpty ? nil : entry.taskFields.joined(separator: ", "),
                entry.participants.isEmpty ? nil : String(entry.participants.count), known.since?.isoDate,
            ]
            return .init([name(entry)] + texts.map { .init($0 ?? unknown) } + [.init(known.until?.isoDate ?? "")])
        }
        return table
    }

    /// What each costs, and what leaving takes.
    func costs() -> Table {
        let contributions = entries.compactMap(\.contribution)
        let total = style.scale.units(contributions.reduce(0, +))
        var parts = style.scale.parts(of: total, contributions).makeIterator()
        var table = Table(
            title: word(
                "Wat het kost, en wat uittreden vraagt, in \(unit)", "What it costs, and what leaving asks, in \(unit)"),
            columns: [.text(word("Samenwerking", "Collaboration"))]
                + [
                    word("Bijdrage \(inventory.year)", "Contribution \(inventory.year)"),
                    word("Per inwoner (euro)", "Per inhabitant (euro)"),
                ].map { .number($0) }
                + [.text(word("Uittreden per", "Leaving on"))]
                + [word("Uittreedsom", "Exit sum"), "P10", "P90"].map { .number($0) })
        table.rows = entries.map { entry in
            let contribution = entry.contribution.map { _ in style.amount(parts.next() ?? 0) } ?? .init(unknown)
            let perInhabitant = entry.perInhabitant.map { style.numbers.decimal($0, decimals: 2) }
            return .init([name(entry), contribution, .init(perInhabitant ?? unknown)] + exit(entry))
        }
        if !contributions.isEmpty {
            let each = entries.compactMap(\.perInhabitant).reduce(0, +)
            table.rows.append(
                .init(
                    [
                        .init(style.word(.together)), style.amount(total),
                        .init(each == 0 ? "" : style.numbers.decimal(each, decimals: 2)),
                    ], kind: .total))
        }
        return table
    }

    private func exit(_ entry: Inventory.Entry) -> [Table.Cell] {
        let exit = entry.exit
        let ends = exit?.range.map { [$0.lowerBound, $0.upperBound].map { style.amount(style.scale.units($0)) } }
        return [
            .init(exit?.earliest.isoDate ?? unknown),
            exit?.total.map { style.amount(style.scale.units($0)) } ?? .init(unknown),
        ] + (ends ?? ["", ""])
    }

    /// What must be decided when, in order of time; nil when nothing is known.
    func moments() -> Table? {
        let all = entries.flatMap { entry in entry.moments.map { (entry, $0) } }
        guard !all.isEmpty else { return nil }
        return Table(
            title: word("Komende beslismomenten", "Coming moments of decision"),
            columns: [
                .text(word("Datum", "Date")), .text(word("Samenwerking", "Collaboration")), .text(word("Wat", "What")),
            ],
            rows: all.sorted { $0.1.date < $1.1.date }.map { entry, moment in
                .init([.init(moment.date.isoDate), name(entry), .init(moment.what)])
            })
    }

    /// How often each question has no answer; nil when all have.
    func unanswered() -> Table? {
        let counts = Inventory.Question.allCases.map { question in
            (question, entries.count { $0.unanswered.contains(question) })
        }.filter { $0.1 > 0 }
        guard !counts.isEmpty else { return nil }
        return Table(
            title: word("Wat nog onbekend is", "What is not known yet"),
            columns: [
                .text(word("Vraag", "Question")), .number(word("Onbekend bij", "Not known of")),
                .number(word("Van", "Out of")),
            ],
            rows: counts.map { question, count in
                .init([
                    .init(InventoryWords.text(question)[style.language]), style.amount(count),
                    style.amount(entries.count),
                ])
            })
    }

    /// What each brings, in the words of the file.
    func addedValues() -> [String] {
        entries.compactMap { entry in entry.information.addedValue.map { "\(entry.name): \($0)" } }
    }
}

/// The questions of the inventory in words.
enum InventoryWords {
    static func text(_ question: Inventory.Question) -> Wording {
        switch question {
        case .legalForm: Wording("rechtsvorm", "legal form")
        case .domain: Wording("domein", "domain")
        case .since: Wording("sinds wanneer", "since when")
        case .addedValue: Wording("meerwaarde", "what it brings")
        case .orientation: Wording("oriëntatie", "orientation")
        case .statutory: Wording("wettelijk of vrijwillig", "statutory or voluntary")
        case .participants: Wording("deelnemers", "participants")
        case .taskFields: Wording("taakvelden", "task fields")
        case .contribution: Wording("bijdrage", "contribution")
        case .term: Wording("opzegtermijn", "notice period")
        case .exitSum: Wording("uittreedsom", "exit sum")
        case .moments: Wording("komend beslismoment", "coming moment of decision")
        }
    }
}
