import Decision
import Domain

/// The dashboard in words.
struct DashboardWords {
    let style: ReportStyle

    private func pick(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[style.language] }
    private func part(_ fraction: Double) -> String { style.numbers.percentage(fraction) }
    private func euros(_ amount: Double) -> String { style.amount(style.scale.units(amount)).text }

    func text(_ signal: Dashboard.Signal) -> String {
        switch signal {
        case .fasterThanPrices(let growth, let index):
            pick(
                "bijdrage stijgt \(part(growth)), prijzen en lonen \(part(index))",
                "contribution rises \(part(growth)), prices and wages \(part(index))")
        case .overspent(let year, let amount):
            pick(
                "\(euros(amount)) meer betaald dan begroot in \(year)",
                "\(euros(amount)) more paid than budgeted in \(year)")
        case .ends(let date): pick("loopt af op \(date.isoDate)", "ends on \(date.isoDate)")
        case .lastNotice(let date, let leave):
            pick(
                "uittreden per \(leave.isoDate) kan nog na een besluit uiterlijk op \(date.isoDate)",
                "leaving on \(leave.isoDate) is still possible after a decision by \(date.isoDate)")
        case .exitAboveReserve(let total, let available):
            pick(
                "uittreden kost \(euros(total)), de reserve is \(euros(available))",
                "leaving costs \(euros(total)), the reserve is \(euros(available))")
        }
    }

    func text(_ what: Dashboard.Coming.What) -> String {
        switch what {
        case .typed(let text): text
        case .statutory(.frameworkLetter, let year):
            pick("kadernota \(year) uiterlijk bij de raad", "framework letter \(year) with the council at the latest")
        case .statutory(_, let year):
            pick(
                "begroting \(year) uiterlijk bij de toezichthouder",
                "budget \(year) with the supervisor at the latest")
        }
    }

    /// Several samenwerkingen in few words: parts of one body by its group, where all of them are there.
    func names(_ entries: [Dashboard.Entry], of all: [Dashboard.Entry]) -> String {
        var names: [String] = []
        var told: Set<String> = []
        for entry in entries {
            guard let group = entry.known.group, told.insert(group).inserted else {
                if entry.known.group == nil { names.append(entry.known.name) }
                continue
            }
            let own = entries.filter { $0.known.group == group }
            let isWhole = own.count == all.count { $0.known.group == group }
            names +=
                isWhole && own.count > 1
                ? [pick("\(group) (\(own.count) delen)", "\(group) (\(own.count) parts)")] : own.map(\.known.name)
        }
        return names.joined(separator: ", ")
    }
}
