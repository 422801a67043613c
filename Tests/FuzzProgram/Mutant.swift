import Support

/// A dossier that was made worse: its files, and how it came about. The same seed makes the same mutant.
struct Mutant {
    /// A file of a dossier, by its path from the folder.
    struct File {
        var path: String
        var bytes: [UInt8]

        /// The lines, each with its end.
        var lines: [[UInt8]] {
            get {
                var lines: [[UInt8]] = []
                var line: [UInt8] = []
                for byte in bytes {
                    line.append(byte)
                    if byte == 10 {
                        lines.append(line)
                        line = []
                    }
                }
                return line.isEmpty ? lines : lines + [line]
            }
            set { bytes = Array(newValue.joined()) }
        }
    }

    /// The dossier that it was made from.
    var origin: String
    var files: [File]
    /// What was done to it, in order.
    var changes: [String] = []

    /// The mutant of a seed: a dossier of the corpus with one to four changes.
    static func make(seed: UInt64, from corpus: Corpus) -> Mutant {
        var random = SeededRandom(seed: seed)
        var mutant = corpus.pick(&random)
        for _ in 0..<random.pick([1, 1, 1, 1, 2, 2, 3]) {
            let mutation = Mutations.pick(&random)
            mutation.change(&mutant.files, corpus, &random)
            mutant.changes.append(mutation.name)
        }
        return mutant
    }
}

/// A way to make a dossier worse. A new one is one value in a list of `Mutations`.
struct Mutation: Sendable {
    /// What it is called in a report.
    var name: String
    /// Changes some files.
    var change: @Sendable (inout [Mutant.File], Corpus, inout SeededRandom) -> Void
}

/// All ways.
enum Mutations {
    static func pick(_ random: inout SeededRandom) -> Mutation {
        switch random.int(1...20) {
        case 1...5: random.pick(plausible)
        case 6...8: random.pick(uncertain)
        case 9...12: random.pick(scalars)
        case 13...15: random.pick(subtrees)
        case 16...17: random.pick(lines)
        case 18...19: random.pick(bytes)
        default: random.pick(growth + tangles)
        }
    }
}
