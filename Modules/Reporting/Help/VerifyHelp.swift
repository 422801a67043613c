extension CommandHelp {
    /// `verifieer`.
    public static let verify = CommandHelp(
        name: "verifieer",
        summary: .init(
            "Doet een opdracht opnieuw vanaf haar manifest: identiek (0), of wat er verschilt (1).",
            "Does a run again from its manifest: identical (0), or what differs (1)."),
        arguments: [
            .init(
                name: "RUN",
                meaning: .init(
                    "een manifest (NAAM.manifest.json) of het resultaat waar het naast staat",
                    "a manifest (NAME.manifest.json) or the result beside which it stands"))
        ],
        options: CommonHelp.options,
        examples: [
            "routekaart vergelijk scenarios/voorschoten --formaat json --uit vergelijking.json",
            "routekaart verifieer vergelijking.json",
        ])
}
