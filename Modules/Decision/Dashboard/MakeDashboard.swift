import Domain
import ExitCosts

/// Makes the dashboard of a municipality on a day, beside that of half a year before.
///
/// `hash` is SHA-256, for the draws behind the reserve. Throws every problem that the figures show.
public func makeDashboard(
    of municipality: Municipality, on date: CalendarDate, since previous: CalendarDate, in dossier: Dossier,
    _ options: SimulationOptions, _ crew: Crew, hash: @escaping @Sendable (UnsafeRawBufferPointer) -> [UInt8]
) throws(Problems) -> Dashboard {
    let result = try nullResult(of: municipality, dossier, crew)
    let reserve = try reserve(of: municipality, in: dossier, options, crew, hash: hash)
    func side(_ date: CalendarDate) throws(Problems) -> DashboardSide {
        let year = min(
            max(date.month.year, dossier.baseline.assumptions.firstYear), dossier.baseline.assumptions.lastYear)
        let inventory = try inventory(
            of: municipality, on: date, year: year, in: dossier, nil, result, hash: hash)
        return DashboardSide(inventory: inventory, dossier: dossier, result: result, reserve: reserve)
    }
    let (now, before) = (try side(date), try side(previous))
    return Dashboard(
        municipality: municipality, date: date, previousDate: previous, year: now.inventory.year, years: now.years,
        entries: now.entries, reserve: reserve, changes: now.changes(since: before))
}

/// What the municipality's reserve can bear; nil where the dossier names none, and for municipalities whose it is not.
private func reserve(
    of municipality: Municipality, in dossier: Dossier, _ options: SimulationOptions, _ crew: Crew,
    hash: @escaping @Sendable (UnsafeRawBufferPointer) -> [UInt8]
) throws(Problems) -> Dashboard.Reserve? {
    guard let available = dossier.riskReserve.available?.base,
        municipality.id == dossier.baseline.assumptions.municipality
    else { return nil }
    var baseline = dossier
    baseline.scenarios = []
    let outcome = try simulate(baseline, of: [municipality.id], options, crew, hash: hash)
    guard let own = outcome.scenarios.first?.municipalities.first else { return nil }
    return Dashboard.Reserve(
        available: available, needed: own.reserve(0.9) ?? 0, standing: outcome.reserveStanding(of: own, at: 0.9))
}

/// A dashboard on one of two days.
private struct DashboardSide {
    let inventory: Inventory
    let dossier: Dossier
    let result: MunicipalityResult?
    let reserve: Dashboard.Reserve?
    private(set) var entries: [Dashboard.Entry] = []

    init(inventory: Inventory, dossier: Dossier, result: MunicipalityResult?, reserve: Dashboard.Reserve?) {
        (self.inventory, self.dossier, self.result, self.reserve) = (inventory, dossier, result, reserve)
        entries = made
    }

    private static let yearsBefore = 3
    private static let yearsAfter = 3

    private var assumptions: Assumptions { dossier.baseline.assumptions }
    private var year: Int { inventory.year }
    var years: ClosedRange<Int> { year - Self.yearsBefore...year + Self.yearsAfter }
    private var aYearOn: CalendarDate { CalendarDate(month: inventory.date.month + 12, day: inventory.date.day) }

    private var made: [Dashboard.Entry] {
        let courses = inventory.entries.map { course(of: $0) }
        let all = courses.compactMap { $0[year]?.amount }.reduce(0, +)
        return zip(inventory.entries, courses).map { known, course in
            let (now, last) = (course[year]?.amount, course[year - 1]?.amount)
            let growth = now.flatMap { now in last.flatMap { $0 > 0 ? now / $0 - 1 : nil } }
            let index = indexGrowth(of: known)
            let closed = closedYear(of: known)
            return Dashboard.Entry(
                known: known, course: course, growth: growth, indexGrowth: index,
                share: now.flatMap { all > 0 ? $0 / all : nil }, closedYear: closed,
                signals: signals(of: known, growth: growth, index: index, closed), coming: coming(of: known))
        }
    }

    /// What is paid by year: accounts before budgets, budgets before what is computed. On the day only accounts of years
    /// that are over are known.
    private func course(of known: Inventory.Entry) -> [Int: Dashboard.YearAmount] {
        var course: [Int: Dashboard.YearAmount] = [:]
        for year in years {
            if let amount = estimate(of: known, in: year) { course[year] = .init(amount: amount, basis: .estimate) }
        }
        for (points, basis) in [
            (known.information.budgets, Dashboard.YearAmount.Basis.budget), (known.information.accounts, .accounts),
        ] {
            for point in points where years.contains(point.year) && (basis == .budget || isOver(point.year)) {
                course[point.year] = .init(amount: point.value.base, basis: basis)
            }
        }
        return course
    }

    private func isOver(_ year: Int) -> Bool { year < inventory.date.month.year }

    private func estimate(of known: Inventory.Entry, in year: Int) -> Double? {
        guard known.contribution != nil else { return nil }
        guard known.isRegeling else { return year == self.year ? known.contribution : nil }
        guard assumptions.firstYear...assumptions.lastYear ~= year else { return nil }
        return result?.years.first { $0.year == year }?.total.posts.first {
            $0.post == .regeling(RegelingID(known.id), .contribution)
        }?.amount ?? 0
    }

