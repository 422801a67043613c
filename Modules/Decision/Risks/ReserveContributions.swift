import Domain
import ExitCosts
import Simulation

/// What single risks ask of a reserve: Euler's allocation of a percentile (D. Tasche, "Risk contributions and performance
/// measurement", 1999). A risk's part is its mean in the draws in which the total is as high as the reserve can just bear.
/// Those parts and that of all else add up to the reserve.
struct ReserveContributions {
    /// On both sides of the percentile draws are taken of so large a part of them: one draw would say nothing.
    static let width = 0.01

    private let prepared: PreparedSimulation
    private let draws: Int
    private let output: Int?

    /// For the total of a municipality in a scenario, in so many draws of what was made ready.
    init(_ prepared: PreparedSimulation, scenario: ScenarioID, of municipality: MunicipalityID, draws: Int) {
        self.prepared = prepared
        self.draws = draws
        output = prepared.model.outputs.firstIndex {
            $0 == .init(scenario: scenario, municipality: municipality, figure: .total)
        }
    }

    /// Of inputs, by their place among the model's, at a certainty (fraction).
    func of(_ inputs: [Int], certainty: Double, _ crew: Crew) -> [RiskParagraph.Contribution] {
        let drawn = prepared.inputs.drawn
        let places = inputs.map { drawn.firstIndex(of: $0) }
        let chunks = crew.map(ShardNumber.chunkCount(of: draws)) { chunk(at: $0, places) }
        let totals = chunks.flatMap(\.totals)
        let taken = Self.around(certainty, totals)
        return places.indices.map { index in
            let values = chunks.flatMap { $0.inputs[index] }
            let moments = Moments(taken.map { values[$0] })
            return .init(amount: moments.mean, error: moments.errorOfMean)
        }
    }

    private struct Chunk: Sendable {
        var totals: [Double]
        var inputs: [[Double]]
    }

    /// The same draws as those of the simulation; an input that is not drawn is never more than 0.
    private func chunk(at number: Int, _ places: [Int?]) -> Chunk {
        let first = number * ChunkRunner.chunk
        let count = min(ChunkRunner.chunk, draws - first)
        let matrix = InputMatrix(
            prepared.draws, inputs: prepared.inputs.drawn.count, from: UInt64(first), count: count)
        let totals = output.map { prepared.program.values(of: [$0], for: matrix)[0] }
        let nothing = [Double](repeating: 0, count: count)
        return Chunk(totals: totals ?? nothing, inputs: places.map { $0.map { matrix.rows[$0] } ?? nothing })
    }

    /// The draws whose total lies around a percentile, at least one; of equal totals the first drawn come first.
    private static func around(_ certainty: Double, _ totals: [Double]) -> [Int] {
        let order = totals.indices.sorted { (totals[$0], $0) < (totals[$1], $1) }
        guard let last = order.indices.last else { return [] }
        let low = max(Int(((certainty - width) * Double(last)).rounded(.up)), 0)
        let high = min(Int(((certainty + width) * Double(last)).rounded(.down)), last)
        // Totals as high as the outermost are no less fit; without them equal totals would be chosen by their number.
        let middle = min(Int((certainty * Double(last)).rounded()), last)
        let (least, most) = (totals[order[min(low, middle)]], totals[order[max(high, middle)]])
        return order.filter { least <= totals[$0] && totals[$0] <= most }
    }
}
