/// The paper of `controleer --uitgebreid`.
struct OverviewReport {
    let overview: Overview
    let style: NumberStyle

    private func say(_ dutch: String, _ english: String) -> String { style.language == .dutch ? dutch : english }

    func report() -> Report {
        var blocks: [Report.Block] = [
            .heading(say("\(overview.name): controle", "\(overview.name): check"), level: 1),
            .line(say("Er zijn geen fouten.", "There are no errors.")), .table(counts()),
            .heading(say("Wat op aannames rust", "What rests on assumptions"), level: 2),
            .line(
                say(
                    "Van wat de gemeente in het nulscenario bijdraagt rust \(style.percentage(overview.assumedFraction)) op aannames.",
                    "Of what the municipality contributes in the null scenario \(style.percentage(overview.assumedFraction)) rests on assumptions.")),
            .table(parts()),
            .line(
                say(
                    "\(style.whole(overview.withoutSource)) cijfers hebben geen bron en zijn niet als aanname gemerkt.",
                    "\(style.whole(overview.withoutSource)) figures have no source and are not marked as assumption.")),
        ]
        if !overview.assumptions.isEmpty {
            blocks += [.heading(say("Aannames", "Assumptions"), level: 2), .list(overview.assumptions.map(line))]
        }
        if !overview.withoutRunOff.isEmpty {
            blocks += [
                .heading(say("Vaste kosten zonder afbouw", "Fixed cost without run-off"), level: 2),
                .list(overview.withoutRunOff),
            ]
        }
        if !overview.notComputed.isEmpty {
            blocks += [
                .heading(say("Gelezen, nog niet berekend", "Read, not computed yet"), level: 2),
                .list(overview.notComputed),
            ]
        }
        return Report(blocks)
    }

    private func counts() -> Table {
        var table = Table(head: [say("wat", "what"), say("aantal", "number")])
        for (key, count) in overview.counts { table.add([countLabel(key)[style.language], style.whole(count)]) }
        return table
    }

    private func parts() -> Table {
        var table = Table(head: ["regeling", say("bijdrage €", "contribution €"), say("op aannames €", "assumed €"), say("deel", "part")])
        for part in overview.parts {
            table.add([
                part.name, style.whole(style.rounded(part.total)), style.whole(style.rounded(part.assumed)),
                part.total > 0 ? style.percentage(part.assumed / part.total) : "-",
            ])
        }
        return table
    }

    private func line(_ assumption: Overview.Assumption) -> String {
        "\(assumption.path) (\(assumption.place))" + (assumption.source.map { ": \($0)" } ?? "")
    }
}

/// What is counted, by its key in JSON.
func countLabel(_ key: String) -> Wording {
    switch key {
    case "gemeenten": Wording("gemeenten en andere partijen", "municipalities and other parties")
    case "maatstaven": Wording("maatstaven", "drivers")
    case "regelingen": Wording("regelingen", "regelingen")
    case "kostenposten": Wording("kostenposten", "cost items")
    case "scenarios": Wording("scenario's naast het nulscenario", "scenarios beside the null scenario")
    case "stappen": Wording("stappen", "steps")
    case "cijfers": Wording("cijfers", "figures")
    case "onzeker": Wording("waarvan onzeker", "of which uncertain")
    case "aannames": Wording("waarvan aanname", "of which assumption")
    default: Wording(key, key)
    }
}
