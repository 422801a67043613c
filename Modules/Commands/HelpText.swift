import Reporting

/// The options that every command shares, for `--help`.
enum CommonHelp {
    static let parts: [(name: String, dutch: String, english: String)] = [
        ("--formaat tabel|markdown|csv|json", "hoe het resultaat eruitziet", "what the result looks like"),
        ("--taal nl|en", "taal van uitvoer en meldingen", "language of output and messages"),
        ("--uit BESTAND", "schrijf het resultaat naar een bestand", "write the result to a file"),
        ("--bedragen euro|duizend", "eenheid van bedragen in tabellen", "unit of amounts in tables"),
        ("--csv nl", "csv voor een Nederlandse Excel", "csv for a Dutch Excel"),
        ("--stil", "geen opmerkingen op stderr", "no remarks on stderr"),
        ("--kleur auto|altijd|nooit", "kleur op de terminal", "colour on the terminal"),
        ("--help", "deze tekst", "this text"),
    ]
}

/// The help that was asked for; nil when none was.
func helpText(_ arguments: [String], _ language: Language) -> String? {
    let wantsHelp = arguments.isEmpty || arguments.contains { ["--help", "-h", "--hulp"].contains($0) } || arguments.first == "help"
    guard wantsHelp else { return nil }
    let words = arguments.filter { !$0.hasPrefix("-") && $0 != "help" }
    if let type = RoutekaartCommand.commands.first(where: { $0.configuration.commandName == words.first }) {
        return text(of: type.help, language)
    }
    return words.isEmpty || words.first == "nl" || words.first == "en" ? overview(language) : nil
}

private func say(_ language: Language, _ dutch: String, _ english: String) -> String {
    language == .dutch ? dutch : english
}

private func text(of help: CommandHelp, _ language: Language) -> String {
    var text = say(language, help.abstract.dutch, help.abstract.english) + "\n\n"
    text += say(language, "Gebruik:", "Usage:") + "\n  routekaart \(help.usage)\n\n"
    text += rows(help.parts, language) + "\n"
    text += say(language, "Opties van alle opdrachten:", "Options of all commands:") + "\n"
    text += rows(CommonHelp.parts, language) + "\n"
    text += say(language, "Voorbeeld:", "Example:") + "\n  \(help.example)\n"
    return text
}

private func rows(_ parts: [(name: String, dutch: String, english: String)], _ language: Language) -> String {
    let width = (parts.map(\.name.count).max() ?? 0) + 2
    return parts.map { part in
        "  \(part.name)\(String(repeating: " ", count: width - part.name.count))\(say(language, part.dutch, part.english))\n"
    }.joined()
}

private func overview(_ language: Language) -> String {
    var text = say(
        language, "Routekaart rekent uit wat uittreden, toetreden en herverdelen van gemeenschappelijke regelingen kost.",
        "Routekaart computes what leaving, joining and re-sharing joint arrangements of municipalities costs.") + "\n\n"
    text += say(language, "Opdrachten:", "Commands:") + "\n"
    let commands = RoutekaartCommand.commands.map { type in
        (name: type.configuration.commandName ?? "", dutch: type.help.abstract.dutch, english: type.help.abstract.english)
    }
    text += rows(commands, language) + "\n"
    text += say(language, "Meer over een opdracht: routekaart OPDRACHT --help", "More on a command: routekaart COMMAND --help") + "\n"
    text += say(language, "Versie: routekaart --version", "Version: routekaart --version") + "\n"
    return text
}
