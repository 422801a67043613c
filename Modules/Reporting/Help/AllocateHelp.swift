extension CommandHelp {
    /// `verdeel`.
    public static let allocate = CommandHelp(
        name: "verdeel",
        summary: .init(
            "Verdeelt de kosten van een regeling naar elk van haar sleutels, naast elkaar.",
            "Divides the cost of a regeling by each of its keys, side by side."),
        arguments: [.folder, .regeling],
        options: [
            .init(
                name: "--sleutel", value: "SLEUTEL",
                meaning: .init(
                    "alleen deze sleutel naast de huidige; mag vaker",
                    "only this key beside the current ones; may be given more than once")),
            .init(
                name: "--jaar", value: "JAAR",
                meaning: .init("het jaar (standaard het beginjaar)", "the year (default the first year)")),
            .init(
                name: "--jaren", value: "AANTAL",
                meaning: .init(
                    "zoveel jaren vanaf dat jaar, zoals 5 (standaard 1)",
                    "as many years from that year on, such as 5 (default 1)")),
            .init(
                name: "--overhead", value: nil,
                meaning: .init(
                    "toon ook hoe overhead wordt doorbelast: direct, trapsgewijs en wederzijds naast elkaar",
                    "show how overhead is charged on too: direct, step-down and reciprocal side by side")),
        ] + CommonHelp.options,
        examples: [
            "routekaart verdeel scenarios/voorschoten wodv-bedrijfsvoering --jaar 2022",
            "routekaart verdeel scenarios/voorschoten wodv-bedrijfsvoering --sleutel per_inwoner --jaren 5",
        ])
}

extension CommandHelp.Argument {
    /// A regeling of the dossier.
    static let regeling = CommandHelp.Argument(
        name: "REGELING",
        meaning: .init("naam van de regeling in uitgangspunten.yaml", "name of the regeling in uitgangspunten.yaml"))
}
