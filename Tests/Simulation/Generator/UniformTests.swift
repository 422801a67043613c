import CKernels
import Foundation
import Support
import Testing

@Suite struct UniformTests {
    struct Cases: Decodable {
        struct Draw: Decodable {
            var name: String
            var key: String
            var seed: String
            var n: UInt64
            var u: String
        }

        var draws: [Draw]
    }

    /// Draws by name as an independent program computes them.
    @Test func theDrawsOfANameAreThoseOfTheModelPage() throws {
        let file = URL(fileURLWithPath: "\(Fixtures.folder("precisie"))/draws.json")
        let draws = try JSONDecoder().decode(Cases.self, from: Data(contentsOf: file)).draws
        #expect(draws.count == 24)
        for draw in draws {
            let key = try #require(UInt64(draw.key)) ^ #require(UInt64(draw.seed))
            #expect(uniforms(key: key, from: draw.n, 1) == [Double(draw.u)], "\(draw.name) \(draw.n)")
        }
    }

    @Test(arguments: [0, 1, 2, 3, 7, 8, 33, 512, 1_001]) func aRowIsItsDrawsOneByOne(_ count: Int) {
        for first: UInt64 in [0, 1, 2, 4_095, 1 << 33 - 2, 1 << 33 - 1] {
            let row = uniforms(key: 9, from: first, count)
            #expect(row == (0..<count).flatMap { uniforms(key: 9, from: first + UInt64($0), 1) }, "\(first)")
        }
    }

    @Test func drawsLieEvenlyBetweenZeroAndOne() {
        let draws = uniforms(key: 20_261_125, 100_000).sorted()
        #expect(draws.allSatisfy { 0 < $0 && $0 < 1 })
        let distance = draws.enumerated().map { max(abs($1 - Double($0) / 1e5), abs($1 - Double($0 + 1) / 1e5)) }.max()
        // Kolmogorov-Smirnov: one seed in a thousand is further off than 1.95 / sqrt(n).
        #expect((distance ?? 1) < 1.95 / 100_000.squareRoot())
    }
}
