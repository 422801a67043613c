import Support

/// A file of a dossier that is sound but for what a mutation lets grow.
struct GrownFile {
    var path: String
    var text: String

    /// `uitgangspunten.yaml` with three participants and one item, unless more is asked for.
    static func root(
        name: String = "Groei", amount: String = "100_000", more: String = "", items: [String] = [],
        keys: [String] = [], keyNames: [String] = ["per_inwoner"], participants: [String] = ["a", "b", "c"],
        separator: String = ",\n      ", years: ClosedRange<Int> = 2022...2025, extra: String = ""
    ) -> GrownFile {
        let own = keyNames.enumerated().map { index, key in
            "k\(index): {bedrag: \(amount), sleutel: \(key), afbouw: [100%, 50%]\(more.isEmpty ? "" : ", \(more)")}"
        }
        let names = participants.map { "\($0): {naam: \"\(name)\"}" }
        let text = """
            routekaart: 1
            naam: "\(name)"
            gemeente: \(participants.first ?? "a")
            beginjaar: \(years.lowerBound)
            eindjaar: \(years.upperBound)
            discontovoet: 2%
            gemeenten: {\(names.joined(separator: separator))}
            maatstaven:
              inwoners: {\(participants.map { "\($0): 1000" }.joined(separator: separator))}
            regelingen:
              r:
                deelnemers: [\(participants.joined(separator: separator))]
                sleutels: {\(keys.joined(separator: separator))}
                kosten: {\((items.isEmpty ? own : items).joined(separator: separator))}
                uittreding: {methode: afbouw}
            \(extra)

            """
        return GrownFile(path: "uitgangspunten.yaml", text: text)
    }

    /// A scenario with steps.
    static func scenario(
        _ id: String, _ steps: [String], name: String = "S", on other: String? = nil, changes: [String] = []
    ) -> GrownFile {
        var text = "routekaart: 1\nscenario: \(id)\nnaam: \"\(name)\"\n"
        if let other { text += "voortbouwen_op: \(other)\n" }
        if !steps.isEmpty { text += "stappen:\n" + steps.map { "  - \($0)\n" }.joined() }
        if !changes.isEmpty { text += "wijzigingen:\n" + changes.map { "  \($0)\n" }.joined() }
        return GrownFile(path: "\(id).yaml", text: text)
    }
}

extension SeededRandom {
    /// Steps of all kinds on regeling `r`, many of them impossible together.
    mutating func steps(on participants: [String]) -> [String] {
        (0..<int(1...12)).map { _ in
            let who = "gemeente: \(pick(participants))"
            let date = "per: \(int(2022...2026))-\(pick(["01", "04", "12"]))-01"
            return pick([
                "uittreden: {\(who), regeling: r, \(date)}", "uittreden: {\(who), regeling: r, \(date), methode: geen}",
                "toetreden: {\(who), regeling: r, \(date), intreedsom: 999999999999999, ingroei: [0%, 100%]}",
                "afname: {\(who), regeling: r, maatstaf: inwoners, met: \(pick(["1", "999", "1000", "-1e9", "-1000"])), \(date)}",
                "opheffen: {regeling: r, \(date)}", "kosten_wijzigen: {regeling: r, kosten: k0, \(date), factor: 0}",
                "kosten_wijzigen: {regeling: r, kosten: k0, \(date), met: -999999999999999}",
                "sleutel_wijzigen: {regeling: r, sleutel: vaste_voet, \(date)}",
                "dubbele_lasten: {\(who), regeling: r, \(date), maanden: \(int(1...600))}",
                "eenmalig: {\(who), bedrag: -999999999999999, jaar: 2022}",
            ])
        }
    }
}
