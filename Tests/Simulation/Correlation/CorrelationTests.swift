import Domain
import LinearAlgebra
import Support
import Testing

@testable import Simulation

@Suite struct CorrelationTests {
    static let pert = Distribution.pert(low: 0, mode: 1, high: 5)

    /// Three inputs that cannot hold together: two like the third, but opposite to each other.
    static let impossible = [
        RankCorrelation(0, 1, rank: 0.9), RankCorrelation(1, 2, rank: 0.9), RankCorrelation(0, 2, rank: -0.9),
    ]
    static let three = ["b", "a", "c"].map { SampleInputs.input($0, pert) }

    @Test func aMatrixThatCanBeUsedIsNotReported() throws {
        let pairs = [RankCorrelation(0, 1, rank: 0.6), RankCorrelation(1, 2, rank: -0.3)]
        #expect(
            try DrawPlan(inputs: Self.three, correlations: pairs, seed: 1, isStrict: true).correlation?.isReplaced
                == false)
        #expect(try DrawPlan(inputs: Self.three, correlations: [], seed: 1, isStrict: true).correlation == nil)
    }

    @Test func whatCannotHoldTogetherIsReplacedByTheNearestAndReported() throws {
        let report = try #require(
            try DrawPlan(inputs: Self.three, correlations: Self.impossible, seed: 1).correlation)
        #expect(report.names == ["a", "b", "c"])
        // 2 sin(0.9 pi / 6) = 0.90798; Higham's nearest of that sign pattern has 1/2 on every pair.
        #expect(report.asked[0, 1] == report.asked[0, 2] && abs(report.asked[0, 1] - 0.907_981) < 1e-6)
        #expect(report.asked[1, 2] == -report.asked[0, 1])
        #expect(abs(report.used[0, 1] - 0.5) < 2e-6 && abs(report.used[1, 2] + 0.5) < 2e-6)
        #expect(report.used.elements.allSatisfy { ($0 * 1e6).rounded() / 1e6 == $0 })
        #expect(report.used.choleskyFactor() != nil)
        let change = try #require(report.largestChange)
        #expect(abs(abs(change.used - change.asked) - 0.407_98) < 1e-5 && change.first < change.second)
    }

    @Test func whatCannotHoldTogetherIsRefusedWhenStrict() throws {
        let report = try #require(
            try DrawPlan(inputs: Self.three, correlations: Self.impossible, seed: 1).correlation)
        #expect(throws: CorrelationProblem.impossible(report)) {
            try DrawPlan(inputs: Self.three, correlations: Self.impossible, seed: 1, isStrict: true)
        }
    }

    @Test func aRankOfOneIsDrawnAsCloseToItAsCanBe() throws {
        let plan = try DrawPlan(inputs: Self.three, correlations: [RankCorrelation(0, 2, rank: 1)], seed: 1)
        #expect(try #require(plan.correlation).largestChange?.used == 0.999_999)
        let rows = plan.rows(inputs: 3, count: 10_000)
        #expect(spearman(rows[0], rows[2]) > 0.999 && abs(spearman(rows[0], rows[1])) < 0.04)
    }

    /// No last bit of LAPACK reaches a draw: the matrix is that of eigenvectors a little off.
    @Test func theUsedMatrixHasSixDecimalsForEveryMatrixNearby() throws {
        var asked = matrix([[1, 0.9, 0.2, -0.9], [0.9, 1, 0.9, 0.1], [0.2, 0.9, 1, 0.7], [-0.9, 0.1, 0.7, 1]])
        let used = try NearestCorrelation.usable(for: asked)
        for step in 1...20 {
            asked[0, 1] = 0.9 + Double(step) * 1e-14
            asked[1, 0] = asked[0, 1]
            let other = try NearestCorrelation.usable(for: asked)
            #expect(other.matrix == used.matrix && other.factor == used.factor)
        }
    }

    @Test func theFactorTimesItselfIsTheMatrix() throws {
        let rows = [[1, 0.5, -0.2], [0.5, 1, 0.3], [-0.2, 0.3, 1]]
        let factor = try #require(matrix(rows).choleskyFactor())
        for i in 0..<3 {
            for j in 0..<3 {
                let product = (0..<3).reduce(0) { $0 + factor[i * 3 + $1] * factor[j * 3 + $1] }
                #expect(abs(product - rows[i][j]) < 1e-15)
            }
        }
    }

    @Test func groupsAreTiedByPairsDirectlyOrThroughOthers() {
        let names = ["f", "e", "d", "c", "b", "a"]
        let pairs = [
            RankCorrelation(0, 1, rank: 0.1), RankCorrelation(3, 5, rank: 0.2), RankCorrelation(1, 4, rank: 0.3),
        ]
        let groups = CorrelationGroups.matrices(names: names, pairs)
        #expect(groups.map(\.members) == [[4, 1, 0], [5, 3]])
        #expect(groups[1].asked[0, 1] == Copula.parameter(ofRank: 0.2) && groups[0].asked[0, 2] == 0)
    }
}
