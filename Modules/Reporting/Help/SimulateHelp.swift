extension CommandHelp {
    /// `simuleer`.
    public static let simulate = CommandHelp(
        name: "simuleer",
        summary: .init(
            "Trekt wat onzeker is en toont de spreiding van elk scenario.",
            "Draws what is uncertain and shows the spread of every scenario."),
        arguments: [.folder],
        options: [
            .init(
                name: "--trekkingen", value: "AANTAL",
                meaning: .init("zoveel trekkingen (standaard 100000)", "so many draws (default 100000)")),
            .init(
                name: "--zaad", value: "GETAL",
                meaning: .init(
                    "hetzelfde zaad geeft dezelfde trekkingen (standaard 1)",
                    "the same seed gives the same draws (default 1)")),
            .init(
                name: "--draden", value: "AANTAL",
                meaning: .init(
                    "zoveel draden (standaard alle kernen); de uitkomst is dezelfde",
                    "so many threads (default all cores); the result is the same")),
            .init(
                name: "--tot-fout", value: "DEEL",
                meaning: .init(
                    "stop zodra de fout van elk gemiddeld totaal hooguit dit deel is, zoals 0,5%",
                    "stop once the error of every mean total is at most this part, such as 0.5%")),
            .init(
                name: "--streng", value: nil,
                meaning: .init(
                    "weiger correlaties die niet samen kunnen", "refuse correlations that cannot hold together")),
            CommonHelp.municipality,
        ] + CommonHelp.options,
        examples: [
            "routekaart simuleer scenarios/voorschoten --trekkingen 10000 --bedragen duizend",
            "routekaart simuleer scenarios/voorschoten --trekkingen 10000 --zaad 7 --formaat json",
        ])
}
