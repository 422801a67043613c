import Domain

/// What else stands in `uitgangspunten.yaml`, used by the dossier as a whole.
struct DossierExtras {
    var correlations: [Correlation] = []
    var criteria: [Criterion] = []
    var criteriaSet: CriteriaSet?
    var risks: [Risk] = []
    var collaborations: [Collaboration] = []
    var riskReserve: (available: Estimate?, otherRisks: Estimate?) = (nil, nil)
    var coverage: [CoverageReserve] = []
    var calendar: CouncilCalendar?
    var lanes: [Lane] = []
}

/// Reads risks, criteria, correlations, the risk reserve, what one-off cost is taken from, the council's calendar and the ways of the Routekaart.
struct ExtrasDecoder {
    let reading: Reading

    /// Reads what stands beside the regelingen in `uitgangspunten.yaml`.
    func decode(_ fields: Fields, horizon: (first: Int, last: Int)?) -> DossierExtras {
        var extras = DossierExtras()
        if let reserve = fields.fields("weerstandscapaciteit") {
            extras.riskReserve = (
                reserve.estimate("beschikbaar", .euroNotNegative), reserve.estimate("overige_risicos", .euroNotNegative)
            )
            reserve.finish()
        }
        extras.coverage = CoverageDecoder(reading: reading).decode(fields)
        extras.correlations = correlations(fields)
        (extras.criteria, extras.criteriaSet) = CriteriaDecoder(reading: reading).decode(fields)
        extras.calendar = fields.fields("kalender").map { CouncilCalendar(from: $0) }
        extras.lanes = fields.fields("wegen").map { Lane.lanes(from: $0) } ?? []
        extras.risks = fields.named("risicos").compactMap { name, node in
            risk(name, Fields(node, in: reading), horizon)
        }
        extras.collaborations = fields.named("samenwerkingen").compactMap { name, node in
            CollaborationDecoder(reading: reading).decode(name, Fields(node, in: reading))
        }
        return extras
    }

    private func correlations(_ fields: Fields) -> [Correlation] {
        var pairs: Set<Set<String>> = []
        return (fields.list("correlaties") ?? []).compactMap { node in
            guard let elements = node.elements, elements.count == 3 else {
                if let elements = node.elements, reading.reportTorn(elements) { return nil }
                reading.report(.wrongCount(expected: 3, found: node.elements?.count ?? 0), at: node.place)
                return nil
            }
            let names = elements.prefix(2).compactMap { element -> String? in
                guard let name = reading.text(element) else { return nil }
                if reading.everyInputName.contains(name) { return name }
                reading.report(
                    .unknownInput(name, nearest: reading.nearest(to: name, among: reading.everyInputName)),
                    at: element.place)
                return nil
            }
            guard let text = reading.text(elements[2]), names.count == 2 else { return nil }
            guard names[0] != names[1] else {
                reading.report(.correlationWithItself(names[0]), at: elements[1].place)
                return nil
            }
            guard let rank = Double(text.replacingComma), (-1...1).contains(rank) else {
                reading.report(.correlationOutOfRange(text), at: elements[2].place)
                return nil
            }
            guard pairs.insert(Set(names)).inserted else {
                reading.report(.correlationTwice(names[0], names[1]), at: node.place)
                return nil
            }
            return Correlation(first: names[0], second: names[1], rank: rank, place: node.place)
        }
    }

    private func risk(_ name: DocumentNode, _ fields: Fields, _ horizon: (first: Int, last: Int)?) -> Risk? {
        defer { fields.finish() }
        let probability = fields.estimate("kans", .certainFraction, required: true)
        let impact = fields.estimate("gevolg", .euro, required: true)
        let year = fields.year("jaar", required: true)
        let municipality = fields.municipality("gemeente", required: true)
        let control = fields.text("beheersing")
        let title = fields.text("naam")
        if let year, let horizon, year < horizon.first || year > horizon.last {
            reading.report(
                .yearOutsideHorizon(year: year, first: horizon.first, last: horizon.last),
                at: fields.place(of: "jaar"))
        }
        guard let id = reading.name(name, as: ComponentID.self), let probability, let impact, let year,
            let municipality
        else { return nil }
        return Risk(
            id: id.text, name: title ?? id.text, probability: probability.base, impact: impact, year: year,
            municipality: municipality, control: control, place: fields.place)
    }
}

extension String {
    /// A decimal comma as a point.
    var replacingComma: String { String(map { $0 == "," ? "." : $0 }) }
}
