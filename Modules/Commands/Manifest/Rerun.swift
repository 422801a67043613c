import Domain
import Reporting
import RunArchive
import Storage

/// A run done again from its manifest, to memory: nothing is written.
struct Rerun {
    /// The result.
    let bytes: [UInt8]
    /// Its manifest.
    let manifest: RunManifest

    /// Does it. Throws what the command throws, and what a manifest may not ask for.
    init(_ file: ManifestFile, showing bar: ProgressBar?) throws {
        let call = file.manifest.call
        guard let type = RoutekaartCommand.command(named: call.command), type.isRepeatable else {
            throw ManifestProblem.unknownCommand(file: file.path, command: call.command)
        }
        if file.manifest.isStopped { throw ManifestProblem.stopped(file: file.path) }
        self = try Self.done(type, file, bar)
    }

    private init(_ bytes: [UInt8], _ manifest: RunManifest) { (self.bytes, self.manifest) = (bytes, manifest) }

    private static func done<C: Command>(_ type: C.Type, _ file: ManifestFile, _ bar: ProgressBar?) throws -> Rerun {
        // Some results look otherwise in a file; it is never opened.
        let words = ["--uit", file.manifest.result.name] + file.manifest.call.words
        let record = RunRecord()
        let changes = Dictionary(file.manifest.dossiers.map { ($0.folder, $0.changes) }) { first, _ in first }
        let access = record.access(.folders(in: file.whereabouts) { changes[$0] ?? [] })
        let command = try parsed(type, words)
        let result =
            try (command as? any SlowCommand)?.result(from: access, showing: bar) ?? command.result(from: access)
        let language = try chosenLanguage(words, .silent)
        let (format, style) = (command.format, command.common.style(on: .silent, language))
        let bytes = try result.printed(format, style).bytes(format, style)
        let run = FinishedRun(
            help: C.help, words: words, language: language, seed: (command as? any DrawingCommand)?.zaad,
            record: record, isStopped: result.isStopped, time: file.manifest.time)
        let name = InputFile(name: file.manifest.result.name, digest: sha256(bytes))
        guard let manifest = try run.manifest(result: name, in: file.folder) else {
            throw ManifestProblem.unknownCommand(file: file.path, command: C.help.name)
        }
        return Rerun(bytes, manifest)
    }
}

extension Console {
    /// One that nobody hears.
    static var silent: Console {
        Console(output: { _ in }, messages: { _ in }, isTerminal: false, environment: { _ in nil })
    }
}
