import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `inventaris MAP`: all samenwerkingen of a municipality.
struct InventoryCommand: Command, DrawingCommand {
    static let configuration = CommandConfiguration(commandName: "inventaris")
    static let help = CommandHelp.inventory
    private static let mostDraws = 1_000_000

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Option var peildatum: String?
    @Option(parsing: .unconditional) var jaar: Int?
    @Option var op: InventoryOrder?
    @Option var domein: [String] = []
    @Option var orientatie: [String] = []
    @Option var vorm: [String] = []
    @Option var wettelijk: YesOrNo?
    @Option(parsing: .unconditional) var trekkingen = 10_000
    @Option(parsing: .unconditional) var zaad: UInt64 = 1
    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        let dossier = try dossiers.dossier(map)
        let municipality = try municipality(named: gemeente, in: dossier)
        let date = try chosenDay(in: dossier.baseline.assumptions)
        let year = try chosenYear(on: date, in: dossier.baseline.assumptions)
        guard (1...Self.mostDraws).contains(trekkingen) else {
            throw UsageProblem.outsideRange(String(trekkingen), option: "--trekkingen", first: 1, last: Self.mostDraws)
        }
        let options = SimulationOptions(draws: trekkingen, seed: zaad)
        let inventory = try Crew.working { crew throws(Problems) in
            try takeStock(of: municipality, on: date, year: year, in: dossier, options, crew) { sha256($0) }
        }
        let shown = try chosen(inventory.entries)
        return CommandResult(report: InventoryReport(inventory, showing: op?.sorted(shown) ?? shown))
    }

    private func chosenDay(in assumptions: Assumptions) throws(UsageProblem) -> CalendarDate {
        guard let peildatum else { return CalendarDate(month: .january(assumptions.firstYear), day: 1) }
        return try dayOfView(peildatum, option: "--peildatum", in: assumptions)
    }

    private func chosenYear(on date: CalendarDate, in assumptions: Assumptions) throws(UsageProblem) -> Int {
        guard let jaar else { return max(date.month.year, assumptions.firstYear) }
        let (first, last) = (assumptions.firstYear, assumptions.lastYear)
        guard (first...last).contains(jaar) else {
            throw .outsideRange(String(jaar), option: "--jaar", first: first, last: last)
        }
        return jaar
    }

    /// Those that were asked for.
    private func chosen(_ entries: [Inventory.Entry]) throws(UsageProblem) -> [Inventory.Entry] {
        let byDomain = try filter(entries, domein, "--domein") { $0.information.domain }
        let byRegion = try filter(entries, orientatie, "--orientatie") { $0.information.orientation }
        let byForm = try filter(entries, vorm, "--vorm") { $0.information.legalForm }
        return entries.filter { entry in
            byDomain(entry) && byRegion(entry) && byForm(entry)
                && (wettelijk.map { entry.information.isStatutory == ($0 == .ja) } ?? true)
        }
    }

    /// Whether an entry has one of some values, in capitals or not. Throws a value that none has.
    private func filter(
        _ entries: [Inventory.Entry], _ values: [String], _ option: String,
        _ text: @escaping (Inventory.Entry) -> String?
    ) throws(UsageProblem) -> (Inventory.Entry) -> Bool {
        guard !values.isEmpty else { return { _ in true } }
        let known = Set(entries.compactMap(text)).sorted()
        let asked = Set(values.map { $0.lowercased() })
        for value in values where !known.contains(where: { $0.lowercased() == value.lowercased() }) {
            throw .unknownName(value, option: option, known: known, nearest: Nearest.name(to: value, among: known))
        }
        return { entry in text(entry).map { asked.contains($0.lowercased()) } ?? false }
    }
}

/// What `--op` sorts by.
enum InventoryOrder: String, CaseIterable, ExpressibleByArgument {
    case naam, domein, orientatie, sinds, bijdrage
    case perInwoner = "per_inwoner"
    case uittredenPer = "uittreden_per"
    case uittreedsom, beslismoment

    /// Texts and dates from small to large, amounts from large to small; what is not known comes last, equals stay.
    func sorted(_ entries: [Inventory.Entry]) -> [Inventory.Entry] {
        switch self {
        case .naam: Self.sorted(entries, by: <) { $0.name }
        case .domein: Self.sorted(entries, by: <) { $0.information.domain }
        case .orientatie: Self.sorted(entries, by: <) { $0.information.orientation }
        case .sinds: Self.sorted(entries, by: <) { $0.information.since }
        case .bijdrage: Self.sorted(entries, by: >) { $0.contribution }
        case .perInwoner: Self.sorted(entries, by: >) { $0.perInhabitant }
        case .uittredenPer: Self.sorted(entries, by: <) { $0.exit?.earliest }
        case .uittreedsom: Self.sorted(entries, by: >) { $0.exit?.total }
        case .beslismoment: Self.sorted(entries, by: <) { $0.moments.first?.date }
        }
    }

    private static func sorted<Value: Comparable>(
        _ entries: [Inventory.Entry], by comes: (Value, Value) -> Bool, _ value: (Inventory.Entry) -> Value?
    ) -> [Inventory.Entry] {
        entries.enumerated().sorted { a, b in
            switch (value(a.element), value(b.element)) {
            case (let first?, let second?): first == second ? a.offset < b.offset : comes(first, second)
            case (_?, nil): true
            case (nil, _?): false
            case (nil, nil): a.offset < b.offset
            }
        }.map(\.element)
    }
}

/// `ja` or `nee`.
enum YesOrNo: String, CaseIterable, ExpressibleByArgument { case ja, nee }
