extension Reading {
    /// Figures by year, or one figure: `{2019: 25_650, 2020: 25_700, groei: 0.4%}`.
    public func table(_ node: DocumentNode, _ rule: NumberRule) -> YearTable? {
        if let inner = node["bedrag"] ?? node["waarde"], inner.entries != nil, !isFigure(inner) {
            checkDescription(node)
            guard let table = table(inner, rule) else { return nil }
            let beside = remark(in: node)
            table.points.forEach { remark(beside, at: $0.value.place) }
            return table
        }
        guard let entries = node.entries, !isFigure(node) else { return estimate(node, rule).map { YearTable($0) } }
        if reportTorn(entries) { return nil }
        let beside = remark(in: node)
        var growth: Estimate?
        var points: [YearTable.Point] = []
        var isSound = true
        for entry in entries where !Self.remarkKeys.contains(entry.key) {
            if entry.key == "groei" {
                growth = estimate(entry.value, .rate)
                isSound = isSound && growth != nil
            } else if let point = point(entry, rule) {
                remark(beside, at: point.value.place)
                points.append(point)
            } else {
                isSound = false
            }
        }
        if points.isEmpty, isSound { report(.emptyTable, at: node.place) }
        return isSound && !points.isEmpty ? YearTable(points: points, growth: growth) : nil
    }

    /// Amounts by year without filling (`pad`, `vast`): years not named are 0.
    public func path(_ node: DocumentNode, _ rule: NumberRule) -> [YearTable.Point]? {
        guard node.entries != nil, !isFigure(node) else {
            report(.expectedMapping, at: node.place)
            return nil
        }
        guard let table = table(node, rule) else { return nil }
        if let growth = table.growth {
            report(.unknownField("groei", nearest: nil), at: growth.place)
            return nil
        }
        return table.points
    }

    private func point(_ entry: DocumentNode.Entry, _ rule: NumberRule) -> YearTable.Point? {
        guard let year = Self.year(entry.key) else {
            let words =
                DistributionWord.allCases.map(\.rawValue) + ["zie", "bedrag", "waarde", "groei"] + Self.remarkKeys
            let nearest = nearest(to: entry.key, among: words)
            report(
                nearest == nil ? .notAYear(entry.key) : .unknownField(entry.key, nearest: nearest), at: entry.keyPlace)
            return nil
        }
        return estimate(entry.value, rule).map { YearTable.Point(year: year, value: $0) }
    }

    /// A mapping that is one figure, not a table.
    func isFigure(_ node: DocumentNode) -> Bool {
        (node.entries ?? []).contains {
            DistributionWord($0.key) != nil || ["zie", "bedrag", "waarde"].contains($0.key)
        }
    }

    /// A calendar year of four digits, 1900 to 2199.
    static func year(_ text: String) -> Int? {
        guard text.utf8.count == 4, let year = Int(text), (1900...2199).contains(year) else { return nil }
        return year
    }
}
