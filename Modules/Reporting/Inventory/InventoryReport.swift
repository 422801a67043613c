import Decision
import Domain

/// `inventaris`: what a municipality does together with others, what it costs and what leaving takes.
public struct InventoryReport: Report {
    let inventory: Inventory
    let entries: [Inventory.Entry]

    /// A report of the entries of an inventory that were asked for, in the order in which they are to be shown.
    public init(_ inventory: Inventory, showing entries: [Inventory.Entry]) {
        self.inventory = inventory
        self.entries = entries
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let tables = InventoryTables(inventory: inventory, entries: entries, style: style)
        let name = inventory.municipality.name
        let day = inventory.date.isoDate
        let heading = Wording("\(name): samenwerkingen op \(day)", "\(name): collaborations on \(day)")
        return [.heading(heading[style.language]), .table(tables.kinds()), .table(tables.costs())]
            + [tables.moments(), tables.unanswered()].compactMap { $0 }.map { .table($0) } + [
                .lines(title: Wording("Wat het brengt", "What it brings")[style.language], tables.addedValues()),
                .lines(title: style.word(.explanation), notes(style)),
            ]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        InventoryNotes(inventory: inventory, entries: entries).all.map { $0[style.language] }
            + entries.compactMap { entry in
                (entry.exit?.reason).map { reason in
                    Wording("uittreedsom niet te berekenen: ", "exit sum cannot be computed: ")[style.language]
                        + "\(entry.name): \(message(reason, style.language).text)"
                }
            }
    }

    /// Heads of the facts.
    public var factColumns: [String] {
        [
            "id", "naam", "soort", "groep", "vorm", "wet", "domein", "orientatie", "wettelijk", "grondslag", "sinds",
            "tot",
            "deelnemers", "taakvelden", "meerwaarde", "jaar", "bijdrage", "per_inwoner", "opzegtermijn_maanden",
            "uittreden_per", "uittreedsom", "uittreedsom_p10", "uittreedsom_p90", "volgend_beslismoment", "beslissing",
            "onbekend",
        ]
    }

    /// One row for each samenwerking; what is not known is empty.
    public func facts(_ row: ([Fact]) -> Void) {
        for entry in entries {
            let known = entry.information
            let exit = entry.exit
            row(
                [
                    entry.id, entry.name, entry.isRegeling ? "regeling" : "samenwerking", entry.group, known.legalForm,
                    entry.legalForm?.law.rawValue, known.domain, known.orientation,
                    known.isStatutory.map { $0 ? "ja" : "nee" }, known.legalBasis, known.since?.isoDate,
                    known.until?.isoDate, entry.participants.joined(separator: "; "),
                    entry.taskFields.joined(separator: "; "), known.addedValue,
                ].map { .text($0 ?? "") } + [
                    .number(inventory.year), Self.amount(entry.contribution), Self.amount(entry.perInhabitant),
                    exit?.noticeMonths.map { .number($0) } ?? .text(""), .text(exit?.earliest.isoDate ?? ""),
                    Self.amount(exit?.total), Self.amount(exit?.range?.lowerBound),
                    Self.amount(exit?.range?.upperBound), .text(entry.moments.first?.date.isoDate ?? ""),
                    .text(entry.moments.first?.what ?? ""),
                    .text(entry.unanswered.map(\.rawValue).joined(separator: "; ")),
                ])
        }
    }

    private static func amount(_ euros: Double?) -> Fact { euros.map { .amount($0) } ?? .text("") }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        InventoryJSON(inventory: inventory, entries: entries).write(style, to: &json)
    }
}

/// What stands under an inventory.
struct InventoryNotes {
    let inventory: Inventory
    let entries: [Inventory.Entry]

    /// In order of what they are about.
    var all: [Wording] {
        let (day, year) = (inventory.date.isoDate, inventory.year)
        var notes = [
            Wording(
                "bijdragen: begroting \(year), zoals nu afgesproken; per inwoner: gedeeld door de inwoners waarmee die begroting rekent",
                "contributions: budget \(year), as agreed now; per inhabitant: divided by the inhabitants that budget reckons with"
            ),
            Wording(
                "uittreden per: de eerste dag waarop het kan na een besluit op \(day); de som is wat de bepaling van de regeling dan vraagt, over alle jaren, niet contant gemaakt",
                "leaving on: the first day possible after a decision on \(day); the sum is what the regeling's provision then asks, over all years, undiscounted"
            ),
        ]
        if entries.contains(where: { $0.exit?.range != nil }) {
            let draws = inventory.draws
            notes.append(
                Wording(
                    "P10-P90: in acht van de tien trekkingen ligt de som daartussen (\(NumberFormat(.dutch).whole(draws.count)) trekkingen, zaad \(draws.seed))",
                    "P10-P90: in eight of ten draws the sum lies between these (\(NumberFormat(.english).whole(draws.count)) draws, seed \(draws.seed))"
                ))
        }
        let left = inventory.entries.count - entries.count
        if left > 0 {
            notes.append(
                Wording(
                    left == 1
                        ? "1 andere samenwerking valt buiten wat is gevraagd"
                        : "\(left) andere samenwerkingen vallen buiten wat is gevraagd",
                    left == 1
                        ? "1 other collaboration was not asked for" : "\(left) other collaborations were not asked for")
            )
        }
        if inventory.others > 0 {
            notes.append(
                Wording(
                    "niet geteld: \(inventory.others) regelingen van het dossier waaraan \(inventory.municipality.name) niet deelneemt of die nog niet bestaan",
                    "not counted: \(inventory.others) regelingen of the dossier in which \(inventory.municipality.name) takes no part or that do not exist yet"
                ))
        }
        for entry in entries where entry.legalForm == nil {
            guard let form = entry.information.legalForm else { continue }
            notes.append(
                Wording(
                    "\(entry.name): '\(form)' is geen vorm van de Wgr of het privaatrecht die Routekaart kent",
                    "\(entry.name): '\(form)' is no form of the Wgr or of private law that Routekaart knows"))
        }
        return notes
    }
}
