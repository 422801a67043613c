import CalculationGraph
import Domain
import ExitCosts

/// Finds what a path names in one of some scenarios.
struct FigureFinder {
    let dossier: Dossier
    /// The scenarios; side numbers count here.
    let readers: [ModelReader]
    /// The side of the null scenario.
    let baseline: Int

    var lastYear: Int { dossier.baseline.assumptions.lastYear }

    /// What a path names in a scenario; nil when it names nothing there.
    ///
    /// A second figure under one path is `PATH.2`.
    func source(at path: String, side: Int) -> FigureSource? {
        let names = path.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        return node(at: names, side) ?? made(names, side) ?? input(path, side)
    }

    /// A figure of the graphs by its path, or by `PATH.2`; nil when they have none.
    func node(at names: [String], _ side: Int) -> FigureSource? {
        if let node = nodes(at: names, side).first { return .node(node, side: side) }
        guard let number = names.last.flatMap({ Int($0) }), number > 1 else { return nil }
        let nodes = nodes(at: Array(names.dropLast()), side)
        return nodes.count >= number ? .node(nodes[number - 1], side: side) : nil
    }

    /// The nodes of a path, in order of evaluation.
    private func nodes(at names: [String], _ side: Int) -> [LinkedModel.Node] {
        let linked = readers[side].linked
        let path = names.joined(separator: ".")
        // Most nodes are of another year: that is seen without making their paths.
        let year = names.firstIndex(of: "jaren").flatMap { names.dropFirst($0 + 1).first }.flatMap { UInt16($0) }
        for part in parts(of: names, linked) {
            let graph = linked.graph(of: part)
            let nodes = graph.nodes.filter { node in
                let label = graph.label(of: node)
                return label.meaning != .intermediate && label.year == year ?? label.year
                    && graph.path(of: node) == path
            }
            if !nodes.isEmpty { return nodes.map { LinkedModel.Node(part: part, id: $0) } }
        }
        return []
    }

    /// Where the figures of a path can be.
    private func parts(of names: [String], _ linked: LinkedModel) -> [LinkedModel.Part] {
        guard names.count > 1 else { return [] }
        switch names[0] {
        case "gemeenten":
            if names.count == 7, names[2] == "jaren", names[4] == "regelingen" { return part(named: names[5], linked) }
            return names.count > 4 && names[4] == "stappen" ? [.steps] : [.totals]
        case "regelingen": return part(named: names[1], linked)
        case "maatstaven", "indexatie", "discontofactor":
            return [.shared] + linked.model.sharedBehind.indices.map { .behind($0) }
        default: return []
        }
    }

    private func part(named name: String, _ linked: LinkedModel) -> [LinkedModel.Part] {
        linked.model.regelingen.indices.filter { linked.model.regelingen[$0].content.id.text == name }.map {
            .regeling($0)
        }
    }
}

extension FigureFinder {
    /// What somebody typed.
    func input(_ path: String, _ side: Int) -> FigureSource? {
        let scenario = readers[side].linked.model.scenario
        guard let node = dossier.value(at: path, in: scenario), let figure = figure(in: node) else { return nil }
        let value = figure.text.flatMap { try? NumberText($0) }?.value
        let known = readers[side].linked.input(at: figure.place)
        let unit = known.map { readers[side].inputs.unit(of: $0) } ?? readers[side].inputs.unit(at: figure.place)
        let uncertain = dossier.uncertain.first { $0.place == figure.place }?.distribution.base
        return .made(
            MadeFigure(
                subject: .input(path), path: path,
                value: unit == nil ? .nan : known?.base ?? uncertain ?? value ?? .nan,
                unit: unit ?? .text(figure.text ?? ""), side: side, place: figure.place))
    }

    /// The figure of a value: itself, or what stands behind `waarde`, `bedrag` or `zie`; nil for what holds others.
    private func figure(in node: DocumentNode) -> DocumentNode? {
        if node.text != nil || dossier.figures[node.place] != nil { return node }
        return (node["waarde"] ?? node["bedrag"] ?? node["zie"]).flatMap { figure(in: $0) }
    }
}

extension LinkedModel {
    /// The input that was typed at a place, where a figure of the scenario uses it.
    func input(at place: SourcePlace) -> Estimate? {
        let parts = [.shared, .steps] + model.regelingen.indices.flatMap { [Part.regeling($0), .behind($0)] }
        for part in parts {
            if let input = graph(of: part).inputs.first(where: { $0.place == place }) { return input }
        }
        return nil
    }
}
