import Domain

/// Reads `dekking`: the reserves that one-off cost is taken from, in order.
struct CoverageDecoder {
    let reading: Reading

    /// Each reserve once; one that is named twice is a problem.
    func decode(_ fields: Fields) -> [CoverageReserve] {
        var seen: Set<String> = []
        return (fields.list("dekking") ?? []).compactMap { node in
            let entry = Fields(node, in: reading)
            let id = entry.name("reserve", as: ComponentID.self, required: true)
            let title = entry.title("naam")
            let available = entry.estimate("beschikbaar", .euroNotNegative, required: true)
            entry.finish()
            guard let id, let available else { return nil }
            guard seen.insert(id.text).inserted else {
                reading.report(.doubledName(id.text), at: entry.place(of: "reserve"))
                return nil
            }
            return CoverageReserve(id: id.text, name: title ?? id.text, available: available, place: node.place)
        }
    }
}
