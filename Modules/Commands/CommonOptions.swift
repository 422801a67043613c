import ArgumentParser
import Reporting

/// The options that every command shares.
struct CommonOptions: ParsableArguments {
    enum Colour: String, ExpressibleByArgument, CaseIterable { case auto, altijd, nooit }
    enum CSVKind: String, ExpressibleByArgument, CaseIterable { case nl }

    @Option var formaat: OutputFormat = .table
    @Option var taal: Language?
    @Option var uit: String?
    @Option var bedragen: NumberStyle.Unit = .euro
    @Option var csv: CSVKind?
    @Flag var stil = false
    @Option var kleur: Colour = .auto

    /// How results are shown, on a console.
    func presentation(on console: Console, _ language: Language) -> Presentation {
        Presentation(
            style: NumberStyle(language, unit: bedragen), csv: CSVStyle(isDutch: csv == .nl),
            usesColour: usesColour(on: console))
    }

    private func usesColour(on console: Console) -> Bool {
        switch kleur {
        case .altijd: true
        case .nooit: false
        case .auto: console.isTerminal && uit == nil && (console.environment("NO_COLOR") ?? "").isEmpty
        }
    }
}

extension OutputFormat: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension NumberStyle.Unit: ExpressibleByArgument {}

/// A test that must be met (`--eis`).
enum Requirement: String, CaseIterable {
    case notDearer = "niet-duurder"
    case quality = "kwaliteit"
}

/// `--eis niet-duurder,kwaliteit`.
struct RequirementOptions: ParsableArguments {
    @Option var eis: RequirementList?
}

/// A list of tests, separated by commas.
struct RequirementList: ExpressibleByArgument {
    var requirements: [Requirement]

    init?(argument: String) {
        let words = argument.split(separator: ",", omittingEmptySubsequences: false).map { Requirement(rawValue: String($0)) }
        guard !words.isEmpty, words.allSatisfy({ $0 != nil }) else { return nil }
        requirements = words.compactMap { $0 }
    }

    static var allValueStrings: [String] { Requirement.allCases.map(\.rawValue) }
}
