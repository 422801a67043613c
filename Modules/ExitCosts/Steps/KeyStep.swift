import CostAllocation
import Domain

/// `sleutel_wijzigen`: from a date one or all items of a regeling are shared by another key.
public struct KeyStep: RegelingStep {
    /// The word in the file.
    public static let word = "sleutel_wijzigen"
    /// Where.
    public var regeling: RegelingID
    /// Which item; nil: all.
    public var item: ItemID?
    /// The new key.
    public var key: KeyID
    /// From when.
    public var date: Month
    var itemPlace: SourcePlace
    var keyPlace: SourcePlace
    /// Last of its date.
    public var turn: StepTurn { .key }

    /// Reads `regeling`, `kosten`, `sleutel` and `per`.
    public init?(from fields: Fields) {
        let regeling = fields.regeling("regeling", required: true)
        let key = fields.key("sleutel", required: true)
        let date = fields.month("per", required: true)
        item = fields.name("kosten", as: ItemID.self)
        itemPlace = fields.place(of: "kosten")
        keyPlace = fields.place(of: "sleutel")
        guard let regeling, let key, let date else { return nil }
        self.regeling = regeling
        self.key = key
        self.date = date
    }

    /// Lets the steps of one date act.
    public static func apply(_ steps: [(id: StepID, action: Self, place: SourcePlace)], to compiler: RegelingCompiler) {
        for step in steps { step.action.apply(to: compiler) }
    }

    private func apply(to compiler: RegelingCompiler) {
        guard compiler.regeling.keys[key] != nil else {
            let known = compiler.regeling.keys.keys.map(\.text).sorted()
            compiler.part.report(
                .unknownKey(key.text, nearest: Nearest.name(to: key.text, among: known)), at: keyPlace)
            return
        }
        guard let item else {
            for index in compiler.items.indices { compiler.current.items[index].key = key }
            return
        }
        guard let index = compiler.index(of: item) else {
            let known = compiler.items.map(\.id.text)
            compiler.part.report(
                .unknownItem(item.text, nearest: Nearest.name(to: item.text, among: known)), at: itemPlace)
            return
        }
        compiler.current.items[index].key = key
    }
}
