extension CommandHelp {
    /// `verschil`.
    public static let difference = CommandHelp(
        name: "verschil",
        summary: .init(
            "Toont welke invoer verschilt, welke uitkomsten verschuiven en waardoor.",
            "Shows which inputs differ, which results move and by what."),
        arguments: [
            .init(
                name: "A",
                meaning: .init(
                    "map van een dossier, een scenariobestand, of een van beide in git: REVISIE:PAD",
                    "folder of a dossier, a scenario's file, or either in git: REVISION:PATH")),
            .init(
                name: "B",
                meaning: .init("hetzelfde, waar het naartoe verandert", "the same, what it changes to")),
        ],
        options: [
            .init(
                name: "--op", value: "ncw|totaal|structureel",
                meaning: .init(
                    "welk bedrag wordt toegedeeld (standaard ncw)", "which amount is attributed (default ncw)")),
            .init(
                name: "--groepen", value: "AANTAL",
                meaning: .init(
                    "over zoveel groepen invoer, van 1 tot 8, en de rest samen (standaard 8)",
                    "to so many groups of inputs, from 1 to 8, and the rest together (default 8)")),
            CommonHelp.oneMunicipality,
        ] + CommonHelp.options,
        examples: [
            "routekaart verschil scenarios/voorschoten/zelf-doen.yaml scenarios/voorschoten/wodv-doorpakken.yaml",
            "routekaart verschil scenarios/leren-stappen scenarios/leren-stappen --formaat markdown",
        ])
}
