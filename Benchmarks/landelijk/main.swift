import Foundation

// landelijk MAP [MAAL] [--onzeker]: writes the national dossier into a folder, with MAAL (default 1) times 400 regelingen;
// amounts, growth and indices carry distributions when asked.
let uncertain = "--onzeker"
let arguments = CommandLine.arguments.dropFirst().filter { $0 != uncertain }
guard let folder = arguments.first, let factor = Int(arguments.dropFirst().first ?? "1"), factor > 0 else {
    print("landelijk MAP [MAAL] [\(uncertain)]")
    exit(64)
}
let target = URL(fileURLWithPath: folder)
try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
for (name, text) in NationalDossier(factor: factor, isUncertain: CommandLine.arguments.contains(uncertain)).files {
    try Data(text.utf8).write(to: target.appendingPathComponent(name), options: .atomic)
}
