extension CriteriaSet {
    /// The criteria by which Voorschoten looks at what it does together with others: cost (from the computation) and the
    /// eight of its Routekaart, under the four parts of the toetsingskader of its vision on cooperation.
    ///
    /// The documents give no weights, do not say which criterion belongs to which part, and name no criterion for the
    /// legal part: weights, places and `juridische-vorm` are ours, to be replaced by what a council decides.
    static let voorschoten = CriteriaSet(
        word: "voorschoten",
        source: "Voorschoten: Routekaart (31 januari 2019) en Visie op samenwerking (4 april 2019); gewichten: aanname",
        parts: [
            Part(
                name: "Strategisch",
                aspects: [
                    "doel", "reden om samen te werken", "vorm van samenwerken", "samenwerken op termijn", "grip",
                    "kosten en opbrengst", "draagvlak bij bestuur en organisatie",
                ]),
            Part(
                name: "Bedrijfsvoering",
                aspects: [
                    "kosten", "prestaties", "risico's", "continuïteit", "impact op de organisatie", "dienstverlening",
                    "aanstuurbaarheid",
                ]),
            Part(
                name: "Bedrijfseconomisch",
                aspects: [
                    "businessplan", "risicoafdekking", "uitvoering", "personeel", "reorganisatie",
                    "overblijvende overhead", "latere ontvlechtingskosten", "btw", "vennootschapsbelasting",
                    "aanbestedingsregels", "aansprakelijkheid",
                ]),
            Part(
                name: "Juridisch",
                aspects: [
                    "Wet markt en overheid", "publiekrechtelijk: Wgr, in al haar vormen", "convenant",
                    "privaatrechtelijk: overeenkomst of rechtspersoon", "Gemeentewet artikel 160 lid 2",
                ]),
        ],
        criteria: [
            criterion("democratische-legitimiteit", "Democratische legitimiteit", "Strategisch", 0.10),
            criterion("bestuurlijke-grip", "Politiek-bestuurlijke grip", "Strategisch", 0.10),
            criterion("eenduidige-samenwerking", "Eenduidige samenwerking", "Strategisch", 0.10),
            criterion("participatie", "Participatie", "Strategisch", 0.05),
            criterion("effectiviteit", "Effectiviteit", "Bedrijfsvoering", 0.10),
            criterion("transparantie", "Transparantie", "Bedrijfsvoering", 0.05),
            Criterion(
                id: "hoogwaardige-kwaliteit", name: "Hoogwaardige kwaliteit", part: "Bedrijfsvoering", weight: 0.15,
                isQuality: true),
            criterion("efficiency", "Efficiency", "Bedrijfseconomisch", 0.10),
            Criterion(
                id: "kosten", name: "Kosten", part: "Bedrijfseconomisch", weight: 0.20, from: .netPresentValue),
            criterion("juridische-vorm", "Juridische vorm", "Juridisch", 0.05),
        ])

    private static func criterion(_ id: String, _ name: String, _ part: String, _ weight: Double) -> Criterion {
        Criterion(id: id, name: name, part: part, weight: weight)
    }
}
