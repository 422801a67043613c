import Domain

/// Reads `uitgangspunten.yaml`, as it stands or with a scenario's changes in it.
struct AssumptionsDecoder {
    let reading: Reading

    /// What else stands in the file, used by the dossier as a whole.
    struct Extras {
        var correlations: [Correlation] = []
        var criteria: [Criterion] = []
        var risks: [Risk] = []
        var riskReserve: (available: Estimate?, otherRisks: Estimate?) = (nil, nil)
    }

    /// Notes what can be referred to.
    func gatherKnown(_ root: DocumentNode) {
        func names(_ key: String) -> Set<String> { Set((root[key]?.entries ?? []).map(\.key)) }
        reading.known.municipalities = names("gemeenten")
        reading.known.drivers = names("maatstaven")
        reading.known.indices = names("indexatie")
        reading.known.regelingen = names("regelingen")
    }

    /// The assumptions; nil when they lack what they cannot do without. `reuse` gives regelingen that are known already.
    func decode(
        _ root: DocumentNode, reuse: (RegelingID) -> Regeling?
    ) -> (assumptions: Assumptions?, extras: Extras) {
        let fields = Fields(root, in: reading)
        _ = fields.node("routekaart")
        let name = fields.text("naam", required: true)
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
        let regelingen = regelingen(fields, reuse)
        let extras = extras(fields, horizon: first.flatMap { first in last.map { (first, $0) } })
        fields.finish()
        guard let name, let municipality, let first, let last, let level, let discount else { return (nil, extras) }
        return (
            Assumptions(
                name: name, municipality: municipality, firstYear: first, lastYear: last, priceLevel: level,
                prices: prices, discountRate: discount, indices: indices, municipalities: municipalities,
                drivers: drivers, regelingen: regelingen), extras
        )
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
        entries(fields, "gemeenten", required: true).compactMap { name, node in
            guard let id = reading.name(name, as: MunicipalityID.self) else { return nil }
            let fields = Fields(node, in: reading)
            defer { fields.finish() }
            return Municipality(
                id: id, name: fields.text("naam") ?? id.text, statisticsCode: fields.text("cbs"),
                kind: fields.choice("soort", Municipality.Kind.self) ?? .municipality)
        }
    }

    private func drivers(_ fields: Fields) -> [DriverID: Driver] {
        var drivers: [DriverID: Driver] = [:]
        for (name, node) in entries(fields, "maatstaven") {
            guard let id = reading.name(name, as: DriverID.self) else { continue }
            drivers[id] = driver(id, Fields(node, in: reading))
        }
        return drivers
    }

    private func driver(_ id: DriverID, _ fields: Fields) -> Driver {
        let own = ["eenheid", "peiljaar", "bron", "aanname"]
        var quantities: [MunicipalityID: YearTable] = [:]
        for entry in fields.node.entries ?? [] where !own.contains(entry.key) {
            let name = DocumentNode(.scalar(entry.key, isQuoted: false), at: entry.keyPlace)
            guard let municipality = reading.municipality(name) else { continue }
            if let table = fields.table(entry.key, .quantity) { quantities[municipality] = table }
        }
        let offset = fields.value("peiljaar", required: false) { node -> Int? in
            if let offset = node.text.flatMap({ Int($0) }), (-10...0).contains(offset) { return offset }
            reading.report(.outOfRange(node.text ?? "", NumberRule(.plain, -10...0, mayBeUncertain: false)), at: node.place)
            return nil
        }
        return Driver(
            id: id, unit: fields.text("eenheid"), yearOffset: offset ?? 0, quantities: quantities,
            place: fields.place)
    }

    private func indices(_ fields: Fields) -> [IndexID: PriceIndex] {
        var indices: [IndexID: PriceIndex] = [:]
        for (name, node) in entries(fields, "indexatie") {
            guard let id = reading.name(name, as: IndexID.self), let rate = reading.table(node, .rate) else {
                continue
            }
            indices[id] = PriceIndex(id: id, rate: rate)
        }
        return indices
    }

    private func regelingen(_ fields: Fields, _ reuse: (RegelingID) -> Regeling?) -> [Regeling] {
        entries(fields, "regelingen").compactMap { name, node in
            guard let id = reading.name(name, as: RegelingID.self) else { return nil }
            return reuse(id) ?? RegelingDecoder(reading: reading).decode(id, node)
        }
    }

