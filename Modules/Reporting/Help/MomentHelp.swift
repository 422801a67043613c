extension CommandHelp {
    /// `moment`.
    public static let moment = CommandHelp(
        name: "moment",
        summary: .init(
            "Toont wat een scenario kost als een stap op een andere datum valt.",
            "Shows what a scenario costs when a step stands on another date."),
        arguments: [.scenarioFile],
        options: [
            .init(
                name: "--van", value: "DATUM",
                meaning: .init(
                    "eerste moment, zoals 2027-01-01 (standaard 1 januari van het beginjaar)",
                    "first moment, such as 2027-01-01 (default 1 January of the first year)")),
            .init(
                name: "--tot", value: "DATUM",
                meaning: .init(
                    "laatste moment (standaard 1 januari van het eindjaar)",
                    "last moment (default 1 January of the last year)")),
            .init(
                name: "--stap", value: "STAP",
                meaning: .init(
                    "de stap die schuift (standaard de enige uittreding); mag vaker, of `alle`: dan schuift de rest mee",
                    "the step that moves (default the only leave); may be repeated, or `alle`: the rest moves along")),
            .init(
                name: "--per", value: "maand|jaar",
                meaning: .init("van moment tot moment (standaard maand)", "from moment to moment (default maand)")),
            CommonHelp.oneMunicipality,
        ] + CommonHelp.options,
        examples: [
            "routekaart moment scenarios/leren-uittreden/uit.yaml --van 2026-01-01 --tot 2028-01-01",
            "routekaart moment scenarios/voorschoten/leidse-regio-ineens.yaml --stap alle --per jaar",
        ])
}

extension CommandHelp.Argument {
    /// A scenario file.
    static let scenarioFile = CommandHelp.Argument(
        name: "SCENARIO",
        meaning: .init("scenariobestand in de map van een dossier", "scenario file in the folder of a dossier"))
}
