import Domain
import LinearAlgebra
import Reporting
import RunArchive
import Storage

/// A command that ran: all that its manifest needs but the result.
struct FinishedRun {
    let help: CommandHelp
    /// What was typed behind the command.
    let words: [String]
    let language: Language
    let seed: UInt64?
    let record: RunRecord
    let isStopped: Bool
    /// When, in UTC.
    let time: String

    /// How a result came about that stands in a folder; nil for one that no file was read for.
    func manifest(result: InputFile, in folder: String) throws -> RunManifest? {
        let dossiers = try record.dossierInputs()
        let parts = record.partInputs
        guard !dossiers.isEmpty || !parts.isEmpty else { return nil }
        return RunManifest(
            version: programVersion, time: time, call: call(from: folder), seed: seed,
            dossiers: dossiers.map { dossier in
                var dossier = dossier
                dossier.path = relativePath(to: dossier.folder, from: folder)
                return dossier
            },
            parts: parts.map { part in
                var part = part
                part.path = relativePath(to: part.name, from: folder)
                return part
            },
            result: result, lapack: lapackInUse(), isStopped: isStopped)
    }

    /// Options that say nothing of the result; the language is told by itself.
    private static let apart: Set = ["--uit", "--stil", "--taal", "--bewaar", "--archief", "--label"]

    /// What was called. The language is always among the options; where the result goes and what is said beside it are not.
    private func call(from folder: String) -> RunCall {
        let given = GivenWords(words, of: help)
        let files: Set = ["MAP", "SCENARIO", "A", "B", "DEEL"]
        let arguments = given.arguments.map { word in
            RunCall.Word(
                name: word.name, value: word.value,
                path: files.contains(word.name) ? relativePath(to: word.value ?? "", from: folder) : nil)
        }
        let kept = given.options.filter { !Self.apart.contains($0.name) }.map { word in
            let kind = help.options.first { $0.name == word.name }?.value ?? ""
            return RunCall.Word(
                name: word.name, value: word.value,
                path: files.contains(kind) ? relativePath(to: word.value ?? "", from: folder) : nil)
        }
        return RunCall(
            command: help.name, arguments: arguments, options: kept + [.init(name: "--taal", value: language.rawValue)])
    }
}