    /// The entries of a mapping, each with its name as a node.
    private func entries(
        _ fields: Fields, _ key: String, required: Bool = false
    ) -> [(name: DocumentNode, value: DocumentNode)] {
        (fields.fields(key, required: required)?.node.entries ?? []).map {
            (DocumentNode(.scalar($0.key, isQuoted: false), at: $0.keyPlace), $0.value)
        }
    }

    private func extras(_ fields: Fields, horizon: (first: Int, last: Int)?) -> Extras {
        var extras = Extras()
        if let reserve = fields.fields("weerstandscapaciteit") {
            extras.riskReserve = (
                reserve.estimate("beschikbaar", .euroNotNegative), reserve.estimate("overige_risicos", .euroNotNegative)
            )
            reserve.finish()
        }
        extras.correlations = correlations(fields)
        extras.criteria = criteria(fields)
        extras.risks = entries(fields, "risicos").compactMap { name, node in
            risk(name, Fields(node, in: reading), horizon)
        }
        return extras
    }

    private func correlations(_ fields: Fields) -> [Correlation] {
        (fields.node("correlaties")?.elements ?? []).compactMap { node in
            guard let elements = node.elements, elements.count == 3 else {
                reading.report(.wrongCount(expected: 3, found: node.elements?.count ?? 0), at: node.place)
                return nil
            }
            let names = elements.prefix(2).compactMap { element -> String? in
                guard let name = reading.text(element) else { return nil }
                if reading.inputNames.contains(name) { return name }
                reading.report(
                    .unknownInput(name, nearest: Nearest.name(to: name, among: reading.inputNames)),
                    at: element.place)
                return nil
            }
            guard let text = reading.text(elements[2]), names.count == 2 else { return nil }
            guard let rank = Double(text.replacingComma), (-1...1).contains(rank) else {
                reading.report(.correlationOutOfRange(text), at: elements[2].place)
                return nil
            }
            return Correlation(first: names[0], second: names[1], rank: rank, place: node.place)
        }
    }

    private func criteria(_ fields: Fields) -> [Criterion] {
        let list = entries(fields, "criteria")
        let criteria = list.compactMap { name, node -> Criterion? in
            let own = Fields(node, in: reading)
            defer { own.finish() }
            let weight = own.estimate("gewicht", .certainFraction, required: true)
            let isQuality = own.flag("kwaliteit") ?? false
            let from = own.text("uit")
            _ = own.text("naam")
            guard let id = reading.name(name, as: ComponentID.self), let weight else { return nil }
            return Criterion(id: id.text, weight: weight.base, isQuality: isQuality, from: from, place: node.place)
        }
        let sum = criteria.reduce(0) { $0 + $1.weight }
        if !list.isEmpty, criteria.count == list.count, abs(sum - 1) > 1e-9 {
            reading.report(.partsDoNotAddUp(sum: sum), at: fields.place(of: "criteria"))
        }
        return criteria
    }

    private func risk(_ name: DocumentNode, _ fields: Fields, _ horizon: (first: Int, last: Int)?) -> Risk? {
        defer { fields.finish() }
        let probability = fields.estimate("kans", .certainFraction, required: true)
        let impact = fields.estimate("gevolg", .euro, required: true)
        let year = fields.year("jaar", required: true)
        let municipality = fields.municipality("gemeente", required: true)
        let control = fields.text("beheersing")
        _ = fields.text("naam")
        if let year, let horizon, year < horizon.first || year > horizon.last {
            reading.report(
                .yearOutsideHorizon(year: year, first: horizon.first, last: horizon.last),
                at: fields.place(of: "jaar"))
        }
        guard let id = reading.name(name, as: ComponentID.self), let probability, let impact, let year,
            let municipality
        else { return nil }
        return Risk(
            id: id.text, probability: probability.base, impact: impact, year: year, municipality: municipality,
            control: control, place: fields.place)
    }
}

extension String {
    /// A decimal comma as a point.
    var replacingComma: String { String(map { $0 == "," ? "." : $0 }) }
}
