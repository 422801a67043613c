import ArgumentParser
import Domain
import Reporting
import RunArchive
import Storage

/// `verifieer RUN.json`: does a run again from its manifest, and tells what differs.
struct VerifyCommand: SlowCommand {
    static let configuration = CommandConfiguration(commandName: "verifieer")
    static let help = CommandHelp.verify
    static let isRepeatable = false

    @Argument(help: ArgumentHelp(valueName: "RUN"), completion: .file(extensions: ["json"])) var run: String
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess, showing bar: ProgressBar?) throws -> CommandResult {
        let file = try ManifestFile(at: run)
        var bar = bar
        let again = try Rerun(file, showing: bar)
        bar?.wipe()
        let verification = Self.verification(of: file, again)
        return CommandResult(
            report: VerificationReport(verification, at: file.path), differs: !verification.isIdentical)
    }

    private static func verification(of file: ManifestFile, _ again: Rerun) -> Verification {
        let (old, new) = (file.manifest, again.manifest)
        let written = wholeFile(joined(file.folder, old.result.name))
        let state: Verification.FileState =
            written == nil ? .missing : written.map { sha256($0) } == old.result.digest ? .asWritten : .changed
        return Verification(
            manifest: old, differences: RunDifference.all(from: old, to: new),
            outcome: outcome(old.result.digest == new.result.digest, written, again.bytes), file: state)
    }

    /// What differs is told from what is in the file now: that is what a reader holds.
    private static func outcome(_ isSame: Bool, _ written: [UInt8]?, _ now: [UInt8]) -> Verification.Outcome {
        guard let written else { return isSame ? .identical : .different([]) }
        if written == now { return isSame ? .identical : .different([]) }
        guard let before = jsonDocument(in: written), let after = jsonDocument(in: now) else {
            return .different(ResultDifference.lines(from: written, to: now))
        }
        let figures = ResultDifference.figures(from: before, to: after)
        return figures.isEmpty ? .sameFigures : .different(figures)
    }
}
