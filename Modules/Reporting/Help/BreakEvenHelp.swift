extension CommandHelp {
    /// `omslag`.
    public static let breakEven = CommandHelp(
        name: "omslag",
        summary: .init(
            "Zoekt de waarde waarbij twee scenario's evenveel kosten.",
            "Finds the value at which two scenarios cost the same."),
        arguments: [
            .init(
                name: "A",
                meaning: .init("scenariobestand in de map van een dossier", "scenario file in the folder of a dossier")),
            .init(
                name: "B",
                meaning: .init(
                    "het scenario ertegenover: een bestand, of een naam zoals nulscenario",
                    "the scenario to set it against: a file, or a name such as nulscenario")),
        ],
        options: [
            .init(
                name: "--waarde", value: "PAD",
                meaning: .init(
                    "pad van de waarde die verandert, zoals discontovoet of regelingen.R.kosten.K.bedrag",
                    "path of the value that changes, such as discontovoet or regelingen.R.kosten.K.bedrag")),
            .init(
                name: "--op", value: "ncw|totaal|structureel",
                meaning: .init("wat gelijk moet zijn (standaard ncw)", "what must be the same (default ncw)")),
            .init(
                name: "--tweede", value: "PAD",
                meaning: .init(
                    "een tweede waarde die verandert: bij elke waarde daarvan de omslag van de eerste",
                    "a second value that changes: for each of its values where the first breaks even")),
            .init(
                name: "--van", value: "WAARDE",
                meaning: .init("zoek vanaf deze waarde", "look from this value on")),
            .init(
                name: "--tot", value: "WAARDE", meaning: .init("zoek tot deze waarde", "look up to this value")),
            CommonHelp.oneMunicipality,
        ] + CommonHelp.options,
        examples: [
            "routekaart omslag scenarios/leren-uittreden/uit.yaml nulscenario --waarde discontovoet",
            "routekaart omslag scenarios/voorschoten/leidse-regio-ineens.yaml nulscenario --waarde discontovoet",
        ])
}
