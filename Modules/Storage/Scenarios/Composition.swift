import Domain

/// A scenario with everything it builds on laid under it, before it is decoded.
struct Composition {
    /// What is known, with the changes in it; nil when it could not be read.
    var root: DocumentNode?
    var steps: [ScenarioDocument.NamedStep]
    /// What differs from the null scenario.
    private(set) var changes = Scenario.Changes()
    /// A whole list of municipalities, drivers, indices or regelingen was set: all references are checked again.
    private(set) var replacesNames = false
    var isChanged: Bool { changes.general || !changes.regelingen.isEmpty }

    /// What may not differ between scenarios that are compared.
    private static let fixed = [
        "routekaart", "gemeente", "beginjaar", "eindjaar", "prijspeil", "prijzen", "criteria", "kalender", "wegen",
    ]

    init(root: DocumentNode?, steps: [ScenarioDocument.NamedStep] = []) {
        self.root = root
        self.steps = steps
    }

    /// Something else that differs from the null scenario wherever another scenario does.
    init(root: DocumentNode, steps: [ScenarioDocument.NamedStep], differingAs other: ScenarioTree) {
        self.init(root: root, steps: steps)
        changes = other.changes
        replacesNames = other.replacesNames
    }

    /// Sets what stands at a path, of a step or of what is known.
    mutating func apply(_ override: Override, at path: [Substring]) throws(Override.Failure) {
        if path.first == "stappen", path.count > 2 {
            guard let index = steps.firstIndex(where: { $0.id.text == path[1] }) else {
                throw .unknownStep(String(path[1]), among: steps.map(\.id))
            }
            return try override.apply(path[2...], to: &steps[index].fields)
        }
        if let first = path.first, Self.fixed.contains(String(first)) { throw .notAllowed(String(first)) }
        guard var root = root.take() else { return }
        defer { self.root = root }
        try override.apply(path[...], to: &root)
    }

    /// Remembers that what stands at a path differs from the null scenario.
    mutating func note(_ path: [Substring]) {
        guard path.first != "stappen" else { return }
        if path.first == "regelingen", path.count > 1 {
            changes.regelingen.insert(RegelingID(String(path[1])))
        } else {
            changes.general = true
            if path.count == 1 { replacesNames = true }
        }
    }
}
