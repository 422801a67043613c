import Domain

/// What was tried, with what was before and what was undone.
struct WhatIfHistory {
    /// In the order in which they are laid over the files.
    private(set) var current: [WhatIf] = []
    private var past: [[WhatIf]] = []
    private var future: [[WhatIf]] = []

    /// The changes with one more; it takes the place of those that it covers.
    func adding(_ whatIf: WhatIf) -> [WhatIf] {
        let kept = current.filter { other in
            let isCovered = other.path == whatIf.path || other.path.hasPrefix(whatIf.path + ".")
            return !isCovered || whatIf.scenario != nil && other.scenario != whatIf.scenario
        }
        return kept + [whatIf]
    }

    /// Those before the last change; nil when there is none.
    var before: [WhatIf]? { past.last }
    /// Those that were undone last; nil when there is none.
    var after: [WhatIf]? { future.last }

    /// Takes over a list of changes as the next that can be undone.
    mutating func take(_ changes: [WhatIf]) {
        guard changes != current else { return }
        past.append(current)
        future = []
        current = changes
    }

    /// Goes back one change.
    mutating func undo() {
        guard let before = past.popLast() else { return }
        future.append(current)
        current = before
    }

    /// Goes forward again.
    mutating func redo() {
        guard let after = future.popLast() else { return }
        past.append(current)
        current = after
    }
}
