import ArgumentParser
import Decision
import Domain
import Reporting
import Storage

/// `bewaar NAAM`: writes the changes as a scenario that gives the same figures again.
struct SaveCommand: AppCommand {
    static let configuration = CommandConfiguration(commandName: "bewaar")
    static let help = CommandHelp.save

    @Argument(help: ArgumentHelp(valueName: "NAAM")) var name: String
    @Option var scenario: String?
    @OptionGroup var common: CommonOptions

    func result(in session: AppSession) throws -> CommandResult {
        guard ScenarioID.isValid(name) else { throw AppProblem.notAName(name) }
        guard !session.history.current.isEmpty else { throw AppProblem.nothingToSave }
        let base = try chosenBase(in: session)
        let changes = changes(of: base, in: session)
        guard !changes.isEmpty else {
            let path = session.history.current.first?.path ?? ""
            throw AppProblem.notInScenario(path: path, scenario: base.text)
        }
        let path = "\(session.folder)/\(name).yaml"
        let isKnown = session.trees.contains { $0.id.text == name }
        guard !isKnown, !isThere(path) else { throw AppProblem.nameTaken(path: path) }
        let own = session.dossier.scenarios.first { $0.id == base }
        let title = (own ?? session.dossier.baseline).name
        let file = TriedScenario(
            id: ScenarioID(name), name: "\(title), \(name)", base: own, changes: changes)
        let before = session.headlines(of: session.dossier.baseline.assumptions.municipality)
            .first { $0.scenario == base }
        try write(file.bytes, to: path)
        try session.rereadWithoutChanges()
        let after = session.headlines(of: session.dossier.baseline.assumptions.municipality)
            .first { $0.scenario.text == name }
        let isSame = before?.total == after?.total && before?.netPresentValue == after?.netPresentValue
        return CommandResult(report: SavedReport(path: path, isOnBaseline: own == nil, isSame: isSame))
    }

    /// The scenario asked for, or the only one that a change touches. The null scenario is the one without a file to
    /// build on.
    private func chosenBase(in session: AppSession) throws -> ScenarioID {
        if let scenario { return try self.scenario(named: scenario, in: session) }
        let touched = session.trees.map(\.id).filter { !changes(of: $0, in: session).isEmpty }
        let others = touched.filter { $0 != session.dossier.baseline.id }
        if others.count == 1 { return others[0] }
        throw AppProblem.whichScenario(touched.map(\.text))
    }

    /// The changes that hold in a scenario. One that is laid over another of the same path is written as it stands.
    private func changes(of scenario: ScenarioID, in session: AppSession) -> [WhatIf] {
        guard let tree = session.trees.first(where: { $0.id == scenario }) else { return [] }
        let own = session.history.current.filter { change in
            (change.scenario == nil || change.scenario == scenario)
                && tree.node(at: change.path.split(separator: ".", omittingEmptySubsequences: false)) != nil
        }
        return own.map { change in
            guard own.count(where: { $0.path == change.path }) > 1,
                let node = tree.node(at: change.path.split(separator: ".", omittingEmptySubsequences: false))
            else { return change }
            return WhatIf(path: change.path, text: node.typed, scenario: change.scenario)
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        do throws(WriteError) {
            try OutputFile.write(path) { file throws(WriteError) in try file.write(bytes) }
        } catch {
            throw NotWritten(path: path, reason: error)
        }
    }
}
