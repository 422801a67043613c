extension CommandHelp {
    /// `rapport`.
    public static let report = CommandHelp(
        name: "rapport",
        summary: .init(
            "Schrijft het rapport voor college en raad.", "Writes the report for executive and council."),
        arguments: [.folder],
        options: [
            .init(
                name: "--scenario", value: "SCENARIO",
                meaning: .init(
                    "het scenario dat wordt voorgesteld (standaard de hoogste gewogen som, zonder scores de laagste netto contante waarde)",
                    "the scenario that is proposed (default the highest weighted sum, without scores the lowest net present value)"
                )),
            .init(
                name: "--peildatum", value: "DATUM",
                meaning: .init(
                    "het stappenplan gezien op deze dag (standaard de dag van het besluit)",
                    "the step plan as seen on this day (default the day of the decision)")),
            CommonHelp.draws, CommonHelp.seed, CommonHelp.strict,
            CommonHelp.oneMunicipality, CommonHelp.required,
        ] + CommonHelp.optionsOfReport,
        examples: [
            "routekaart rapport scenarios/voorschoten --trekkingen 10000 --uit rapport.html",
            "routekaart rapport scenarios/voorschoten --scenario zelf-doen --trekkingen 10000 --formaat markdown",
        ])
}
