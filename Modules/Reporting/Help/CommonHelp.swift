/// The options that all commands share, as they are explained.
enum CommonHelp {
    static let options: [CommandHelp.Option] = [
        .init(
            name: "--formaat", value: "tabel|markdown|csv|json",
            meaning: .init("vorm van de uitvoer (standaard tabel)", "form of the output (default tabel)")),
        .init(
            name: "--taal", value: "nl|en",
            meaning: .init(
                "taal van kopjes en meldingen (standaard nl, of ROUTEKAART_TAAL)",
                "language of labels and messages (default nl, or ROUTEKAART_TAAL)")),
        .init(
            name: "--uit", value: "BESTAND",
            meaning: .init(
                "schrijf naar een bestand, heel of niet, in plaats van naar stdout",
                "write to a file, whole or not at all, instead of to stdout")),
        .init(
            name: "--bedragen", value: "euro|duizend",
            meaning: .init(
                "bedragen in tabellen in euro of in duizenden euro's; csv en json staan altijd op de cent",
                "amounts in tables in euros or thousands of euros; csv and json always stand to the cent")),
        .init(
            name: "--csv", value: "nl|en",
            meaning: .init(
                "nl: csv met puntkomma, decimale komma en byte order mark, voor een Nederlandse Excel",
                "nl: csv with semicolon, decimal comma and byte order mark, for a Dutch Excel")),
        .init(
            name: "--stil", value: nil,
            meaning: .init("geen waarschuwingen en geen voortgang op stderr", "no warnings and no progress on stderr")),
        .init(
            name: "--kleur", value: "auto|altijd|nooit",
            meaning: .init(
                "kleur: auto is alleen op een terminal en zonder NO_COLOR",
                "colour: auto is only on a terminal and without NO_COLOR")),
    ]

    /// The same for a command that can write a page too.
    static let optionsWithPage = options(withFormats: "html")

    /// The same for a command whose report has a picture.
    static let optionsWithPicture = options(withFormats: "html|svg")

    /// The same for a command whose report has a picture and days for a calendar.
    static let optionsWithDays = options(withFormats: "html|svg|ics")

    /// The same for a report on paper; the name of its file tells the form.
    static let optionsOfReport = options(withFormats: "html|pdf").map { option in
        guard option.name == "--uit" else { return option }
        return CommandHelp.Option(
            name: option.name, value: option.value,
            meaning: .init(
                "schrijf naar een bestand, heel of niet; zonder --formaat zegt de naam de vorm: .html, .pdf, .md, .json, .csv of .txt",
                "write to a file, whole or not at all; without --formaat its name tells the form: .html, .pdf, .md, .json, .csv or .txt"
            ))
    }

    private static func options(withFormats more: String) -> [CommandHelp.Option] {
        options.map { option in
            guard option.name == "--formaat", let formats = option.value else { return option }
            return .init(name: option.name, value: "\(formats)|\(more)", meaning: option.meaning)
        }
    }

    /// The seed of draws.
    static let seed = CommandHelp.Option(
        name: "--zaad", value: "GETAL",
        meaning: .init(
            "hetzelfde zaad geeft dezelfde trekkingen (standaard 1)",
            "the same seed gives the same draws (default 1)"))

    /// How many draws.
    static let draws = CommandHelp.Option(
        name: "--trekkingen", value: "AANTAL",
        meaning: .init("zoveel trekkingen (standaard 100000)", "so many draws (default 100000)"))

    /// No correlations but those asked for.
    static let strict = CommandHelp.Option(
        name: "--streng", value: nil,
        meaning: .init("weiger correlaties die niet samen kunnen", "refuse correlations that cannot hold together"))

    static let help = CommandHelp.Option(name: "--help", value: nil, meaning: .init("deze uitleg", "this help"))

    static let municipality = CommandHelp.Option(
        name: "--gemeente", value: "GEMEENTE",
        meaning: .init(
            "door de ogen van deze gemeente, of `alle` (standaard die van het dossier)",
            "through the eyes of this municipality, or `alle` for all (default the dossier's own)"))

    static let oneMunicipality = CommandHelp.Option(
        name: "--gemeente", value: "GEMEENTE",
        meaning: .init(
            "door de ogen van deze gemeente (standaard die van het dossier)",
            "through the eyes of this municipality (default the dossier's own)"))

    static let required = CommandHelp.Option(
        name: "--eis", value: "TOETSEN",
        meaning: .init(
            "toetsen die gehaald moeten worden: niet-duurder, kwaliteit of beide met een komma; anders exit 1",
            "tests that must be met: niet-duurder, kwaliteit or both with a comma; exit 1 otherwise"))
}
