/// `help` in the app: what there is.
public enum AppHelp {
    /// The app's own commands, then the program's, with what they do.
    public static func text(own: [CommandHelp], program: [CommandHelp], _ language: Language) -> String {
        let purpose = Wording(
            "Probeer wat er verschuift: wat u hier wijzigt komt in geen bestand, tot u het bewaart.",
            "Try what moves: what you change here is in no file until you save it.")
        let others = Wording("Opdrachten van routekaart, zonder MAP:", "Commands of routekaart, without MAP:")
        let more = Wording("Meer over een opdracht: help OPDRACHT", "More about a command: help COMMAND")
        var lines = [purpose[language], "", HelpWords.commands[language]]
        lines += CommandHelp.columns(own.map { ($0.name, $0.summary[language]) })
        lines += ["", others[language]]
        lines += CommandHelp.columns(program.map { ($0.name, $0.summary[language]) })
        return (lines + ["", more[language]]).joined(separator: "\n") + "\n"
    }

    /// How a command is given.
    public static func usage(_ language: Language) -> String {
        Wording("OPDRACHT ... [opties]", "COMMAND ... [options]")[language]
    }
}

extension CommandHelp {
    /// `routekaart-repl`, the app itself.
    public static let app = CommandHelp(
        name: "routekaart-repl",
        summary: .init(
            "Houdt een dossier open om waarden te proberen: wat verschuift er, en hoeveel.",
            "Keeps a dossier open to try values: what moves, and by how much."),
        arguments: [.folder],
        options: [
            .init(
                name: "--script", value: "BESTAND",
                meaning: .init(
                    "lees de opdrachten uit een bestand, een per regel; # begint een opmerking",
                    "read the commands from a file, one a line; # begins a remark")),
            .init(
                name: "--doorgaan", value: nil,
                meaning: .init(
                    "ga zonder terminal na een fout door; het einde is dan dat van de eerste fout",
                    "without a terminal go on after an error; the end is then that of the first error")),
            .init(
                name: "--taal", value: "nl|en",
                meaning: .init(
                    "taal van kopjes en meldingen (standaard nl, of ROUTEKAART_TAAL)",
                    "language of labels and messages (default nl, or ROUTEKAART_TAAL)")),
        ],
        examples: ["routekaart-repl scenarios/voorschoten"], program: "")
}
