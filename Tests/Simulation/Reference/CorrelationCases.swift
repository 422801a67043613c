import Domain
import Foundation
import LinearAlgebra
import Support
import Testing

@testable import Simulation

/// A symmetric matrix and the correlation matrix nearest to it.
private struct NearestCase: Decodable {
    struct Input: Decodable {
        var A: [[Double]]
    }

    struct Expected: Decodable {
        var X: [[Double]]
        var published: [[Double]]?
        var frobenius_distance, largest_change: Double?
    }

    struct Tolerance: Decodable {
        var published: Double?
        var computed: Double
    }

    var input: Input
    var expected: Expected
    var tolerance: Tolerance
}

/// A matrix given by rows.
func matrix(_ rows: [[Double]]) -> SquareMatrix {
    var matrix = SquareMatrix(identity: rows.count)
    for (row, elements) in rows.enumerated() {
        for (column, element) in elements.enumerated() { matrix[row, column] = element }
    }
    return matrix
}

@Sendable func checkNearestCorrelation(_ data: Data) throws {
    let item = try JSONDecoder().decode(NearestCase.self, from: data)
    var asked = matrix(item.input.A)
    for index in 0..<asked.size { asked[index, index] = 1 }
    let nearest = try NearestCorrelation.matrix(to: asked)
    var squares = 0.0
    var largest = 0.0
    for row in 0..<asked.size {
        for column in 0..<asked.size {
            let value = nearest[row, column]
            #expect(abs(value - item.expected.X[row][column]) <= item.tolerance.computed, "\(row) \(column)")
            if let published = item.expected.published, let tolerance = item.tolerance.published {
                #expect(abs(value - published[row][column]) <= tolerance, "\(row) \(column)")
            }
            // The case counts the distance from the matrix as it was given, its diagonal included.
            let change = abs(value - item.input.A[row][column])
            squares += change * change
            largest = max(largest, change)
        }
    }
    if let distance = item.expected.frobenius_distance { #expect(abs(squares.squareRoot() - distance) < 1e-6) }
    if let change = item.expected.largest_change { #expect(abs(largest - change) < 1e-6) }
    let usable = try NearestCorrelation.usable(for: asked)
    #expect(zip(usable.matrix.elements, nearest.elements).allSatisfy { abs($0 - $1) < 2e-6 * Double(asked.size) })
}

/// Parameters of a Gaussian copula and their rank correlations.
private struct CopulaCase: Decodable {
    struct Input: Decodable {
        var rho: [Double]
    }

    struct Expected: Decodable {
        var spearman: [Double]
    }

    struct Tolerance: Decodable {
        var exact: Double
        var mc_n_100000: Double
    }

    var input: Input
    var expected: Expected
    var tolerance: Tolerance
}

@Sendable func checkCopula(_ data: Data) throws {
    let item = try JSONDecoder().decode(CopulaCase.self, from: data)
    #expect(item.input.rho.count == item.expected.spearman.count && !item.input.rho.isEmpty)
    for (parameter, rank) in zip(item.input.rho, item.expected.spearman) {
        #expect(abs(Copula.rank(ofParameter: parameter) - rank) <= item.tolerance.exact)
        #expect(abs(Copula.parameter(ofRank: rank) - parameter) <= item.tolerance.exact)
        let inputs = [
            SampleInputs.input("een", .pert(low: 0, mode: 1, high: 10)),
            SampleInputs.input("twee", .logNormal(p5: 80, p95: 120)),
        ]
        let plan = try DrawPlan(inputs: inputs, correlations: [RankCorrelation(0, 1, rank: rank)], seed: 1)
        let rows = plan.rows(inputs: 2, count: 100_000)
        #expect(abs(spearman(rows[0], rows[1]) - rank) < item.tolerance.mc_n_100000, "\(parameter)")
    }
}
