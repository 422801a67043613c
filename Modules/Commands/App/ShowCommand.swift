import ArgumentParser
import Decision
import Domain
import Reporting
import Storage

/// `toon PAD`: what stands at a path, a result or a value of the files.
struct ShowCommand: AppCommand {
    static let configuration = CommandConfiguration(commandName: "toon")
    static let help = CommandHelp.show

    @Argument(help: ArgumentHelp(valueName: "PAD")) var path: String
    @Option var scenario: String?
    @OptionGroup var common: CommonOptions

    func result(in session: AppSession) throws -> CommandResult {
        let scenario = try scenario.map { try self.scenario(named: $0, in: session) }
        let parts = path.split(separator: ".", omittingEmptySubsequences: false)
        let trees = session.trees.filter { scenario == nil || $0.id == scenario }
        if trees.contains(where: { $0.node(at: parts) != nil }) {
            return CommandResult(report: typed(parts, in: trees, session))
        }
        let results = try session.comparison().scenarios.filter { scenario == nil || $0.id == scenario }
        if let report = computed(parts, in: results) { return CommandResult(report: report) }
        throw AppProblem.unknownPath(path, nearest: try PathNames(session).nearest(to: path))
    }

    /// Figures of results: the one at the path, or those just below it.
    private func computed(_ parts: [Substring], in results: [ScenarioResult]) -> ValueReport? {
        let found = results.compactMap { result in
            FigureTree(result).tree(at: parts).map { (scenario: result.id.text, tree: $0) }
        }
        guard !found.isEmpty else { return nil }
        var further: [String] = []
        var rows: [ValueReport.Row] = []
        for (scenario, tree) in found {
            if case .figure(let figure) = tree {
                rows.append(.init(path: path, scenario: scenario, value: .figure(figure)))
            }
            for name in tree.names {
                if case .figure(let figure) = tree.tree(at: [name[...]]) {
                    rows.append(.init(path: "\(path).\(name)", scenario: scenario, value: .figure(figure)))
                } else if !further.contains(name) {
                    further.append(name)
                }
            }
        }
        let order = Dictionary(rows.enumerated().map { ($0.element.path, $0.offset) }) { first, _ in first }
        let ordered = rows.enumerated().sorted {
            (order[$0.element.path] ?? 0, $0.offset) < (order[$1.element.path] ?? 0, $1.offset)
        }
        return ValueReport(path, ordered.map(\.element), further: further.map { "\(path).\($0)" })
    }

    /// What was typed: the value at the path, or those just below it; once where all scenarios say the same.
    private func typed(_ parts: [Substring], in trees: [ScenarioTree], _ session: AppSession) -> ValueReport {
        var further: [String] = []
        var rows: [ValueReport.Row] = []
        let nodes = trees.compactMap { tree in tree.node(at: parts).map { (tree.id.text, $0) } }
        rows += self.rows(nodes.filter { $0.1.isShown }, path, of: trees.count, session)
        var names: [String] = []
        for tree in trees where tree.node(at: parts)?.isShown == false {
            for name in tree.names(below: parts) where !names.contains(name) { names.append(name) }
        }
        for name in names {
            let below = trees.compactMap { tree in tree.node(at: parts + [name[...]]).map { (tree.id.text, $0) } }
            if below.allSatisfy({ $0.1.isShown }) {
                rows += self.rows(below, "\(path).\(name)", of: trees.count, session)
            } else {
                further.append("\(path).\(name)")
            }
        }
        return ValueReport(path, rows, further: further)
    }

    private func rows(
        _ nodes: [(scenario: String, node: DocumentNode)], _ path: String, of count: Int, _ session: AppSession
    ) -> [ValueReport.Row] {
        let isSame = nodes.count == count && Set(nodes.map(\.node.typed)).count == 1
        return (isSame ? Array(nodes.prefix(1)) : nodes).map { scenario, node in
            let source = node["bron"]?.text ?? session.dossier.remarks[node.place]?.source
            return ValueReport.Row(
                path: path, scenario: isSame && count > 1 ? nil : scenario,
                value: .typed(node.typed, place: session.place(of: node), source: source))
        }
    }
}

extension DocumentNode {
    /// Whether it is shown on one line: a value, a list of values, a figure with what is said beside it.
    fileprivate var isShown: Bool {
        let parts = entries?.map(\.value) ?? elements ?? []
        return parts.count <= 4
            && parts.allSatisfy { $0.text != nil || $0.elements?.allSatisfy { $0.text != nil } ?? false }
    }
}
