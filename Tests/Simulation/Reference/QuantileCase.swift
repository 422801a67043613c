import CKernels
import Foundation
import Testing

/// Probabilities and the quantiles of the standard normal distribution.
private struct QuantileCase: Decodable {
    struct Input: Decodable {
        var p: [String]
    }

    struct Expected: Decodable {
        var z: [String]
    }

    var input: Input
    var expected: Expected
    var tolerance: Double
}

@Sendable func checkQuantile(_ data: Data) throws {
    // Quantiles of lists are given as a list of cases, those of the normal distribution as two rows.
    if let lists = try? JSONDecoder().decode(PercentileCases.self, from: data) { return try lists.check() }
    let item = try JSONDecoder().decode(QuantileCase.self, from: data)
    let probabilities = try item.input.p.map { try #require(Double($0)) }
    let expected = try item.expected.z.map { try #require(Double($0)) }
    let values = row(probabilities) { routekaart_inverse_normal($0, $1) }
    #expect(values.count == expected.count && !expected.isEmpty)
    for (value, quantile) in zip(values, expected) {
        #expect(abs(value - quantile) <= item.tolerance * max(abs(quantile), 1), "\(quantile)")
    }
}
