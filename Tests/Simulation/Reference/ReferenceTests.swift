import Foundation
import Support
import Testing

/// Published cases (Tests/Fixtures/reference/*.json), read by their `kind`: a file laid there is tested without new
/// code, an unknown kind fails.
@Suite struct ReferenceTests {
    static let files = ReferenceCases.files(of: "Simulation")

    /// The kinds that can be checked. A new one is one line here and one in Support/ReferenceCases.
    static let checkers: [String: @Sendable (Data) throws -> Void] = [
        "rng": checkGenerator, "quantile": checkQuantile, "distribution": checkDistribution,
        "nearest_correlation": checkNearestCorrelation, "copula": checkCopula,
        "sobol": checkSobol, "statistics": checkStatistics, "norm": checkNorm,
    ]

    @Test func thereAreCases() { #expect(!Self.files.isEmpty) }

    @Test(arguments: files) func comesOutAsPublished(_ file: String) throws {
        let data = try ReferenceCases.data(file)
        let kind = try ReferenceCases.kind(of: data)
        let check = try #require(Self.checkers[kind], "no checker for kind '\(kind)'")
        try check(data)
    }
}
