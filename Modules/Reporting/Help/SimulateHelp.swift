extension CommandHelp {
    /// `simuleer`.
    public static let simulate = CommandHelp(
        name: "simuleer",
        summary: .init(
            "Trekt wat onzeker is en toont de spreiding van elk scenario.",
            "Draws what is uncertain and shows the spread of every scenario."),
        arguments: [.folder],
        options: [
            CommonHelp.draws,
            CommonHelp.seed,
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
            CommonHelp.strict,
            .init(
                name: "--deel", value: "I/N",
                meaning: .init(
                    "trek alleen deel I van N, zoals 3/16, en schrijf het met --uit; 'voegsamen' maakt er één van",
                    "draw part I of N only, such as 3/16, and write it with --uit; 'voegsamen' joins the parts")),
            CommonHelp.municipality,
        ] + CommonHelp.keeping + CommonHelp.options,
        examples: [
            "routekaart simuleer scenarios/voorschoten --trekkingen 10000 --bedragen duizend",
            "routekaart simuleer scenarios/voorschoten --trekkingen 10000 --zaad 7 --formaat json",
        ])
}
