import Domain
import ExitCosts

/// A figure, by its path, of the scenarios between two of a dossier.
struct MixedFigure: Sendable {
    let path: String
    let mixed: MixedScenarios
    /// The null scenario, with the totals of the municipality that the path is about.
    let baseline: ModelReader
    let dossier: Dossier
    /// Whose totals are needed.
    let municipalities: [MunicipalityID]

    /// Its value with some changes taken over, by their numbers; 0 where nothing has that path. Throws when that mixture
    /// cannot be.
    func value(taking changes: Set<Int>) throws(Problems) -> Double {
        let totals = baseline.linked.totals
        let linked = LinkedModel(
            try mixed.model(taking: changes), totalsOf: municipalities, lastYear: totals.lastYear,
            countedTo: totals.countedTo)
        let problems = linked.totals.problems
        guard problems.isEmpty else { throw Problems(files: dossier.files, list: problems) }
        let reader = ModelReader(linked: linked, side: 0, inputs: baseline.inputs)
        switch FigureFinder(dossier: dossier, readers: [reader, baseline], baseline: 1).source(at: path, side: 0) {
        case nil: return 0
        case .node(let node, _)?: return linked.value(of: node)
        case .made(let figure)?: return figure.value
        }
    }
}
