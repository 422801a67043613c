import Decision
import ExitCosts
import Foundation
import Storage
import Support
import Testing

@testable import Decision

/// Published cases (Tests/Fixtures/reference/*.json), read by their `kind`: a file laid there is tested without new
/// code, an unknown kind fails.
@Suite struct MultiCriteriaReferenceTests {
    static let files = ReferenceCases.files(of: "Decision")

    /// The kinds that can be checked. A new one is one line here and one in Support/ReferenceCases.
    static let checkers: [String: @Sendable (Data) throws -> Void] = [
        "topsis": checkTopsis, "smaa": checkAcceptability,
    ]

    @Test func thereAreCases() { #expect(Self.files.count >= 4) }

    @Test(arguments: files) func comesOutAsPublished(_ file: String) throws {
        let data = try ReferenceCases.data(file)
        let kind = try ReferenceCases.kind(of: data)
        let check = try #require(Self.checkers[kind], "no checker for kind '\(kind)'")
        try check(data)
    }
}

/// A number, or several by name: "published 0.001, computed 1e-9".
private struct Tolerance: Decodable {
    var all: [String: Double]

    init(from decoder: any Decoder) throws {
        let field = try decoder.singleValueContainer()
        if let named = try? field.decode([String: Double].self) {
            all = named
        } else {
            all = ["": try field.decode(Double.self)]
        }
    }

    subscript(name: String) -> Double? { all[name] ?? all[""] }
}

/// Scores, weights and directions (1: higher is better), with the closeness of each by one normalisation or by several.
private struct TopsisCase: Decodable {
    struct Input: Decodable {
        var scores: [[Double]]
        var gewichten: [Double]
        var richting: [Int]
        var normalisatie: String?

        var table: ScoreTable {
            ScoreTable(values: scores, weights: gewichten, isCost: richting.map { $0 < 0 })
        }
    }

    struct Expected: Decodable {
        var closeness, published, minmax, vector: [Double]?
        var ranking_best_first: [Int]?
    }

    var input: Input
    var expected: Expected
    var tolerance: Tolerance

    /// What is expected by a normalisation, each with how far it may be off.
    func answers(_ normalisation: Topsis.Normalisation) -> [([Double], Double)] {
        let named: [(String, [Double]?)] =
            switch normalisation {
            case .vector: [("vector", expected.vector)]
            case .range: [("minmax", expected.minmax)]
            }
        let own: [(String, [Double]?)] =
            input.normalisatie == normalisation.rawValue
            ? [("computed", expected.closeness), ("published", expected.published)] : []
        return (named + own).compactMap { name, values in
            values.flatMap { values in tolerance[name].map { (values, $0) } }
        }
    }
}

@Sendable private func checkTopsis(_ data: Data) throws {
    let item = try JSONDecoder().decode(TopsisCase.self, from: data)
    var checked = 0
    for normalisation in Topsis.Normalisation.allCases {
        let ranking = Topsis(normalisation).ranking(item.input.table)
        for (values, tolerance) in item.answers(normalisation) {
            checked += 1
            #expect(ranking.values.count == values.count)
            for (value, expected) in zip(ranking.values, values) {
                #expect(abs(value - expected) <= tolerance, "\(normalisation): \(value), not \(expected)")
            }
        }
        if item.input.normalisatie == normalisation.rawValue, let order = item.expected.ranking_best_first {
            #expect(ranking.order.map { $0 + 1 } == order)
        }
    }
    #expect(checked > 0)
}

/// Scores of alternatives with the part of all weights that brings each to each place, and its central weights; or how many
/// weights stand in order, with their mean.
private struct AcceptabilityCase: Decodable {
    struct Input: Decodable {
        var scores: [String: [Double]]?
        var n: [Int]?
    }

    enum Expected: Decodable {
        struct Analysis: Decodable {
            var rank_acceptability: [String: [Double]]
            var central_weights: [String: [Double]]
        }

        case analysis(Analysis)
        case means([String: [Double]])

        init(from decoder: any Decoder) throws {
            if let analysis = try? Analysis(from: decoder) {
                self = .analysis(analysis)
            } else {
                self = .means(try decoder.singleValueContainer().decode([String: [Double]].self))
            }
        }
    }

    var input: Input
    var expected: Expected
    var tolerance: Tolerance
}

@Sendable private func checkAcceptability(_ data: Data) throws {
    let item = try JSONDecoder().decode(AcceptabilityCase.self, from: data)
    switch item.expected {
    case .analysis(let expected):
        try check(try #require(item.input.scores), expected, within: try #require(item.tolerance["mc_n_100000"]))
    case .means(let expected):
        for count in try #require(item.input.n) {
            let weights = (0..<count).map { Double(count - $0) }
            let tolerance = try #require(item.tolerance[""])
            let means = try #require(expected["\(count)"])
            for (value, mean) in zip(WeightKnowledge.order.centroid(of: weights), means) {
                #expect(abs(value - mean) <= tolerance)
            }
        }
    }
}

private func check(_ scores: [String: [Double]], _ expected: AcceptabilityCase.Expected.Analysis, within error: Double)
    throws
{
    let names = scores.keys.sorted()
    let rows = names.compactMap { scores[$0] }
    let count = rows[0].count
    let table = ScoreTable(
        values: rows, weights: [Double](repeating: 1 / Double(count), count: count),
        isCost: [Bool](repeating: false, count: count))
    let found = try acceptability(of: table, draws: 100_000)[0]
    for (name, alternative) in zip(names, found.alternatives) {
        for (part, answer) in zip(alternative.acceptability, try #require(expected.rank_acceptability[name])) {
            #expect(abs(part - answer) <= error, "\(name): \(part), not \(answer)")
        }
        guard let answers = expected.central_weights[name] else { continue }
        for (weight, answer) in zip(try #require(alternative.centralWeights), answers) {
            #expect(abs(weight - answer) <= error, "\(name): \(weight), not \(answer)")
        }
    }
}

/// An analysis of a table whose criteria are called c1, c2, ...
func acceptability(of table: ScoreTable, draws: Int, seed: UInt64 = 1, threads: Int? = nil) throws -> [Acceptability] {
    let names = table.weights.indices.map { "c\($0 + 1)" }
    let drawn = DrawnScores(table, named: names, seed: seed, hash: { sha256($0) })
    return try Crew.working(threads: threads) { crew in
        try drawn.acceptability(WeightKnowledge.allCases, draws: draws, crew)
    }
}
