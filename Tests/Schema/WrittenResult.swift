import Support

@testable import Commands

/// A result that the program writes as JSON and CSV: of a command, or of an action of `archief`.
struct WrittenResult {
    /// The command, with its action behind a dash.
    var name: String
    /// The words behind `--formaat` that it takes.
    var formats: [String]

    /// The results of all commands. A command that writes no report is named here.
    static let all: [WrittenResult] = RoutekaartCommand.commands.flatMap { type -> [WrittenResult] in
        let help = type.help
        let formats = help.options.first { $0.name == "--formaat" }?.allowed ?? []
        let names =
            help.name == ArchiveCommand.help.name
            ? ArchiveAction.allCases.map { "\(help.name)-\($0.rawValue)" } : [help.name]
        return names.filter { !["pak", "archief-verwijder"].contains($0) }.map {
            WrittenResult(name: $0, formats: formats)
        }
    }

    /// The name of its schemas: some write what another does.
    var schema: String {
        ["bereken": "vergelijk", "voegsamen": "simuleer", "archief-uitvoer": "uitpak"][name] ?? name
    }

    /// The golden output in a format. What `voegsamen` writes is what `simuleer` does, to the byte (ShardRunTests).
    func golden(_ format: String) -> [String] {
        let start = "\(name == "voegsamen" ? "simuleer" : name)."
        return Fixtures.entries(of: Self.folder).filter {
            $0.hasPrefix(start) && $0.hasSuffix(".stdout") && $0.dropLast(7).split(separator: ".").contains(format[...])
        }
    }

    /// Where golden output stands.
    static let folder = "\(Fixtures.root)/Tests/Functional/Golden"
}
