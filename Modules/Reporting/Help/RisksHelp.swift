extension CommandHelp {
    /// `risicos`.
    public static let risks = CommandHelp(
        name: "risicos",
        summary: .init(
            "Schrijft de risicoparagraaf: risico's, benodigde reserve en weerstandsvermogen.",
            "Writes the risk paragraph: risks, reserve needed and how the reserve stands."),
        arguments: [.folder],
        options: [
            .init(
                name: "--scenario", value: "SCENARIO",
                meaning: .init(
                    "de reserve in dit scenario (standaard het nulscenario)",
                    "the reserve in this scenario (default the null scenario)")),
            .init(
                name: "--zekerheid", value: "75|80|90|95",
                meaning: .init(
                    "het aandeel van elk risico in de reserve die in zoveel procent van de trekkingen genoeg is (standaard 90)",
                    "the share of each risk in the reserve that is enough in so many percent of the draws (default 90)")
            ),
            CommonHelp.draws, CommonHelp.seed, CommonHelp.strict,
            CommonHelp.oneMunicipality,
        ] + CommonHelp.optionsWithPicture,
        examples: [
            "routekaart risicos scenarios/voorschoten --trekkingen 10000",
            "routekaart risicos scenarios/voorschoten --scenario zelf-doen --trekkingen 10000 --formaat markdown",
        ])
}