    /// What the items' indices rise by this year, by what the items cost.
    private func indexGrowth(of known: Inventory.Entry) -> Double? {
        guard known.isRegeling, let regeling = assumptions.regelingen.first(where: { $0.id.text == known.id }) else {
            return nil
        }
        var (sum, weight) = (0.0, 0.0)
        for item in regeling.items {
            let cost = abs(item.amount.value.base(year: year) ?? 0)
            let rate = item.amount.index.flatMap { assumptions.indices[$0]?.rate.base(year: year) } ?? 0
            sum += cost * rate
            weight += cost
        }
        return weight > 0 ? sum / weight : nil
    }

    private func closedYear(of known: Inventory.Entry) -> Dashboard.ClosedYear? {
        known.information.accounts.filter { isOver($0.year) }.reversed().lazy.compactMap { point in
            known.information.budgets.first { $0.year == point.year }.map { budget in
                Dashboard.ClosedYear(year: point.year, budget: budget.value.base, accounts: point.value.base)
            }
        }.first
    }

    /// A tenth of a percent more is no faster: indices are given in tenths.
    private static let least = 0.001

    private func signals(
        of known: Inventory.Entry, growth: Double?, index: Double?, _ closed: Dashboard.ClosedYear?
    ) -> [Dashboard.Signal] {
        var signals: [Dashboard.Signal] = []
        if let growth, let index, growth >= index + Self.least {
            signals.append(.fasterThanPrices(growth: growth, index: index))
        }
        if let closed, closed.accounts - closed.budget >= halfACent {
            signals.append(.overspent(year: closed.year, by: closed.accounts - closed.budget))
        }
        if let end = known.information.until, end >= inventory.date, end <= aYearOn { signals.append(.ends(end)) }
        if let (last, leave) = nextNotice(of: known), last <= aYearOn {
            signals.append(.lastNotice(last, leave: leave))
        }
        if let total = known.exit?.total, let available = reserve?.available, total > available {
            signals.append(.exitAboveReserve(total: total, available: available))
        }
        return signals
    }

    /// The last day on which a decision is in time for the first leave that can still be decided on, where leaving is
    /// possible on 1 January only; else there is no such day.
    private func nextNotice(of known: Inventory.Entry) -> (last: CalendarDate, leave: Month)? {
        guard known.isRegeling, let exit = known.exit,
            let notice = assumptions.regelingen.first(where: { $0.id.text == known.id })?.provision?.terms.notice,
            notice.onlyFirstOfJanuary, let last = notice.lastDecision(before: exit.earliest), last >= inventory.date
        else { return nil }
        return (last, exit.earliest)
    }

    private func coming(of known: Inventory.Entry) -> [Dashboard.Coming] {
        let typed = (known.information.papers + known.information.decisionMoments).map {
            Dashboard.Coming(date: $0.date, what: .typed($0.what))
        }
        return (typed + statutory(of: known)).filter { $0.date >= inventory.date && $0.date <= aYearOn }
            .sorted { $0.date < $1.date }
    }

    /// The papers that the Wgr asks of a body with a budget of its own.
    private func statutory(of known: Inventory.Entry) -> [Dashboard.Coming] {
        guard [.publicBody, .operationsOrganisation].contains(known.legalForm) else { return [] }
        let first = inventory.date.month.year
        return (first...first + 2).flatMap { budgetYear in
            [StatutoryTerm.Subject.frameworkLetter, .adoptedBudget].compactMap { subject in
                StatutoryTerm.forBudget(of: budgetYear, subject)?.lastDay(forBudgetOf: budgetYear).map {
                    Dashboard.Coming(date: $0, what: .statutory(subject, budgetYear: budgetYear))
                }
            }
        }
    }

    /// What is otherwise than on a day before.
    func changes(since before: DashboardSide) -> [Dashboard.Change] {
        let (now, then) = (signalsByEntry, before.signalsByEntry)
        var changes: [Dashboard.Change] = []
        if year != before.year { changes.append(.budget(from: before.total, to: total, year: year)) }
        let known = Set(then.map { SignalKey($0.id, $0.signal) })
        let still = Set(now.map { SignalKey($0.id, $0.signal) })
        changes += now.filter { !known.contains(SignalKey($0.id, $0.signal)) }.map { .new(id: $0.id, $0.signal) }
        changes += then.filter { !still.contains(SignalKey($0.id, $0.signal)) }.map { .gone(id: $0.id, $0.signal) }
        return changes
    }

    private var total: Double { entries.compactMap { $0.course[year]?.amount }.reduce(0, +) }

    /// A last day of notice comes and goes each year: that is no change.
    private var signalsByEntry: [(id: String, signal: Dashboard.Signal)] {
        entries.flatMap { entry in
            entry.signals.filter { if case .lastNotice = $0 { false } else { true } }.map { (entry.known.id, $0) }
        }
    }

    /// Tells signals apart: one that stays but with other figures is not new.
    private struct SignalKey: Hashable {
        var id: String
        var kind: Int
        var date: CalendarDate?

        init(_ id: String, _ signal: Dashboard.Signal) {
            self.id = id
            switch signal {
            case .fasterThanPrices: (kind, date) = (0, nil)
            case .overspent(let year, _): (kind, date) = (1, CalendarDate(month: .january(year), day: 1))
            case .ends(let end): (kind, date) = (2, end)
            case .lastNotice(let last, _): (kind, date) = (3, last)
            case .exitAboveReserve: (kind, date) = (4, nil)
            }
        }
    }
}
