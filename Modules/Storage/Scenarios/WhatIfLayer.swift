import Domain

/// The what-ifs of one reading, laid last over what the files say. Confined to one reading.
final class WhatIfLayer {
    private let changes: [TriedChange]
    /// What was typed, as files that problems point at.
    let files: [SourceFile]
    /// What is wrong with how they were typed.
    let problems: [Problem]
    /// By change, where what it adds stands; nil: everything stands in the line that was typed, for messages.
    private let columns: [UInt16]?
    private var isApplied: [Bool]
    private var isInBaseline: [Bool]
    private var failures: [Override.Failure?]

    /// Beyond any column of a file, so that no two values stand in one place.
    private static let firstColumn = 40_000

    /// Reads the values; they stand in the places of what they replace, or, to be told about, in the line as typed.
    init(_ whatIfs: [WhatIf], firstFile: Int, keepsPlaces: Bool) {
        var problems: [Problem] = []
        changes = whatIfs.enumerated().compactMap { index, whatIf in
            TriedChange(whatIf, file: UInt16(clamping: firstFile + index), problems: &problems)
        }
        files = whatIfs.map { TriedChange.file(of: $0) }
        self.problems = problems
        isApplied = changes.map { _ in false }
        isInBaseline = isApplied
        failures = changes.map { _ in nil }
        var next = Self.firstColumn
        columns =
            keepsPlaces
            ? changes.map { change in
                defer { next += change.entry.value.size }
                return UInt16(clamping: next)
            } : nil
    }

    /// Nothing is tried.
    static var none: WhatIfLayer { WhatIfLayer([], firstFile: 0, keepsPlaces: true) }

    /// What was typed, for names that are used in any file.
    var values: [DocumentNode] { changes.map(\.entry.value) }

    /// Lays the changes of a scenario over it; the null scenario comes first.
    func lay(over composition: inout Composition, of scenario: ScenarioID) {
        for (index, change) in changes.enumerated() {
            let wanted = change.whatIf.scenario
            let isHere = (wanted == nil || wanted == scenario) && apply(index, to: &composition)
            if isHere { isApplied[index] = true }
            if isHere, scenario.text == baselineName { isInBaseline[index] = true }
            if isHere != isInBaseline[index] { composition.note(change.path) }
        }
    }

    private func apply(_ index: Int, to composition: inout Composition) -> Bool {
        let override = Override(change: changes[index].entry, columns: columns?[index])
        do throws(Override.Failure) {
            try composition.apply(override, at: changes[index].path)
            return true
        } catch {
            failures[index] = failures[index].map { Self.both($0, error) } ?? error
            return false
        }
    }

    /// A step may be one of any scenario; of everything else the first scenario tells enough.
    private static func both(_ first: Override.Failure, _ second: Override.Failure) -> Override.Failure {
        guard case .unknownStep(let part, let some) = first, case .unknownStep(_, let others) = second else {
            return first
        }
        return .unknownStep(part, among: some + others.filter { !some.contains($0) })
    }

    /// The changes that hold nowhere, and why.
    var misses: [(change: DocumentNode.Entry, failure: Override.Failure)] {
        changes.indices.compactMap { index in
            guard !isApplied[index], let failure = failures[index] else { return nil }
            return (changes[index].entry, failure)
        }
    }

    /// Those of scenarios that the dossier does not have.
    func unknownScenarios(among known: [ScenarioID]) -> [(name: ScenarioID, place: SourcePlace)] {
        changes.compactMap { change in
            guard let scenario = change.whatIf.scenario, !known.contains(scenario) else { return nil }
            return (scenario, change.entry.keyPlace)
        }
    }

    /// The changes as a document each, so that what hangs on the documents (paths, the digest) knows of them.
    var documents: [(name: String, root: DocumentNode)] {
        changes.map { change in
            let values = DocumentNode(.mapping([change.entry]), at: change.entry.keyPlace)
            let root = DocumentNode.Entry(key: "wijzigingen", keyPlace: change.entry.keyPlace, value: values)
            // No scenario is called so: a name holds no space.
            let name = "wat als \(change.whatIf.scenario?.text ?? "") \(change.whatIf.path)"
            return (name, DocumentNode(.mapping([root]), at: change.entry.keyPlace))
        }
    }
}
