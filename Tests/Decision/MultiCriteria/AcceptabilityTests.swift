import ExitCosts
import Storage
import Support
import Testing

@testable import Decision

/// Places over all weights.
@Suite struct AcceptabilityTests {
    private static let table = ScoreTable(
        values: [[8, 3, 6, 2_000], [4, 9, 5, 1_500], [6, 6, 7, 1_000], [5, 7, 4, 3_000]],
        weights: [0.4, 0.3, 0.2, 0.1], isCost: [false, false, false, true])

    @Test func eachComesAtSomePlaceAndEachPlaceHasSomebody() throws {
        for result in try acceptability(of: Self.table, draws: 5_001) {
            #expect(result.draws == 5_001)
            for alternative in result.alternatives {
                #expect(abs(alternative.acceptability.reduce(0, +) - 1) < 1e-12)
                if let weights = alternative.centralWeights { #expect(abs(weights.reduce(0, +) - 1) < 1e-12) }
            }
            for place in 0..<4 {
                let there = result.alternatives.map { $0.acceptability[place] }
                #expect(abs(there.reduce(0, +) - 1) < 1e-12)
            }
        }
    }

    @Test(arguments: [1, 2, 3, 7]) func anyNumberOfThreadsGivesTheSameBits(_ threads: Int) throws {
        let one = try acceptability(of: Self.table, draws: 20_000, threads: 1)
        #expect(try acceptability(of: Self.table, draws: 20_000, threads: threads) == one)
    }

    /// Which column stands where does not matter: weights are drawn and added up by name.
    @Test func theOrderOfCriteriaChangesNoBit() throws {
        let names = ["d", "a", "c", "b"]
        let swapped = [1, 3, 0, 2]
        let one = Self.run(Self.table, names)
        let other = Self.run(
            ScoreTable(
                values: Self.table.values.map { row in swapped.map { row[$0] } },
                weights: swapped.map { Self.table.weights[$0] }, isCost: swapped.map { Self.table.isCost[$0] }),
            swapped.map { names[$0] })
        let pairs = zip(try one.get(), try other.get())
        for (result, same) in pairs {
            for (own, others) in zip(result.alternatives, same.alternatives) {
                #expect(own.acceptability == others.acceptability)
                let weights = own.centralWeights
                #expect(weights.map { weights in swapped.map { weights[$0] } } == others.centralWeights)
            }
        }
    }

    private static func run(_ table: ScoreTable, _ names: [String]) -> Result<[Acceptability], any Error> {
        var table = table
        table.order = names.indices.sorted { names[$0] < names[$1] }
        let drawn = DrawnScores(table, named: names, seed: 3, hash: { sha256($0) })
        return Result { try Crew.working { try drawn.acceptability(WeightKnowledge.allCases, draws: 9_000, $0) } }
    }

    /// The first is best on the heaviest criterion alone: by order it leads where w1 > w2, always.
    @Test func theOrderOfWeightsIsKept() throws {
        let table = ScoreTable(values: [[2, 1], [1, 2]], weights: [0.6, 0.4], isCost: [false, false])
        let results = try acceptability(of: table, draws: 20_000)
        #expect(results.map(\.knowledge) == [.nothing, .order])
        #expect(abs(results[0].alternatives[0].acceptability[0] - 0.5) < 0.015)
        #expect(results[1].alternatives[0].acceptability == [1, 0])
        #expect(results[1].alternatives[1].centralWeights == nil)
        // What always comes first does so with the mean of all weights.
        let central = try #require(results[1].alternatives[0].centralWeights)
        #expect(abs(central[0] - 0.75) < 0.01 && abs(results[1].centroid[0] - 0.75) < 1e-15)
    }

    /// One heavy criterion and two equal ones: 11/18, and twice half of 7/18.
    @Test func equalWeightsAreFreeAmongEachOther() {
        let weights = [0.25, 0.5, 0.25]
        let centroid = WeightKnowledge.order.centroid(of: weights)
        #expect(abs(centroid[1] - 11.0 / 18) < 1e-15)
        #expect(abs(centroid[0] - 7.0 / 36) < 1e-15 && centroid[0] == centroid[2])
        let fitted = WeightKnowledge.order.fitted([[0.5, 0.1], [0.3, 0.2], [0.2, 0.7]], to: weights)
        // Of the first draw the largest goes to the second; 0.3 stays before 0.2, as they were drawn.
        #expect(fitted == [[0.3, 0.1], [0.5, 0.7], [0.2, 0.2]])
        let third = 1 / 3.0
        #expect(WeightKnowledge.nothing.centroid(of: weights) == [third, third, third])
    }

    @Test func equalWeightsThroughoutAreNoOrderAtAll() throws {
        var table = Self.table
        table.weights = [0.25, 0.25, 0.25, 0.25]
        let results = try acceptability(of: table, draws: 9_000)
        #expect(results[0].alternatives == results[1].alternatives)
    }

    @Test func whatIsTheSameSharesAPlace() throws {
        let table = ScoreTable(values: [[7, 3], [7, 3], [2, 1]], weights: [0.5, 0.5], isCost: [false, false])
        let result = try acceptability(of: table, draws: 100)[0]
        #expect(result.alternatives.map(\.acceptability) == [[1, 0, 0], [1, 0, 0], [0, 0, 1]])
    }
}
