import ArgumentParser
import Reporting

/// The options that every command shares.
struct CommonOptions: ParsableArguments {
    enum Colour: String, ExpressibleByArgument, CaseIterable { case auto, altijd, nooit }

    @Option var formaat: FormatName?
    @Option var taal: Language?
    @Option var uit: String?
    @Option var bedragen: AmountScale = .euro
    @Option var csv: CSVDialect?
    @Flag var stil = false
    @Option var kleur: Colour = .auto

    /// The format asked for; `--csv nl` alone asks for csv.
    var format: any ReportFormat.Type {
        formaat?.format ?? (csv == nil ? nil : FormatName(argument: "csv")?.format) ?? ReportFormats.standard
    }

    /// How results are shown, on a console.
    func style(on console: Console, _ language: Language) -> ReportStyle {
        ReportStyle(
            language: language, scale: bedragen, dialect: csv ?? .plain, colour: usesColour(on: console),
            width: (uit == nil ? console.columns() : nil) ?? ReportStyle.widest,
            version: programVersion)
    }

    /// What no single option can see for itself: whether the command can write the format, and whether `--csv` fits.
    func checkTogether(_ format: any ReportFormat.Type, with help: CommandHelp) throws(UsageProblem) {
        let formats = help.options.first { $0.name == "--formaat" }?.allowed ?? []
        guard formats.contains(format.word) else {
            throw UsageProblem.invalidValue(format.word, of: "--formaat", allowed: formats, nearest: nil)
        }
        guard csv == nil || format.word == "csv" else {
            throw UsageProblem.onlyWith(option: "--csv", needed: "--formaat csv")
        }
    }

    private func usesColour(on console: Console) -> Bool {
        switch kleur {
        case .altijd: true
        case .nooit: false
        case .auto: console.isTerminal && uit == nil && (console.environment("NO_COLOR") ?? "").isEmpty
        }
    }
}

/// A format by its word.
struct FormatName: ExpressibleByArgument {
    let format: any ReportFormat.Type

    init?(argument: String) {
        guard let format = Self.all.first(where: { $0.word == argument }) else { return nil }
        self.format = format
    }

    /// Those of every command, and those that a command's help must name.
    static let all = ReportFormats.all + ReportFormats.special
    static var allValueStrings: [String] { all.map { $0.word } }
}

extension Language: ExpressibleByArgument {}
extension AmountScale: ExpressibleByArgument {}
extension CSVDialect: ExpressibleByArgument {}
