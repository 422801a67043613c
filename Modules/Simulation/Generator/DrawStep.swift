import CKernels
import Domain

/// How one input is drawn: its keys, the seed in them, and how a draw becomes a value.
struct DrawStep: Sendable {
    /// Its row in the block.
    let place: Int
    private let key: UInt64
    private let impactKey: UInt64?
    private let sampler: Sampler

    init(_ input: DrawnInput, place: Int, seed: UInt64, isCorrelated: Bool, _ grid: BetaGrid) {
        self.place = place
        key = input.key ^ seed
        impactKey = input.impactKey.map { $0 ^ seed }
        sampler = input.distribution.sampler(grid, isCorrelated: isCorrelated)
    }

    /// Rows of scratch that it needs.
    var scratchRows: Int { sampler.scratchRows }

    /// Values of the draws from `first` on.
    func drawValues(_ row: Row, from first: UInt64, scratch: UnsafeMutablePointer<Double>) {
        row.draw(key, from: first)
        values(ofDraws: row, from: first, scratch: scratch)
    }

    private func values(ofDraws row: Row, from first: UInt64, scratch: UnsafeMutablePointer<Double>) {
        guard let impactKey, case .event(let probability, let impact) = sampler else {
            return sampler.values(row, scratch: scratch)
        }
        // The draw says whether it happens; what it then costs has a draw of its own.
        scratch.update(from: row.start, count: row.count)
        row.draw(impactKey, from: first)
        impact.values(row, scratch: scratch + row.count)
        routekaart_event(row.start, scratch, probability, row.count)
    }

    /// Standard normal values of the draws from `first` on, to be correlated.
    func drawNormals(_ row: Row, from first: UInt64) {
        row.draw(key, from: first)
        row.invertNormal()
    }

    /// Values of standard normal draws, in place; the impact of an event has a draw of its own and is not correlated.
    func values(ofNormals row: Row, from first: UInt64, scratch: UnsafeMutablePointer<Double>) {
        guard impactKey != nil else { return sampler.valuesOfNormal(row, scratch: scratch) }
        row.distributeNormal()
        values(ofDraws: row, from: first, scratch: scratch)
    }
}
