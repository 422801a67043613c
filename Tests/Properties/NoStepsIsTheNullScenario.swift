import Decision

@testable import Support

/// A scenario without steps equals the null scenario to the bit, also when everything is compiled anew for it.
struct NoStepsIsTheNullScenario: Property {
    func violations(of example: Example) throws -> [String] {
        var changed = example.sketch
        let empty: Sketch = [
            "routekaart": 1, "scenario": "leeg", "stappen": [],
            "wijzigingen": [
                "discontovoet": example.sketch.assumptions["discontovoet"] ?? 0, "regelingen.r0.naam": "Anders",
            ],
        ]
        changed.scenarios = [.init(name: "leeg", content: empty)]
        let result = try changed.compared()
        guard let empty = result.scenarios.first(where: { $0.id.text == "leeg" }) else { return ["not there"] }
        return Figures(empty, as: "").differences(toTheBitFrom: Figures(result.scenarios[0], as: ""))
    }
}
