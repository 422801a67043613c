import ArgumentParser
import Decision
import Domain

/// A test that must be met (`--eis`).
enum Requirement: String, CaseIterable {
    case notDearer = "niet-duurder"
    case quality = "kwaliteit"

    /// Whether a result meets it; nil when that is not known.
    func isMet(by tests: MunicipalityResult.Tests) -> Bool? {
        switch self {
        case .notDearer: tests.notDearer.isMet
        case .quality: tests.quality.isMet
        }
    }
}

/// A test that was asked for and is not met, or not known.
struct UnmetTest {
    var requirement: Requirement
    /// Name of the scenario.
    var scenario: String
    /// Name of the municipality.
    var municipality: String
    /// False when there is nothing to test with, such as missing scores.
    var isKnown: Bool
}

/// `--eis niet-duurder,kwaliteit`.
struct RequirementOptions: ParsableArguments {
    @Option var eis: RequirementList?

    /// The tests asked for that scenarios do not meet, for some municipalities. What is not known is not met.
    func unmet(in scenarios: [ScenarioResult], for municipalities: [Municipality]) -> [UnmetTest] {
        scenarios.flatMap { scenario in
            municipalities.flatMap { municipality in
                (eis?.requirements ?? []).compactMap { requirement -> UnmetTest? in
                    let isMet = scenario.result(of: municipality.id).flatMap { requirement.isMet(by: $0.tests) }
                    guard isMet != true else { return nil }
                    return UnmetTest(
                        requirement: requirement, scenario: scenario.name, municipality: municipality.name,
                        isKnown: isMet != nil)
                }
            }
        }
    }
}

/// A list of tests, separated by commas.
struct RequirementList: ExpressibleByArgument {
    var requirements: [Requirement]

    init?(argument: String) {
        let words = argument.split(separator: ",", omittingEmptySubsequences: false)
        requirements = words.compactMap { Requirement(rawValue: String($0)) }
        guard requirements.count == words.count else { return nil }
    }

    static var allValueStrings: [String] { Requirement.allCases.map(\.rawValue) }
}
