import Decision
import Domain
import Reporting

/// Counts a dossier and finds what rests on assumptions.
func overview(of source: DossierSource) -> Overview {
    let dossier = source.dossier
    let assumptions = dossier.baseline.assumptions
    let assumed = dossier.assumedFigures
    return Overview(
        name: assumptions.name, counts: counts(dossier, assumed: assumed.count),
        assumptions: listed(assumed, in: dossier),
        parts: assumptions.regelingen.map { part(of: $0, source, assumed) },
        withoutSource: dossier.figures.keys.filter { dossier.remarks[$0] == nil && !assumed.contains($0) }.count,
        withoutRunOff: assumptions.regelingen.flatMap { regeling in
            regeling.items.filter { $0.variable.base < 1 && $0.runOff.isEmpty }.map {
                "regelingen.\(regeling.id).kosten.\($0.id)"
            }
        }, simulatedOnly: dossier.simulatedOnly)
}

private func counts(_ dossier: Dossier, assumed: Int) -> [(key: String, count: Int)] {
    let assumptions = dossier.baseline.assumptions
    return [
        ("gemeenten", assumptions.municipalities.count), ("maatstaven", assumptions.drivers.count),
        ("regelingen", assumptions.regelingen.count),
        ("kostenposten", assumptions.regelingen.reduce(0) { $0 + $1.items.count }),
        ("scenarios", dossier.scenarios.count),
        ("stappen", dossier.scenarios.reduce(0) { $0 + $1.steps.count }), ("cijfers", dossier.figures.count),
        ("onzeker", dossier.uncertain.count), ("aannames", assumed),
    ]
}

private func listed(_ assumed: Set<SourcePlace>, in dossier: Dossier) -> [Overview.Assumption] {
    let paths = dossier.paths
    let all = Set(assumed.compactMap { paths[$0] })
    let whole = assumed.filter { paths[$0].map { isWhole($0, among: all) } ?? true }
    return whole.sorted().map { place in
        .init(
            path: paths[place] ?? "?", place: "\(dossier.files[Int(place.file)].path):\(place.line)",
            source: dossier.remarks[place]?.source)
    }
}

/// Whether a path stands in no other: the parts of a distribution are not listed beside it.
private func isWhole(_ path: String, among all: Set<String>) -> Bool {
    var path = Substring(path)
    while let dot = path.lastIndex(of: ".") {
        path = path[..<dot]
        if all.contains(String(path)) { return false }
    }
    return true
}

/// What the municipality contributes to a regeling in the null scenario, and the part of it whose amounts (items and
/// pools, by their size in the first year) are assumptions.
private func part(of regeling: Regeling, _ source: DossierSource, _ assumed: Set<SourcePlace>) -> Overview.Part {
    let assumptions = source.dossier.baseline.assumptions
    let amounts = regeling.items.map(\.amount) + (regeling.overhead?.pools.map(\.amount) ?? [])
    var total = 0.0
    var marked = 0.0
    for amount in amounts {
        let size = abs(amount.value.base(year: assumptions.firstYear) ?? 0)
        total += size
        if amount.value.points.contains(where: { assumed.contains($0.value.place) }) { marked += size }
    }
    let result = source.comparison.scenarios[0].result(of: source.comparison.municipality)
    let posts = result?.years.flatMap(\.total.posts).filter { $0.post.regeling == regeling.id } ?? []
    let paid = posts.reduce(0) { $0 + $1.amount }
    return .init(id: regeling.id, name: regeling.name, total: paid, assumed: total > 0 ? paid * marked / total : 0)
}
