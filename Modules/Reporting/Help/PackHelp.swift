extension CommandHelp {
    /// `pak`.
    public static let pack = CommandHelp(
        name: "pak",
        summary: .init(
            "Een dossier met zijn resultaten en hun manifesten in één zip om over te dragen.",
            "A dossier with its results and their manifests in one zip to hand over."),
        arguments: [.init(name: "MAP", meaning: .init("de map van het dossier", "the folder of the dossier"))],
        options: [
            .init(
                name: "--resultaat", value: "BESTAND",
                meaning: .init(
                    "een resultaat dat elders staat (mag vaker); wat met een manifest in MAP staat gaat altijd mee",
                    "a result that stands elsewhere (more than once); what stands in MAP with a manifest always goes along"
                ))
        ] + CommonHelp.options,
        examples: [
            "routekaart vergelijk scenarios/voorschoten --formaat json --uit vergelijking.json",
            "routekaart pak scenarios/voorschoten --resultaat vergelijking.json --uit voorschoten.zip",
        ])

    /// `uitpak`.
    public static let unpack = CommandHelp(
        name: "uitpak",
        summary: .init(
            "Pakt uit wat 'pak' maakte; weigert wat buiten de map zou komen.",
            "Unpacks what 'pak' made; refuses what would come outside the folder."),
        arguments: [
            .init(name: "PAK", meaning: .init("een zip van 'pak'", "a zip of 'pak'")),
            .init(name: "MAP", meaning: .init("een map die nieuw is of leeg", "a folder that is new or empty")),
        ],
        options: CommonHelp.options,
        examples: [
            "routekaart pak scenarios/voorschoten --uit voorschoten.zip",
            "routekaart uitpak voorschoten.zip ontvangen",
            "routekaart vergelijk ontvangen/voorschoten",
        ])
}
