import CalculationGraph
import Domain

/// What all regelingen of a scenario share, as a part of its graph: levels of indices, quantities of drivers, discount
/// factors. Built on demand: a year that nobody asks for is not there. Confined to one compilation.
public final class SharedPart {
    /// The assumptions that it is built from.
    public let assumptions: Assumptions
    private var builder = GraphBuilder(names: PartNames(prefix: ""))
    private var levels: [IndexYear: NodeID] = [:]
    private var rowNumbers: [DriverAt: Row] = [:]
    private var rows: [RowContent] = []
    private var discounts: [Int: NodeID] = [:]
    private var subjects = Numbering<String>()
    private var parties = Numbering<MunicipalityID>()

    private struct IndexYear: Hashable {
        var index: IndexID
        var year: Int
    }

    private struct DriverAt: Hashable {
        var driver: DriverID
        var municipality: MunicipalityID
    }

    /// The quantities of one driver at one municipality: found once by name, then by number.
    public struct Row: Hashable, Sendable {
        let number: Int
    }

    /// What a row holds.
    private struct RowContent {
        var table: YearTable
        var label: NodeLabel
        /// By year.
        var nodes: [Int: NodeID] = [:]
    }

    /// An empty part.
    public init(assumptions: Assumptions) { self.assumptions = assumptions }

    /// What was built so far.
    public var graph: Graph { builder.graph }

    /// I_x(year): 1 at the price level, (1 + i) a year upward and downward (model.md section 1).
    /// nil for an index that does not exist.
    func indexLevel(_ id: IndexID, year: Int) -> NodeID? {
        let key = IndexYear(index: id, year: year)
        if let node = levels[key] { return node }
        guard let index = assumptions.indices[id] else { return nil }
        let label = NodeLabel(.indexLevel, subject: subject(id.text), year: year)
        let node: NodeID
        if year == assumptions.priceLevel {
            node = builder.constant(1)
        } else if year > assumptions.priceLevel {
            guard let before = indexLevel(id, year: year - 1) else { return nil }
            node = builder.product([before, growth(of: index, year: year)], label)
        } else {
            guard let after = indexLevel(id, year: year + 1) else { return nil }
            node = builder.quotient(after, growth(of: index, year: year + 1), label)
        }
        levels[key] = node
        return node
    }

    private func growth(of index: PriceIndex, year: Int) -> NodeID {
        builder.sum([builder.constant(1), builder.figure(of: index.rate, year: year)])
    }

    /// Where the quantities of a driver at a municipality stand; nil when the municipality has none.
    public func row(of id: DriverID, at municipality: MunicipalityID) -> Row? {
        let key = DriverAt(driver: id, municipality: municipality)
        if let row = rowNumbers[key] { return row }
        guard let table = assumptions.drivers[id]?.quantities[municipality] else { return nil }
        let label = NodeLabel(.quantity, subject: subject(id.text), party: party(municipality))
        rows.append(RowContent(table: table, label: label))
        let row = Row(number: rows.count - 1)
        rowNumbers[key] = row
        return row
    }

    /// The quantity of a calendar year, before any `afname`.
    public func quantity(_ row: Row, year: Int) -> NodeID {
        if let node = rows[row.number].nodes[year] { return node }
        var label = rows[row.number].label
        label.year = UInt16(clamping: year)
        let node = builder.notNegative(builder.figure(of: rows[row.number].table, year: year), label)
        rows[row.number].nodes[year] = node
        return node
    }

    /// (1 + r)^-(year - firstYear) with the dossier's discount rate.
    public func discountFactor(year: Int) -> NodeID {
        if let node = discounts[year] { return node }
        let label = NodeLabel(.discountFactor, year: year)
        let node = builder.power(onePlusDiscountRate, -(year - assumptions.firstYear), label)
        discounts[year] = node
        return node
    }

    /// 1 + r.
    private lazy var onePlusDiscountRate = builder.sum([
        builder.constant(1), builder.input(assumptions.discountRate),
    ])

    private func subject(_ text: String) -> Int {
        subjects.number(text) { builder.addSubject(text) }
    }

    private func party(_ id: MunicipalityID) -> Int {
        parties.number(id) { builder.addParty(id) }
    }
}
