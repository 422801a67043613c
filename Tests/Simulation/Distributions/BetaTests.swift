import CKernels
import Domain
import Foundation
import Support
import Testing

@testable import Simulation

/// The inverse of the PERT's beta distribution: at most 1e-9 of the range off, everywhere and for every shape.
@Suite struct BetaTests {
    struct Reference: Decodable {
        struct Shape: Decodable {
            var mode: Double
            var quantiles: [[String]]
        }

        var shapes: [Shape]
    }

    @Test func quantilesAreThoseOfFortyDigits() throws {
        let file = URL(fileURLWithPath: "\(Fixtures.folder("precisie"))/pert.json")
        let shapes = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: file)).shapes
        #expect(shapes.count == 13)
        for shape in shapes {
            let points = try shape.quantiles.map { try $0.map { try #require(Double($0)) } }
            let values = Distribution.pert(low: 0, mode: shape.mode, high: 1).values(points.map { $0[0] })
            for (value, point) in zip(values, points) {
                #expect(abs(value - point[1]) < 5e-10, "mode \(shape.mode), u \(point[0])")
            }
        }
    }

    /// Modes at and very near the ends, where one side is steep, and between.
    @Test(arguments: [0, 1e-9, 1e-4, 0.02, 0.1, 0.25, 0.4, 0.5, 0.55, 0.8, 0.97, 0.9999, 1])
    func everyCellIsWithinItsBound(_ mode: Double) {
        let cells = routekaart_octaves * routekaart_cells_of_octave
        let below = (0..<cells).flatMap { cell in
            let scale = Double(
                sign: .plus, exponent: -1 - routekaart_octaves + cell / routekaart_cells_of_octave, significand: 1)
            return [0, 0.12, 0.5, 0.88].map {
                scale * (1 + (Double(cell % routekaart_cells_of_octave) + $0) / Double(routekaart_cells_of_octave))
            }
        }
        let low = Distribution.pert(low: 0, mode: mode, high: 1).values(below)
        let high = Distribution.pert(low: -1, mode: mode - 1, high: 0).values(below.map { 1 - $0 })
        let (a, b) = (1 + 4 * mode, 5 - 4 * mode)
        let worst = zip(below, zip(low, high)).map { v, x in
            max(IncompleteBeta.error(x.0, v, a, b), IncompleteBeta.error(-x.1, v, b, a))
        }.max()
        #expect((worst ?? 1) < 5e-10)
    }

    /// A correlated PERT skips the probability between normal and value: what comes out is the same to the bound.
    @Test(arguments: [0, 1e-4, 0.1, 0.25, 0.5, 0.8, 0.9999, 1]) func ofNormalsIsTheSameAsOfTheirProbabilities(
        _ mode: Double
    ) {
        let normals = (-6_550...6_550).map { Double($0) / 800 }
        let (a, b) = (1 + 4 * mode, 5 - 4 * mode)
        let direct = Self.valuesOfNormals(.pert(low: 0, mode: mode, high: 1), normals)
        let fromAbove = Self.valuesOfNormals(.pert(low: -1, mode: mode - 1, high: 0), normals)
        for (z, (low, high)) in zip(normals, zip(direct, fromAbove)) {
            let beyond = erfc(abs(z) / 2.0.squareRoot()) / 2
            let error = z < 0 ? IncompleteBeta.error(low, beyond, a, b) : IncompleteBeta.error(-high, beyond, b, a)
            #expect(error < 5e-10, "\(z)")
        }
        // Above 5 a double just below 1 no longer tells the probability well enough.
        let probabilities = row(normals) { routekaart_normal_distribution($0, $1) }
        for (z, (one, other)) in zip(
            normals, zip(Distribution.pert(low: 0, mode: mode, high: 1).values(probabilities), direct)) where z < 5
        {
            #expect(abs(one - other) < 1e-9, "\(z)")
        }
    }

    static func valuesOfNormals(_ distribution: Distribution, _ normals: [Double]) -> [Double] {
        let sampler = distribution.sampler(BetaGrid(), isCorrelated: true)
        return row(normals) { sampler.valuesOfNormal(Row(start: $0, count: $1), scratch: $0) }
    }

    @Test func theSeriesMeetsTheCells() {
        for mode in [0, 0.03, 0.3, 0.7, 1] {
            let pert = Distribution.pert(low: 0, mode: mode, high: 1)
            let edge = 0x1p-10
            let values = pert.values([edge.nextDown, edge, 1 - edge, (1 - edge).nextUp])
            #expect(abs(values[0] - values[1]) < 1e-9 && abs(values[2] - values[3]) < 1e-9)
        }
    }

    @Test func aLargerDrawIsALargerValue() {
        let u = (1..<20_000).map { Double($0) / 20_000 }
        for mode in [0, 0.2, 0.9, 1] {
            let values = Distribution.pert(low: 10, mode: 10 + mode, high: 11).values(u)
            #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
            #expect(values.allSatisfy { 10 <= $0 && $0 <= 11 })
        }
    }

    @Test func theProbabilityBelowAValueIsTheInverseOfTheQuantile() {
        for mode in [0, 0.2, 0.5, 0.77, 1] {
            let pert = Distribution.pert(low: 100, mode: 100 + 50 * mode, high: 150)
            for u in [1e-6, 0.01, 0.3, 0.5, 0.8, 0.999] {
                #expect(abs(pert.probability(below: pert.values([u])[0]) - u) < 2e-9, "\(mode) \(u)")
            }
        }
    }
}
