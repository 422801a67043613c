import Foundation
import Simulation
import Testing

/// Available and needed reserve, with the ratio and its class by the norm table.
private struct NormCase: Decodable {
    struct Answer: Decodable {
        var ratio: Double
        var letter: String

        init(from decoder: any Decoder) throws {
            var list = try decoder.unkeyedContainer()
            ratio = try list.decode(Double.self)
            letter = try list.decode(String.self)
        }
    }

    var input: [[Double]]
    var expected: [Answer]
    var tolerance: Double
}

@Sendable func checkNorm(_ data: Data) throws {
    let item = try JSONDecoder().decode(NormCase.self, from: data)
    #expect(item.input.count == item.expected.count && !item.input.isEmpty)
    for (amounts, expected) in zip(item.input, item.expected) {
        let ratio = amounts[0] / amounts[1]
        #expect(abs(ratio - expected.ratio) <= item.tolerance)
        #expect(ReserveClass(ratio: ratio).rawValue == expected.letter, "\(amounts)")
    }
}
