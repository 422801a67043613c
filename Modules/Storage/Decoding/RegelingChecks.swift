import Domain

/// A rule that a regeling must obey; it finds problems and goes on.
protocol RegelingCheck: Sendable {
    func problems(in regeling: Regeling, _ named: NamedInRegeling) -> [Problem]
}

/// What the file names, also where it could not be read: a reference to it is no second problem.
struct NamedInRegeling {
    let keys: Set<String>
    let items: Set<String>
    let pools: Set<String>
    private let reading: Reading

    init(_ node: DocumentNode, _ regeling: Regeling, in reading: Reading) {
        self.reading = reading
        func names(_ node: DocumentNode?) -> Set<String> { Set((node?.entries ?? []).map(\.key)) }
        keys = names(node["sleutels"]).union(regeling.keys.keys.map(\.text))
        items = names(node["kosten"])
        pools = names(node["overhead"]?["pools"])
    }

    /// The name that was probably meant.
    func nearest(to text: String, among names: Set<String>) -> String? { reading.nearest(to: text, among: names) }
}

/// All rules. A new one is one type and one line.
let regelingChecks: [any RegelingCheck] = [
    KeysExist(), KeysEndSomewhere(), OnlyItemsCompareAmounts(), PermanentIsNotAboveRunOff(), OverheadTargetsExist(),
]

/// Every key that is named exists.
struct KeysExist: RegelingCheck {
    func problems(in regeling: Regeling, _ named: NamedInRegeling) -> [Problem] {
        var uses = regeling.items.map { ($0.key, $0.keyPlace) }
        if let capital = regeling.provision?.capital { uses.append((capital.key, capital.keyPlace)) }
        if let key = regeling.dissolution.key { uses.append((key, regeling.dissolution.keyPlace)) }
        for key in regeling.keys.values { uses += key.references.map { ($0.key, $0.place) } }
        return uses.filter { !named.keys.contains($0.0.text) }.map { key, place in
            Problem(.unknownKey(key.text, nearest: named.nearest(to: key.text, among: named.keys)), at: place)
        }
    }
}

/// A key that compares amounts of items stands at items, not inside another key nor where there are none.
struct OnlyItemsCompareAmounts: RegelingCheck {
    func problems(in regeling: Regeling, _ named: NamedInRegeling) -> [Problem] {
        var uses: [(KeyID, SourcePlace)] = []
        if let capital = regeling.provision?.capital { uses.append((capital.key, capital.keyPlace)) }
        if let key = regeling.dissolution.key { uses.append((key, regeling.dissolution.keyPlace)) }
        for key in regeling.keys.keys.sorted() {
            uses += (regeling.keys[key]?.references ?? []).map { ($0.key, $0.place) }
        }
        return uses.filter { regeling.keys[$0.0]?.needsAmounts ?? false }.map { key, place in
            Problem(.keyNeedsAmounts(key.text), at: place)
        }
    }
}

/// What stays for ever is not more than what a listed year leaves, and has a list to follow.
struct PermanentIsNotAboveRunOff: RegelingCheck {
    func problems(in regeling: Regeling, _ named: NamedInRegeling) -> [Problem] {
        regeling.items.flatMap { item -> [Problem] in
            guard let permanent = item.permanent else { return [] }
            if item.runOff.isEmpty { return [Problem(.permanentWithoutRunOff, at: permanent.place)] }
            return item.runOff.filter { $0.base < permanent.base }.map {
                Problem(.permanentAboveRunOff, at: $0.place)
            }
        }
    }
}

/// Overhead goes to pools and items that exist.
struct OverheadTargetsExist: RegelingCheck {
    func problems(in regeling: Regeling, _ named: NamedInRegeling) -> [Problem] {
        guard let overhead = regeling.overhead else { return [] }
        let known = named.pools.union(named.items)
        let doubled = overhead.pools.filter { named.items.contains($0.id.text) }
        return doubled.map { Problem(.doubledName($0.id.text), at: $0.place) }
            + overhead.pools.flatMap(\.parts).filter { !known.contains($0.target) }.map { part in
                Problem(
                    .unknownReference(
                        .poolOrItem, part.target, nearest: named.nearest(to: part.target, among: known)),
                    at: part.place)
            }
    }
}
