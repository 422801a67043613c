import CalculationGraph
import Domain
import ExitCosts
import Foundation
import Storage
import Support
import Testing

/// What the calculation graph promises (docs/architectuur.md), shown with one regeling and one leaver.
@Suite struct GraphPromisesTests {
    private static let body = """
        regelingen:
          r:
            deelnemers: [a, b, c]
            kosten:
              post: {bedrag: {pert: [100_000, 120_000, 150_000]}, index: lonen, sleutel: per_inwoner, variabel: 40%, afbouw: [100%, 50%]}
            uittreding: {methode: {afbouw: {}}}
          s:
            deelnemers: [a, b]
            kosten: {post: {bedrag: 10_000, sleutel: vaste_voet}}
        """

    private static func model(leave date: String = "2024-01-01", amount: String = "120_000") throws -> [ScenarioModel] {
        let dossier = TestDossier(
            body.replacingOccurrences(of: "120_000", with: amount),
            scenarios: ["weg": "stappen:\n  - uittreden: {gemeente: a, regeling: r, per: \(date)}\n"])
        return try DossierCompiler.models(of: dossier.read()).models
    }

    /// The node of the uncertain amount in a graph.
    private static func amount(in graph: Graph) throws -> NodeID {
        try #require(graph.inputNodes.first { graph.input(of: $0)?.base == 120_000 })
    }

    @Test func anInputThatChangesIsEvaluatedAgainWithoutCompiling() throws {
        let model = try Self.model()[1]
        let part = model.regelingen[0]
        let graph = part.content.graph
        var values = part.evaluation
        let imports = graph.imports.map { model.value(of: $0) }
        let moved = graph.reevaluate(&values, inputs: [try Self.amount(in: graph): 130_000], imports: imports)
        let fresh = try Self.model(amount: "130_000")[1].regelingen[0].evaluation
        #expect(values.values == fresh.values)
        #expect(moved.count < graph.count)
        let shares = graph.nodes.filter { graph.label(of: $0).meaning == .share }
        #expect(!shares.isEmpty && Set(moved).isDisjoint(with: shares), "shares do not hang on the amount")
    }

    @Test func aDateThatChangesRecompilesOnlyThatRegeling() throws {
        let models = try Self.model()
        #expect(models[1].touched == [RegelingID("r")])
        let later = try Self.model(leave: "2025-01-01")
        #expect(later[1].touched == [RegelingID("r")])
        #expect(later[1].regelingen[0].content.graph.count != models[1].regelingen[0].content.graph.count)
        #expect(later[1].regelingen[1].evaluation.values == models[0].regelingen[1].evaluation.values)
    }

    /// One pass: what does not hang on an uncertain input is folded to its value; the rest is the program. It gives the
    /// same, at the base and with another draw.
    @Test func theSimulationProgramIsDerivedInOnePass() throws {
        let model = try Self.model()[1]
        let part = model.regelingen[0]
        let graph = part.content.graph
        let imports = graph.imports.map { model.value(of: $0) }
        var varies = Set<NodeID>()
        for node in graph.nodes {
            let isUncertain = graph.input(of: node)?.uncertain != nil
            if isUncertain || graph.operands(of: node).contains(where: varies.contains) { varies.insert(node) }
        }
        #expect(!varies.isEmpty && varies.count < graph.count)
        for draw in [120_000.0, 101_234.5] {
            var values = part.evaluation
            _ = graph.reevaluate(&values, inputs: [try Self.amount(in: graph): draw], imports: imports)
            for node in graph.nodes where !varies.contains(node) {
                #expect(values[node].bitPattern == part.evaluation[node].bitPattern)
            }
        }
    }

    @Test func aPathIsComputedFromIndices() throws {
        let graph = try Self.model()[1].regelingen[0].content.graph
        let paths = Set(graph.nodes.compactMap { graph.path(of: $0) })
        #expect(paths.contains("gemeenten.a.jaren.2024.regelingen.r.uittreedsom"))
        #expect(paths.contains("regelingen.r.jaren.2025.kosten"))
        #expect(paths.contains("regelingen.r.jaren.2022.sleutels.per_inwoner.b"))
        #expect(MemoryLayout<NodeLabel>.size == 8)
    }

    @Test(arguments: ["scenarios/voorschoten", "Tests/Fixtures/dossiers/05"]) func aNodeTakesAtMostFortyBytes(
        _ folder: String
    ) throws {
        let models = try DossierCompiler.models(of: readDossier(at: "\(Fixtures.root)/\(folder)", kinds: .all)).models
        for model in models {
            let graphs = [model.shared.content, model.steps.content.graph] + model.regelingen.map(\.content.graph)
            let nodes = graphs.reduce(0) { $0 + $1.count }
            let bytes = graphs.reduce(0) { $0 + $1.byteCount }
            #expect(bytes <= 40 * nodes, "\(model.scenario.id)")
        }
    }

    @Test func everyInputIsALeafWithItsPlace() throws {
        for model in try DossierCompiler.models(
            of: readDossier(at: "\(Fixtures.root)/scenarios/voorschoten", kinds: .all)
        )
        .models {
            for part in model.regelingen {
                let graph = part.content.graph
                for node in graph.inputNodes { #expect(graph.input(of: node)?.place != SourcePlace.none) }
                for node in graph.nodes { #expect(graph.operands(of: node).allSatisfy { $0 < node }) }
            }
        }
    }

    /// The release program that `make test` has just built, and names here.
    static let releaseProgram = ProcessInfo.processInfo.environment["ROUTEKAART_BENCH"]

    @Test(
        .enabled(if: releaseProgram != nil, "make test builds the release program and names it"),
        arguments: ["scenarios/voorschoten"] + (1...12).map { "Tests/Fixtures/dossiers/\($0 < 10 ? "0" : "")\($0)" })
    func debugAndReleaseGiveTheSameBits(_ folder: String) throws {
        let program = try #require(Self.releaseProgram)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.currentDirectoryURL = URL(fileURLWithPath: Fixtures.root)
        process.arguments = ["--bits", folder]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let models = try DossierCompiler.models(of: readDossier(at: "\(Fixtures.root)/\(folder)", kinds: .all)).models
        #expect(text.trimmingCharacters(in: .whitespacesAndNewlines) == sha256(models.flatMap(\.bits)))
    }
}
