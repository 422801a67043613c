import ArgumentParser
import Reporting

/// `--bewaar`: the run goes into the archive.
struct KeepingOptions: ParsableArguments {
    @Flag var bewaar = false
    @Option(completion: .file(extensions: ["sqlite"])) var archief: String?
    @Option var label: [String] = []

    /// Throws when something is said of keeping and nothing is kept.
    func check() throws(UsageProblem) {
        guard !bewaar else { return }
        if archief != nil { throw .onlyWith(option: "--archief", needed: "--bewaar") }
        if !label.isEmpty { throw .onlyWith(option: "--label", needed: "--bewaar") }
    }
}

/// A command of which a run can be kept.
protocol KeepingCommand: Command {
    /// Whether and where.
    var keeping: KeepingOptions { get }
}
