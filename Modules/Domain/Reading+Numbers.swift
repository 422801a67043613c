extension Reading {
    /// A figure: a number, `{bedrag|waarde: ..., bron:, aanname:}`, a distribution or `{zie: naam}`.
    public func estimate(_ node: DocumentNode, _ rule: NumberRule) -> Estimate? {
        switch node.content {
        case .scalar(let text, _):
            guard let value = number(text, at: node.place, rule) else { return nil }
            note(figureAt: node.place, in: rule.unit)
            return Estimate(value, at: node.place)
        case .sequence(let elements):
            if !reportTorn(elements) { report(.expectedNumber, at: node.place) }
            return nil
        case .mapping(let entries):
            if let inner = node["bedrag"] ?? node["waarde"] { return described(inner, in: node, rule) }
            if let reference = node["zie"] { return seen(reference, in: node, rule) }
            if let entry = entries.first(where: { DistributionWord($0.key) != nil }) {
                return uncertain(node, entry, rule)
            }
            report(.expectedNumber, at: node.place)
            return nil
        }
    }

    /// What may stand beside any figure.
    static let remarkKeys = ["bron", "aanname"]

    /// What `bron:` and `aanname:` say in a mapping; nil when neither stands there.
    func remark(in node: DocumentNode) -> Remark? {
        let source = node["bron"].flatMap { text($0) }
        let isAssumption = node["aanname"].flatMap { flag($0) } ?? false
        return source == nil && !isAssumption ? nil : Remark(source: source, isAssumption: isAssumption)
    }

    private func described(_ inner: DocumentNode, in node: DocumentNode, _ rule: NumberRule) -> Estimate? {
        checkDescription(node)
        guard let estimate = estimate(inner, rule) else { return nil }
        remark(remark(in: node), at: estimate.place)
        return estimate
    }

    /// Beside `bedrag` or `waarde` only a remark may stand.
    func checkDescription(_ node: DocumentNode) {
        checkKeys(of: node, ["bedrag", "waarde", "bron", "aanname"])
        if node["bedrag"] != nil, node["waarde"] != nil {
            report(.needsExactlyOne(of: ["bedrag", "waarde"]), at: node.place)
        }
    }

    private func seen(_ reference: DocumentNode, in node: DocumentNode, _ rule: NumberRule) -> Estimate? {
        checkKeys(of: node, ["zie", "bron", "aanname"])
        guard let name = text(reference) else { return nil }
        guard rule.mayBeUncertain else {
            report(.uncertainNotAllowed, at: node.place)
            return nil
        }
        remark(remark(in: node), at: reference.place)
        return referred(to: name, at: reference.place, rule)
    }

    private func uncertain(
        _ node: DocumentNode, _ entry: DocumentNode.Entry, _ rule: NumberRule
    ) -> Estimate? {
        checkKeys(of: node, DistributionWord.allCases.map(\.rawValue) + ["naam", "grenzen", "bron", "aanname"])
        guard rule.mayBeUncertain else {
            report(.uncertainNotAllowed, at: node.place)
            return nil
        }
        guard let distribution = distribution(in: node, entry, rule) else { return nil }
        let name = node["naam"].flatMap { text($0) }
        let index = register(UncertainInput(name: name, distribution: distribution, place: node.place))
        remark(remark(in: node), at: node.place)
        note(figureAt: node.place, in: rule.unit)
        return Estimate(distribution.base, at: node.place, uncertain: index)
    }

    /// Reports the keys of a mapping that do not belong there; gives the keys that were probably meant.
    @discardableResult func checkKeys(of node: DocumentNode, _ allowed: [String]) -> [String] {
        let entries = node.entries ?? []
        if reportTorn(entries) { return [] }
        var meant: [String] = []
        for entry in entries where !allowed.contains(entry.key) {
            let nearest = nearest(to: entry.key, among: allowed)
            report(.unknownField(entry.key, nearest: nearest), at: entry.keyPlace)
            if let nearest { meant.append(nearest) }
        }
        return meant
    }

    /// A number by the rule of its place: sign of percentages, range.
    func number(_ text: String, at place: SourcePlace, _ rule: NumberRule) -> Double? {
        let number: NumberText
        do {
            number = try NumberText(text)
        } catch .ambiguous(let thousands, let decimal) {
            let sign = text.contains("-") ? "-" : ""
            report(.ambiguousNumber(text, thousands: sign + thousands, decimal: sign + decimal), at: place)
            return nil
        } catch {
            report(Self.failure(text), at: place)
            return nil
        }
        if rule.unit == .percentage, !number.isPercentage, number.value != 0 {
            report(.needsPercentSign(text, hint: Self.percentage(number.value)), at: place)
            return nil
        }
        if rule.unit != .percentage, number.isPercentage {
            report(.percentageNotAllowed(text), at: place)
            return nil
        }
        guard rule.range.contains(number.value) else {
            report(.outOfRange(text, rule), at: place)
            return nil
        }
        return number.value
    }

    /// `0.25` as it should be typed: `25%`.
    private static func percentage(_ value: Double) -> String {
        let scaled = abs(value) <= 1 ? value * 100 : value
        let rounded = (scaled * 1e6).rounded() / 1e6
        if rounded == rounded.rounded(), abs(rounded) < 1e9 { return "\(Int(rounded))%" }
        return "\(rounded)%"
    }

    /// Why a text is no number; NaN and infinity in the spellings of YAML and of programs.
    private static func failure(_ text: String) -> ProblemKind {
        if text.isEmpty { return .emptyValue }
        let bare = text.lowercased().filter { !".+-".contains($0) }
        return ["nan", "inf", "infinity", "∞"].contains(bare) ? .notFiniteNumber(text) : .notANumber(text)
    }
}
