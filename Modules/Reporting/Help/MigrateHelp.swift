extension CommandHelp {
    /// `migreer`.
    public static let migrate = CommandHelp(
        name: "migreer",
        summary: .init(
            "Herschrijft bestanden van een oudere indeling (docs/formaat.md); nu is er maar één.",
            "Rewrites files of an older format (docs/formaat.md); there is only one yet."),
        arguments: [.init(name: "MAP", meaning: .init("de map van het dossier", "the folder of the dossier"))],
        options: CommonHelp.options,
        examples: ["routekaart migreer scenarios/voorschoten"])
}
