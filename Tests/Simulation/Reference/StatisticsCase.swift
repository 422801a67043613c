import Foundation
import Simulation
import Testing

/// Values and their moments, by NIST StRD for instance: as a list, or by a rule that says how they go on.
private struct StatisticsCase: Decodable {
    struct Input: Decodable {
        /// "1001 values: 10000000.2, then 10000000.1, 10000000.3 alternating 500 times"
        var rule: String?
        var values: [Double]?
        var x: [Double]?

        var all: [Double]? { values ?? x ?? rule.flatMap(Self.values) }

        private static func values(of rule: String) -> [Double]? {
            let numbers = rule.split { !"0123456789.-e".contains($0) }.compactMap { Double($0) }
            guard numbers.count == 5, rule.contains("alternating") else { return nil }
            let all = [numbers[1]] + (0..<Int(numbers[4])).flatMap { _ in [numbers[2], numbers[3]] }
            return all.count == Int(numbers[0]) ? all : nil
        }
    }

    struct Expected: Decodable {
        var mean: Double
        var sd: Double
        var n: Int?
    }

    struct Tolerance: Decodable {
        var mean: Double
        var sd: Double
    }

    var input: Input
    var expected: Expected
    var tolerance: Tolerance
}

/// In one piece, and joined from chunks of several sizes.
@Sendable func checkStatistics(_ data: Data) throws {
    let item = try JSONDecoder().decode(StatisticsCase.self, from: data)
    let values = try #require(item.input.all, "no way to read these values")
    if let count = item.expected.n { #expect(values.count == count) }
    for size in [1, 2, 7, 100, values.count] {
        var moments = Moments.none
        for start in stride(from: 0, to: values.count, by: size) {
            moments.join(Moments(Array(values[start..<min(start + size, values.count)])))
        }
        #expect(moments.count == values.count)
        #expect(abs(moments.mean - item.expected.mean) <= item.tolerance.mean, "by \(size): \(moments.mean)")
        let deviation = moments.standardDeviation
        #expect(abs(deviation - item.expected.sd) <= item.tolerance.sd, "by \(size): \(deviation)")
        #expect(moments.lowest == values.min() && moments.highest == values.max())
    }
}
