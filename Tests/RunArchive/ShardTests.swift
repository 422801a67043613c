import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

@testable import RunArchive

/// Parts of a simulation: written, read back, joined, and refused where they do not belong together.
@Suite struct ShardTests {
    private static let draws = 30_000
    private let dossier: Dossier
    private let all: [MunicipalityID]
    private let hash: @Sendable (UnsafeRawBufferPointer) -> [UInt8] = { sha256($0) }
    private let origin = SimulationShard.Origin(version: "1", dossier: "d", digest: "abc")

    init() throws {
        dossier = try readDossier(at: Fixtures.folder("onzeker"), kinds: .all)
        all = dossier.baseline.assumptions.municipalities.map(\.id)
    }

    private func shards(
        of count: Int, seed: UInt64 = 3, draws: Int = draws
    ) throws -> [(name: String, shard: SimulationShard)] {
        try Crew.working { crew in
            try (1...count).map { number in
                let part = try #require(ShardNumber(number, of: count))
                let shard = try SimulationShard.drawn(
                    part, from: origin, dossier, of: all, SimulationOptions(draws: draws, seed: seed), crew,
                    hash: hash)
                return ("deel-\(number)", try #require(shard))
            }
        }
    }

    private func joined(_ shards: [(name: String, shard: SimulationShard)]) throws(ShardProblems) -> SimulationOutcome {
        try Crew.working { crew throws(ShardProblems) in try SimulationOutcome(joining: shards, crew, hash: hash) }
    }

    private func problems(_ shards: [(name: String, shard: SimulationShard)]) -> [ShardProblem] {
        do {
            _ = try joined(shards)
            return []
        } catch {
            return error.list
        }
    }

    /// More parts than the 8 chunks leave some empty; the order of the files does not matter.
    @Test(arguments: [1, 2, 3, 7, 11]) func partsAreTheWholeToTheBit(count: Int) throws {
        let whole = try Crew.working { crew throws(Problems) in
            try simulate(
                dossier, of: all, SimulationOptions(draws: Self.draws, seed: 3), crew, hash: hash)
        }
        let parts = try shards(of: count).map { name, shard in
            (name, try ShardFile.shard(in: ShardFile.bytes(of: shard, hash: hash), named: name, hash: hash))
        }
        let joined = try joined(parts.reversed())
        #expect(joined.digest == whole.digest && joined.draws == Self.draws)
        for (scenario, other) in zip(joined.scenarios, whole.scenarios) {
            for (own, other) in zip(scenario.municipalities, other.municipalities) {
                #expect(own.total.moments == other.total.moments)
                #expect(own.total.percentiles == other.total.percentiles)
                #expect(own.total.basePercentile == other.total.basePercentile)
                #expect(own.difference?.histogram == other.difference?.histogram)
                #expect(own.total.histogram == other.total.histogram)
                #expect(own.difference?.percentiles == other.difference?.percentiles)
                #expect(own.chanceDearer == other.chanceDearer)
                #expect(own.years.map(\.spread.percentiles) == other.years.map(\.spread.percentiles))
            }
        }
    }

    @Test func aPartIsReadBackAsItWasWritten() throws {
        for (name, shard) in try shards(of: 2) {
            let bytes = ShardFile.bytes(of: shard, hash: hash)
            #expect(try ShardFile.shard(in: bytes, named: name, hash: hash) == shard)
        }
    }

    /// Every bit counts, and so does every byte that is missing or too many.
    @Test func damageIsSeen() throws {
        let shard = try shards(of: 2, draws: 100)[0].shard
        let sound = ShardFile.bytes(of: shard, hash: hash)
        var generator = SeededRandom(seed: 1)
        for _ in 0..<300 {
            var bytes = sound
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: bytes.removeLast(Int.random(in: 1...bytes.count, using: &generator))
            case 1: bytes.append(0)
            default:
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^=
                    1 << UInt8.random(in: 0..<8, using: &generator)
            }
            #expect(throws: ShardProblem.self) { try ShardFile.shard(in: bytes, named: "x", hash: hash) }
        }
    }

