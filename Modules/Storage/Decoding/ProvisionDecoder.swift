import Domain

/// Reads the exit provision (uittreding) of a regeling, its variants laid over it key by key.
struct ProvisionDecoder {
    let reading: Reading
    private static let ownKeys = ["varianten", "vermogen"]

    func decode(_ fields: Fields) -> ExitProvision? {
        var variants: [String: ExitProvision.Terms] = [:]
        let capital = fields.fields("vermogen").flatMap { self.capital($0) }
        let list = fields.fields("varianten")?.names() ?? []
        let own = (fields.node.entries ?? []).filter { !Self.ownKeys.contains($0.key) }
        for entry in list {
            let name = DocumentNode(.scalar(entry.key, isQuoted: false), at: entry.keyPlace)
            guard reading.name(name, as: ComponentID.self) != nil else { continue }
            let over = entry.value.entries ?? []
            if entry.value.entries == nil { reading.report(.expectedMapping, at: entry.value.place) }
            let kept = own.filter { entry in !over.contains { $0.key == entry.key } }
            let merged = DocumentNode(.mapping(kept + over), at: entry.value.place)
            variants[entry.key] = terms(Fields(merged, in: reading), own: over)
        }
        let base = terms(Fields(DocumentNode(.mapping(own), at: fields.place), in: reading), own: own)
        return ExitProvision(terms: base, variants: variants, capital: capital)
    }

    /// The terms; a wrong bound is told at the one that is its `own`, not laid under a variant.
    private func terms(_ fields: Fields, own: [DocumentNode.Entry]) -> ExitProvision.Terms {
        defer { fields.finish() }
        let minimum = fields.estimate("minimum", .euro)
        let maximum = fields.estimate("maximum", .euro)
        if let minimum, let maximum, minimum.uncertain == nil, maximum.uncertain == nil,
            minimum.base > maximum.base
        {
            let isOwn = own.contains { $0.key == "minimum" }
            reading.report(.minimumAboveMaximum, at: isOwn ? minimum.place : maximum.place)
        }
        return ExitProvision.Terms(
            notice: notice(fields), method: fields.node("methode").flatMap { method($0) },
            bridging: fields.months("overbrugging") ?? 60, payment: payment(fields), minimum: minimum,
            maximum: maximum, components: components(fields), place: fields.place)
    }

    private func notice(_ fields: Fields) -> Notice {
        enum From: String, CaseIterable { case firstOfJanuary = "1 januari" }
        let from = fields.choice("per", From.self)
        return Notice(months: fields.months("opzegtermijn"), onlyFirstOfJanuary: from != nil)
    }

    private func payment(_ fields: Fields) -> ExitProvision.Payment {
        enum Word: String, CaseIterable { case gespreid, ineens }
        let word = fields.choice("betaling", Word.self) ?? .gespreid
        guard let node = fields.node("contant") else { return word == .ineens ? .atOnce : .spread }
        let discounted: ExitProvision.Payment
        switch node.text {
        case "ja": discounted = .atOnceDiscounted(rate: nil)
        case "nee": discounted = .atOnce
        default:
            guard let rate = reading.estimate(node, .rate) else { return .spread }
            discounted = .atOnceDiscounted(rate: rate)
        }
        return word == .ineens ? discounted : .spread
    }

    private func method(_ node: DocumentNode) -> (any ExitMethod)? {
        let words = reading.kinds.methods.map { $0.word }
        if let text = node.text {
            guard let type = reading.kinds.methods.first(where: { $0.word == text }) else {
                reading.report(
                    .unknownChoice(text, allowed: words, nearest: reading.nearest(to: text, among: words)),
                    at: node.place)
                return nil
            }
            return type.init(from: nil, at: node.place, in: reading)
        }
        guard let entry = RegelingDecoder(reading: reading).single(node, words) else { return nil }
        return reading.kinds.methods.first { $0.word == entry.key }?
            .init(from: entry.value, at: entry.keyPlace, in: reading)
    }

    /// The components under `componenten`.
    func components(_ fields: Fields) -> [Component] {
        (fields.fields("componenten")?.names() ?? []).compactMap { entry in
            let name = DocumentNode(.scalar(entry.key, isQuoted: false), at: entry.keyPlace)
            guard let id = reading.name(name, as: ComponentID.self) else { return nil }
            return component(id, Fields(entry.value, in: reading))
        }
    }

    private func component(_ id: ComponentID, _ fields: Fields) -> Component? {
        guard let word = fields.text("soort", required: true) else { return nil }
        let share = fields.estimate("aandeel", .fraction) ?? Estimate(1)
        guard let type = reading.kinds.componentCosts.first(where: { $0.words.contains(word) }) else {
            let words = reading.kinds.componentCosts.flatMap { $0.words }
            reading.report(
                .unknownChoice(word, allowed: words, nearest: reading.nearest(to: word, among: words)),
                at: fields.place(of: "soort"))
            return nil
        }
        let cost = type.init(from: fields)
        fields.finish()
        return cost.map { Component(id: id, share: share, cost: $0, place: fields.place) }
    }

    private func capital(_ fields: Fields) -> Capital? {
        let amount = fields.estimate("bedrag", .euro, required: true)
        let settles = fields.flag("verrekenen") ?? false
        let key = fields.key("sleutel", required: true)
        fields.finish()
        guard let amount, let key else { return nil }
        return Capital(amount: amount, settles: settles, key: key, keyPlace: fields.place(of: "sleutel"))
    }
}
