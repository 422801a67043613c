import Decision
import Domain
import ExitCosts
import Foundation
import Simulation
import Storage

/// Draws per second of the anchor dossier (Benchmarks/anker), as large as numpy_mc.py beside it: one thread, without
/// statistics.
struct SimulationBenchmark {
    private let prepared: PreparedSimulation
    private let draws = 262_144

    init(dossier path: String) throws {
        let dossier = try readDossier(at: path, kinds: .all)
        let all = dossier.baseline.assumptions.municipalities.map(\.id)
        prepared = try Crew.working { crew throws(Problems) in
            try PreparedSimulation(
                dossier, of: all, SimulationOptions(draws: 262_144, seed: 1), crew, hash: { sha256($0) })
        }
    }

    /// Prints draws per second, the part that drawing the inputs takes, and what the program looks like.
    func run() {
        let whole = best { run(chunk: $0) }
        let drawing = best { fill(chunk: $0) }
        let rate = { (seconds: Double) in Int(Double(draws) / seconds) }
        print(
            "simuleren, een draad: \(rate(whole)) trekkingen per seconde, \(text(whole / Double(draws) * 1e6)) us per trekking"
        )
        print(
            "waarvan trekken: \(text(drawing / Double(draws) * 1e6)) us; alles \(text(whole / drawing)) keer trekken (grens 2)"
        )
        print(
            "programma: \(prepared.program.instructionCount) opdrachten, \(prepared.program.operationCount) bewerkingen, \(prepared.program.rowCount) rijen, \(prepared.program.inputCount) onzekere waarden"
        )
    }

    private func text(_ value: Double) -> String { String(format: "%.3f", value) }

    /// The quickest of some runs over all chunks, in seconds.
    private func best(_ body: (Int) -> Void) -> Double {
        (0..<7).map { _ in
            let clock = ContinuousClock()
            let time = clock.measure { for chunk in 0..<draws / ChunkRunner.chunk { body(chunk) } }
            return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
        }.min() ?? 0
    }

    private func run(chunk: Int) {
        prepared.runner.draw(chunk: chunk, of: draws) { _, _ in }
    }

    private func fill(chunk: Int) {
        let block = ChunkRunner.block
        let values = UnsafeMutablePointer<Double>.allocate(capacity: prepared.program.inputCount * block)
        let scratch = UnsafeMutablePointer<Double>.allocate(capacity: max(prepared.draws.scratchCount, 1))
        defer {
            values.deallocate()
            scratch.deallocate()
        }
        for start in stride(from: 0, to: ChunkRunner.chunk, by: block) {
            prepared.draws.fill(
                from: UInt64(chunk * ChunkRunner.chunk + start), count: block, into: values, stride: block,
                scratch: scratch)
        }
    }
}
