import Decision
import Domain
import Reporting

/// Counts a dossier and finds what rests on assumptions.
func overview(of dossier: Dossier, version: String) -> Overview {
    let assumptions = dossier.baseline.assumptions
    let paths = dossier.paths
    let assumed = dossier.remarks.filter { $0.value.isAssumption }.keys.filter { dossier.figures.contains($0) }.sorted()
    let unsourced = dossier.figures.filter { dossier.remarks[$0] == nil }
    return Overview(
        name: assumptions.name,
        counts: [
            ("gemeenten", assumptions.municipalities.count), ("maatstaven", assumptions.drivers.count),
            ("regelingen", assumptions.regelingen.count),
            ("kostenposten", assumptions.regelingen.reduce(0) { $0 + $1.items.count }),
            ("scenarios", dossier.scenarios.count),
            ("stappen", dossier.scenarios.reduce(0) { $0 + $1.steps.count }),
            ("cijfers", dossier.figures.count), ("onzeker", dossier.uncertain.count), ("aannames", assumed.count),
        ],
        assumptions: assumed.map { place in
            let path = dossier.files[Int(place.file)].path
            return .init(
                path: paths[place] ?? "?", place: "\(path):\(place.line)", source: dossier.remarks[place]?.source)
        },
        parts: assumptions.regelingen.map { part(of: $0, in: dossier) }, withoutSource: unsourced.count,
        withoutRunOff: assumptions.regelingen.flatMap { regeling in
            regeling.items.filter { $0.variable.base < 1 && $0.runOff.isEmpty }.map {
                "regelingen.\(regeling.id).kosten.\($0.id)"
            }
        }, notComputed: dossier.notComputed, version: version)
}

/// What of a regeling's items and pools rests on assumptions, by their amounts in the dossier's first year.
private func part(of regeling: Regeling, in dossier: Dossier) -> Overview.Part {
    var part = Overview.Part(id: regeling.id, name: regeling.name, total: 0, assumed: 0)
    let amounts = regeling.items.map(\.amount) + (regeling.overhead?.pools.map(\.amount) ?? [])
    for amount in amounts {
        let size = abs(amount.value.base(year: dossier.baseline.assumptions.firstYear) ?? 0)
        part.total += size
        let isAssumed = amount.value.points.contains { dossier.remarks[$0.value.place]?.isAssumption ?? false }
        if isAssumed { part.assumed += size }
    }
    return part
}
