import Support

extension Mutations {
    /// Things that lean on each other: keys, scenarios, inputs, pools, steps.
    static let tangles: [Mutation] = [
        large("keys in a chain") { random in
            let count = random.pick([10, 99, 101, 1_000, 5_000])
            let keys = (1...count).map { "s\($0): {gemengd: {\($0 == 1 ? "per_inwoner" : "s\($0 - 1)"): 100%}}" }
            return [.root(keys: keys, keyNames: ["s\(count)"]), .scenario("s", random.steps(on: ["a", "b", "c"]))]
        },
        large("keys that use each other twice") { random in
            let count = random.pick([5, 12, 30, 60])
            let keys = (2...count).map { "s\($0): {gemengd: {s\($0 - 1): 50%, s\($0 - 2): 50%}}" }
            return [
                .root(keys: ["s0: {maatstaf: inwoners}", "s1: {maatstaf: inwoners}"] + keys, keyNames: ["s\(count)"]),
                .scenario("s", ["afname: {gemeente: a, regeling: r, maatstaf: inwoners, met: 10, per: 2023-01-01}"]),
            ]
        },
        large("keys in a circle") { random in
            let count = random.int(1...6)
            let keys = (0..<count).map { "s\($0): {gemengd: {s\(($0 + 1) % count): 50%, vaste_voet: 50%}}" }
            return [.root(keys: keys, keyNames: ["s0"])]
        },
        large("scenarios in a chain") { random in
            let count = random.pick([3, 30, 99, 101, 300])
            let closes = random.chance(20)
            return [.root()]
                + (0..<count).map { index in
                    .scenario(
                        "s\(index)", ["eenmalig: {gemeente: a, bedrag: 1, jaar: 2022}"],
                        on: index == 0 ? (closes ? "s\(count - 1)" : nil) : "s\(index - 1)",
                        changes: ["regelingen.r.kosten.k0.variabel: \(index % 100)%"])
                }
        },
        large("inputs that refer to each other") { random in
            let count = random.pick([3, 50, 101, 1_000])
            let items = (0..<count).map { index in
                let impact = index == 0 ? random.pick(["5", "{zie: n\(count - 1)}"]) : "{zie: n\(index - 1)}"
                return
                    "k\(index): {bedrag: {gebeurtenis: {kans: 50%, gevolg: \(impact)}, naam: n\(index)}, sleutel: vaste_voet}"
            }
            return [.root(items: items.shuffled(using: &random))]
        },
        large("pools that serve each other") { random in
            let count = random.pick([2, 8, 40])
            let pools = (0..<count).map { index -> String in
                let other = "p\((index + 1) % count)"
                let part = random.pick(["50%", "100%", "99.9999999999%"])
                let rest = ["50%": "50%", "100%": "0%"][part] ?? "0.0000000001%"
                return "p\(index): {bedrag: 1000, verdeling: {\(other): \(part), k0: \(rest)}}"
            }
            let method = random.pick(["direct", "trapsgewijs", "wederzijds"])
            let overhead = "    overhead: {methode: \(method), pools: {\(pools.joined(separator: ", "))}}"
            return [.root(extra: overhead)]
        },
        large("in and out and in again") { random in
            let steps = (0..<random.pick([4, 24, 44])).map { index -> String in
                let month = index % 12 + 1
                let date = "\(2022 + index / 12)-\(month < 10 ? "0" : "")\(month)-01"
                return
                    "\(index.isMultiple(of: 2) ? "uittreden" : "toetreden"): {gemeente: a, regeling: r, per: \(date)}"
            }
            return [.root(), .scenario("s", steps)]
        },
        large("many changes") { random in
            let changes = (0..<random.pick([10, 500])).map {
                "regelingen.r.kosten.nieuw-\($0): {bedrag: 1, sleutel: vaste_voet}"
            }
            return [.root(), .scenario("s", [], changes: changes + ["stappen.s-1.per: +12 maanden"])]
        },
    ]
}
