extension CommandHelp {
    /// `stappenplan`.
    public static let stepPlan = CommandHelp(
        name: "stappenplan",
        summary: .init(
            "Telt terug wat wanneer uiterlijk besloten moet zijn, en wat te laat is.",
            "Counts back what must be decided when at the latest, and what is too late."),
        arguments: [.scenarioFile],
        options: [
            .init(
                name: "--peildatum", value: "DATUM",
                meaning: .init(
                    "de dag waartegen te laat wordt gemeten, zoals 2020-11-01 (standaard het besluit van het scenario)",
                    "the day that too late is measured against, such as 2020-11-01 (default the scenario's besluit)"))
        ] + CommonHelp.optionsWithDays,
        examples: [
            "routekaart stappenplan scenarios/voorschoten/leidse-regio-ineens.yaml",
            "routekaart stappenplan scenarios/voorschoten/leidse-regio-ineens.yaml --peildatum 2020-11-01 --formaat ics",
            "routekaart stappenplan scenarios/voorschoten/leidse-regio-gefaseerd.yaml --formaat svg",
        ])
}
