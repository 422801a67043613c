import CKernels
import Foundation
import Testing

/// Probabilities and the quantiles of the standard normal distribution.
private struct QuantileCase: Decodable {
    /// A number, or one in quotes where its digits matter.
    struct Number: Decodable {
        var value: Double

        init(from decoder: any Decoder) throws {
            let field = try decoder.singleValueContainer()
            guard let text = try? field.decode(String.self) else {
                value = try field.decode(Double.self)
                return
            }
            guard let number = Double(text) else {
                throw DecodingError.dataCorruptedError(in: field, debugDescription: "'\(text)' is no number")
            }
            value = number
        }
    }

    struct Input: Decodable {
        var p: [Number]
    }

    struct Expected: Decodable {
        var z: [Number]
    }

    var input: Input
    var expected: Expected
    var tolerance: Double
}

@Sendable func checkQuantile(_ data: Data) throws {
    // Quantiles of lists are given as a list of cases, those of the normal distribution as two rows.
    if let lists = try? JSONDecoder().decode(PercentileCases.self, from: data) { return try lists.check() }
    let item = try JSONDecoder().decode(QuantileCase.self, from: data)
    let probabilities = item.input.p.map(\.value)
    let expected = item.expected.z.map(\.value)
    let values = row(probabilities) { routekaart_inverse_normal($0, $1) }
    #expect(values.count == expected.count && !expected.isEmpty)
    for (value, quantile) in zip(values, expected) {
        #expect(abs(value - quantile) <= item.tolerance * max(abs(quantile), 1), "\(quantile)")
    }
}
