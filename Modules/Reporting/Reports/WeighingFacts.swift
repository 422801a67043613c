import Decision
import Domain

/// The CSV of `weeg`: one row per fact.
struct WeighingFacts {
    let weighing: Weighing

    /// A row before its empty cells are filled.
    private struct Row {
        var kind: String
        var method = ""
        var normalisation = ""
        var weights = ""
        var scenario = ""
        var criterion = ""
        var place: Int?
        var value: Fact
    }

    func write(_ row: ([Fact]) -> Void) {
        for one in scores() + rankings() + acceptabilities() + tippingWeights() + dominated() {
            row([
                .text(one.kind), .text(one.method), .text(one.normalisation), .text(one.weights),
                .text(one.scenario), .text(one.criterion), one.place.map { .number($0) } ?? .text(""), one.value,
            ])
        }
    }

    private func id(_ alternative: Int) -> String { weighing.alternatives[alternative].id.text }

    private func scores() -> [Row] {
        weighing.alternatives.indices.flatMap { alternative in
            weighing.criteria.enumerated().flatMap { index, criterion -> [Row] in
                let points = Row(
                    kind: "punten", scenario: id(alternative), criterion: criterion.id,
                    value: .fraction(weighing.points[alternative][index]))
                guard criterion.from != nil else { return [points] }
                let amount = Row(
                    kind: "bedrag", scenario: id(alternative), criterion: criterion.id,
                    value: .amount(weighing.table.values[alternative][index]))
                return [amount, points]
            }
        }
    }

    private func rankings() -> [Row] {
        let sums = weighing.weightedSum.map { [("gewogen-som", "", $0)] } ?? []
        return (sums + weighing.topsis.map { ("topsis", $0.normalisation.rawValue, $0.ranking) }).flatMap { ranked in
            ranked.2.order.map { alternative in
                Row(
                    kind: "rangorde", method: ranked.0, normalisation: ranked.1, scenario: id(alternative),
                    place: ranked.2.places[alternative], value: .fraction(ranked.2.values[alternative]))
            }
        }
    }

    private func acceptabilities() -> [Row] {
        weighing.acceptability.flatMap { result in
            result.alternatives.enumerated().flatMap { alternative, own -> [Row] in
                let head = Row(
                    kind: "aandeel", method: "smaa", weights: result.knowledge.rawValue, scenario: id(alternative),
                    value: .text(""))
                let places = own.acceptability.enumerated().map { place, part in
                    var row = head
                    row.place = place + 1
                    row.value = .fraction(part)
                    return row
                }
                let central = zip(weighing.criteria, own.centralWeights ?? []).map { criterion, weight in
                    var row = head
                    row.kind = "centraal_gewicht"
                    row.criterion = criterion.id
                    row.value = .fraction(weight)
                    return row
                }
                return places + central
            }
        }
    }

    private func tippingWeights() -> [Row] {
        weighing.tippingWeights.flatMap { tipping in
            [
                ("omslag_eerste_onder", tipping.firstBelow), ("omslag_eerste_boven", tipping.firstAbove),
                ("omslag_volgorde_onder", tipping.anyBelow), ("omslag_volgorde_boven", tipping.anyAbove),
            ].compactMap { kind, change in
                change.map {
                    Row(
                        kind: kind, method: "gewogen-som", scenario: id($0.passing),
                        criterion: weighing.criteria[tipping.criterion].id, value: .fraction($0.weight))
                }
            }
        }
    }

    /// The value is the scenario that is better.
    private func dominated() -> [Row] {
        weighing.table.dominators.enumerated().flatMap { alternative, others in
            others.map { Row(kind: "gedomineerd_door", scenario: id(alternative), value: .text(id($0))) }
        }
    }
}
