import Decision
import Domain
import ExitCosts
import Foundation
import Storage
import Support
import Testing

/// Dossiers with the figures that another implementation of the model gives: agreement within 2 cents in every figure.
@Suite struct CaseDossierTests {
    static let folder = Fixtures.folder("dossiers")
    static let cases = Fixtures.entries(of: folder)
    static let tolerance = 0.02

    @Test(arguments: cases) func everyFigureAgrees(_ name: String) throws {
        let path = "\(Self.folder)/\(name)"
        let expected = try JSONDecoder().decode(
            ExpectedComparison.self, from: Data(contentsOf: URL(fileURLWithPath: "\(path)/expected.json")))
        let comparison = try compare(readDossier(at: path, kinds: .all))
        #expect(comparison.scenarios.map(\.id.text) == expected.scenarios.map(\.id))
        for (scenario, other) in zip(comparison.scenarios, expected.scenarios) {
            for difference in other.differences(from: scenario, tolerance: Self.tolerance) {
                Issue.record("\(name) \(scenario.id): \(difference)")
            }
        }
    }
}
