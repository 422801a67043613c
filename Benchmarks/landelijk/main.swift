import Foundation

// landelijk MAP [MAAL]: writes the national dossier into a folder, with MAAL (default 1) times 400 regelingen.
let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, let factor = Int(arguments.dropFirst().first ?? "1"), factor > 0 else {
    print("landelijk MAP [MAAL]")
    exit(64)
}
let target = URL(fileURLWithPath: folder)
try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
for (name, text) in NationalDossier(factor: factor).files {
    try Data(text.utf8).write(to: target.appendingPathComponent(name), options: .atomic)
}
