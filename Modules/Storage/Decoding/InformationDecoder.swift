import Domain

/// Reads what is known of a regeling or another collaboration without figures: the answers of the inventory.
struct InformationDecoder {
    let reading: Reading

    /// What stands among the fields of a regeling or collaboration.
    func decode(_ fields: Fields) -> Regeling.Information {
        Regeling.Information(
            legalForm: fields.text("vorm"), domain: fields.text("domein"), since: fields.date("sinds"),
            until: fields.date("tot"), addedValue: fields.text("meerwaarde"),
            decisionMoments: moments(fields, "beslismomenten"),
            orientation: fields.text("orientatie"), isStatutory: fields.flag("wettelijk"),
            legalBasis: fields.text("grondslag"),
            taskFields: (fields.list("taakvelden") ?? []).compactMap { reading.text($0) },
            budgets: amounts(fields, "begroting"), accounts: amounts(fields, "realisatie"),
            rapporteur: fields.text("rapporteur"), papers: moments(fields, "stukken"))
    }

    private func amounts(_ fields: Fields, _ key: String) -> [YearTable.Point] {
        fields.value(key, required: false) { reading.path($0, .certainEuro) } ?? []
    }

    private func moments(_ fields: Fields, _ key: String) -> [Regeling.DecisionMoment] {
        (fields.list(key) ?? []).compactMap { moment($0) }
    }

    private func moment(_ node: DocumentNode) -> Regeling.DecisionMoment? {
        let moment = Fields(node, in: reading)
        let date = moment.date("datum", required: true)
        let what = moment.text("wat", required: true)
        moment.finish()
        guard let date, let what else { return nil }
        return .init(date: date, what: what)
    }
}
