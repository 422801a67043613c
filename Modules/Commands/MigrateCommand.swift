import ArgumentParser
import Domain
import Reporting
import Storage

/// `migreer MAP`: rewrites files of an older version of the format.
struct MigrateCommand: Command {
    static let configuration = CommandConfiguration(commandName: "migreer")
    static let help = CommandHelp.migrate
    static let isRepeatable = false

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        let migration = try Migration(of: map)
        // Who stops now gets every file, so that all are of one version.
        let signals = HeldSignals()
        defer { signals.release() }
        for file in migration.rewritten {
            do throws(WriteError) {
                try OutputFile.write(file.name) { target throws(WriteError) in try target.write(file.bytes) }
            } catch {
                throw NotWritten(path: file.name, reason: error)
            }
        }
        return CommandResult(
            report: MigrationReport(
                folder: map, count: migration.count, files: migration.rewritten.map(\.name), format: fileFormat))
    }
}
