/// How a result came about, so that it can be made again: the program, the command, every input, the result.
///
/// It stands beside its result as `NAME.manifest.json` (`docs/controleren-en-bewaren.md`).
public struct RunManifest: Hashable, Sendable {
    /// Version of Routekaart.
    public var version: String
    /// When it was made, in UTC: `2026-11-26T01:17:53Z`.
    public var time: String
    /// The command with what was typed behind it.
    public var call: RunCall
    /// The seed of what was drawn, typed or not; nil for a command that draws nothing.
    public var seed: UInt64?
    /// The dossiers that were read.
    public var dossiers: [DossierInput]
    /// Other files that were read (parts of a simulation).
    public var parts: [InputFile]
    /// The result, by its name beside the manifest.
    public var result: InputFile
    /// The LAPACK that was called; nil when none was needed.
    public var lapack: String?
    /// Stopped halfway (Ctrl-C): then the result cannot be made again.
    public var isStopped: Bool

    /// How a result came about.
    public init(
        version: String, time: String, call: RunCall, seed: UInt64? = nil, dossiers: [DossierInput],
        parts: [InputFile] = [], result: InputFile, lapack: String? = nil, isStopped: Bool = false
    ) {
        self.version = version
        self.time = time
        self.call = call
        self.seed = seed
        self.dossiers = dossiers
        self.parts = parts
        self.result = result
        self.lapack = lapack
        self.isStopped = isStopped
    }

    /// The same where files stand elsewhere: each that has a path gets another, by its name as typed.
    public func moved(_ path: (String) -> String?) -> RunManifest {
        func moved(_ word: RunCall.Word) -> RunCall.Word {
            var word = word
            if word.path != nil { word.path = word.value.flatMap(path) }
            return word
        }
        var manifest = self
        manifest.call.arguments = call.arguments.map(moved)
        manifest.call.options = call.options.map(moved)
        for index in dossiers.indices where dossiers[index].path != nil {
            manifest.dossiers[index].path = path(dossiers[index].folder)
        }
        for index in parts.indices where parts[index].path != nil {
            manifest.parts[index].path = path(parts[index].name)
        }
        return manifest
    }

    /// What is put behind the name of a result.
    public static let suffix = ".manifest.json"
    /// The number of the format that this version writes.
    public static let format = 1
}

extension RunManifest {
    /// Every path that it names from its own folder.
    public var paths: [String] {
        let words = call.arguments + call.options
        return words.compactMap(\.path) + dossiers.compactMap(\.path) + parts.compactMap(\.path)
    }
}
