import CalculationGraph
import CostAllocation
import Domain

/// `afname`: a participant takes less (or more) of a driver. The link between the sociaal domein and the WODV: moving
/// a task shows in the level and the stranded cost of the items that support it.
public struct QuantityStep: RegelingStep {
    /// The word in the file.
    public static let word = "afname"

    /// Who bears what stays behind.
    public enum Consequence: String, Sendable, CaseIterable {
        /// All, by the key with the new quantities.
        case everybody = "achterblijvend"
        /// The participant alone, also after it has left.
        case causer = "veroorzaker"
        /// Nothing stays behind, as if all cost were variable.
        case nothing = "geen"
    }

    /// Who takes less.
    public var municipality: MunicipalityID
    /// Where.
    public var regeling: RegelingID
    /// Of what.
    public var driver: DriverID
    /// How much less; negative is more.
    public var less: Estimate
    /// From when.
    public var date: Month
    /// Who bears what stays behind.
    public var consequence: Consequence
    /// After joining, before changes of cost.
    public var turn: StepTurn { .quantity }

    /// Reads `gemeente`, `regeling`, `maatstaf`, `met`, `per` and `gevolg`.
    public init?(from fields: Fields) {
        let municipality = fields.municipality("gemeente", required: true)
        let regeling = fields.regeling("regeling", required: true)
        let driver = fields.driver("maatstaf", required: true)
        let less = fields.estimate("met", .signedQuantity, required: true)
        let date = fields.month("per", required: true)
        consequence = fields.choice("gevolg", Consequence.self) ?? .everybody
        guard let municipality, let regeling, let driver, let less, let date else { return nil }
        self.municipality = municipality
        self.regeling = regeling
        self.driver = driver
        self.less = less
        self.date = date
    }

    /// While what stays behind runs off.
    public func lastOneOffYear(in regeling: Regeling) -> Int? {
        less.base > 0 && consequence != .nothing ? regeling.lastRunOffYear(from: date) : nil
    }

    /// Lets the steps of one date act.
    public static func apply(_ steps: [(id: StepID, action: Self, place: SourcePlace)], to compiler: RegelingCompiler) {
        for step in steps {
            guard compiler.isActive(at: step.place) else { continue }
            guard compiler.current.membership.contains(step.action.municipality) else {
                compiler.part.report(
                    .leaverIsNoParticipant(
                        municipality: step.action.municipality.text, regeling: step.action.regeling.text),
                    at: step.place)
                continue
            }
            step.action.apply(to: compiler, at: step.place)
        }
    }

    private var bearer: StrandedPiece.Bearer? {
        switch consequence {
        case .everybody: .everybody
        case .causer: .causer(municipality)
        case .nothing: nil
        }
    }

    private func apply(to compiler: RegelingCompiler, at place: SourcePlace) {
        guard less.base != 0 else { return }
        let part = compiler.part
        let amount = part.graph.input(less)
        let size = less.base > 0 ? amount : part.graph.difference(part.graph.constant(0), amount)
        for index in compiler.items.indices {
            guard let fraction = fraction(of: size, item: index, in: compiler) else { continue }
            let level = compiler.current.items[index].level
            if less.base > 0 {
                compiler.lower(item: index, by: fraction, level: level, at: date, bearer: bearer)
                compiler.current.items[index].level = compiler.lowered(
                    level, by: fraction, item: index, at: date)
            } else {
                compiler.current.items[index].level = compiler.raised(
                    level, by: fraction, item: index, at: date)
            }
        }
        let change = part.graph.difference(part.graph.constant(0), amount)
        compiler.current.membership = compiler.shares.membership(
            compiler.current.membership, changing: driver, at: municipality, by: change, place: place)
    }

    /// f = leaf weight of the driver * size / total over the participants, before the change; nil when the item's key
    /// does not use the driver.
    private func fraction(of size: NodeID, item index: Int, in compiler: RegelingCompiler) -> NodeID? {
        let part = compiler.part
        let uses = compiler.shares.uses(of: driver, by: compiler.current.items[index].key, year: date.year)
        guard !uses.isEmpty else { return nil }
        let terms = uses.map { use in
            let units = compiler.shares.units(
                of: driver, in: compiler.current.membership, year: date.year, years: use.years)
            return part.graph.quotient(part.graph.product([use.weight, size]), part.graph.sum(units))
        }
        return part.graph.sum(terms)
    }
}
