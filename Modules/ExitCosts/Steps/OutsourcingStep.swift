import CalculationGraph
import CostAllocation
import Domain

/// `uitbesteden`: price * quantity, the price indexed. VAT that raises cost adds to it; VAT that the
/// BTW-compensatiefonds refunds is shown and nets to 0.
public struct OutsourcingStep: RunningStep {
    /// The word in the file.
    public static let word = "uitbesteden"

    /// What becomes of VAT.
    public enum TaxKind: String, Sendable, CaseIterable {
        case costRaising = "kostprijsverhogend"
        case refundable = "compensabel"
    }

    /// How much is bought.
    public enum Quantity: Sendable {
        /// A number a year.
        case fixed(Estimate)
        /// The municipality's own quantity of a driver, without `afname`.
        case driver(DriverID)
    }

    /// Who buys.
    public var municipality: MunicipalityID
    /// Euro per unit.
    public var price: Amount
    /// Units per year.
    public var quantity: Quantity
    /// VAT rate (fraction) and kind; nil without VAT.
    public var tax: (rate: Estimate, kind: TaxKind)?
    var running: Running
    /// Task field (taakveld), Iv3.
    public var taskField: String?
    /// Its post.
    public var post: StepPost { .outsourcing }

    /// Reads `gemeente`, `per`, `tot`, `prijs`, `hoeveelheid` or `maatstaf`, `btw`.
    public init?(from fields: Fields) {
        let municipality = fields.municipality("gemeente", required: true)
        let running = Running(from: fields)
        let price = fields.amount("prijs", allowsTable: true, allowsGrowth: true, required: true)
        let quantity = Self.quantity(from: fields)
        tax = Self.tax(from: fields)
        taskField = fields.text("taakveld")
        guard let municipality, let running, let price, let quantity else { return nil }
        self.municipality = municipality
        self.running = running
        self.price = price
        self.quantity = quantity
    }

    private static func quantity(from fields: Fields) -> Quantity? {
        let fixed = fields.estimate("hoeveelheid", .quantity)
        let driver = fields.driver("maatstaf")
        if (fields.node("hoeveelheid") == nil) == (fields.node("maatstaf") == nil) {
            fields.reading.report(.needsExactlyOne(of: ["hoeveelheid", "maatstaf"]), at: fields.place)
            return nil
        }
        return fixed.map { .fixed($0) } ?? driver.map { .driver($0) }
    }

    private static func tax(from fields: Fields) -> (rate: Estimate, kind: TaxKind)? {
        guard let tax = fields.fields("btw") else { return nil }
        let rate = tax.estimate("tarief", .certainFraction, required: true)
        let kind = tax.choice("soort", TaxKind.self, required: true)
        tax.finish()
        guard let rate, let kind else { return nil }
        return (rate, kind)
    }

    /// Price * quantity, with VAT that raises cost.
    public func amount(in year: Int, step: Step, in builder: StepsBuilder) -> NodeID? {
        guard let net = net(in: year, builder) else { return nil }
        let label = builder.label(.outsourcing, step, municipality, year)
        guard let tax, tax.kind == .costRaising else { return builder.part.graph.product([net], label) }
        let factor = builder.part.graph.sum([
            builder.part.graph.constant(1), builder.part.graph.input(tax.rate),
        ])
        return builder.part.graph.product([net, factor], label)
    }

    /// VAT that is refunded, in a year, in euro; nil when there is none.
    public func refundableTax(in year: Int, step: Step, in builder: StepsBuilder) -> NodeID? {
        guard let tax, tax.kind == .refundable, let net = net(in: year, builder) else { return nil }
        let label = builder.label(.refundableTax, step, municipality, year)
        return builder.part.graph.product([net, builder.part.graph.input(tax.rate)], label)
    }

    private func net(in year: Int, _ builder: StepsBuilder) -> NodeID? {
        let months = running.months(in: year)
        guard months > 0 else { return nil }
        let part = builder.part
        let units: NodeID
        switch quantity {
        case .fixed(let value): units = part.graph.input(value)
        case .driver(let driver):
            let offset = part.assumptions.drivers[driver]?.yearOffset ?? 0
            units = part.quantity(of: driver, at: municipality, year: year + offset) ?? part.graph.constant(0)
        }
        let price = part.amount(price, year: year)
        return part.graph.product([price, units, part.graph.constant(Double(months) / 12)])
    }

    /// A driver that the municipality has no quantity of.
    public func check(step: Step, in builder: StepsBuilder) {
        guard case .driver(let driver) = quantity,
            builder.part.assumptions.drivers[driver]?.quantities[municipality] == nil
        else { return }
        builder.part.report(.quantityMissing(municipality: municipality.text, driver: driver.text), at: step.place)
    }
}
