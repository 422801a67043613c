import CalculationGraph
import Domain
import ExitCosts
import Simulation

/// How far exit sums may lie apart: each leave by itself, with the draws that a simulation of the dossier would make.
struct ExitSpread {
    /// The percentiles between which a sum lies in four of five draws.
    static let bounds = [0.1, 0.9]

    private let exits: [LoneExit]
    private let dossier: Dossier
    private let options: SimulationOptions
    private let hash: (UnsafeRawBufferPointer) -> [UInt8]

    /// For leaves that were computed. `hash` is SHA-256.
    init(
        of exits: [LoneExit], in dossier: Dossier, _ options: SimulationOptions,
        hash: @escaping (UnsafeRawBufferPointer) -> [UInt8]
    ) {
        (self.exits, self.dossier, self.options, self.hash) = (exits, dossier, options, hash)
    }

    /// By leave the P10 and P90 of what the leaver pays in all (euro); nil for a sum on which nothing uncertain hangs.
    ///
    /// Throws correlations that cannot hold together, when options are strict.
    func ranges() throws(Problems) -> [ClosedRange<Double>?] {
        let source = model
        let whole = Program(source, inputCount: dossier.uncertain.count)
        guard !whole.usedInputs.isEmpty else { return exits.map { _ in nil } }
        let paths = dossier.paths
        let inputs = try InputDraws(
            dossier.uncertain, named: dossier.uncertain.map { $0.name ?? paths[$0.place] ?? "" },
            used: Array(whole.usedInputs), dossier, options, hash: hash)
        let runner = ChunkRunner(whole.drawing(inputs.drawn), draws: inputs.plan)
        var draws = exits.map { _ in BracketedDraws() }
        for chunk in 0..<ShardNumber.chunkCount(of: options.draws) {
            runner.draw(chunk: chunk, of: options.draws) { output, values in draws[output].add(values) }
        }
        return draws.map { draws in
            guard let ends = draws.percentiles(Self.bounds)?.values, ends.count == 2, ends[1] - ends[0] >= halfACent
            else {
                return nil
            }
            return ends[0]...ends[1]
        }
    }

    /// Every leave with what it takes its figures from, and its payments added up.
    private var model: SourceModel {
        var parts: [SourceModel.Part] = []
        var outputs: [SourceModel.Figure] = []
        for exit in exits {
            let shared = exit.model.shared
            parts.append(.init(graph: shared.content, values: shared.evaluation.values, imports: []))
            let behind = parts.count - 1
            let graph = exit.content.graph
            parts.append(
                .init(
                    graph: graph, values: exit.evaluation.values,
                    imports: graph.imports.map { .init(part: behind, node: $0.node) }))
            let own = parts.count - 1
            var sum = GraphBuilder(names: PartNames(prefix: ""))
            let payments = exit.payments.map { sum.importedOnce(.init(part: PartID(own), node: $0.node)) }
            let total = payments.isEmpty ? sum.constant(0) : sum.sum(payments)
            let built = sum.graph
            let values = built.evaluate(imports: exit.payments.map { exit.evaluation[$0.node] })
            parts.append(
                .init(
                    graph: built, values: values.values,
                    imports: exit.payments.map { .init(part: own, node: $0.node) }))
            outputs.append(.init(part: parts.count - 1, node: total))
        }
        return SourceModel(parts: parts, outputs: outputs)
    }
}
