extension CommandHelp {
    /// `gevoeligheid`.
    public static let sensitivity = CommandHelp(
        name: "gevoeligheid",
        summary: .init(
            "Toont welke onzekere waarden er het meest toe doen.", "Shows which uncertain inputs matter most."),
        arguments: [.folder],
        options: [
            .init(
                name: "--scenario", value: "SCENARIO",
                meaning: .init(
                    "dit scenario (standaard elk scenario); mag vaker",
                    "this scenario (default every scenario); may be given more than once")),
            .init(
                name: "--tegen", value: "SCENARIO",
                meaning: .init(
                    "het verschil met dit scenario (standaard het nulscenario)",
                    "the difference from this scenario (default the null scenario)")),
            .init(
                name: "--trekkingen", value: "AANTAL",
                meaning: .init("zoveel trekkingen, twee keer (standaard 8192)", "so many draws, twice (default 8192)")),
            CommonHelp.seed,
            CommonHelp.strict,
            CommonHelp.oneMunicipality,
        ] + CommonHelp.options,
        examples: [
            "routekaart gevoeligheid scenarios/voorschoten --scenario leidse-regio-ineens --bedragen duizend",
            "routekaart gevoeligheid scenarios/voorschoten --scenario zelf-doen --tegen leidse-regio-ineens",
        ])
}
