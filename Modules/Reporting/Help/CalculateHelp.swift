extension CommandHelp {
    /// `bereken`.
    public static let calculate = CommandHelp(
        name: "bereken",
        summary: .init(
            "Rekent één scenario door: per jaar en per post, structureel en incidenteel apart.",
            "Computes one scenario: year by year, post by post, recurring and one-off apart."),
        arguments: [.scenarioFile],
        options: [CommonHelp.municipality, CommonHelp.required] + CommonHelp.keeping + CommonHelp.options,
        examples: ["routekaart bereken scenarios/voorschoten/leidse-regio-ineens.yaml"])
}
