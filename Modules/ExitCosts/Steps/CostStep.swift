import CostAllocation
import Domain

/// `kosten_wijzigen`: from a date an item's own cost is replaced by another amount (`op`), an amount more (`met`), or
/// scaled (`factor`). Its level and stranded pieces follow.
public struct CostStep: RegelingStep {
    /// The word in the file.
    public static let word = "kosten_wijzigen"

    enum Change: Sendable {
        case replace(Estimate, priceLevel: Int?)
        case add(Estimate, priceLevel: Int?)
        case scale(Estimate)
    }

    /// Where.
    public var regeling: RegelingID
    /// Which item.
    public var item: ItemID
    /// From when.
    public var date: Month
    var change: Change
    var itemPlace: SourcePlace
    /// After changes of quantity, before those of keys.
    public var turn: StepTurn { .cost }

    /// Reads `regeling`, `kosten`, `per`, one of `op`, `met` and `factor`, and `peil`.
    public init?(from fields: Fields) {
        let regeling = fields.regeling("regeling", required: true)
        let item = fields.name("kosten", as: ItemID.self, required: true)
        let date = fields.month("per", required: true)
        let level = fields.year("peil")
        let changes: [Change] = [
            fields.estimate("op", .euro).map { .replace($0, priceLevel: level) },
            fields.estimate("met", .euro).map { .add($0, priceLevel: level) },
            fields.estimate("factor", .factor).map { .scale($0) },
        ].compactMap { $0 }
        itemPlace = fields.place(of: "kosten")
        let named = ["op", "met", "factor"].filter { fields.node($0) != nil }
        guard named.count == 1 else {
            fields.reading.report(.needsExactlyOne(of: ["op", "met", "factor"]), at: fields.place)
            return nil
        }
        guard let regeling, let item, let date, let change = changes.first else { return nil }
        self.regeling = regeling
        self.item = item
        self.date = date
        self.change = change
    }

    /// Lets the steps of one date act.
    public static func apply(_ steps: [(id: StepID, action: Self, place: SourcePlace)], to compiler: RegelingCompiler) {
        for step in steps {
            guard let index = compiler.index(of: step.action.item) else {
                let known = compiler.items.map(\.id.text)
                compiler.part.report(
                    .unknownItem(
                        step.action.item.text, nearest: Nearest.name(to: step.action.item.text, among: known)),
                    at: step.action.itemPlace)
                continue
            }
            compiler.costChanges[index].append(step.action.costChange(of: compiler.items[index]))
            compiler.current.items[index].changes = compiler.costChanges[index].count
        }
    }

    /// The new amount is indexed and grows like the item.
    private func costChange(of item: CostItem) -> CostChange {
        func amount(_ value: Estimate, _ level: Int?) -> Amount {
            Amount(YearTable(value), priceLevel: level, index: item.amount.index, growth: item.amount.growth)
        }
        return switch change {
        case .replace(let value, let level): .replace(amount(value, level))
        case .add(let value, let level): .add(amount(value, level))
        case .scale(let factor): .scale(factor)
        }
    }
}
