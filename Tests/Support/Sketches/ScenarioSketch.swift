extension DossierGenerator {
    /// A scenario that does something on each regeling and at a municipality.
    mutating func scenario(_ id: String, _ regelingen: [RegelingSketch]) -> SketchedDossier.File {
        var steps: [Sketch] = []
        for regeling in regelingen where random.chance(80) { steps += regelingSteps(regeling) }
        steps += municipalSteps()
        var content: Sketch = ["routekaart": 1, "scenario": .text(id), "uitgangspunten": "uitgangspunten.yaml"]
        if random.chance(30) { content["besluit"] = "\(firstYear - 3)-06-15" }
        content["stappen"] = .list(steps)
        if random.chance(25) {
            content["wijzigingen"] = [
                "discontovoet": rate(), "regelingen.r0.kosten.post-0.variabel": "\(random.int(0...100))%",
            ]
        }
        return SketchedDossier.File(name: id, content: content)
    }

    /// A scenario that stands on another one.
    mutating func followUp(on other: String) -> SketchedDossier.File {
        SketchedDossier.File(
            name: "vervolg",
            content: [
                "routekaart": 1, "scenario": "vervolg", "voortbouwen_op": .text(other),
                "stappen": [oneOff()], "wijzigingen": ["discontovoet": rate()],
            ])
    }

    /// Steps in an order that can be: founding, joining, then leaving, then dissolving.
    private mutating func regelingSteps(_ regeling: RegelingSketch) -> [Sketch] {
        var steps: [Sketch] = []
        let early = firstYear + 1
        if !regeling.exists {
            steps.append(["oprichten": ["regeling": .text(regeling.id), "per": "\(firstYear)-07-01"]])
        }
        steps += changes(regeling, year: early)
        let outside = municipalities.filter { !regeling.participants.contains($0) }
        var joiners: [String] = []
        if let joiner = outside.first, random.chance(60) {
            joiners = random.chance(30) ? outside : [joiner]
            let date = date(early)
            for joiner in joiners { steps.append(join(joiner, regeling, date)) }
        }
        let leavers = leavers(regeling, joiners)
        if random.chance(40), let stayer = regeling.participants.first(where: { !leavers.contains($0) }) {
            steps.append(quantity(of: stayer, regeling, date(early + random.int(0...1))))
        }
        let date = date(early + 1)
        for leaver in leavers { steps += leave(leaver, regeling, date) }
        if random.chance(20) {
            steps.append(["opheffen": ["regeling": .text(regeling.id), "per": .text(self.date(early + 2))]])
        }
        return steps
    }

    /// Nobody, one, or two participants of whom at least one other remains.
    private mutating func leavers(_ regeling: RegelingSketch, _ joiners: [String]) -> [String] {
        guard random.chance(75) else { return [] }
        let all = (regeling.participants + joiners).shuffled(using: &random)
        return Array(all.prefix(all.count > 2 && random.chance(40) ? 2 : 1))
    }

    private mutating func leave(_ id: String, _ regeling: RegelingSketch, _ date: String) -> [Sketch] {
        var leave: Sketch = ["gemeente": .text(id), "regeling": .text(regeling.id), "per": .text(date)]
        if random.chance(40) {
            leave["methode"] = .text(random.pick(regeling.variants + ["geen", "werkelijke_schade", "afbouw"]))
        }
        var steps: [Sketch] = [["uittreden": leave]]
        if random.chance(30) {
            steps.append([
                "dubbele_lasten": [
                    "gemeente": .text(id), "regeling": .text(regeling.id), "per": .text(date),
                    "maanden": "\(random.int(1...14))", "deel": "\(random.int(10...100))%",
                ]
            ])
        }
        return steps
    }

    private mutating func join(_ id: String, _ regeling: RegelingSketch, _ date: String) -> Sketch {
        var join: Sketch = [
            "gemeente": .text(id), "regeling": .text(regeling.id), "per": .text(date), "aandeel": "12%",
        ]
        if random.chance(50) { join["intreedsom"] = "\(random.even(1_000...200_000))" }
        if random.chance(40) { join["ingroei"] = ["50%", "80%"] }
        return ["toetreden": join]
    }

    private mutating func quantity(of id: String, _ regeling: RegelingSketch, _ date: String) -> Sketch {
        [
            "afname": [
                "gemeente": .text(id), "regeling": .text(regeling.id), "per": .text(date),
                "maatstaf": .text(random.pick(Self.drivers + ["inwoners"])), "met": "\(random.int(-2_000...4_000))",
                "gevolg": .text(random.pick(["achterblijvend", "veroorzaker", "geen"])),
            ]
        ]
    }

    private mutating func changes(_ regeling: RegelingSketch, year: Int) -> [Sketch] {
        var steps: [Sketch] = []
        if random.chance(50) {
            var change: Sketch = [
                "regeling": .text(regeling.id), "kosten": .text(random.pick(regeling.items)),
                "per": .text(date(year + random.int(0...1))),
            ]
            switch random.int(0...2) {
            case 0: change["op"] = "\(random.even(10_000...900_000))"
            case 1: change["met"] = "\(random.even(-40_000...90_000))"
            default: change["factor"] = "0.\(random.int(1...9))5"
            }
            if random.chance(30), change["factor"] == nil { change["peil"] = "\(firstYear)" }
            steps.append(["kosten_wijzigen": change])
        }
        if random.chance(25) {
            steps.append([
                "sleutel_wijzigen": [
                    "regeling": .text(regeling.id), "sleutel": .text(random.pick(regeling.keys)),
                    "per": .text(date(year + random.int(0...1))),
                ]
            ])
        }
        return steps
    }

    private mutating func municipalSteps() -> [Sketch] {
        let id = Sketch.text(random.pick(municipalities))
        let all: [Sketch] = [
            [
                "zelf_doen": [
                    "gemeente": id, "per": .text(date(firstYear + 1)),
                    "kosten": ["team": ["bedrag": 240_000, "index": "lonen"], "huur": ["bedrag": 12_000]],
                ]
            ],
            [
                "uitbesteden": [
                    "gemeente": id, "per": .text(date(firstYear)), "tot": "\(firstYear + 2)-12-31", "prijs": "1150.5",
                    "hoeveelheid": 120, "index": "prijzen", "btw": ["tarief": "21%", "soort": "kostprijsverhogend"],
                ]
            ],
            [
                "uitbesteden": [
                    "gemeente": id, "per": .text(date(firstYear + 1)), "prijs": 3, "maatstaf": "dagen",
                    "btw": ["tarief": "9%", "soort": "compensabel"],
                ]
            ],
            oneOff(),
            ["structureel": ["gemeente": id, "bedrag": -40_000, "per": .text(date(firstYear + 1)), "index": "lonen"]],
        ]
        return all.filter { _ in random.chance(35) }
    }

    private mutating func oneOff() -> Sketch {
        [
            "eenmalig": [
                "gemeente": .text(random.pick(municipalities)), "bedrag": "\(random.even(-20_000...300_000))",
                "jaar": "\(random.int(firstYear...lastYear))", "soort": "projectkosten",
            ]
        ]
    }
}
