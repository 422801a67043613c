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
        if let absent = files.first(where: { !exists(dossiers.whereabouts.place(of: $0)) }) {
            throw StorageError.notFound(path: absent)
        }
        let bytes = dossiers.bytes
        let outcome = try Crew.working { crew in
            let read = crew.map(files.count) { [files] in Self.read(files[$0], bytes) }
            let problems = read.compactMap { if case .failure(let problems) = $0 { problems } else { nil } }
            guard problems.isEmpty else { throw ShardProblems(list: problems) }
            let shards = zip(files, read).compactMap { file, result in (try? result.get()).map { (file, $0) } }
            return try SimulationOutcome(joining: shards, crew) { sha256($0) }
        }
        return CommandResult(report: SimulationReport(outcome))
    }

    private static func read(
        _ file: String, _ bytes: (String) -> [UInt8]?
    ) -> Result<SimulationShard, ShardProblem> {
        Result { () throws(ShardProblem) in
            guard let bytes = bytes(file) else { throw .unreadable(file: file) }
            return try ShardFile.shard(in: bytes, named: file) { sha256($0) }
        }
    }
}
