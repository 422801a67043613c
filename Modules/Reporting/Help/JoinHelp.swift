extension CommandHelp {
    /// `voegsamen`.
    public static let join = CommandHelp(
        name: "voegsamen",
        summary: .init(
            "Voegt delen van een simulatie samen tot wat één keer 'simuleer' geeft.",
            "Joins parts of a simulation into what 'simuleer' gives in one run."),
        arguments: [
            .init(
                name: "DEEL",
                meaning: .init(
                    "bestanden van 'simuleer --deel', in elke volgorde", "files of 'simuleer --deel', in any order"),
                isRepeated: true)
        ],
        options: CommonHelp.options,
        examples: [
            "routekaart simuleer scenarios/voorschoten --trekkingen 10000 --deel 1/2 --uit een.rkdeel",
            "routekaart simuleer scenarios/voorschoten --trekkingen 10000 --deel 2/2 --uit twee.rkdeel",
            "routekaart voegsamen een.rkdeel twee.rkdeel --bedragen duizend",
        ])
}
