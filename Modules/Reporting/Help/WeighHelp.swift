extension CommandHelp {
    /// `weeg`.
    public static let weigh = CommandHelp(
        name: "weeg",
        summary: .init(
            "Weegt de scenario's naar criteria: gewogen som, TOPSIS en over alle gewichten.",
            "Weighs the scenarios by criteria: weighted sum, TOPSIS and over all weights."),
        arguments: [.folder],
        options: [
            .init(
                name: "--methode", value: "gewogen-som|topsis|smaa",
                meaning: .init(
                    "alleen deze manier van wegen (standaard alle); mag vaker",
                    "only this way of weighing (default all); may be given more than once")),
            .init(
                name: "--scenario", value: "SCENARIO",
                meaning: .init(
                    "weeg alleen dit scenario met het nulscenario; mag vaker",
                    "weigh only this scenario with the null scenario; may be given more than once")),
            .init(
                name: "--trekkingen", value: "AANTAL",
                meaning: .init(
                    "zoveel trekkingen van de gewichten (standaard 100000)",
                    "so many draws of the weights (default 100000)")),
            CommonHelp.seed,
            .init(
                name: "--gemeente", value: "GEMEENTE",
                meaning: .init(
                    "de kosten van deze gemeente (standaard die van het dossier)",
                    "the cost of this municipality (default the dossier's own)")),
        ] + CommonHelp.options,
        examples: [
            "routekaart weeg scenarios/voorschoten --trekkingen 10000 --bedragen duizend",
            "routekaart weeg scenarios/voorschoten --methode gewogen-som --formaat json",
        ])
}
