import Simulation
import Testing

/// Percentiles of lists, by one of the conventions of Hyndman and Fan (The American Statistician 50, 1996).
struct PercentileCases: Decodable {
    struct Input: Decodable {
        var x: [Double]
        var p: Double
        var type: Int

        /// The fraction at which type 7, ours, looks where the type of this case does.
        var fraction: Double? {
            let last = Double(x.count - 1)
            switch type {
            case 7: return p
            case 6: return last > 0 ? min(max(((last + 2) * p - 1) / last, 0), 1) : p
            default: return nil
            }
        }
    }

    var input: [Input]
    var expected: [Double]
    var tolerance: Double

    func check() throws {
        #expect(input.count == expected.count && input.contains { $0.type == 7 })
        for (input, expected) in zip(input, expected) {
            let fraction = try #require(input.fraction, "no rule for type \(input.type)")
            for values in [input.x, input.x.reversed()] {
                #expect(abs(Percentiles([fraction], of: values).values[0] - expected) <= tolerance, "\(input)")
            }
        }
    }
}
