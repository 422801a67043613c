import CalculationGraph
import CostAllocation
import Domain

/// `toetreden`: a municipality joins. It brings variable cost only; fixed cost is shared by more. It may pay an entry
/// sum (intreedsom) and bear a growing part of its contribution (ingroei).
public struct JoinStep: RegelingStep {
    /// The word in the file.
    public static let word = "toetreden"
    /// Who joins.
    public var municipality: MunicipalityID
    /// What it joins.
    public var regeling: RegelingID
    /// Its first month.
    public var date: Month
    /// Its part (fraction) where a key is by percentage.
    public var share: Estimate?
    /// Paid in the year of joining, euro.
    public var entrySum: Amount?
    /// a_0, a_1, ... (fractions): what it bears of its contribution per twelve months.
    public var phaseIn: [Estimate]
    /// After leaving, before changes of quantity.
    public var turn: StepTurn { .joining }

    /// Reads `gemeente`, `regeling`, `per`, `aandeel`, `intreedsom` and `ingroei`.
    public init?(from fields: Fields) {
        let municipality = fields.municipality("gemeente", required: true)
        let regeling = fields.regeling("regeling", required: true)
        let date = fields.month("per", required: true)
        share = fields.estimate("aandeel", .certainFraction)
        entrySum = fields.amount("intreedsom", allowsTable: false, allowsGrowth: true)
        phaseIn = fields.estimates("ingroei", .certainFraction) ?? []
        guard let municipality, let regeling, let date else { return nil }
        self.municipality = municipality
        self.regeling = regeling
        self.date = date
    }

    /// The year of an entry sum.
    public func lastOneOffYear(in regeling: Regeling) -> Int? { entrySum == nil ? nil : date.year }

    /// Lets the steps of one date act.
    public static func apply(_ steps: [(id: StepID, action: Self, place: SourcePlace)], to compiler: RegelingCompiler) {
        guard let first = steps.first, compiler.isActive(at: first.place) else { return }
        var joiners: [(id: MunicipalityID, share: Estimate?)] = []
        for step in steps {
            let id = step.action.municipality
            guard !compiler.current.membership.contains(id), !joiners.contains(where: { $0.id == id }) else {
                compiler.part.report(
                    .alreadyParticipant(municipality: id.text, regeling: step.action.regeling.text),
                    at: step.place)
                continue
            }
            joiners.append((id, step.action.share))
        }
        guard !joiners.isEmpty else { return }
        compiler.current.membership = compiler.shares.membership(compiler.current.membership, with: joiners)
        compiler.raiseLevels(for: joiners.map(\.id).sorted(), at: first.action.date, place: first.place)
        let names = Set(joiners.map(\.id))
        for step in steps where names.contains(step.action.municipality) {
            step.action.register(with: compiler, joiners: names, at: step.place)
        }
    }

    private func register(with compiler: RegelingCompiler, joiners: Set<MunicipalityID>, at place: SourcePlace) {
        if !phaseIn.isEmpty {
            compiler.current.phaseIns.append(PhaseIn(municipality: municipality, from: date, parts: phaseIn))
        }
        if let entrySum {
            compiler.entrySums.append(
                EntrySum(
                    municipality: municipality, date: date, amount: entrySum, joiners: joiners, place: place))
        }
    }
}

extension RegelingCompiler {
    /// R_after = R_before * (1 + W / (1 - W) * v), W the joiners' shares with them in it.
    fileprivate func raiseLevels(for joiners: [MunicipalityID], at date: Month, place: SourcePlace) {
        let hasOthers = current.membership.participants.contains { !joiners.contains($0) }
        for index in items.indices {
            let state = current.items[index]
            guard hasOthers else {
                part.report(.joinersBearEverything(item: items[index].id.text), at: place)
                continue
            }
            let parts = joiners.map {
                shares.share(of: $0, by: state.key, in: current.membership, year: date.year)
            }
            let joined = part.graph.sum(parts)
            let others = part.graph.difference(part.graph.constant(1), joined)
            let label = NodeLabel(.joinRatio, subject: part.subject(items[index].id.text), year: date.year)
            let ratio = part.graph.quotient(joined, others, label)
            part.note(place, of: ratio)
            current.items[index].level = raised(state.level, by: ratio, item: index, at: date)
        }
    }
}
