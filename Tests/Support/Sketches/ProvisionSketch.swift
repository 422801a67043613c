extension DossierGenerator {
    /// What a leaver pays: every method, bound, way of paying and component.
    mutating func provision(_ keys: [String]) -> Sketch {
        var provision: Sketch = [
            "methode": method(),
            "varianten": ["zacht": ["methode": ["afbouw": ["percentages": ["60%", "30%"]]]]],
        ]
        if random.chance(60) { provision["overbrugging"] = "\(random.int(1...6)) jaar" }
        if random.chance(25) {
            provision["opzegtermijn"] = "\(random.pick([6, 12, 18])) maanden"
            if random.chance(50) { provision["per"] = "1 januari" }
        }
        if random.chance(30) {
            provision["betaling"] = "ineens"
            provision["contant"] = random.pick(["ja", "nee", "3.5%"])
        }
        let bound = random.even(10_000...2_000_000)
        if random.chance(20) { provision["minimum"] = "\(bound)" }
        if random.chance(20) { provision["maximum"] = "\(bound + random.even(0...2_000_000))" }
        if random.chance(50) { provision["componenten"] = components() }
        if random.chance(35) {
            provision["vermogen"] = [
                "bedrag": "\(random.even(-900_000...2_000_000))", "verrekenen": random.chance(80) ? "ja" : "nee",
                "sleutel": .text(random.pick(keys)),
            ]
        }
        return provision
    }

    private mutating func method() -> Sketch {
        switch random.int(0...7) {
        case 0: return ["afbouw": [:]]
        case 1: return ["afbouw": ["index": "lonen", "jaren": "\(random.int(1...3))"]]
        case 2: return ["afbouw": ["percentages": ["100%", "70%", "30%"]]]
        case 3: return ["factor": "\(random.int(0...3)).5"]
        case 4:
            return [
                "vast": .map([
                    .init(key: "\(firstYear + 2)", value: "\(random.even(0...900_000))"),
                    .init(key: "\(firstYear + 4)", value: "\(random.even(0...900_000))"),
                ])
            ]
        case 5: return "geen"
        default: return "werkelijke_schade"
        }
    }

    private mutating func components() -> Sketch {
        let words = ["frictie", "desintegratie", "huisvesting", "ict", "boekwaarde", "advies", "overig"]
        var components: Sketch = [:]
        if random.chance(50) {
            components["boventalligen"] = [
                "soort": "personeel", "fte": "\(random.int(1...20))", "kosten_per_fte": 82_000,
                "meegaand": "\(random.int(0...90))%", "verloop": "\(random.int(0...30))%",
                "duur": "\(random.int(1...4))", "index": "lonen",
            ]
        }
        if random.chance(40) {
            components["huur"] = [
                "soort": "contract", "bedrag": "\(random.even(10_000...90_000))",
                "einddatum": "\(firstYear + random.int(2...6))-06-30", "aandeel": "\(random.int(0...100))%",
            ]
        }
        if random.chance(40) {
            components["pad"] = [
                "soort": .text(random.pick(words)), "aandeel": "70%", "index": "prijzen",
                "pad": .map([
                    .init(key: "\(firstYear + 1)", value: "\(random.even(0...90_000))"),
                    .init(key: "\(firstYear + 3)", value: "\(random.even(0...90_000))"),
                ]),
            ]
        }
        if random.chance(50) || components.entries.isEmpty {
            components["bedrag"] = ["soort": .text(random.pick(words)), "bedrag": "\(random.even(5_000...300_000))"]
            if random.chance(50) { components["bedrag"]?["jaar"] = "\(firstYear + random.int(0...4))" }
        }
        return components
    }

    /// What happens when all leave.
    mutating func dissolution(_ keys: [String]) -> Sketch {
        var dissolution: Sketch = [:]
        if random.chance(50) { dissolution["sleutel"] = .text(random.pick(keys)) }
        if random.chance(60) { dissolution["componenten"] = components() }
        return dissolution
    }
}
