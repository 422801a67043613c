import CalculationGraph
import Domain

/// Which names can follow which in paths.
struct PathNames {
    let finder: FigureFinder

    private var own: ModelReader { finder.readers[0] }

    /// The names that can follow, in order.
    func names(after path: [String]) -> [String] {
        let below = paths(under: path).compactMap { names -> String? in
            names.count > path.count && names.starts(with: path) ? names[path.count] : nil
        }
        return Set(below).sorted { Identifier<Self>($0) < Identifier<Self>($1) }
    }

    /// The path that was probably meant, and what can stand where the first wrong name stands.
    func nearest(to path: [String]) -> (nearest: String?, known: [String]) {
        let all = Set(paths(under: path))
        var right: [String] = []
        for name in path {
            let known = names(after: right, among: all)
            guard known.contains(name) else {
                guard let near = Nearest.name(to: name, among: known) else {
                    return (nil, known.sorted().map { (right + [$0]).joined(separator: ".") })
                }
                let mended = right + [near] + path.dropFirst(right.count + 1)
                let isWhole = finder.source(at: mended.joined(separator: "."), side: 0) != nil
                return ((isWhole ? mended : right + [near]).joined(separator: "."), [])
            }
            right.append(name)
        }
        return (nil, names(after: right, among: all).sorted().map { (right + [$0]).joined(separator: ".") })
    }

    private func names(after path: [String], among all: Set<[String]>) -> Set<String> {
        Set(all.compactMap { $0.count > path.count && $0.starts(with: path) ? $0[path.count] : nil })
    }

    /// Paths of the part of the model that a path begins in, as names.
    private func paths(under path: [String]) -> [[String]] {
        let assumptions = own.linked.model.scenario.assumptions
        var paths = finder.dossier.inputPaths(of: own.linked.model.scenario)
        paths += assumptions.municipalities.map { "gemeenten.\($0.id).totaal" }
        paths += assumptions.regelingen.map { "regelingen.\($0.id).jaren" }
        paths += ["maatstaven", "indexatie", "discontofactor"].map { "\($0).jaren" }
        if path.first == "gemeenten", path.count > 1 { paths += municipal(MunicipalityID(path[1])) }
        if path.first == "regelingen", path.count > 1 {
            for (index, part) in own.linked.model.regelingen.enumerated() where part.content.id.text == path[1] {
                paths += labelled(.regeling(index))
                paths += part.content.posts.map { "regelingen.\(path[1]).jaren.\($0.year).betaald.\($0.municipality)" }
            }
        }
        paths += labelled(.shared)
        return paths.map { $0.split(separator: ".").map { String($0) } }
    }

    private func labelled(_ part: LinkedModel.Part) -> [String] {
        let graph = own.linked.graph(of: part)
        return graph.nodes.compactMap { graph.path(of: $0) }
    }

    /// Figures of a municipality.
    private func municipal(_ id: MunicipalityID) -> [String] {
        let last = own.linked.model.scenario.assumptions.lastYear
        let posts = finder.posts(of: id, 0).filter { abs(own.linked.value(of: $0.node)) >= halfACent }
        let later = posts.filter { $0.year > last }.map { "gemeenten.\(id).later.\($0.post.path)" }
        let names =
            [
                "verschil.totaal", "verschil.ncw", "verschil.structureel", "toetsen.niet-duurder.waarde",
                "toetsen.niet-duurder.totaal_eindjaar", "toetsen.kwaliteit.waarde", "terugverdienjaar",
                "structureel_per_inwoner",
            ]
            + (own.linked.model.scenario.assumptions.firstYear...own.linked.totals.countedTo).flatMap {
                ["verschil.jaren.\($0)", "verschil.opgeteld.\($0)"]
            }
        return labelled(.totals) + later + names.map { "gemeenten.\(id).\($0)" }
            + posts.map { "gemeenten.\(id).jaren.\($0.year).\($0.post.path)" }
    }
}
