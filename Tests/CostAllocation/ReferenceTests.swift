import CostAllocation
import Domain
import Foundation
import Support
import Testing

/// Published cases (Tests/Fixtures/reference/*.json), read by their `kind`: a file laid there is tested without new
/// code, an unknown kind fails.
@Suite struct ReferenceTests {
    static let files = ReferenceCases.files(of: "CostAllocation")

    /// The kinds that can be checked. A new one is one line.
    static let checkers: [String: @Sendable (Data) throws -> Void] = ["overhead": checkOverhead]

    @Test func thereAreCases() { #expect(!Self.files.isEmpty) }

    @Test(arguments: files) func comesOutAsPublished(_ file: String) throws {
        let data = try ReferenceCases.data(file)
        let kind = try ReferenceCases.kind(of: data)
        let check = try #require(Self.checkers[kind], "no checker for kind '\(kind)'")
        try check(data)
    }
}

/// A case of overhead charging: pools, what they serve, and what reaches each task by each method.
private struct OverheadCase: Decodable {
    struct Input: Decodable {
        var pools: [String: Double]
        var taken: [String]
        var verdeling: [String: [String: Double]]
    }

    struct Reciprocal: Decodable {
        var taken: [String: Double]
    }

    struct Expected: Decodable {
        var direct: [String: Double]?
        var trapsgewijs: [String: [String: Double]]?
        var wederzijds: Reciprocal?
        var error: String?
        var pools: [String]?
    }

    var input: Input
    var expected: Expected
    var tolerance: Double

    /// The pools in an order of names.
    func overhead(_ method: Overhead.Method, order: [String]) -> Overhead {
        let pools = order.map { name in
            CostPool(
                id: PoolID(name), amount: Amount(YearTable(Estimate(input.pools[name] ?? 0))),
                parts: (input.verdeling[name] ?? [:]).sorted { $0.key < $1.key }.map {
                    CostPool.Part(target: $0.key, fraction: $0.value, place: .none)
                }, place: .none)
        }
        return Overhead(method: method, pools: pools, place: .none)
    }

    func expect(_ expected: [String: Double], _ method: Overhead.Method, order: [String]) throws {
        let charges = try OverheadCharges(overhead(method, order: order), items: input.taken.map { ItemID($0) })
        for (task, amount) in expected {
            let charged = input.pools.reduce(0) {
                $0 + $1.value * charges.fraction(of: PoolID($1.key), to: ItemID(task))
            }
            #expect(abs(charged - amount) <= max(tolerance, 1e-6), "\(method) \(task)")
        }
        for pool in order {
            let sum = input.taken.reduce(0) { $0 + charges.fraction(of: PoolID(pool), to: ItemID($1)) }
            #expect(sum == 1, "\(method): \(pool) passes on all of its cost")
        }
    }
}

@Sendable private func checkOverhead(_ data: Data) throws {
    let item = try JSONDecoder().decode(OverheadCase.self, from: data)
    let order = item.input.pools.keys.sorted()
    if item.expected.error != nil {
        #expect(throws: OverheadError.poolsOnlyServeEachOther(order.map { PoolID($0) })) {
            try OverheadCharges(item.overhead(.reciprocal, order: order), items: item.input.taken.map { ItemID($0) })
        }
        #expect(Set(item.expected.pools ?? []) == Set(order))
    }
    if let direct = item.expected.direct { try item.expect(direct, .direct, order: order) }
    for (path, expected) in item.expected.trapsgewijs ?? [:] {
        try item.expect(expected, .stepDown, order: path.split(separator: ">").map(String.init))
    }
    if let reciprocal = item.expected.wederzijds { try item.expect(reciprocal.taken, .reciprocal, order: order) }
}
