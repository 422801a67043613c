/// `routekaart --help`: what there is.
public enum ProgramHelp {
    /// The commands with what they do.
    public static func text(_ commands: [CommandHelp], _ language: Language) -> String {
        let purpose = Wording(
            "Routekaart rekent scenario's door voor gemeenten en hun gemeenschappelijke regelingen.",
            "Routekaart computes scenarios for municipalities and their joint arrangements.")
        let more = Wording(
            "Meer over een opdracht: routekaart OPDRACHT --help", "More about a command: routekaart COMMAND --help")
        let version = Wording("toont de versie", "shows the version")
        var lines = [purpose[language], "", HelpWords.usage[language], "  " + usage(language), ""]
        lines += [HelpWords.commands[language]]
        lines += CommandHelp.columns(commands.map { ($0.name, $0.summary[language]) })
        lines += ["", HelpWords.options[language]]
        lines += CommandHelp.columns([
            ("--version", version[language]), (CommonHelp.help.name, CommonHelp.help.meaning[language]),
        ])
        return (lines + ["", more[language]]).joined(separator: "\n") + "\n"
    }

    /// How the program is called.
    public static func usage(_ language: Language) -> String {
        Wording("routekaart OPDRACHT ... [opties]", "routekaart COMMAND ... [options]")[language]
    }
}
