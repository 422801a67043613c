import Support

extension Mutations {
    /// Dossiers that are large, deep or entangled instead of wrong; each replaces the files.
    static let growth: [Mutation] = [
        large("deep nesting") { random in
            let depth = random.pick([20, 98, 99, 100, 101, 1_000, 20_000])
            let open = random.pick(["[", "{a: ", "? "])
            return [.root(extra: "meer: " + String(repeating: open, count: depth))]
        },
        large("blocks in blocks") { random in
            let depth = random.pick([20, 98, 101, 400])
            let lines = (0..<depth).map { String(repeating: " ", count: $0) + "a:" }
            return [.root(extra: lines.joined(separator: "\n"))]
        },
        large("a billion laughs") { random in
            let wide = random.pick([2, 9, 10])
            let lines = (1...random.pick([5, 8, 17, 30])).map { level in
                "l\(level): &l\(level) [" + Array(repeating: "*l\(level - 1)", count: wide).joined(separator: ", ")
                    + "]"
            }
            return [.root(extra: "l0: &l0 ha\n" + lines.joined(separator: "\n"))]
        },
        large("an anchor in itself") { random in
            [
                .root(
                    extra: random.pick(["x: &x [*x]", "x: &x {x: *x}", "? &x x\n: *x", "x: &x [&x a, *x]", "*x : &x y"])
                )
            ]
        },
        large("a table of many years") { random in
            let count = random.pick([60, 300, 10_000])
            let years = (0..<count).map { "\(1900 + $0): \(1 + $0 % 7)" }
            return [.root(amount: "{" + years.joined(separator: ", ") + "}")]
        },
        large("many participants") { random in
            let names = (0..<random.pick([30, 30, 30, 30, 60, 60, 60, 100, 500])).map { "g\($0)" }
            return [.root(participants: names), .scenario("s", random.steps(on: names))]
        },
        large("many cost items") { random in
            let items = (0..<random.pick([50, 100, 1_000])).map { "k\($0): {bedrag: \($0), sleutel: per_inwoner}" }
            return [.root(items: items), .scenario("s", random.steps(on: ["a", "b", "c"]))]
        },
        large("one long line") { random in
            let items = (0..<random.pick([1_000, 4_000])).map {
                "k\($0): {bedrag: {pert: [1, 2, \($0 + 3)]}, sleutel: per_inwoner}"
            }
            return [.root(items: items, separator: ", ")]
        },
        large("long texts") { random in
            let text = String(
                repeating: random.pick(["a", "é", "a ", "👍", "\\n"]), count: random.pick([200, 5_000, 100_000]))
            return [.root(name: text), .scenario("s", ["eenmalig: {gemeente: a, bedrag: 1, jaar: 2022}"], name: text)]
        },
        large("large numbers that grow") { random in
            let rate = random.pick(["1000%", "100%", "-99.9%"])
            return [
                .root(amount: "999999999999999", more: "groei: \(rate)", years: 2022...random.pick([2025, 2081])),
                .scenario("s", random.steps(on: ["a", "b", "c"])),
            ]
        },
        large("unknown keys") { random in
            let count = random.pick([10, 500, 3_000])
            return [.root(extra: (0..<count).map { "onbekend-\($0): 1" }.joined(separator: "\n"))]
        },
        large("unknown names") { random in
            let count = random.pick([10, 300, 1_000])
            return [.root(keyNames: (0..<count).map { "sleutel-\($0)" }, participants: (0..<count).map { "g\($0)x" })]
        },
    ]

    static func large(_ name: String, _ files: @escaping @Sendable (inout SeededRandom) -> [GrownFile]) -> Mutation {
        Mutation(name: name) { target, _, random in
            target = files(&random).map { Mutant.File(path: $0.path, bytes: Array($0.text.utf8)) }
        }
    }
}
