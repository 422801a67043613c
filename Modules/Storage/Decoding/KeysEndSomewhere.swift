import Domain

/// No key is built from itself, and none of so many that building it has no end in sight: two keys that each use the one
/// before twice double with every step.
struct KeysEndSomewhere: RegelingCheck {
    func problems(in regeling: Regeling, _ named: NamedInRegeling) -> [Problem] {
        var walk = KeyWalk(keys: regeling.keys)
        for key in regeling.keys.keys.sorted() { _ = walk.size(of: key) }
        return walk.problems
    }
}

private struct KeyWalk {
    let keys: [KeyID: any AllocationKey]
    private(set) var problems: [Problem] = []
    /// How many keys each is made of, written out, itself included; up to one more than may be.
    private var sizes: [KeyID: Int] = [:]
    private var path: [KeyID] = []
    private var isTooLarge = false

    init(keys: [KeyID: any AllocationKey]) { self.keys = keys }

    mutating func size(of key: KeyID) -> Int {
        if let size = sizes[key] { return size }
        path.append(key)
        defer { path.removeLast() }
        var size = 1
        for reference in keys[key]?.references ?? [] {
            if let start = path.firstIndex(of: reference.key) {
                let cycle = (path[start...] + [reference.key]).map(\.text)
                problems.append(Problem(.keyCycle(cycle), at: reference.place))
            } else if path.count >= Limits.keySize {
                refuse(at: reference.place)
            } else {
                size += self.size(of: reference.key)
                if size > Limits.keySize { refuse(at: reference.place) }
            }
        }
        sizes[key] = min(size, Limits.keySize + 1)
        return min(size, Limits.keySize + 1)
    }

    /// The first of a regeling says enough.
    private mutating func refuse(at place: SourcePlace) {
        if !isTooLarge { problems.append(Problem(.keyTooLarge(limit: Limits.keySize), at: place)) }
        isTooLarge = true
    }
}
