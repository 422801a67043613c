import Domain
import ExitCosts
import Foundation
import Reporting
import Storage

// libFuzzer drives the reader: it sees which code an input reaches and changes what reaches more. Built and run by
// `make fuzz-lezer` only, with flags and a folder of its own.

/// libFuzzer's own loop, as its documentation calls it ("Using libFuzzer as a library").
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
    runDriver(&count, &arguments) { start, length in
        readAsDossier(UnsafeBufferPointer(start: start, count: length))
        return 0
    })
