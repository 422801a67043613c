import CalculationGraph
import CostAllocation
import Domain

/// `zelf_doen`: own cost items of a municipality from `per` (to `tot`), each like a cost item of a regeling.
public struct OwnProvisionStep: RunningStep {
    /// The word in the file.
    public static let word = "zelf_doen"
    /// Who does it itself.
    public var municipality: MunicipalityID
    /// Euro per year by item, in order of name.
    public var costs: [(id: ItemID, amount: Amount, taskField: String?)]
    var running: Running
    /// The one that all items name.
    public var taskField: String? {
        guard let first = costs.first?.taskField, costs.allSatisfy({ $0.taskField == first }) else { return nil }
        return first
    }
    /// Its post.
    public var post: StepPost { .ownProvision }

    /// Reads `gemeente`, `per`, `tot` and `kosten`.
    public init?(from fields: Fields) {
        let municipality = fields.municipality("gemeente", required: true)
        let running = Running(from: fields)
        guard let list = fields.fields("kosten", required: true) else { return nil }
        var costs: [(id: ItemID, amount: Amount, taskField: String?)] = []
        for entry in list.names() {
            let name = DocumentNode(.scalar(entry.key, isQuoted: false), at: entry.keyPlace)
            let item = Fields(entry.value, in: fields.reading)
            let id = fields.reading.name(name, as: ItemID.self)
            let amount = item.amount("bedrag", allowsTable: true, allowsGrowth: true, required: true)
            let taskField = item.text("taakveld")
            item.finish()
            if let id, let amount { costs.append((id, amount, taskField)) }
        }
        guard let municipality, let running else { return nil }
        self.municipality = municipality
        self.running = running
        self.costs = costs.sorted { $0.id < $1.id }
    }

    /// Sum of the items, for the months of the year in which they run.
    public func amount(in year: Int, step: Step, in builder: StepsBuilder) -> NodeID? {
        let months = running.months(in: year)
        guard months > 0 else { return nil }
        let part = builder.part
        let label = builder.label(.ownProvision, step, municipality, year)
        let sum = part.graph.sum(costs.map { part.amount($0.amount, year: year) })
        return part.graph.product([sum, part.graph.constant(Double(months) / 12)], label)
    }
}
