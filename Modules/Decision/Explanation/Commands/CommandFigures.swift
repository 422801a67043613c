import CalculationGraph
import Domain
import ExitCosts

/// The figures of one computation that a command makes outside the scenarios: a regeling under other keys, a leave under
/// other terms, scenarios weighed. Each is read from the nodes and values that the command itself shows.
protocol CommandFigures {
    /// The models that the figures come from; the first heads the tree.
    var readers: [ModelReader] { get }
    /// What a path names, by its names; nil when it names nothing.
    ///
    /// Throws `Problems` when the command left out what it names, with the reason.
    func source(at path: [String]) throws(Problems) -> FigureSource?
    /// The paths of all figures that the command shows, as names.
    var paths: [[String]] { get }
}

/// Models compiled by themselves, each with what the paths of its figures begin with. Whatever stands in a tree can be
/// asked for again: `verdeel.R.S.jaren.J.` and then the path that the figure would have in a scenario.
struct LoneModels {
    let dossier: Dossier
    let readers: [ModelReader]

    /// Of some models with the paths that they stand for.
    init(_ models: [(path: String, model: ScenarioModel)], of dossier: Dossier) {
        self.dossier = dossier
        let lastYear = dossier.baseline.assumptions.lastYear
        readers = models.enumerated().map { side, own in
            ModelReader(
                linked: LinkedModel(own.model, totalsOf: [], lastYear: lastYear, countedTo: lastYear), side: side,
                inputs: InputReader(dossier: dossier), prefix: own.path + ".")
        }
    }

    /// Finds figures of a scenario in the models.
    var finder: FigureFinder { FigureFinder(dossier: dossier, readers: readers, baseline: 0) }

    /// A figure of a model under its path there, behind the path of the model.
    func source(at path: [String]) -> FigureSource? {
        let text = path.joined(separator: ".")
        return readers.lazy.compactMap { reader in
            guard text.hasPrefix(reader.prefix) else { return nil }
            return finder.node(
                at: text.dropFirst(reader.prefix.count).split(separator: ".").map { String($0) }, reader.side)
        }.first
    }

    /// A node of the only regeling of a model.
    func node(_ id: NodeID, _ side: Int) -> FigureSource { .node(.init(part: .regeling(0), id: id), side: side) }

    /// A figure that is a node, with how that is made.
    func figure(
        _ id: NodeID, _ figure: Explanation.CommandFigure, at path: [String], value: Double, unit: Explanation.Unit,
        _ side: Int
    ) -> FigureSource {
        let (rule, operands) = readers[side].ingredients(of: .init(part: .regeling(0), id: id))
        return self.figure(
            figure, at: path, value: value, unit: unit, rule ?? .same, rule == nil ? [node(id, side)] : operands, side)
    }

    /// A node with a figure of its own under another name, still with its path.
    func named(_ id: NodeID, _ side: Int, _ name: (Explanation.Subject) -> Explanation.Subject) -> FigureSource {
        let node = LinkedModel.Node(part: .regeling(0), id: id)
        let reader = readers[side]
        let (rule, operands) = reader.ingredients(of: node)
        return .made(
            MadeFigure(
                subject: name(reader.linked.figure(of: node).map { .figure($0) } ?? .step),
                path: reader.linked.graph(of: node.part).path(of: id).map { reader.prefix + $0 },
                value: reader.linked.value(of: node), unit: reader.unit(of: node), rule: rule, operands: operands,
                side: side))
    }

    /// A figure put together, under its path and with the value that the command shows.
    func figure(
        _ figure: Explanation.CommandFigure, at path: [String], value: Double, unit: Explanation.Unit = .euro,
        _ rule: Explanation.Rule?, _ operands: [FigureSource], _ side: Int
    ) -> FigureSource {
        .made(
            MadeFigure(
                subject: .ofCommand(figure), path: path.joined(separator: "."), value: value, unit: unit, rule: rule,
                operands: operands, side: side))
    }

    /// A step on the way, with the value that its rule gives.
    func step(
        _ rule: Explanation.Rule, _ operands: [FigureSource], named subject: Explanation.Subject = .step,
        unit: Explanation.Unit = .euro, _ side: Int
    ) -> FigureSource {
        .made(
            MadeFigure(
                subject: subject, value: rule.result(of: operands.map { readers.value(of: $0) }) ?? .nan, unit: unit,
                rule: rule, operands: operands, side: side))
    }

    /// Some nodes added up; one alone as it is.
    func sum(_ nodes: [NodeID], _ side: Int) -> FigureSource {
        nodes.count == 1 ? node(nodes[0], side) : step(.operation(.sum), nodes.map { node($0, side) }, side)
    }
}
