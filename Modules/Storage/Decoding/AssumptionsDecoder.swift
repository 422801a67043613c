import Domain

/// Reads `uitgangspunten.yaml`, as it stands or with a scenario's changes in it.
struct AssumptionsDecoder {
    let reading: Reading

    /// Notes what can be referred to.
    func gatherKnown(_ root: DocumentNode) {
        func names(_ key: String) -> Set<String> {
            Set((root[key]?.entries ?? []).map(\.key)).subtracting(["bron", "aanname"])
        }
        reading.known = Reading.Known(
            municipalities: names("gemeenten"), drivers: names("maatstaven"), indices: names("indexatie"),
            regelingen: names("regelingen"))
    }

    /// The assumptions; nil when they lack what they cannot do without. `reuse` gives regelingen that are known already.
    func decode(
        _ root: DocumentNode, reuse: (RegelingID) -> Regeling?
    ) -> (assumptions: Assumptions?, extras: DossierExtras) {
        let fields = Fields(root, in: reading)
        _ = fields.node("routekaart")
        let name = fields.title("naam", required: true)
        let municipality = fields.municipality("gemeente", required: true)
        let first = fields.year("beginjaar", required: true)
        let last = fields.year("eindjaar", required: true)
        checkHorizon(first, last, fields)
        let level = fields.year("prijspeil") ?? first
        let prices = fields.choice("prijzen", PriceBasis.self) ?? .current
        let discount = fields.estimate("discontovoet", .rate, required: true)
        let municipalities = municipalities(fields)
        let drivers = drivers(fields)
        let indices = indices(fields)
        if max(municipalities.count, drivers.count + indices.count) > Limits.names {
            reading.report(.tooManyNames(limit: Limits.names), at: root.place)
        }
        let regelingen = regelingen(fields, reuse)
        let extras = ExtrasDecoder(reading: reading).decode(
            fields, horizon: first.flatMap { first in last.flatMap { $0 < first ? nil : (first, $0) } })
        fields.finish()
        guard let name, let municipality, let first, let last, let level, let discount else { return (nil, extras) }
        return (
            Assumptions(
                name: name, municipality: municipality, firstYear: first, lastYear: last, priceLevel: level,
                prices: prices, discountRate: discount, indices: indices, municipalities: municipalities,
                drivers: drivers, regelingen: regelingen, place: root.place), extras
        )
    }

    /// The assumptions with some regelingen read again, the rest as it was; nil when one cannot be read.
    func redecode(_ changed: Set<RegelingID>, in root: DocumentNode, of base: Assumptions) -> Assumptions? {
        var result = base
        let entries = root["regelingen"]?.entries ?? []
        for (index, regeling) in base.regelingen.enumerated() where changed.contains(regeling.id) {
            guard let entry = entries.first(where: { $0.key == regeling.id.text }),
                let decoded = RegelingDecoder(reading: reading).decode(regeling.id, entry.value, at: entry.keyPlace)
            else { return nil }
            result.regelingen[index] = decoded
        }
        return result
    }

    /// The assumptions with one part that is no regeling read again, the rest as it was: the discount rate, an index, a
    /// driver. Nil for another part, or one that cannot be read.
    func redecode(_ part: String, _ name: String?, in root: DocumentNode, of base: Assumptions) -> Assumptions? {
        var result = base
        let fields = Fields(root, in: reading)
        switch (part, name) {
        case ("discontovoet", _):
            guard let rate = fields.estimate(part, .rate, required: true) else { return nil }
            result.discountRate = rate
        case ("indexatie", let name?):
            guard let list = fields.fields(part), let entry = list.names().first(where: { $0.key == name }),
                let rate = list.table(entry, .rate)
            else { return nil }
            result.indices[IndexID(name)] = PriceIndex(id: IndexID(name), rate: rate)
        case ("maatstaven", let name?):
            guard let node = root[part]?[name] else { return nil }
            result.drivers[DriverID(name)] = driver(DriverID(name), Fields(node, in: reading))
        default: return nil
        }
        return result
    }

    private static let longestHorizon = 60

    private func checkHorizon(_ first: Int?, _ last: Int?, _ fields: Fields) {
        guard let first, let last else { return }
        if last < first { reading.report(.endBeforeBegin, at: fields.place(of: "eindjaar")) }
        if last - first >= Self.longestHorizon {
            reading.report(.horizonTooLong(limit: Self.longestHorizon), at: fields.place(of: "eindjaar"))
        }
    }

    private func municipalities(_ fields: Fields) -> [Municipality] {
        fields.named("gemeenten", required: true).compactMap { name, node in
            guard let id = reading.name(name, as: MunicipalityID.self) else { return nil }
            let fields = Fields(node, in: reading)
            defer { fields.finish() }
            return Municipality(
                id: id, name: fields.title("naam") ?? id.text, statisticsCode: fields.text("cbs"),
                kind: fields.choice("soort", Municipality.Kind.self) ?? .municipality)
        }
    }

    private func drivers(_ fields: Fields) -> [DriverID: Driver] {
        var drivers: [DriverID: Driver] = [:]
        for (name, node) in fields.named("maatstaven") {
            guard let id = reading.name(name, as: DriverID.self) else { continue }
            drivers[id] = driver(id, Fields(node, in: reading))
        }
        return drivers
    }

    private func driver(_ id: DriverID, _ fields: Fields) -> Driver {
        defer { fields.finish() }
        let offset = fields.value("peiljaar", required: false) { node -> Int? in
            if let offset = node.text.flatMap({ Int($0) }), (-10...0).contains(offset) { return offset }
            reading.report(
                .outOfRange(node.text ?? "", NumberRule(.plain, -10...0, mayBeUncertain: false)), at: node.place)
            return nil
        }
        let unit = fields.text("eenheid")
        var quantities: [MunicipalityID: YearTable] = [:]
        for entry in fields.names() {
            let name = DocumentNode(.scalar(entry.key, isQuoted: false), at: entry.keyPlace)
            let table = fields.table(entry, .quantity)
            if let municipality = reading.municipality(name), let table { quantities[municipality] = table }
        }
        return Driver(
            id: id, unit: unit, yearOffset: offset ?? 0, quantities: quantities,
            place: fields.place)
    }

    private func indices(_ fields: Fields) -> [IndexID: PriceIndex] {
        var indices: [IndexID: PriceIndex] = [:]
        guard let list = fields.fields("indexatie") else { return [:] }
        for entry in list.names() {
            let name = DocumentNode(.scalar(entry.key, isQuoted: false), at: entry.keyPlace)
            let rate = list.table(entry, .rate)
            guard let id = reading.name(name, as: IndexID.self), let rate else { continue }
            indices[id] = PriceIndex(id: id, rate: rate)
        }
        list.finish()
        return indices
    }

    private func regelingen(_ fields: Fields, _ reuse: (RegelingID) -> Regeling?) -> [Regeling] {
        fields.named("regelingen").compactMap { name, node in
            guard let id = reading.name(name, as: RegelingID.self) else { return nil }
            return reuse(id) ?? RegelingDecoder(reading: reading).decode(id, node, at: name.place)
        }
    }
}
