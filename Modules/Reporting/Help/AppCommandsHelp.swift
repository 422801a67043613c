/// The commands that only the app has.
extension CommandHelp {
    /// `toon`.
    public static let show = CommandHelp(
        name: "toon",
        summary: .init(
            "Toont wat er op een pad staat: een uitkomst, of wat er getypt is en waar.",
            "Shows what stands at a path: a result, or what was typed and where."),
        arguments: [.path],
        options: [
            .init(
                name: "--scenario", value: "SCENARIO",
                meaning: .init("alleen dit scenario (standaard alle)", "only this scenario (default all)"))
        ] + CommonHelp.options,
        examples: ["toon gemeenten.voorschoten.ncw", "toon discontovoet"], program: "")

    /// `zet`.
    public static let set = CommandHelp(
        name: "zet",
        summary: .init(
            "Probeert een andere waarde en toont wat er verschuift.",
            "Tries another value and shows what moves."),
        arguments: [.path, .value],
        options: [
            .init(
                name: "--scenario", value: "SCENARIO",
                meaning: .init(
                    "alleen in dit scenario (standaard in alle die het pad hebben, ook het nulscenario)",
                    "only in this scenario (default in all that have the path, the null scenario too)")),
            CommonHelp.municipality,
        ] + CommonHelp.options,
        examples: ["zet discontovoet = 3%"], program: "")

    /// `ongedaan`.
    public static let undo = CommandHelp(
        name: "ongedaan",
        summary: .init(
            "Neemt de laatste wijziging terug.",
            "Takes the last change back."),
        arguments: [],
        options: [CommonHelp.municipality] + CommonHelp.options,
        examples: ["ongedaan"], program: "")

    /// `opnieuw`.
    public static let redo = CommandHelp(
        name: "opnieuw",
        summary: .init(
            "Doet opnieuw wat ongedaan is gemaakt.",
            "Does again what was undone."),
        arguments: [],
        options: [CommonHelp.municipality] + CommonHelp.options,
        examples: ["opnieuw"], program: "")

    /// `herstel`.
    public static let reset = CommandHelp(
        name: "herstel",
        summary: .init(
            "Neemt alle wijzigingen terug: alles staat weer als in de bestanden.",
            "Takes all changes back: everything stands as in the files."),
        arguments: [],
        options: [CommonHelp.municipality] + CommonHelp.options,
        examples: ["herstel"], program: "")

    /// `wijzigingen`.
    public static let changes = CommandHelp(
        name: "wijzigingen",
        summary: .init(
            "Noemt wat er gewijzigd is en in geen bestand staat.",
            "Lists what was changed and is in no file."),
        arguments: [],
        options: CommonHelp.options,
        examples: ["wijzigingen"], program: "")

    /// `bewaar`.
    public static let save = CommandHelp(
        name: "bewaar",
        summary: .init(
            "Schrijft de wijzigingen als scenario, dat precies deze cijfers weer geeft.",
            "Writes the changes as a scenario that gives exactly these figures again."),
        arguments: [.newScenario],
        options: [
            .init(
                name: "--scenario", value: "SCENARIO",
                meaning: .init("het scenario waarop het voortbouwt", "the scenario that it builds on"))
        ] + CommonHelp.options,
        examples: ["bewaar later-weg --scenario zelf-doen"], program: "")

    /// `volg`.
    public static let follow = CommandHelp(
        name: "volg",
        summary: .init(
            "Wacht tot een bestand verandert, leest opnieuw en toont wat verschuift; Ctrl-C houdt op.",
            "Waits until a file changes, reads again and shows what moves; Ctrl-C ends it."),
        arguments: [],
        options: [
            .init(
                name: "--keer", value: "N",
                meaning: .init("houd na zoveel veranderingen op", "end after so many changes")),
            CommonHelp.municipality,
        ] + CommonHelp.options,
        examples: ["volg"], program: "")
}

extension CommandHelp.Argument {
    /// Where a value stands.
    static let path = CommandHelp.Argument(
        name: "PAD",
        meaning: .init(
            "de plaats van een waarde, zoals stappen.uit-h10.per", "the place of a value, such as stappen.uit-h10.per"))

    /// What is tried.
    static let value = CommandHelp.Argument(
        name: "WAARDE",
        meaning: .init(
            "zoals ze in een bestand zou staan, achter een =; een datum mag verschuiven: +12 maanden",
            "as it would stand in a file, behind a =; a date may be moved: +12 maanden"))

    /// A scenario that is to be.
    static let newScenario = CommandHelp.Argument(
        name: "NAAM",
        meaning: .init("de naam van het nieuwe scenario en zijn bestand", "the name of the new scenario and its file"))
}
