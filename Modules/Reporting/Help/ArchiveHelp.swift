extension CommandHelp {
    /// `archief`.
    public static let archive = CommandHelp(
        name: "archief",
        summary: .init(
            "Zoekt, toont en vergelijkt wat met --bewaar is bewaard; zet het terug of haalt het weg.",
            "Finds, shows and compares what --bewaar kept; puts it back or removes it."),
        arguments: [
            .init(
                name: "ACTIE",
                meaning: .init(
                    "lijst, toon RUN, vergelijk RUN RUN, verwijder RUN... of uitvoer RUN MAP",
                    "lijst (list), toon RUN (show), vergelijk RUN RUN (compare), verwijder RUN... (remove) or uitvoer RUN MAP (export)"
                )),
            .init(
                name: "RUN",
                meaning: .init(
                    "nummer van een run; bij uitvoer daarna een map die nieuw is of leeg",
                    "number of a run; with uitvoer followed by a folder that is new or empty"),
                isRepeated: true),
        ],
        options: [
            CommonHelp.archive,
            .init(
                name: "--dossier", value: "TEKST",
                meaning: .init(
                    "lijst: alleen met deze tekst in de naam of map van het dossier",
                    "lijst: only with this text in the name or folder of the dossier")),
            .init(
                name: "--scenario", value: "SCENARIO",
                meaning: .init("lijst: alleen met dit scenario", "lijst: only with this scenario")),
            .init(
                name: "--gemeente", value: "GEMEENTE",
                meaning: .init("lijst: alleen met deze gemeente", "lijst: only with this municipality")),
            .init(
                name: "--label", value: "LABEL",
                meaning: .init("lijst: alleen met dit label", "lijst: only with this label")),
            .init(
                name: "--van", value: "DATUM",
                meaning: .init("lijst: vanaf deze dag (UTC)", "lijst: from this day on (UTC)")),
            .init(
                name: "--tot", value: "DATUM",
                meaning: .init("lijst: tot en met deze dag (UTC)", "lijst: up to and including this day (UTC)")),
            .init(
                name: "--aantal", value: "AANTAL",
                meaning: .init(
                    "lijst: hooguit zoveel, de nieuwste eerst (standaard 50)",
                    "lijst: at most so many, the newest first (default 50)")),
        ] + CommonHelp.options,
        examples: [
            "routekaart vergelijk scenarios/voorschoten --bewaar --label raad --archief archief.sqlite",
            "routekaart archief lijst --label raad --archief archief.sqlite",
            "routekaart archief toon 1 --archief archief.sqlite",
        ])
}

extension CommonHelp {
    static let archive = CommandHelp.Option(
        name: "--archief", value: "BESTAND",
        meaning: .init(
            "dit archief (standaard routekaart/archief.sqlite in XDG_DATA_HOME of ~/.local/share)",
            "this archive (default routekaart/archief.sqlite in XDG_DATA_HOME or ~/.local/share)"))

    /// Of commands of which a run can be kept.
    static let keeping: [CommandHelp.Option] = [
        .init(
            name: "--bewaar", value: nil,
            meaning: .init(
                "bewaar deze run, met invoer en cijfers, in het archief",
                "keep this run, with its inputs and figures, in the archive")),
        archive,
        .init(
            name: "--label", value: "LABEL",
            meaning: .init(
                "bij --bewaar: een woord om de run op terug te vinden; mag vaker",
                "with --bewaar: a word to find the run by; may be given more than once")),
    ]
}
