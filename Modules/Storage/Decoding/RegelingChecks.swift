import Domain

/// A rule that a regeling must obey; it finds problems and goes on.
protocol RegelingCheck: Sendable {
    func problems(in regeling: Regeling) -> [Problem]
}

/// All rules. A new one is one type and one line.
let regelingChecks: [any RegelingCheck] = [
    KeysExist(), KeysHaveNoCycle(), PermanentIsNotAboveRunOff(), OverheadTargetsExist(),
]

/// Every key that is named exists.
struct KeysExist: RegelingCheck {
    func problems(in regeling: Regeling) -> [Problem] {
        var named = regeling.items.map { ($0.key, $0.keyPlace) }
        if let capital = regeling.provision?.capital { named.append((capital.key, capital.keyPlace)) }
        if let key = regeling.dissolution.key { named.append((key, regeling.dissolution.keyPlace)) }
        for key in regeling.keys.values { named += key.references.map { ($0.key, $0.place) } }
        let known = regeling.keys.keys.map(\.text).sorted()
        return named.filter { regeling.keys[$0.0] == nil }.map { key, place in
            Problem(.unknownKey(key.text, nearest: Nearest.name(to: key.text, among: known)), at: place)
        }
    }
}

/// No key is built from itself.
struct KeysHaveNoCycle: RegelingCheck {
    func problems(in regeling: Regeling) -> [Problem] {
        var done: Set<KeyID> = []
        var problems: [Problem] = []
        for key in regeling.keys.keys.sorted() {
            var path: [KeyID] = []
            visit(key, regeling, &path, &done, &problems)
        }
        return problems
    }

    private func visit(
        _ key: KeyID, _ regeling: Regeling, _ path: inout [KeyID], _ done: inout Set<KeyID>,
        _ problems: inout [Problem]
    ) {
        guard !done.contains(key) else { return }
        path.append(key)
        for reference in regeling.keys[key]?.references ?? [] {
            if let start = path.firstIndex(of: reference.key) {
                let cycle = (path[start...] + [reference.key]).map(\.text)
                problems.append(Problem(.keyCycle(cycle), at: reference.place))
            } else {
                visit(reference.key, regeling, &path, &done, &problems)
            }
        }
        path.removeLast()
        done.insert(key)
    }
}

/// What stays for ever is not more than what a listed year leaves, and has a list to follow.
struct PermanentIsNotAboveRunOff: RegelingCheck {
    func problems(in regeling: Regeling) -> [Problem] {
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
    func problems(in regeling: Regeling) -> [Problem] {
        guard let overhead = regeling.overhead else { return [] }
        let known = overhead.pools.map(\.id.text) + regeling.items.map(\.id.text)
        let doubled = overhead.pools.filter { pool in regeling.items.contains { $0.id.text == pool.id.text } }
        return doubled.map { Problem(.doubledName($0.id.text), at: $0.place) }
            + overhead.pools.flatMap(\.parts).filter { !known.contains($0.target) }.map { part in
                Problem(
                    .unknownReference(
                        .poolOrItem, part.target, nearest: Nearest.name(to: part.target, among: known)),
                    at: part.place)
            }
    }
}
