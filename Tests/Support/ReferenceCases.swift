import Foundation

/// Published cases (Tests/Fixtures/reference/*.json), each checked by the suite that its `kind` belongs to.
public enum ReferenceCases {
    /// Which suite checks a kind. A new one is one line here and one among the suite's checkers.
    private static let suites = [
        "overhead": "CostAllocation",
        "rng": "Simulation", "quantile": "Simulation", "distribution": "Simulation",
        "nearest_correlation": "Simulation", "copula": "Simulation",
        "sobol": "Simulation", "statistics": "Simulation", "norm": "Simulation",
        "topsis": "Decision", "smaa": "Decision",
    ]

    private struct Head: Decodable {
        var kind: String
    }

    /// Files for a suite: those of its kinds, and those of a kind that nobody knows, which fail there.
    public static func files(of suite: String) -> [String] {
        Fixtures.entries(of: Fixtures.folder("reference")).filter { file in
            guard let kind = try? kind(of: data(file)) else { return true }
            return suites[kind] == suite || suites[kind] == nil
        }
    }

    /// What a file holds.
    public static func data(_ file: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: "\(Fixtures.folder("reference"))/\(file)"))
    }

    /// The `kind` of a case.
    public static func kind(of data: Data) throws -> String { try JSONDecoder().decode(Head.self, from: data).kind }
}