    /// Whoever makes a sound hash over nonsense gets an error or a part, never a crash; nor when it is joined.
    @Test func nonsenseWithASoundHashIsNoTrap() throws {
        let shards = try shards(of: 2, draws: 200)
        let sound = ShardFile.bytes(of: shards[0].shard, hash: hash).dropLast(32)
        var generator = SeededRandom(seed: 2)
        var read = 0
        for _ in 0..<1_000 {
            var bytes = Array(sound)
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                // Mostly in the head, where counts and texts stand.
                let place = Int.random(
                    in: 18..<(Bool.random(using: &generator) ? min(4_000, bytes.count) : bytes.count), using: &generator
                )
                let odd: [UInt8] = [0, 1, 127, 128, 255, bytes[place] &+ 1]
                bytes[place] = odd.randomElement(using: &generator) ?? 0
            }
            bytes += bytes.withUnsafeBytes { hash($0) }
            guard let part = try? ShardFile.shard(in: bytes, named: "x", hash: hash) else { continue }
            read += 1
            _ = problems([("x", part), shards[1]])
        }
        #expect(read > 0)
    }

    @Test func whatIsNoPartSaysSo() {
        let cases: [(bytes: [UInt8], problem: ShardProblem)] = [
            ([], .notAShard(file: "x")), (Array("geen deel".utf8), .notAShard(file: "x")),
            (Array("routekaart-deel 2\n".utf8), .newer(file: "x", format: 2)),
            (Array("routekaart-deel \n".utf8), .damaged(file: "x")),
            (Array("routekaart-deel 1\n".utf8), .damaged(file: "x")),
        ]
        for (bytes, problem) in cases {
            #expect(throws: problem) { try ShardFile.shard(in: bytes, named: "x", hash: hash) }
        }
    }

    @Test func whatDoesNotBelongTogetherIsRefusedByName() throws {
        let sound = try shards(of: 3)
        #expect(problems([sound[0], sound[2]]) == [.missing([2], of: 3)])
        #expect(problems([sound[1]]) == [.missing([1, 3], of: 3)])
        let third = try #require(ShardNumber(3, of: 3))
        #expect(
            problems(sound + [("nog-een", sound[2].shard)]) == [.twice(third, file: "nog-een", other: "deel-3")])
        func changed(_ change: (inout SimulationShard) -> Void) -> [ShardProblem] {
            var other = sound[1].shard
            change(&other)
            return problems([sound[0], ("b", other), sound[2]])
        }
        func other(_ difference: ShardProblem.Difference) -> [ShardProblem] {
            [.other(difference, file: "b", than: "deel-1")]
        }
        #expect(changed { $0.origin.version = "2" } == other(.version("2", "1")))
        #expect(changed { $0.origin.digest = "x" } == other(.dossier("d", "d")))
        #expect(changed { $0.frame.seed = 4 } == other(.seed(4, 3)))
        #expect(changed { $0.frame.draws = 4 } == other(.draws(4, Self.draws)))
        #expect(changed { $0.number = ShardNumber(2, of: 4) ?? $0.number } == other(.parts(4, 3)))
        #expect(changed { $0.frame.municipalities.removeLast() }.count == 1)
        #expect(changed { $0.frame.bases[0] += 1 } == other(.figures))
    }

    @Test(arguments: ["1/1", "3/16", "10000/10000"]) func aPartIsTypedAs(_ text: String) {
        #expect(ShardNumber(text)?.text == text)
    }

    @Test(arguments: [
        "", "/", "1", "0/4", "5/4", "1/0", "-1/4", "1/10001", "1/2/3", "+1/2", "1 /2", "٣/٤", "1/99999999999999999999",
    ])
    func noPartIs(_ text: String) { #expect(ShardNumber(text) == nil) }
}
