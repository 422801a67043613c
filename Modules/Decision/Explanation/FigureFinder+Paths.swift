import CalculationGraph
import Domain

extension FigureFinder {
    private var own: ModelReader { readers[0] }

    /// Paths of the part of the model that a path begins in, as names; of what commands compute where each computation begins.
    func paths(under path: [String]) -> [[String]] {
        let assumptions = own.linked.model.scenario.assumptions
        var paths = dossier.inputPaths(of: own.linked.model.scenario)
        paths += assumptions.municipalities.map { "gemeenten.\($0.id).totaal" }
        paths += assumptions.regelingen.map { "regelingen.\($0.id).jaren" }
        paths += ["samen.verschil.totaal"]
        paths += ["maatstaven", "indexatie", "discontofactor"].map { "\($0).jaren" }
        if path.first == "gemeenten", path.count > 1 { paths += municipal(MunicipalityID(path[1])) }
        if path.first == "regelingen", path.count > 1 {
            for (index, part) in own.linked.model.regelingen.enumerated() where part.content.id.text == path[1] {
                paths += labelled(.regeling(index))
                paths += part.content.posts.map { "regelingen.\(path[1]).jaren.\($0.year).betaald.\($0.municipality)" }
            }
        }
        paths += labelled(.shared)
        return paths.map { $0.split(separator: ".").map { String($0) } } + CommandComputation.paths(in: dossier)
    }

    private func labelled(_ part: LinkedModel.Part) -> [String] {
        let graph = own.linked.graph(of: part)
        return graph.nodes.compactMap { graph.path(of: $0) }
    }

    /// Figures of a municipality.
    private func municipal(_ id: MunicipalityID) -> [String] {
        let last = own.linked.model.scenario.assumptions.lastYear
        let posts = posts(of: id, 0).filter { abs(own.linked.value(of: $0.node)) >= halfACent }
        let later = posts.filter { $0.year > last }.map { "gemeenten.\(id).later.\($0.post.path)" }
        let names =
            [
                "verschil.totaal", "verschil.ncw", "verschil.structureel", "toetsen.niet-duurder.waarde",
                "toetsen.niet-duurder.totaal_eindjaar", "toetsen.kwaliteit.waarde", "terugverdienjaar", "duurste_jaar",
                "structureel_per_inwoner", "verschil.structureel_per_inwoner",
            ]
            + overYears(posts.map(\.post)).flatMap { [$0, "verschil.\($0)"] }
            + (own.linked.model.scenario.assumptions.firstYear...own.linked.totals.countedTo).flatMap {
                ["verschil.jaren.\($0)", "verschil.opgeteld.\($0)"]
            }
        return labelled(.totals) + later + names.map { "gemeenten.\(id).\($0)" }
            + posts.map { "gemeenten.\(id).jaren.\($0.year).\($0.post.path)" }
    }

    /// What can be added up over the years: each post, each regeling, the own steps.
    private func overYears(_ posts: [Post]) -> [String] {
        let totals = posts.map { post in
            let parts = post.pathParts
            return parts.collection == "stappen" ? "stappen.totaal" : "regelingen.\(parts.id).totaal"
        }
        return Set(posts.map(\.path) + totals).sorted()
    }
}
