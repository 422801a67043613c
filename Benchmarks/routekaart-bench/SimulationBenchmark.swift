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
                dossier, of: all, SimulationOptions(draws: 262_144, seed: 1), crew,
                keeping: { $0.figure == .netPresentValue }, hash: { sha256($0) })
        }
    }

    /// Prints draws per second beside numpy's, the part that drawing takes, what percentiles and a second core do.
    func run() {
        let whole = best { run(chunk: $0) }
        let drawing = best { fill(chunk: $0) }
        let each = { (seconds: Double) in text(seconds / Double(draws) * 1e6) + " us" }
        let rate = Double(draws) / whole
        let program = prepared.program
        print(
            "simuleren: \(program.inputCount) onzekere waarden, \(program.outputCount) uitkomsten, \(program.operationCount) bewerkingen in \(program.instructionCount) opdrachten"
        )
        print("simuleren, een draad: \(Int(rate)) trekkingen per seconde, \(each(whole)) per trekking", terminator: "")
        if let peer = Self.numpyRate() {
            print(", \(text(rate / peer)) keer numpy (grens 6, met brede vectoren 12)")
        } else {
            print("; voor het vergelijk ontbreken python3-numpy en python3-scipy")
        }
        print("waarvan trekken \(each(drawing)): alles \(text(whole / drawing)) keer trekken (grens 2)")
        let (one, two) = (timed(threads: 1), timed(threads: 2))
        print("twee draden: \(text(one / two)) keer een (grens 1,8)")
        PercentileBenchmark(prepared.runner, outputs: prepared.program.outputCount).run()
    }

    /// numpy's draws per second on the same model, the quicker of its two generators; nil without numpy.
    private static func numpyRate() -> Double? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "Benchmarks/anker/numpy_mc.py", "100000", "1000"]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        return output.matches(of: /= (?<rate>[\d,]+) draws\/s/).compactMap { Double($0.rate.replacing(",", with: "")) }
            .max()
    }

    /// All chunks by some threads, in seconds: the quickest of five.
    private func timed(threads: Int) -> Double {
        let (runner, draws) = (prepared.runner, draws)
        return Crew.working(threads: threads) { crew in
            (0..<5).map { _ in
                let time = ContinuousClock().measure {
                    _ = crew.map(draws / ChunkRunner.chunk) { runner.draw(chunk: $0, of: draws) { _, _ in } }
                }
                return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
            }.min() ?? 0
        }
    }

    private func text(_ value: Double) -> String { String(format: "%.3f", value) }

    /// All chunks at the pace of the quickest, in seconds: a chunk takes a millisecond, so that it is not disturbed by what
    /// else the machine does.
    private func best(_ body: (Int) -> Void) -> Double {
        let chunks = draws / ChunkRunner.chunk
        let clock = ContinuousClock()
        let quickest = (0..<7 * chunks).map { number in
            let time = clock.measure { body(number % chunks) }
            return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
        }.min()
        return (quickest ?? 0) * Double(chunks)
    }

    private func run(chunk: Int) {
        prepared.runner.draw(chunk: chunk, of: draws) { _, _ in }
    }

    private func fill(chunk: Int) {
        let block = ChunkRunner.block
        let length = block + 8
        let values = UnsafeMutableRawPointer.allocate(
            byteCount: 8 * prepared.program.inputCount * length, alignment: 64
        ).bindMemory(to: Double.self, capacity: prepared.program.inputCount * length)
        let scratch = UnsafeMutablePointer<Double>.allocate(capacity: max(prepared.draws.scratchCount, 1))
        defer {
            values.deallocate()
            scratch.deallocate()
        }
        for start in stride(from: 0, to: ChunkRunner.chunk, by: block) {
            prepared.draws.fill(
                from: UInt64(chunk * ChunkRunner.chunk + start), count: block, into: values, stride: length,
                scratch: scratch)
        }
    }
}
