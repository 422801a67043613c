import Domain
import Foundation
import Support

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "--bits", arguments.count == 2 {
    print(try figureBits(ofDossier: arguments[1]))
} else if arguments == ["--trekkingen"] {
    print(try SampleInputs.bits())
} else if arguments.first == "--simuleer", arguments.count == 2 {
    try SimulationBenchmark(dossier: arguments[1]).run()
} else if arguments.first == "--moment", arguments.count == 3 {
    try benchmarkMoment(arguments[1], scenario: arguments[2])
} else if arguments.first == "--verschil", arguments.count == 4 {
    try benchmarkAttribution(arguments[1], from: ScenarioID(arguments[2]), to: ScenarioID(arguments[3]))
} else if arguments.first == "--app", arguments.count == 2 {
    try benchmarkApp(of: arguments[1])
} else if arguments.first == "--app-landelijk", arguments.count == 2 {
    try benchmarkApp(onCountry: arguments[1])
} else if arguments.first == "--archief", arguments.count == 3 {
    try ArchiveBenchmark(program: arguments[1]).run(arguments[2])
} else if arguments.first == "--leeg", arguments.count == 2 {
    try runBenchmarks(
        in: URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent(), plainPeer: arguments[1])
} else {
    print(
        "routekaart-bench --bits MAP | --trekkingen | --moment MAP SCENARIO | --verschil MAP A B"
            + " | --archief PROGRAMMA MAP | --leeg PROGRAMMA")
    exit(64)
}
