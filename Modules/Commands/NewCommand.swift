import ArgumentParser
import Domain
import Reporting
import Storage

/// `nieuw MAP`: a small dossier that works, to start from.
struct NewCommand: Command {
    static let configuration = CommandConfiguration(commandName: "nieuw")
    static let help = CommandHelp.new
    static let isRepeatable = false

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Option var gemeente: String?
    @Option var regeling: String?
    @OptionGroup var common: CommonOptions

    mutating func ask(on console: Console, _ language: Language) throws {
        try checkFree(map)
        guard let ask = console.ask else { return }
        let words = QuestionWords(language)
        let standard = NewDossier.standard
        if gemeente == nil { gemeente = try answer(to: words.municipality(standard.municipality), ask) }
        if regeling == nil { regeling = try answer(to: words.regeling(standard.regeling), ask) }
    }

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        var dossier = NewDossier.standard
        if let gemeente { dossier.municipality = try checked(gemeente, MunicipalityID(naming: gemeente), "--gemeente") }
        if let regeling { dossier.regeling = try checked(regeling, RegelingID(naming: regeling), "--regeling") }
        let files = try dossier.files()
        // Who stops now gets the whole folder.
        let signals = HeldSignals()
        defer { signals.release() }
        try writeFolder(files, at: map)
        return CommandResult(report: WrittenFilesReport(made: map, files: files.map(\.name)))
    }

    /// Nil for an empty answer: then what stands between brackets counts.
    private func answer(to question: String, _ ask: (String) -> String?) throws -> String? {
        guard let answer = ask(question) else { throw Stopped() }
        return answer.allSatisfy(\.isWhitespace) ? nil : answer
    }

    /// A name without spaces around it; one that gives no name for the files is refused.
    private func checked<Kind>(
        _ name: String, _ short: Identifier<Kind>?, _ option: String
    ) throws(UsageProblem) -> String {
        guard short != nil else { throw .nameWithoutLetter(name, option: option) }
        return name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
