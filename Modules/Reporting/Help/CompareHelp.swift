extension CommandHelp {
    /// `vergelijk`.
    public static let compare = CommandHelp(
        name: "vergelijk",
        summary: .init(
            "Rekent alle scenario's van een dossier door en zet ze naast het nulscenario.",
            "Computes all scenarios of a dossier and sets them beside the null scenario."),
        arguments: [.folder],
        options: [
            .init(
                name: "--scenario", value: "SCENARIO",
                meaning: .init(
                    "alleen dit scenario naast het nulscenario; mag vaker",
                    "only this scenario beside the null scenario; may be given more than once")),
            CommonHelp.municipality, CommonHelp.required,
        ] + CommonHelp.keeping + CommonHelp.options,
        examples: [
            "routekaart vergelijk scenarios/voorschoten",
            "routekaart vergelijk scenarios/voorschoten --bedragen duizend --gemeente alle",
        ])
}
