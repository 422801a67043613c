import ExitCosts
import Simulation

extension SimulationOutcome {
    /// Joins all parts of a simulation into what one run gives, to the bit. The names say which part is meant, such as those
    /// of files; `hash` is SHA-256. Throws every part that is missing, doubled or does not belong to the first.
    public init(
        joining shards: [(name: String, shard: SimulationShard)], _ crew: Crew,
        hash: (UnsafeRawBufferPointer) -> [UInt8]
    ) throws(ShardProblems) {
        let problems = shards.misfits.isEmpty ? shards.doubles + shards.gaps : shards.misfits
        guard problems.isEmpty, let first = shards.first?.shard else { throw ShardProblems(list: problems) }
        let parts = shards.map(\.shard).sorted { $0.number.number < $1.number.number }
        let figures = crew.map(first.frame.outputs.count) { output in
            OutputTally.joined(parts.map { $0.tallies[output] }).figures()
        }
        guard figures.allSatisfy({ $0 != nil }) else { throw ShardProblems(list: [.tooLittleKept]) }
        let whole = figures.compactMap { $0 }
        guard whole.allSatisfy({ $0.moments.count == first.frame.draws }) else {
            throw ShardProblems(list: [.tooLittleKept])
        }
        self.init(first.frame, figures: whole, draws: first.frame.draws, hash: hash)
    }
}

extension [(name: String, shard: SimulationShard)] {
    /// Parts that are not of the same simulation as the first.
    fileprivate var misfits: [ShardProblem] {
        guard let first else { return [] }
        return dropFirst().compactMap { name, shard in
            shard.difference(from: first.shard).map { .other($0, file: name, than: first.name) }
        }
    }

    /// Parts that are there more than once.
    fileprivate var doubles: [ShardProblem] {
        var names: [Int: String] = [:]
        return compactMap { name, shard in
            if let other = names[shard.number.number] { return .twice(shard.number, file: name, other: other) }
            names[shard.number.number] = name
            return nil
        }
    }

    /// Parts that are not there.
    fileprivate var gaps: [ShardProblem] {
        guard let count = first?.shard.number.count else { return [] }
        let missing = Set(1...count).subtracting(map(\.shard.number.number)).sorted()
        return missing.isEmpty ? [] : [.missing(missing, of: count)]
    }
}

extension SimulationShard {
    /// What it has otherwise than another; nil when both are parts of one simulation.
    fileprivate func difference(from other: SimulationShard) -> ShardProblem.Difference? {
        if origin.version != other.origin.version { return .version(origin.version, other.origin.version) }
        if origin.digest != other.origin.digest {
            return .dossier(origin.dossier, other.origin.dossier)
        }
        if frame.seed != other.frame.seed { return .seed(frame.seed, other.frame.seed) }
        if frame.draws != other.frame.draws { return .draws(frame.draws, other.frame.draws) }
        if number.count != other.number.count { return .parts(number.count, other.number.count) }
        if frame.municipalities != other.frame.municipalities {
            return .municipalities(frame.municipalities.map(\.id.text), other.frame.municipalities.map(\.id.text))
        }
        return frame == other.frame ? nil : .figures
    }
}
