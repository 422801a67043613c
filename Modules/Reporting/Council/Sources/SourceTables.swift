import Decision

/// What a report rests on: every figure by where it comes from.
struct SourceTables {
    let list: SourceList
    let style: ReportStyle

    private func pick(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[style.language] }

    /// Nothing where nothing was typed.
    func all() -> [Table] { list.entries.isEmpty ? [] : [counts(), owners(), sources()].filter { !$0.rows.isEmpty } }

    /// How many figures there are of each kind.
    private func counts() -> Table {
        let entries = list.entries
        let rows: [(String, Int)] = [
            (pick("met een bron", "with a source"), entries.count { $0.source != nil && !$0.isAssumption }),
            (
                pick("aanname met een bron of toelichting", "assumption with a source or remark"),
                entries.count { $0.source != nil && $0.isAssumption }
            ),
            (pick("aanname", "assumption"), entries.count { $0.source == nil && $0.isAssumption }),
            (
                pick("zonder bron en niet als aanname gemerkt", "without a source and not marked as assumption"),
                entries.count { $0.source == nil && !$0.isAssumption }
            ),
        ]
        let uncertain = entries.count { $0.isUncertain }
        return Table(
            title: pick("Cijfers naar herkomst", "Figures by origin"),
            columns: [.text(pick("Herkomst", "Origin")), .number(pick("Aantal", "Number"))],
            rows: rows.map { .init([.init($0.0), style.amount($0.1)]) }
                + [
                    .init([.init(pick("Samen", "Together")), style.amount(entries.count)], kind: .total),
                    .init([.init(pick("waarvan onzeker", "of which uncertain")), style.amount(uncertain)]),
                ])
    }

    /// The same by what they belong to, with where to look.
    private func owners() -> Table {
        Table(
            title: pick("Aannames en bronnen per onderdeel", "Assumptions and sources by part"),
            columns: [
                .text(pick("Onderdeel", "Part")), .text(pick("Vanaf", "From")), .number(pick("Cijfers", "Figures")),
                .number(pick("Met bron", "Sourced")), .number(pick("Aanname", "Assumed")),
                .number(pick("Geen van beide", "Neither")), .number(pick("Onzeker", "Uncertain")),
            ],
            rows: list.owners.map { owner in
                let entries = owner.entries
                let place = entries.first.map { "\($0.file):\($0.line)" } ?? ""
                return .init(
                    [.init(owner.name), .init(place)]
                        + [
                            entries.count, entries.count { $0.source != nil && !$0.isAssumption },
                            entries.count { $0.isAssumption },
                            entries.count { $0.source == nil && !$0.isAssumption }, entries.count { $0.isUncertain },
                        ].map { style.amount($0) })
            })
    }

    private func sources() -> Table {
        Table(
            title: pick("De bronnen", "The sources"),
            columns: [.text(pick("Bron", "Source")), .number(pick("Cijfers", "Figures"))],
            rows: list.sources.map { .init([.init($0.name), style.amount($0.count)]) })
    }
}

/// Every figure as data (`bronnen` in docs/schema/uitvoer/rapport.schema.json).
struct SourcesJSON {
    let list: SourceList

    func write(to json: inout JSONWriter) {
        json.list { json in
            for entry in list.entries {
                json.element()
                json.line { json in
                    json.key("pad")
                    json.text(entry.path)
                    json.key("waarde")
                    json.text(entry.text)
                    json.key("plaats")
                    json.text("\(entry.file):\(entry.line)")
                    json.key("bron")
                    json.text(entry.source)
                    json.key("aanname")
                    json.flag(entry.isAssumption)
                    json.key("onzeker")
                    json.flag(entry.isUncertain)
                }
            }
        }
    }
}
