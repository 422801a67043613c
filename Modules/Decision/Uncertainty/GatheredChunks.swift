import ExitCosts
import Simulation

/// What the chunks so far give, joined in their order.
struct GatheredChunks {
    private(set) var draws = 0
    private(set) var moments: [Moments]
    private var below: [Int]
    private var equal: [Int]
    private var positive: [Int]
    private var hashes: [[UInt8]]
    /// Kept whole, by output.
    private var values: [[Double]]
    private var brackets: [Brackets] = []
    private var content: [Brackets.Content] = []

    init(bases: [Double]) {
        moments = bases.map { _ in .none }
        below = bases.map { _ in 0 }
        equal = below
        positive = below
        hashes = bases.map { _ in [] }
        values = bases.map { _ in [] }
    }

    /// Takes in chunks that follow. Throws the first draw that gave no number.
    mutating func join(_ chunks: [ChunkResult], _ model: SimulationModel) throws(SimulationFault) {
        for chunk in chunks {
            if let fault = chunk.fault { throw SimulationFault(draw: fault.draw, output: model.outputs[fault.output]) }
            draws += chunk.outputs.first?.moments.count ?? 0
            for (index, own) in chunk.outputs.enumerated() {
                moments[index].join(own.moments)
                below[index] += own.below
                equal[index] += own.equal
                positive[index] += own.positive
                hashes[index] += own.hash
                values[index] += own.values
                if let content = own.content { self.content[index].join(content) }
            }
        }
    }

    /// Goes over from keeping all to keeping what falls in brackets around the percentiles.
    mutating func settle(deviations: Double, _ crew: Crew) -> [Brackets] {
        brackets = widened(deviations: deviations, crew)
        let (brackets, values) = (brackets, values)
        content = crew.map(brackets.count) { index in
            var content = Brackets.Content(brackets[index])
            values[index].withUnsafeBufferPointer { content.add($0, brackets[index]) }
            return content
        }
        return brackets
    }

    /// Brackets around the percentiles of the draws that were kept whole.
    func widened(deviations: Double, _ crew: Crew) -> [Brackets] {
        let values = values
        return crew.map(values.count) {
            Brackets(Percentiles.reported, sample: values[$0], deviations: deviations)
        }
    }

    /// Begins anew with other brackets.
    mutating func reset(_ wider: [Brackets]) {
        brackets = wider
        content = wider.map { Brackets.Content($0) }
    }

    /// Takes in only what falls in the brackets.
    mutating func joinContent(_ chunks: [ChunkResult]) {
        for chunk in chunks {
            for (index, own) in chunk.outputs.enumerated() {
                if let own = own.content { content[index].join(own) }
            }
        }
    }

    /// By output; nil where a percentile lies outside its brackets.
    func figures(_ crew: Crew) -> [OutputFigures?] {
        let (draws, moments, values, content) = (draws, moments, values, content)
        let (below, equal, positive, hashes) = (below, equal, positive, hashes)
        return crew.map(moments.count) { index in
            let found =
                content.isEmpty
                ? Percentiles(Percentiles.reported, of: values[index])
                : Brackets.percentiles(Percentiles.reported, of: draws, in: content[index])
            let count = Double(max(draws, 1))
            return found.map { percentiles in
                OutputFigures(
                    moments: moments[index], percentiles: percentiles,
                    basePercentile: (Double(below[index]) + Double(equal[index]) / 2) / count,
                    positive: Double(positive[index]) / count,
                    hashes: hashes[index])
            }
        }
    }
}
