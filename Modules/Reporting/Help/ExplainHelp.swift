extension CommandHelp {
    /// `waarom`.
    public static let explain = CommandHelp(
        name: "waarom",
        summary: .init(
            "Laat zien waar een bedrag vandaan komt, tot op de regel in het bestand.",
            "Shows where a figure comes from, down to the line in the file."),
        arguments: [
            .scenarioFile,
            .init(
                name: "PAD",
                meaning: .init(
                    "het pad van het bedrag, zoals gemeenten.voorschoten.ncw; of van een invoer",
                    "the path of the figure, such as gemeenten.voorschoten.ncw; or of an input")),
        ],
        options: [
            .init(
                name: "--diepte", value: "LAGEN",
                meaning: .init(
                    "zoveel lagen onder het bedrag (standaard wat op een scherm past; csv, json en html: alle)",
                    "so many layers below the figure (default what fits a screen; csv, json and html: all)")),
            .init(
                name: "--tegen", value: "SCENARIO",
                meaning: .init(
                    "het verschil met dit scenario (naam of bestand), per jaar en post",
                    "the difference from this scenario (name or file), by year and post")),
        ] + CommonHelp.optionsWithPage,
        examples: [
            "routekaart waarom scenarios/voorschoten/zelf-doen.yaml gemeenten.voorschoten.structureel",
            "routekaart waarom scenarios/voorschoten/zelf-doen.yaml gemeenten.voorschoten.ncw --tegen nulscenario",
        ])
}
