import CalculationGraph
import Domain
import ExitCosts
import Foundation
import Storage

/// Prints a line for each benchmark: what, how long, how many times its peer, and the bound.
///
/// The peer, `leeg`, is timed twice: as anybody builds it (`plainPeer`), which the bounds are about, and with the flags
/// of the program, with which the linker throws Foundation out of it, as a figure to look at.
func runBenchmarks(in folder: URL, plainPeer: String) throws {
    let program = folder.appendingPathComponent("routekaart").path
    let dossier = "scenarios/voorschoten"
    let times = try ProcessTiming.medians(
        of: [
            [plainPeer], [folder.appendingPathComponent("leeg").path], [program, "--version"],
            [program, "vergelijk", dossier],
        ], rounds: 60)
    print("leeg, gewoon gebouwd (laadt Foundation): \(milliseconds(times[0]))")
    print("leeg, met de vlaggen van het programma (de linker laat Foundation weg): \(milliseconds(times[1]))")
    for (name, time, bound) in [("--version", times[2], 2.0), ("vergelijk \(dossier)", times[3], 5.0)] {
        let ratio = time / times[0]
        print(
            "\(name): \(milliseconds(time)), \(decimals(ratio, 2)) keer leeg (grens \(Int(bound)))"
                + (ratio <= bound ? "" : " BOVEN DE GRENS")
                + "; met dezelfde vlaggen \(decimals(time / times[1], 2)) keer")
    }
    // A process that is started counts as its own what its parent held until then, so this one goes first.
    let anchor = "Benchmarks/anker/dossier"
    try benchmarkManyDraws(of: anchor, program: program)
    try benchmarkNodes(of: dossier)
    try benchmarkApp(of: dossier)
    try benchmarkMoment(dossier, scenario: "leidse-regio-ineens")
    // To the scenario with the most steps, from the one that differs most from it.
    try benchmarkAttribution(
        dossier, from: ScenarioID("zoals-het-liep"), to: ScenarioID("leidse-regio-ineens"))
    try ArchiveBenchmark(program: program).run(dossier)
    try benchmarkReport(of: dossier, scenario: "leidse-regio-ineens", program: program)
    try benchmarkCountry(in: folder)
    try SimulationBenchmark(dossier: anchor).run()
}

/// Bytes and nanoseconds a node of the source graph.
private func benchmarkNodes(of folder: String) throws {
    let (models, _) = try DossierCompiler.models(of: readDossier(at: folder, kinds: .all))
    let graphs = models[0].regelingen.map(\.content.graph)
    let imports = models[0].regelingen.indices.map { models[0].imports(ofRegelingAt: $0) }
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

func milliseconds(_ value: Double) -> String { "\(decimals(value, 1)) ms" }

func decimals(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }
