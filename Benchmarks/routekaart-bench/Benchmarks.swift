import CalculationGraph
import ExitCosts
import Foundation
import Storage

/// Prints a line for each benchmark: what, how long, how many times its peer, and the bound.
func runBenchmarks(in folder: URL) throws {
    let dossier = "scenarios/voorschoten"
    let commands = [
        ProcessTiming.Command(name: "leeg", arguments: [folder.appendingPathComponent("leeg").path]),
        .init(name: "--version", arguments: [folder.appendingPathComponent("routekaart").path, "--version"]),
        .init(
            name: "vergelijk \(dossier)",
            arguments: [folder.appendingPathComponent("routekaart").path, "vergelijk", dossier]),
    ]
    let times = try ProcessTiming.medians(of: commands, rounds: 40)
    print("leeg (Foundation, één regel): \(milliseconds(times[0]))")
    for (index, bound) in [(1, 2.0), (2, 5.0)] {
        let ratio = times[index] / times[0]
        print(
            "\(commands[index].name): \(milliseconds(times[index])), \(decimals(ratio, 2)) keer leeg"
                + " (grens \(Int(bound)))\(ratio <= bound ? "" : "  BOVEN DE GRENS")")
    }
    try benchmarkNodes(of: dossier)
}

/// Bytes and nanoseconds a node of the source graph.
private func benchmarkNodes(of folder: String) throws {
    let (models, _) = try DossierCompiler(readDossier(at: folder, kinds: .all)).models()
    let graphs = models[0].regelingen.map(\.content.graph)
    let imports = models[0].regelingen.map { part in part.content.graph.imports.map { models[0].value(of: $0) } }
    let nodes = graphs.reduce(0) { $0 + $1.count }
    let bytes = graphs.reduce(0) { $0 + $1.byteCount }
    let rounds = 200
    var best = UInt64.max
    for _ in 0..<5 {
        let start = DispatchTime.now().uptimeNanoseconds
        for _ in 0..<rounds {
            for (graph, imports) in zip(graphs, imports) { _ = graph.evaluate(imports: imports) }
        }
        best = min(best, DispatchTime.now().uptimeNanoseconds - start)
    }
    let nanoseconds = Double(best) / Double(rounds * nodes)
    print(
        "knopen van het nulscenario: \(nodes), \(decimals(Double(bytes) / Double(nodes), 1)) byte (grens 40)"
            + " en \(decimals(nanoseconds, 1)) ns per knoop")
}

private func milliseconds(_ value: Double) -> String { "\(decimals(value, 1)) ms" }

private func decimals(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }
