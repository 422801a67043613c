import Domain
import ExitCosts

/// Makes the inventory of a municipality on a day, with contributions of a budget year; nothing is decided yet, so all
/// figures are the null scenario's.
///
/// `hash` is SHA-256, for the draws behind the ranges of exit sums. Throws every problem that the figures show.
public func takeStock(
    of municipality: Municipality, on date: CalendarDate, year: Int, in dossier: Dossier, _ options: SimulationOptions,
    _ crew: Crew, hash: @escaping (UnsafeRawBufferPointer) -> [UInt8]
) throws(Problems) -> Inventory {
    let result = try nullResult(of: municipality, dossier, crew)
    return try inventory(of: municipality, on: date, year: year, in: dossier, options, result, hash: hash)
}

/// What everything costs a municipality when nothing is decided.
func nullResult(
    of municipality: Municipality, _ dossier: Dossier, _ crew: Crew
) throws(Problems) -> MunicipalityResult? {
    var baseline = dossier
    baseline.scenarios = []
    return try compare(baseline, crew).scenarios[0].result(of: municipality.id)
}

/// The inventory from what everything costs the municipality; without options the sums have no ranges.
func inventory(
    of municipality: Municipality, on date: CalendarDate, year: Int, in dossier: Dossier, _ options: SimulationOptions?,
    _ result: MunicipalityResult?, hash: @escaping (UnsafeRawBufferPointer) -> [UInt8]
) throws(Problems) -> Inventory {
    let stock = Stock(municipality: municipality, date: date, year: year, dossier: dossier, result: result)
    let own = dossier.baseline.assumptions.regelingen.filter {
        $0.exists && $0.participants.contains(municipality.id)
    }
    let leaves = own.map { stock.leave($0) }
    let computed = leaves.compactMap { $0?.exit }
    let ranges =
        try options.map { options throws(Problems) in
            try ExitSpread(of: computed, in: dossier, options, hash: hash).ranges()
        } ?? computed.map { _ in nil }
    var next = ranges.makeIterator()
    let regelingen = zip(own, leaves).map { regeling, leave in
        stock.entry(regeling, leave, range: leave?.exit == nil ? nil : next.next() ?? nil)
    }
    let isOwn = municipality.id == dossier.baseline.assumptions.municipality
    return Inventory(
        municipality: municipality, date: date, year: year,
        // What it does without cost items is only known of the dossier's own municipality.
        entries: regelingen + (isOwn ? dossier.collaborations.map { stock.entry($0) } : []),
        others: dossier.baseline.assumptions.regelingen.count - own.count,
        draws: (options?.draws ?? 0, options?.seed ?? 0))
}

/// What is known of the samenwerkingen of one municipality.
private struct Stock {
    let municipality: Municipality
    let date: CalendarDate
    let year: Int
    let dossier: Dossier
    let result: MunicipalityResult?

    /// A leave on the first day that notice allows.
    struct Leave {
        var terms: Inventory.Exit
        var exit: LoneExit?
    }

    private var assumptions: Assumptions { dossier.baseline.assumptions }

    func entry(_ regeling: Regeling, _ leave: Leave?, range: ClosedRange<Double>?) -> Inventory.Entry {
        let amount =
            result?.years.first { $0.year == year }?.total.posts.first {
                $0.post == .regeling(regeling.id, .contribution)
            }?.amount ?? 0
        let contribution = regeling.items.isEmpty ? nil : amount
        let names = Dictionary(assumptions.municipalities.map { ($0.id, $0.name) }) { first, _ in first }
        var exit = leave?.terms
        exit?.range = range
        return entry(
            id: regeling.id.text, regeling.name, isRegeling: true, group: regeling.group, regeling.information,
            regeling.participants.map { names[$0] ?? $0.text }, contribution, exit,
            taskFields: regeling.taskFields)
    }

    func entry(_ own: Collaboration) -> Inventory.Entry {
        let names = Dictionary(assumptions.municipalities.map { ($0.id.text, $0.name) }) { first, _ in first }
        let exit = own.notice.months.map { months in
            Inventory.Exit(noticeMonths: months, earliest: own.notice.earliestLeave(after: date) ?? date.firstMonthFrom)
        }
        return entry(
            id: own.id.text, own.name, isRegeling: false, group: nil, own.information,
            own.participants.map { names[$0] ?? $0 }, own.contribution?.base, exit,
            taskFields: own.information.taskFields)
    }

    private func entry(
        id: String, _ name: String, isRegeling: Bool, group: String?, _ information: Regeling.Information,
        _ participants: [String], _ contribution: Double?, _ exit: Inventory.Exit?, taskFields: [String]
    ) -> Inventory.Entry {
        Inventory.Entry(
            id: id, name: name, isRegeling: isRegeling, group: group, information: information,
            participants: participants, contribution: contribution,
            perInhabitant: contribution.flatMap { amount in inhabitants.map { amount / $0 } }, exit: exit,
            taskFields: Set(taskFields).sorted(),
            moments: information.decisionMoments.filter { $0.date >= date }.sorted { $0.date < $1.date })
    }

    /// Those by whom amounts of the year are divided; nil where they are not known.
    private var inhabitants: Double? {
        assumptions.inhabitants(of: municipality.id, in: year).flatMap { $0 >= 1 ? $0 : nil }
    }

    /// What a leave decided on the day takes; nil without any provision.
    func leave(_ regeling: Regeling) -> Leave? {
        guard let provision = regeling.provision else { return nil }
        let notice = provision.terms.notice
        let allowed = notice.earliestLeave(after: date) ?? date.firstMonthFrom
        // Nobody leaves before the first budget year; where only the year begins a leave, the next one does.
        var earliest = max(allowed, .january(assumptions.firstYear))
        if notice.onlyFirstOfJanuary, earliest.number != 1 { earliest = .january(earliest.year + 1) }
        var terms = Inventory.Exit(noticeMonths: notice.months, earliest: earliest)
        guard let choice = ExitChoice.all(of: regeling).first(where: \.isProvision) else {
            return Leave(terms: terms)
        }
        do {
            let comparison = try ExitComparison(
                of: municipality, from: regeling, on: earliest, by: [choice], required: true, in: dossier)
            terms.total = comparison.rows.first?.total
            return Leave(terms: terms, exit: comparison.computed.exits.first)
        } catch {
            terms.reason = error.list.first?.kind
            return Leave(terms: terms)
        }
    }
}
