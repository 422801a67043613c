import ArgumentParser
import Decision
import Domain
import Reporting
import Storage

/// `controleer MAP`: reads everything, reports every problem; silent when all is well.
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(commandName: "controleer")
    static let help = CommandHelp(
        usage: "controleer MAP [--uitgebreid]",
        abstract: (
            "Leest een dossier en meldt elke fout; zwijgt als alles klopt.",
            "Reads a dossier and reports every problem; silent when all is well."
        ),
        parts: [
            ("MAP", "map met uitgangspunten.yaml en scenario's", "folder with uitgangspunten.yaml and scenarios"),
            (
                "--uitgebreid", "telt, noemt de aannames en zegt welk deel van het totaal erop rust",
                "counts, lists the assumptions and tells which part of the total rests on them"
            ),
        ],
        example: "routekaart controleer scenarios/voorschoten --uitgebreid")

    @Argument var map: String
    @Flag var uitgebreid = false
    @OptionGroup var common: CommonOptions

    func content() throws -> CommandResult {
        let source = try DossierSource(folder: map)
        guard uitgebreid else { return CommandResult(content: nil) }
        return CommandResult(content: .overview(overview(of: source)))
    }
}
