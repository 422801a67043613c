import Decision

@testable import Support

/// An item split in two halves gives the same, to a cent.
struct HalvesAreTheWhole: Property {
    private static let second = "helft"

    func violations(of example: Example) throws -> [String] {
        let dossier = example.sketch
        var changed = dossier
        changed.assumptions["regelingen"]?["r0"] = split(dossier.assumptions["regelingen"]?["r0"] ?? [:])
        changed.scenarios = dossier.scenarios.map { .init(name: $0.name, content: follow($0.content)) }
        return Figures(example.comparison).differences(from: Figures(try changed.compared()), above: 0.01)
    }

    /// `post-0` of a regeling, and what pools pass on to it, in two.
    private func split(_ regeling: Sketch) -> Sketch {
        var result = regeling
        guard var item = regeling["kosten"]?["post-0"] else { return regeling }
        item["bedrag"] = half(item["bedrag"] ?? 0)
        item["fte"] = item["fte"].map(half)
        result["kosten"]?["post-0"] = item
        result["kosten"]?[Self.second] = item
        for pool in regeling["overhead"]?["pools"]?.entries ?? [] {
            guard let part = pool.value["verdeling"]?["post-0"] else { continue }
            result["overhead"]?["pools"]?[pool.key]?["verdeling"]?["post-0"] = half(part)
            result["overhead"]?["pools"]?[pool.key]?["verdeling"]?[Self.second] = half(part)
        }
        return result
    }

    /// Figures in a scalar or table, halved.
    private func half(_ sketch: Sketch) -> Sketch {
        switch sketch {
        case .map(let entries): return .map(entries.map { .init(key: $0.key, value: half($0.value)) })
        case .list: return sketch
        case .text(let text):
            let percent = text.hasSuffix("%")
            let value = (Double(percent ? String(text.dropLast()) : text) ?? 0) / 2
            return .text("\(value)" + (percent ? "%" : ""))
        }
    }

    /// Steps and changes that touch the item touch both halves.
    private func follow(_ scenario: Sketch) -> Sketch {
        var result = scenario
        // The other half's step comes last, so that the steps without an id keep their number.
        for step in scenario["stappen"]?.elements ?? [] {
            guard var change = step["kosten_wijzigen"], change["regeling"] == "r0", change["kosten"] == "post-0" else {
                continue
            }
            for key in ["op", "met"] { change[key] = change[key].map(half) }
            if let index = result["stappen"]?.elements.firstIndex(of: step) {
                result["stappen"]?.elements[index] = ["kosten_wijzigen": change]
            }
            change["kosten"] = .text(Self.second)
            result["stappen"]?.elements.append(["kosten_wijzigen": change])
        }
        let path = "regelingen.r0.kosten."
        if let value = scenario["wijzigingen"]?["\(path)post-0.variabel"] {
            result["wijzigingen"]?["\(path)\(Self.second).variabel"] = value
        }
        return result
    }
}
