import Foundation
import Simulation

/// What exact percentiles of a million draws cost on top of drawing and computing them, one thread.
struct PercentileBenchmark {
    private let runner: ChunkRunner
    private let outputs: Int
    private let chunks = 256
    private var draws: Int { chunks * ChunkRunner.chunk }

    /// Of a program's outputs.
    init(_ runner: ChunkRunner, outputs: Int) {
        self.runner = runner
        self.outputs = outputs
    }

    /// Prints how much longer it takes, by turns, the quickest of five.
    func run() {
        var best = (without: Double.infinity, with: Double.infinity)
        for _ in 0..<5 {
            best.without = min(best.without, seconds { draw { _, _ in } })
            best.with = min(best.with, seconds { percentiles() })
        }
        let more = (best.with / best.without - 1) * 100
        print(
            "percentielen van \(outputs) uitkomsten, een miljoen trekkingen: \(decimals(more, 0))% erbij (grens 40%)")
    }

    private func draw(_ body: (Int, UnsafeBufferPointer<Double>) -> Void) {
        for chunk in 0..<chunks { runner.draw(chunk: chunk, of: draws, body) }
    }

    /// As `simuleer` keeps and narrows them.
    private func percentiles() {
        var kept = [BracketedDraws](repeating: BracketedDraws(), count: outputs)
        for chunk in 0..<chunks {
            runner.draw(chunk: chunk, of: draws) { output, values in kept[output].add(values) }
            if chunk >= 7, (chunk + 1) & chunk == 0 {
                for output in kept.indices { kept[output].narrow(to: Percentiles.reported, deviations: 7) }
            }
        }
        guard kept.allSatisfy({ $0.percentiles(Percentiles.reported) != nil }) else {
            return print("percentielen: er is te weinig bewaard")
        }
    }

    private func seconds(_ body: () -> Void) -> Double {
        let time = ContinuousClock().measure(body)
        return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    }
}

/// Time and memory of ten million draws, as a whole process.
func benchmarkManyDraws(of folder: String, program: String) throws {
    let run = try ProcessTiming([
        program, "simuleer", folder, "--trekkingen", "10000000", "--formaat", "json", "--stil",
    ])
    let size = run.peakBytes / 1_000_000
    print(
        "simuleer \(folder), 10 miljoen trekkingen: \(decimals(run.milliseconds / 1000, 1)) s en \(size) MB (grens 200)"
            + (size > 200 ? " BOVEN DE GRENS" : ""))
}
