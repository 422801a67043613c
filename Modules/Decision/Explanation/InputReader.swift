import CalculationGraph
import Domain

/// What is known of what somebody typed: in what it counts, where it stands, what was said beside it.
struct InputReader: Sendable {
    let dossier: Dossier

    /// In what an input counts.
    func unit(of input: Estimate) -> Explanation.Unit {
        // What `zie:` names counts as the input that it names.
        let named = input.uncertain.map { dossier.uncertain[Int($0)].place }
        return unit(at: input.place) ?? named.flatMap { unit(at: $0) } ?? .plain
    }

    /// In what the figure at a place counts; nil where no figure stands.
    func unit(at place: SourcePlace) -> Explanation.Unit? {
        switch dossier.figures[place] {
        case .euro: .euro
        case .percentage: .fraction
        case .quantity: .quantity(nil)
        case .plain: .plain
        case nil: nil
        }
    }

    /// Where figures were typed and what was said beside them, found for all at once.
    func origins(of places: Set<SourcePlace>) -> [SourcePlace: Explanation.Origin] {
        let found = dossier.inputs(at: places)
        let uncertain = Dictionary(dossier.uncertain.map { ($0.place, $0.distribution) }) { first, _ in first }
        return places.reduce(into: [:]) { origins, place in
            let remark = dossier.remarks[place]
            origins[place] = Explanation.Origin(
                place: place, file: dossier.files[Int(place.file)].path, path: found[place]?.path ?? "",
                source: remark?.source,
                isAssumption: (remark?.isAssumption ?? false) || found[place]?.isAssumption ?? false,
                distribution: uncertain[place])
        }
    }
}
