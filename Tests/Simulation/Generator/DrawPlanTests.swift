import Domain
import Support
import Testing

@testable import Simulation

@Suite struct DrawPlanTests {
    static let inputs = SampleInputs.inputs
    static let pairs = SampleInputs.pairs

    static func plan(_ pairs: [RankCorrelation] = pairs, seed: UInt64 = 1) throws -> DrawPlan {
        try DrawPlan(inputs: inputs, correlations: pairs, seed: seed)
    }

    @Test(arguments: [2, 16, 18, 512, 514, 1_000, 4_096]) func blocksGiveTheSameBits(_ block: Int) throws {
        let plan = try Self.plan()
        let whole = plan.rows(inputs: Self.inputs.count, count: 3_000, block: 3_000)
        let parts = plan.rows(inputs: Self.inputs.count, count: 3_000, block: block)
        for (input, (one, other)) in zip(Self.inputs, zip(whole, parts)) {
            #expect(bits(one) == bits(other), "\(input.name)")
        }
    }

    @Test(arguments: [0, 2, 998, 1_024] as [UInt64]) func aDrawHangsOnItsNumberNotOnWhereABlockBegins(_ first: UInt64)
        throws
    {
        let plan = try Self.plan()
        let whole = plan.rows(inputs: Self.inputs.count, count: 2_000)
        let part = plan.rows(inputs: Self.inputs.count, from: first, count: 701)
        for (one, other) in zip(whole, part) { #expect(bits(Array(one[Int(first)..<Int(first) + 701])) == bits(other)) }
    }

    @Test func anotherInputLeavesTheDrawsOfTheOthersAlone() throws {
        let before = try Self.plan().rows(inputs: Self.inputs.count, count: 1_000)
        let more = [SampleInputs.input("nieuw", .uniform(low: 0, high: 1))] + Self.inputs.reversed()
        let last = Self.inputs.count
        let pairs = Self.pairs.map { RankCorrelation(last - $0.first, last - $0.second, rank: $0.rank) }
        let after = try DrawPlan(inputs: more, correlations: pairs, seed: 1).rows(inputs: more.count, count: 1_000)
        for (one, other) in zip(before, after.dropFirst().reversed()) { #expect(bits(one) == bits(other)) }
    }

    @Test func aGroupLeavesTheDrawsOfTheOthersAlone() throws {
        let alone = try Self.plan([]).rows(inputs: Self.inputs.count, count: 1_000)
        let together = try Self.plan([RankCorrelation(1, 3, rank: 0.6)]).rows(inputs: Self.inputs.count, count: 1_000)
        let both = try Self.plan([RankCorrelation(1, 3, rank: 0.6), RankCorrelation(0, 4, rank: 0.5)])
            .rows(inputs: Self.inputs.count, count: 1_000)
        for input in Self.inputs.indices {
            // Of a group the first in order of names (`normaal`, before `pert`) keeps its own draws.
            #expect((bits(alone[input]) == bits(together[input])) == (input != 1), "\(input)")
            #expect((bits(both[input]) == bits(together[input])) == (input != 0 && input != 4), "\(input)")
        }
    }

    @Test func anotherSeedGivesOtherDraws() throws {
        let one = try Self.plan(seed: 1).rows(inputs: Self.inputs.count, count: 100)
        let other = try Self.plan(seed: 2).rows(inputs: Self.inputs.count, count: 100)
        for (one, other) in zip(one, other) { #expect(one != other) }
    }

    @Test func theImpactOfAnEventDrawsUnderItsOwnKey() throws {
        let rows = try Self.plan([]).rows(inputs: Self.inputs.count, count: 1_000)
        let happens = uniforms(key: Self.inputs[6].key ^ 1, 1_000)
        let impact = uniforms(key: try #require(Self.inputs[6].impactKey) ^ 1, 1_000)
        #expect(rows[6] == zip(happens, impact).map { $0 < 0.3 ? 5 + 4 * $1 : 0 })
    }

    @Test func eachInputKeepsItsDistributionInAGroup() throws {
        let alone = try Self.plan([]).rows(inputs: Self.inputs.count, count: 100_000)
        let together = try Self.plan().rows(inputs: Self.inputs.count, count: 100_000)
        for input in Self.inputs.indices {
            let (one, other) = (moments(alone[input]), moments(together[input]))
            #expect(abs(one.mean - other.mean) < 4 * 1.5 * one.deviation / 100_000.squareRoot(), "\(input)")
            #expect(abs(one.deviation / other.deviation - 1) < 0.02, "\(input)")
        }
        #expect(abs(spearman(together[1], together[3]) - 0.6) < 0.01)
        #expect(abs(spearman(together[3], together[0]) - 0.2) < 0.01)
        #expect(abs(spearman(together[1], together[0])) < 0.01)
    }
}
