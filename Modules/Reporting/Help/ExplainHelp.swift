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
                    "het pad van het bedrag, zoals gemeenten.voorschoten.ncw; van een invoer; of van wat verdeel, uittreding, "
                        + "weeg en moment tonen (verdeel.R.SLEUTEL..., uittreding.R.G..., weging.S..., moment.STAP.DATUM.JAAR...)",
                    "the path of the figure, such as gemeenten.voorschoten.ncw; of an input; or of what verdeel, uittreding, "
                        + "weeg and moment show (verdeel.R.KEY..., uittreding.R.G..., weging.S..., moment.STEP.DATE.YEAR...)"
                )),
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
                    "het verschil met dit scenario (naam of bestand): per jaar en post, en waardoor",
                    "the difference from this scenario (name or file): by year and post, and what makes it")),
            .init(
                name: "--zet", value: "'PAD = WAARDE'",
                meaning: .init(
                    "alsof die invoer zo is, zoals een waarde van omslag (mag vaker)",
                    "as if that input were so, such as a value of omslag (may be repeated)")),
            .init(
                name: "--groepen", value: "AANTAL",
                meaning: .init(
                    "bij --tegen: waardoor, in zoveel groepen invoer, van 1 tot 8, en de rest samen (standaard 8)",
                    "with --tegen: what makes it, in so many groups of inputs, from 1 to 8, and the rest together (default 8)"
                )),
        ] + CommonHelp.optionsWithPage,
        examples: [
            "routekaart waarom scenarios/voorschoten/zelf-doen.yaml gemeenten.voorschoten.structureel",
            "routekaart waarom scenarios/voorschoten/zelf-doen.yaml gemeenten.voorschoten.ncw --tegen nulscenario",
            "routekaart waarom scenarios/leren-uittreden/uit.yaml uittreding.dienst.heidorp.afbouw.totaal",
            "routekaart waarom scenarios/leren-uittreden/uit.yaml gemeenten.heidorp.ncw --zet discontovoet=3%",
        ])
}
