extension CommandHelp {
    /// `dashboard`.
    public static let dashboard = CommandHelp(
        name: "dashboard",
        summary: .init(
            "Eén bladzijde voor de raad: kosten, signalen en wat eraan komt, per half jaar.",
            "One page for the council: cost, signals and what comes, each half year."),
        arguments: [.folder],
        options: [
            .init(
                name: "--peildatum", value: "DATUM",
                meaning: .init(
                    "de dag van het dashboard, zoals 2021-06-30", "the day of the dashboard, such as 2021-06-30")),
            .init(
                name: "--vorige", value: "DATUM",
                meaning: .init(
                    "de dag van het vorige dashboard (standaard een half jaar eerder)",
                    "the day of the previous dashboard (default half a year before)")),
            .init(
                name: "--trekkingen", value: "AANTAL",
                meaning: .init(
                    "trekkingen voor de reserve die nodig is (standaard 10000)",
                    "draws for the reserve that is needed (default 10000)")),
            CommonHelp.seed,
            CommonHelp.oneMunicipality,
        ] + CommonHelp.optionsWithPicture,
        examples: [
            "routekaart dashboard scenarios/voorschoten --peildatum 2021-06-30",
            "routekaart dashboard scenarios/voorschoten --peildatum 2021-12-31 --vorige 2021-06-30 --bedragen duizend",
        ])
}
