import Foundation
import Support
import Testing

/// The same draws by a release program as by these tests (debug), and on other machines.
@Suite struct MachineTests {
    /// The release program that `make test` has just built, and names here.
    static let releaseProgram = ProcessInfo.processInfo.environment["ROUTEKAART_BENCH"]
    static let qemu = ["/usr/bin/qemu-x86_64"].filter { FileManager.default.isExecutableFile(atPath: $0) }

    /// A C library that believes the machine to have no wide vectors: nothing of it may reach a draw.
    @Test(
        .enabled(if: releaseProgram != nil, "make test builds the release program and names it"),
        arguments: ["", "glibc.cpu.hwcaps=-FMA,-AVX2,-AVX512F"])
    func aReleaseProgramDrawsTheSame(_ tunables: String) throws {
        let program = try #require(Self.releaseProgram)
        #expect(try Self.output(of: [program, "--trekkingen"], ["GLIBC_TUNABLES": tunables]) == SampleInputs.bits())
    }

    /// Machines without AVX, with AVX2 and with all that qemu knows: each takes its own build of the kernels.
    @Test(
        .enabled(if: releaseProgram != nil && !qemu.isEmpty, "make test names the release program; Debian: qemu-user"),
        arguments: ["Nehalem", "Haswell", "max"])
    func anotherMachineDrawsTheSame(_ machine: String) throws {
        let program = try #require(Self.releaseProgram)
        let command = Self.qemu + ["-cpu", machine, program, "--trekkingen"]
        #expect(try Self.output(of: command, [:]) == SampleInputs.bits())
    }

    private static func output(of command: [String], _ environment: [String: String]) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
