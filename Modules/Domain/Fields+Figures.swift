/// Figures, lists and tables of them, amounts.
extension Fields {
    /// The figure of a name.
    public func estimate(_ entry: DocumentNode.Entry, _ rule: NumberRule) -> Estimate? {
        let estimate = reading.estimate(entry.value, rule)
        if let estimate { reading.remark(remark, at: estimate.place) }
        return estimate
    }

    /// A figure.
    public func estimate(_ key: String, _ rule: NumberRule, required: Bool = false) -> Estimate? {
        let estimate = value(key, required: required) { reading.estimate($0, rule) }
        if let estimate { reading.remark(remark, at: estimate.place) }
        return estimate
    }

    /// Whether a figure is typed with a percent sign.
    public func isPercentage(_ node: DocumentNode) -> Bool {
        let figure = node["waarde"] ?? node["bedrag"] ?? node
        return figure.text?.contains("%") ?? false
    }

    /// A list of figures.
    public func estimates(_ key: String, _ rule: NumberRule, required: Bool = false) -> [Estimate]? {
        list(key, required: required).flatMap { elements in
            if reading.reportTorn(elements) { return nil }
            let estimates = elements.compactMap { reading.estimate($0, rule) }
            estimates.forEach { reading.remark(remark, at: $0.place) }
            return estimates.count == elements.count ? estimates : nil
        }
    }

    /// Figures by year, or one figure.
    public func table(_ key: String, _ rule: NumberRule, required: Bool = false) -> YearTable? {
        let table = value(key, required: required) { reading.table($0, rule) }
        table?.points.forEach { reading.remark(remark, at: $0.value.place) }
        return table
    }

    /// The figures by year of a name, or one figure.
    public func table(_ entry: DocumentNode.Entry, _ rule: NumberRule) -> YearTable? {
        let table = reading.table(entry.value, rule)
        table?.points.forEach { reading.remark(remark, at: $0.value.place) }
        return table
    }

    /// An amount with its `peil`, `index` and `groei`, which stand beside it in this mapping.
    public func amount(
        _ key: String, allowsTable: Bool, allowsGrowth: Bool, required: Bool = false
    ) -> Amount? {
        let level = year("peil")
        let index = index("index")
        let growth = allowsGrowth ? estimate("groei", .rate) : nil
        guard let table = table(key, .euro, required: required) else { return nil }
        if table.isTable, !allowsTable {
            reading.report(.tableNotAllowed, at: place(of: key))
            return nil
        }
        if let inside = table.growth {
            reading.report(.growthInsideBudget, at: inside.place)
            return nil
        }
        return Amount(table, priceLevel: level, index: index, growth: growth)
    }
}
