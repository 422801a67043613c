import Decision
import Domain
import ExitCosts
import Foundation
import Storage

/// A random dossier as sketches of its files, with the seed that makes it again.
struct SketchedDossier {
    var seed: UInt64
    /// uitgangspunten.yaml.
    var assumptions: Sketch
    /// Scenario files.
    var scenarios: [File]

    struct File {
        /// Without `.yaml`.
        var name: String
        var content: Sketch
    }

    /// Last year of the horizon.
    var lastYear: Int {
        get { assumptions["eindjaar"]?.text.flatMap { Int($0) } ?? 0 }
        set { assumptions["eindjaar"] = "\(newValue)" }
    }

    /// Reads the files from a folder of their own.
    func read() throws -> Dossier { try inFolder { try readDossier(at: $0, kinds: .all) } }

    /// Its files, by path.
    var files: [(path: String, bytes: [UInt8])] {
        [("uitgangspunten.yaml", Array(assumptions.file.utf8))]
            + scenarios.map { ("\($0.name).yaml", Array($0.content.file.utf8)) }
    }

    /// Writes the files to a folder of their own, does something with it, and takes it away again.
    func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        try Support.inFolder(of: files, body)
    }

    /// Reads and compares.
    func compared() throws -> Comparison { try compare(read()) }

    /// All files, for whoever looks into a failing seed.
    var text: String {
        "# uitgangspunten.yaml\n" + assumptions.file
            + scenarios.map { "# \($0.name).yaml\n" + $0.content.file }.joined()
    }
}
