import Domain

/// The steps of a scenario file by their ids, in order.
struct NamedSteps {
    /// Stands for the order of the steps itself.
    static let orderPath = ["stappen", "volgorde"]

    private(set) var ids: [String]
    private var steps: [String: DocumentNode]

    /// Of what stands under `stappen`; a step without an id is called by its position.
    init(_ list: DocumentNode?) {
        ids = []
        steps = [:]
        for (index, element) in (list?.elements ?? []).enumerated() {
            let id = element.entries?.first?.value["id"]?.text ?? String(index + 1)
            if steps.updateValue(element, forKey: id) == nil { ids.append(id) }
        }
    }

    /// The step of an id; one that is set anew comes last, nil takes it away.
    subscript(id: String) -> DocumentNode? {
        get { steps[id] }
        set {
            if steps[id] == nil, newValue != nil { ids.append(id) }
            if newValue == nil { ids.removeAll { $0 == id } }
            steps[id] = newValue
        }
    }

    /// Their order as a value that can be shown.
    var order: DocumentNode {
        let place = ids.first.flatMap { steps[$0]?.place } ?? .none
        return DocumentNode(.sequence(ids.map { DocumentNode(.scalar($0, isQuoted: false), at: place) }), at: place)
    }

    /// In the order of some ids; those that are not among them come after the one that they come after here.
    func elements(inOrderOf leading: [String]) -> [DocumentNode] {
        var order = leading.filter { steps[$0] != nil }
        for (index, id) in ids.enumerated() where !order.contains(id) {
            let before = ids[..<index].last { order.contains($0) }
            order.insert(id, at: before.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0)
        }
        return order.compactMap { steps[$0] }
    }
}
