extension CommandHelp {
    /// `uittreding`.
    public static let exit = CommandHelp(
        name: "uittreding",
        summary: .init(
            "Rekent de uittreedsom uit naar elke methode, en wat de blijvers dragen.",
            "Reckons the exit sum by every method, and what the stayers bear."),
        arguments: [.folder, .regeling, .leaver],
        options: [
            .init(
                name: "--per", value: "DATUM",
                meaning: .init(
                    "eerste dag zonder de uittreder, zoals 2027-01-01 (standaard zoals in de scenario's)",
                    "first day without the leaver, such as 2027-01-01 (default as in the scenarios)")),
            .init(
                name: "--methode", value: "METHODE",
                meaning: .init(
                    "alleen deze methode of variant: wat bij methode: van een stap kan staan",
                    "only this method or variant: what methode: of a step can name")),
        ] + CommonHelp.options,
        examples: [
            "routekaart uittreding scenarios/voorschoten h10-bureau voorschoten",
            "routekaart uittreding scenarios/voorschoten wmo-haaglanden voorschoten --per 2023-01-01 --methode afbouw",
        ])
}

extension CommandHelp.Argument {
    /// Who leaves.
    static let leaver = CommandHelp.Argument(
        name: "GEMEENTE",
        meaning: .init("de deelnemer die uittreedt", "the participant that leaves"))
}
