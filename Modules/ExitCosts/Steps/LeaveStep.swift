import CalculationGraph
import CostAllocation
import Domain

/// `uittreden`: a participant leaves. From the date on it is in no key; of its volume the variable part vanishes, the
/// fixed rest stays behind; it pays the exit sum of the regeling's provision (Wgr art. 9) and may receive capital.
public struct LeaveStep: RegelingStep {
    /// The word in the file.
    public static let word = "uittreden"
    /// Who leaves.
    public var municipality: MunicipalityID
    /// What it leaves.
    public var regeling: RegelingID
    /// First month without it.
    public var date: Month
    /// A variant of the provision, or a method's name; nil: as the provision says.
    public var method: String?
    /// `geen_effect: reden`: why leaving shows nowhere else; then no `afname` is missed.
    public var noEffectReason: String?
    var methodPlace: SourcePlace
    /// After founding, before joining.
    public var turn: StepTurn { .leaving }

    /// Reads `gemeente`, `regeling`, `per`, `methode` and `geen_effect`.
    public init?(from fields: Fields) {
        let municipality = fields.municipality("gemeente", required: true)
        let regeling = fields.regeling("regeling", required: true)
        let date = fields.month("per", required: true)
        method = fields.text("methode")
        noEffectReason = fields.text("geen_effect")
        methodPlace = fields.place(of: "methode")
        guard let municipality, let regeling, let date else { return nil }
        self.municipality = municipality
        self.regeling = regeling
        self.date = date
    }

    /// A leave that nobody typed; without a method by the provision as it is.
    public init(_ municipality: MunicipalityID, from regeling: RegelingID, on date: Month, method: String? = nil) {
        self.municipality = municipality
        self.regeling = regeling
        self.date = date
        self.method = method
        methodPlace = .none
    }

    /// The year itself, while what stays behind runs off, the payments and the components.
    public func lastOneOffYear(in regeling: Regeling) -> Int? {
        guard let terms = terms(of: regeling) else { return regeling.lastRunOffYear(from: date) ?? date.year }
        return LoneExit.lastYear(of: regeling, date: date, terms: terms)
    }

    /// Lets the steps of one date act.
    public static func apply(_ steps: [(id: StepID, action: Self, place: SourcePlace)], to compiler: RegelingCompiler) {
        guard let first = steps.first else { return }
        if let dissolved = compiler.dissolved, dissolved.date == first.action.date {
            compiler.part.report(
                .leaveAndDissolveOnOneDate(
                    regeling: first.action.regeling.text, date: first.action.date.isoDate),
                at: first.place)
            return
        }
        guard compiler.isActive(at: first.place) else { return }
        let date = first.action.date
        let before = compiler.before(date)
        var leavers: [MunicipalityID] = []
        for step in steps {
            let id = step.action.municipality
            guard before.membership.contains(id), !leavers.contains(id) else {
                compiler.part.report(
                    .leaverIsNoParticipant(municipality: id.text, regeling: step.action.regeling.text),
                    at: step.place)
                continue
            }
            leavers.append(id)
            step.action.register(with: compiler, at: step.place, before: before)
        }
        guard !leavers.isEmpty else { return }
        compiler.lowerLevels(for: leavers.sorted(), at: date, before: before)
        compiler.payCapital(to: leavers.sorted(), at: date, before: before)
        let remaining = compiler.shares.membership(compiler.current.membership, without: Set(leavers))
        compiler.current.membership = remaining
        compiler.current.phaseIns.removeAll { leavers.contains($0.municipality) }
        if remaining.participants.isEmpty {
            compiler.part.report(.nobodyStays(regeling: compiler.regeling.id.text), at: first.place)
        }
    }

    private func register(with compiler: RegelingCompiler, at place: SourcePlace, before: Stretch) {
        guard let terms = terms(in: compiler, at: place) else { return }
        if let decision = compiler.decision, let earliest = terms.notice.earliestLeave(after: decision),
            date < earliest
        {
            compiler.part.report(.noticeTooShort(earliest: earliest.isoDate), at: place)
        }
        compiler.leaves.append(Leave(municipality: municipality, date: date, terms: terms, place: place))
    }

    /// The provision as this leave meets it: a variant laid over it, or another method; nil for an unknown name.
    public func terms(of regeling: Regeling) -> ExitProvision.Terms? {
        guard let provision = regeling.provision else { return nil }
        guard let method else { return provision.terms }
        if let variant = provision.variants[method] { return variant }
        var terms = provision.terms
        if let plain = ExitMethods.byDefault(method) {
            terms.method = plain
            return terms
        }
        // `methode: factor` where the provision reckons by a factor: its own.
        return terms.method.map { type(of: $0).word } == method ? terms : nil
    }

    private func terms(in compiler: RegelingCompiler, at place: SourcePlace) -> ExitProvision.Terms? {
        guard let provision = compiler.regeling.provision else {
            compiler.part.report(.noExitMethod(regeling: regeling.text), at: place)
            return nil
        }
        guard let terms = terms(of: compiler.regeling) else {
            let known = provision.variants.keys.sorted() + ExitMethods.all.map { $0.word }
            compiler.part.report(
                .unknownVariant(method ?? "", nearest: Nearest.name(to: method ?? "", among: known)), at: methodPlace)
            return nil
        }
        if terms.method == nil {
            compiler.part.report(.noExitMethod(regeling: regeling.text), at: place)
            return nil
        }
        return terms
    }
}

extension RegelingCompiler {
    /// R_after = R_before * (1 - sum of w_p); each leaver leaves its own piece of what is fixed.
    fileprivate func lowerLevels(for leavers: [MunicipalityID], at date: Month, before: Stretch) {
        for index in items.indices {
            let state = before.items[index]
            let parts = leavers.map { lastShare(of: $0, inItem: index, before: date) }
            for (leaver, part) in zip(leavers, parts) {
                lower(
                    item: index, by: part, level: state.level, at: date, bearer: .everybody, leaver: leaver)
            }
            current.items[index].level = lowered(
                state.level, by: part.graph.sum(parts), item: index, at: date)
        }
    }

    /// w_p * E to each leaver; E falls by what is paid, leavers of one date share the same E.
    fileprivate func payCapital(to leavers: [MunicipalityID], at date: Month, before: Stretch) {
        guard let capital, let key = regeling.provision?.capital?.key else { return }
        let paid = leavers.map { leaver in
            let share = shares.share(of: leaver, by: key, in: before.membership, year: (date + -1).year)
            return part.graph.product([share, capital])
        }
        for (leaver, amount) in zip(leavers, paid) {
            capitalPaid.append(CapitalPayment(municipality: leaver, year: date.year, amount: amount))
        }
        self.capital = part.graph.difference(capital, part.graph.sum(paid))
    }
}
