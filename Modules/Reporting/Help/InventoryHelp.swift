extension CommandHelp {
    /// `inventaris`.
    public static let inventory = CommandHelp(
        name: "inventaris",
        summary: .init(
            "Toont alle samenwerkingen: wat ze zijn, wat ze kosten, wat uittreden vraagt.",
            "Shows all collaborations: what they are, what they cost, what leaving asks."),
        arguments: [.folder],
        options: [
            .init(
                name: "--peildatum", value: "DATUM",
                meaning: .init(
                    "gezien op deze dag, zoals 2021-06-30 (standaard 1 januari van het beginjaar)",
                    "seen on this day, such as 2021-06-30 (default 1 January of the first year)")),
            .init(
                name: "--jaar", value: "JAAR",
                meaning: .init(
                    "bijdragen van dit begrotingsjaar (standaard dat van de peildatum)",
                    "contributions of this budget year (default that of the day)")),
            .init(
                name: "--op", value: "KOLOM",
                meaning: .init(
                    "sorteer op naam, domein, orientatie, sinds, bijdrage, per_inwoner, uittreden_per, uittreedsom of beslismoment",
                    "sort by naam, domein, orientatie, sinds, bijdrage, per_inwoner, uittreden_per, uittreedsom or beslismoment"
                )),
            .init(
                name: "--domein", value: "DOMEIN",
                meaning: .init("alleen dit domein (mag vaker)", "only this domain (may be repeated)")),
            .init(
                name: "--orientatie", value: "REGIO",
                meaning: .init(
                    "alleen wat op deze regio is gericht (mag vaker)",
                    "only what looks to this region (may be repeated)")),
            .init(
                name: "--vorm", value: "VORM",
                meaning: .init("alleen deze rechtsvorm (mag vaker)", "only this legal form (may be repeated)")),
            .init(
                name: "--wettelijk", value: "JA-NEE",
                meaning: .init(
                    "ja: alleen wettelijk verplicht; nee: alleen vrijwillig",
                    "ja: only what is statutory; nee: only what is voluntary")),
            .init(
                name: "--trekkingen", value: "AANTAL",
                meaning: .init(
                    "trekkingen voor P10 en P90 van uittreedsommen (standaard 10000)",
                    "draws for P10 and P90 of exit sums (default 10000)")),
            CommonHelp.seed,
            CommonHelp.oneMunicipality,
        ] + CommonHelp.optionsWithPage,
        examples: [
            "routekaart inventaris scenarios/voorschoten",
            "routekaart inventaris scenarios/voorschoten --orientatie Haaglanden --op bijdrage --bedragen duizend",
            "routekaart inventaris scenarios/voorschoten --peildatum 2021-07-01 --formaat csv",
        ])
}
