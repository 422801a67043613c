import Foundation

// A watched process takes mutants of dossiers the whole way; this one reports the input when it dies, hangs or breaks a
// promise. `make fuzz` runs it for long, the tests for a few seconds.
guard let options = FuzzOptions(Array(CommandLine.arguments.dropFirst())) else {
    print(FuzzOptions.usage)
    exit(64)
}
if options.isWorker {
    try Worker(options).run()
} else {
    exit(try Supervisor(options).run() ? 0 : 1)
}
