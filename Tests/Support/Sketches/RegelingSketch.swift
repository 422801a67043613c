/// A regeling of a random dossier, with what the steps on it must know.
struct RegelingSketch {
    var id: String
    var exists: Bool
    var participants: [String]
    var items: [String]
    var keys: [String]
    var variants: [String]
    var content: Sketch
}

extension DossierGenerator {
    mutating func regeling(_ id: String, exists: Bool) -> RegelingSketch {
        let members = members()
        var keys = keys(of: members)
        let keyNames = keys.entries.map(\.key) + ["per_inwoner", "vaste_voet"]
        var itemKeys = keyNames
        if let limit = limit {
            keys["demp"] = limit
            itemKeys = seed.isMultiple(of: 8) ? ["demp"] : itemKeys + ["demp", "demp"]
        }
        let names = (0..<random.int(1...3)).map { "post-\($0)" }
        var content: Sketch = [
            "naam": .text(id.uppercased()),
            "deelnemers": .list(members.map { .text($0) }),
            "sleutels": keys,
            "kosten": .map(names.map { .init(key: $0, value: item(itemKeys)) }),
        ]
        if !exists { content["bestaat"] = "nee" }
        if random.chance(40) { content["overhead"] = overhead(over: names) }
        content["uittreding"] = provision(keyNames)
        if random.chance(70) { content["opheffing"] = dissolution(keyNames) }
        return RegelingSketch(
            id: id, exists: exists, participants: members, items: names, keys: itemKeys, variants: ["zacht"],
            content: content)
    }

    /// In one dossier of four, wide enough that it mostly can hold. It draws nothing, so that the other dossiers stay as
    /// they are.
    private var limit: Sketch? {
        guard seed.isMultiple(of: 4) else { return nil }
        let most = Int(seed % 61) + 10
        if seed.isMultiple(of: 16) { return ["begrenzing": ["sleutel": "mix", "min": "-\(most)", "max": "\(most)"]] }
        return ["begrenzing": ["sleutel": "nest", "min": "-\(most)%", "max": "\(most)%"]]
    }

    private mutating func members() -> [String] {
        let count = random.int(2...municipalities.count)
        return Array(municipalities.shuffled(using: &random).prefix(count))
    }

    private mutating func keys(of members: [String]) -> Sketch {
        let fixed = zip(members, random.percentages(members.count)).map {
            Sketch.Entry(key: $0, value: "\($1)%")
        }
        let mixture = random.percentages(3)
        return [
            "uren": ["maatstaf": "uren"],
            "vast": ["percentage": .map(fixed)],
            "gk": ["gemiddelde_kosten": ["maatstaf": "trajecten", "jaren": "\(random.int(1...4))"]],
            "prod": [
                "gemiddelde_kosten": [
                    "jaren": "\(random.int(1...3))",
                    "producten": [
                        "licht": ["maatstaf": "trajecten", "deel": "60%"],
                        "zwaar": ["maatstaf": "dagen", "deel": "40%"],
                    ],
                ]
            ],
            "mix": [
                "gemengd": ["uren": "\(mixture[0])%", "per_inwoner": "\(mixture[1])%", "vaste_voet": "\(mixture[2])%"]
            ],
            "nest": ["gemengd": ["mix": "40%", "gk": "35%", "vast": "25%"]],
            "over": [
                "ingroei": [
                    "van": "uren", "naar": "per_inwoner",
                    "tempo": .map([
                        .init(key: "\(firstYear)", value: "0%"), .init(key: "\(firstYear + 3)", value: "100%"),
                    ]),
                ]
            ],
        ]
    }

    private mutating func item(_ keys: [String]) -> Sketch {
        let sign = random.chance(12) ? -1 : 1
        let amount = sign * random.even(50_000...9_000_000)
        var item: Sketch = ["bedrag": "\(amount)", "sleutel": .text(random.pick(keys))]
        if random.chance(15) {
            item["bedrag"] = .map([
                .init(key: "\(firstYear + random.int(-2...0))", value: "\(amount)"),
                .init(key: "\(firstYear + 2)", value: "\(sign * random.even(50_000...9_000_000))"),
            ])
        }
        if random.chance(60) { item["index"] = .text(random.pick(["lonen", "prijzen"])) }
        if random.chance(30) { item["peil"] = "\(firstYear + random.int(-3...1))" }
        if random.chance(30) { item["groei"] = rate() }
        if random.chance(75) { item["variabel"] = "\(random.int(0...100))%" }
        if random.chance(70) {
            item["afbouw"] = random.pick([
                ["100%"], ["100%", "50%"], ["100%", "75%", "50%", "25%"], ["80%", "60%", "40%", "20%", "10%"],
            ])
            if random.chance(30) { item["blijvend"] = "10%" }
        }
        if random.chance(15) { item["van"] = .text(date(firstYear + random.int(-1...1))) }
        if random.chance(15) { item["tot"] = "\(firstYear + random.int(2...4))-\(random.pick(["06-30", "12-31"]))" }
        if random.chance(30) { item["fte"] = "\(random.int(1...40)).5" }
        return item
    }

    private mutating func overhead(over items: [String]) -> Sketch {
        let pools = Array(["ict", "hrm", "huisvesting"].prefix(random.int(1...3)))
        let entries = pools.map { pool -> Sketch.Entry in
            let others = pools.filter { $0 != pool && random.chance(60) }
            let receivers = Array(items.shuffled(using: &random).prefix(random.int(1...items.count)))
            var parts: [Sketch.Entry] = []
            var left = 100
            for other in others {
                let part = random.int(2...25)
                left -= part
                parts.append(.init(key: other, value: "\(part)%"))
            }
            for receiver in receivers.dropLast() {
                let part = random.int(1...left / 2)
                left -= part
                parts.append(.init(key: receiver, value: "\(part)%"))
            }
            parts.append(.init(key: receivers[receivers.count - 1], value: "\(left)%"))
            let amount = random.even(40_000...1_500_000)
            return .init(key: pool, value: ["bedrag": "\(amount)", "index": "lonen", "verdeling": .map(parts)])
        }
        return [
            "methode": .text(random.pick(["direct", "trapsgewijs", "wederzijds"])), "pools": .map(entries),
        ]
    }
}
