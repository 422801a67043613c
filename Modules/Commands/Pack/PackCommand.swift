import ArgumentParser
import Domain
import Reporting
import RunArchive
import Storage

/// `pak MAP`: a dossier with its results and their manifests in one file to hand over.
struct PackCommand: Command {
    static let configuration = CommandConfiguration(commandName: "pak")
    static let help = CommandHelp.pack
    static let isRepeatable = false

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Option var resultaat: [String] = []
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        guard let file = common.uit else { throw UsageProblem.missingArgument("--uit BESTAND.zip") }
        var packed = try PackedFolder(dossiers.dossier(map), folder: map)
        for result in resultaat { try packed.add(result: result) }
        return CommandResult(bytes: try PackFile.bytes(of: packed.entries, named: file))
    }
}
