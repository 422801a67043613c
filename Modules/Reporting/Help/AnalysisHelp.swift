extension CommandHelp {
    /// `analyse`.
    public static let analysis = CommandHelp(
        name: "analyse",
        summary: .init(
            "Legt een scenario langs het toetsingskader: uittreden, toetreden, wie wint.",
            "Lays a scenario beside the framework: leaving, joining, who gains."),
        arguments: [
            .scenarioFile,
            .init(
                name: "REGELING",
                meaning: .init(
                    "alleen over deze regeling (standaard alles wat de gemeente in het scenario verlaat)",
                    "only about this regeling (default all that the municipality leaves in the scenario)"),
                isOptional: true),
        ],
        options: [
            CommonHelp.oneMunicipality
        ] + CommonHelp.optionsWithPage,
        examples: [
            "routekaart analyse scenarios/voorschoten/leidse-regio-ineens.yaml --bedragen duizend",
            "routekaart analyse scenarios/voorschoten/leidse-regio-ineens.yaml wmo-haaglanden",
        ])
}
