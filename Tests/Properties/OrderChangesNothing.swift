import Decision

@testable import Support

/// The order of municipalities, regelingen, items, keys and files changes no figure to the bit. What has an order of its
/// own keeps it: steps, run-offs, pools that charge step by step.
struct OrderChangesNothing: Property {
    func violations(of example: Example) throws -> [String] {
        let dossier = example.sketch
        var random = SeededRandom(seed: ~dossier.seed)
        var changed = dossier
        changed.assumptions = shuffled(dossier.assumptions, &random)
        let names = dossier.scenarios.map(\.name).reversed().enumerated().map { "bestand-\($0.offset)-\($0.element)" }
        changed.scenarios = zip(dossier.scenarios, names).map { file, name in
            .init(name: name, content: shuffled(file.content, &random))
        }
        return Figures(example.comparison).differences(toTheBitFrom: Figures(try changed.compared()))
    }

    private func shuffled(_ sketch: Sketch, _ random: inout SeededRandom) -> Sketch {
        switch sketch {
        case .text: return sketch
        case .list(let elements): return .list(elements.map { shuffled($0, &random) })
        case .map(let entries):
            let isStepDown = sketch["methode"]?.text == "trapsgewijs"
            let own = entries.map { entry in
                if isStepDown, entry.key == "pools" { return entry }
                var value = shuffled(entry.value, &random)
                if entry.key == "deelnemers" { value.elements.shuffle(using: &random) }
                return Sketch.Entry(key: entry.key, value: value)
            }
            return .map(own.shuffled(using: &random))
        }
    }
}
