extension CommandHelp {
    /// `nieuw`.
    public static let new = CommandHelp(
        name: "nieuw",
        summary: .init(
            "Maakt een klein dossier dat werkt, met uitleg op elke regel, om mee te beginnen.",
            "Makes a small dossier that works, explained line by line, to start from."),
        arguments: [
            .init(
                name: "MAP",
                meaning: .init(
                    "de map die wordt gemaakt; zij mag er al zijn als zij leeg is",
                    "the folder that is made; it may be there already if it is empty"))
        ],
        options: [
            .init(
                name: "--gemeente", value: "NAAM",
                meaning: .init(
                    "de gemeente door wier ogen u kijkt; anders vraagt het programma ernaar",
                    "the municipality through whose eyes you look; the program asks for it otherwise")),
            .init(
                name: "--regeling", value: "NAAM",
                meaning: .init(
                    "de regeling waar het om gaat; anders vraagt het programma ernaar",
                    "the regeling that it is about; the program asks for it otherwise")),
        ] + CommonHelp.options,
        examples: ["routekaart nieuw mijn-dossier --gemeente \"Kaag en Braassem\" --regeling Jeugdhulp"])
}
