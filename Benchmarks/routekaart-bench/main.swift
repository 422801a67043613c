import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "--bits", arguments.count == 2 {
    print(try figureBits(ofDossier: arguments[1]))
} else {
    try runBenchmarks(in: URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent())
}
