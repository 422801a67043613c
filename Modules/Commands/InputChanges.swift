import Decision
import Domain
import Reporting
import Storage

extension DifferenceReport.Change {
    /// A change in some files, for a report.
    init(_ change: ValueChange, in files: [SourceFile]) {
        func value(_ value: ValueChange.Value) -> DifferenceReport.Value {
            .init(text: value.text, file: files[Int(value.place.file)].path, line: Int(value.place.line))
        }
        self.init(
            document: change.document, path: change.pathText, old: change.old.map(value), new: change.new.map(value))
    }
}

extension ScenarioMixture {
    /// What lies between two scenarios.
    init(_ pair: ScenarioPair) {
        self.init(of: pair.dossier, from: pair.ends.old, to: pair.ends.new, paths: pair.changes.map(\.path)) {
            changes throws(Problems) in try pair.scenario(taking: changes)
        }
    }
}

/// Checks `--groepen`.
func checked(groups: Int) throws(UsageProblem) -> Int {
    guard (1...Attribution.mostGroups).contains(groups) else {
        throw .outsideRange(String(groups), option: "--groepen", first: 1, last: Attribution.mostGroups)
    }
    return groups
}
