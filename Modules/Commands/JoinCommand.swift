import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import RunArchive
import Storage

/// `voegsamen F...`: parts of a simulation made into what one run gives.
struct JoinCommand: Command {
    static let configuration = CommandConfiguration(commandName: "voegsamen")
    static let help = CommandHelp.join

    @Argument(help: ArgumentHelp(valueName: "DEEL"), completion: .file(extensions: ["rkdeel"])) var files: [String]
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        if let absent = files.first(where: { !exists($0) }) { throw StorageError.notFound(path: absent) }
        let outcome = try Crew.working { crew in
            let read = crew.map(files.count) { [files] in Self.read(files[$0]) }
            let problems = read.compactMap { if case .failure(let problems) = $0 { problems } else { nil } }
            guard problems.isEmpty else { throw ShardProblems(list: problems) }
            let shards = zip(files, read).compactMap { file, result in (try? result.get()).map { (file, $0) } }
            return try SimulationOutcome(joining: shards, crew) { sha256($0) }
        }
        return CommandResult(report: SimulationReport(outcome))
    }

    private static func read(_ file: String) -> Result<SimulationShard, ShardProblem> {
        Result { () throws(ShardProblem) in
            guard let bytes = wholeFile(file) else { throw .unreadable(file: file) }
            return try ShardFile.shard(in: bytes, named: file) { sha256($0) }
        }
    }
}
