import CKernels
import Foundation
import Support
import Testing

/// The kernels against values of 60 digits.
@Suite struct AccuracyTests {
    struct Reference: Decodable {
        var kernel: String
        /// x, the double nearest to the value, and what is left of it.
        var points: [[String]]
    }

    static let files = ["exp.json", "inverse_normal.json", "log.json", "normal_distribution.json", "sine.json"]

    /// What the headers promise, in units in the last place.
    static let promised = ["exp": 1.2, "inverse_normal": 6, "log": 0.9, "normal_distribution": 5, "sine": 4]

    static func value(_ kernel: String, _ x: [Double]) -> [Double]? {
        switch kernel {
        case "exp": row(x) { routekaart_exp($0, $1) }
        case "log": row(x) { routekaart_log($0, $1) }
        case "inverse_normal": row(x) { routekaart_inverse_normal($0, $1) }
        case "normal_distribution": row(x) { routekaart_normal_distribution($0, $1) }
        case "sine": x.map { routekaart_sine_of_turn($0) }
        default: nil
        }
    }

    @Test(arguments: files) func isAsExactAsItsHeaderSays(_ file: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(Fixtures.folder("precisie"))/\(file)"))
        let reference = try JSONDecoder().decode(Reference.self, from: data)
        let points = try reference.points.map { try $0.map { try #require(Double($0)) } }
        let values = try #require(Self.value(reference.kernel, points.map { $0[0] }))
        let promised = try #require(Self.promised[reference.kernel])
        for (value, point) in zip(values, points) {
            let error = abs((value - point[1]) - point[2]) / point[1].ulp
            #expect(error <= promised || value == point[1], "\(point[0]) gives \(value)")
        }
    }

    @Test func whatLiesBeyondAllDoublesIsZeroOrInfinite() {
        let values = row([-800, -745.2, -740, 709.7, 709.8, 1e9, -1e9]) { routekaart_exp($0, $1) }
        #expect(values[0] == 0 && values[1] == 0 && values[6] == 0)
        #expect(values[2] > 0 && values[2] < .leastNormalMagnitude && values[3].isFinite)
        #expect(values[4] == .infinity && values[5] == .infinity)
    }

    @Test func aProbabilityStaysWhereDrawsLie() {
        let values = row([-40, -9, 9, 40]) { routekaart_normal_distribution($0, $1) }
        #expect(values == [0x1p-53, 0x1p-53, 1 - 0x1p-53, 1 - 0x1p-53])
    }
}
