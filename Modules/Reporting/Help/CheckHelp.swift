extension CommandHelp {
    /// `controleer`.
    public static let check = CommandHelp(
        name: "controleer",
        summary: .init(
            "Leest een dossier helemaal en meldt elk probleem; stil als alles goed is.",
            "Reads a whole dossier and reports every problem; silent when all is well."),
        arguments: [.folder],
        options: [
            .init(
                name: "--uitgebreid", value: nil,
                meaning: .init(
                    "toon ook aantallen, aannames en hun deel van het totaal, cijfers zonder bron en posten zonder afbouw",
                    "show counts, assumptions and their part of the total, figures without source and items without afbouw too"
                ))
        ] + CommonHelp.options,
        examples: ["routekaart controleer scenarios/voorschoten --uitgebreid"])
}

extension CommandHelp.Argument {
    /// The folder of a dossier.
    static let folder = CommandHelp.Argument(
        name: "MAP",
        meaning: .init(
            "map met uitgangspunten.yaml en de scenario's", "folder with uitgangspunten.yaml and the scenarios"))
}
