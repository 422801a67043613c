import Foundation
import Support
import Testing

/// `simuleer` gives the same bytes (its sha256 among them) on any number of threads, by a debug and a release build,
/// whatever the C library believes of the machine and whichever LAPACK is there.
@Suite struct MachineTests {
    private static let folders = ["Tests/Fixtures/onzeker", "scenarios/voorschoten"]
    /// The release program beside the one that `make test` has just built and names.
    private static let releaseProgram = ProcessInfo.processInfo.environment["ROUTEKAART_BENCH"].map {
        URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("routekaart").path
    }
    private static let qemu = ["/usr/bin/qemu-x86_64"].first { FileManager.default.isExecutableFile(atPath: $0) }
    /// Debian's OpenBLAS, which `make toetsgerei` lays here without installing it.
    private static let openBLAS: String? = {
        let libraries = "\(Fixtures.root)/.build/openblas/usr/lib"
        return Fixtures.entries(of: libraries).map { "\(libraries)/\($0)/openblas-pthread" }.first
    }()

    private func output(
        of command: String = "simuleer", _ folder: String, _ more: [String] = [], program: String = ProgramRun.program,
        environment: [String: String] = [:]
    ) throws -> String {
        let draws = command == "simuleer" ? "9000" : "256"
        let run = try ProgramRun(
            [command, folder, "--trekkingen", draws, "--formaat", "json"] + more, program: program,
            environment: environment)
        #expect(run.status == 0 && run.output.contains("\"trekkingen\""), "\(run.messages)")
        return run.output
    }

    @Test(arguments: folders) func anyNumberOfThreadsGivesTheSame(_ folder: String) throws {
        let one = try output(folder, ["--draden", "1"])
        for threads in ["2", "3", "256"] { #expect(try output(folder, ["--draden", threads]) == one) }
    }

    /// Other versions of exp, log and pow are then taken by the C library.
    @Test(arguments: ["simuleer", "gevoeligheid"]) func noFunctionOfTheLibraryReachesAFigure(_ command: String) throws {
        for folder in Self.folders {
            let plain = try output(of: command, folder)
            for tunables in ["-FMA,-AVX2", "-FMA,-AVX2,-AVX512F,-AVX", "-FMA,-FMA4,-AVX2,-AVX,-SSE4_1,-SSE4_2"] {
                let environment = ["GLIBC_TUNABLES": "glibc.cpu.hwcaps=\(tunables)"]
                #expect(try output(of: command, folder, environment: environment) == plain, "\(folder) \(tunables)")
            }
        }
    }

    @Test(
        .enabled(if: releaseProgram != nil, "make test builds the release program and names it"), arguments: folders)
    func aReleaseProgramGivesTheSame(_ folder: String) throws {
        let program = try #require(Self.releaseProgram)
        for command in ["simuleer", "gevoeligheid"] {
            #expect(try output(of: command, folder, program: program) == output(of: command, folder))
        }
    }

    /// Machines without AVX, with AVX2 and with all that qemu knows: each takes its own build of the kernels.
    @Test(
        .enabled(if: releaseProgram != nil && qemu != nil, "make test names the release program; Debian: qemu-user"),
        arguments: ["Nehalem", "Haswell", "max"])
    func anotherMachineGivesTheSame(_ machine: String) throws {
        let (program, qemu) = (try #require(Self.releaseProgram), try #require(Self.qemu))
        for folder in Self.folders {
            let command = ["-cpu", machine, program, "simuleer", folder, "--trekkingen", "9000", "--formaat", "json"]
            let run = try ProgramRun(command, program: qemu)
            let plain = try output(folder)
            #expect(run.status == 0 && run.output == plain, "\(folder) \(run.messages)")
        }
    }

    /// Correlations that cannot hold together, so that LAPACK finds the nearest matrix: by Debian's reference LAPACK, by
    /// OpenBLAS for this machine, and by OpenBLAS for one without wide vectors.
    @Test(.enabled(if: openBLAS != nil, "make toetsgerei lays OpenBLAS there"), arguments: [3, 8, 15, 24])
    func anotherLAPACKGivesTheSame(_ count: Int) throws {
        let library = try #require(Self.openBLAS)
        try Self.correlated(count).inFolder { folder in
            let plain = try output(folder)
            #expect(plain.contains("\"gebruikt\": ["))
            for core in ["", "Prescott"] {
                let environment = ["LD_LIBRARY_PATH": library, "OPENBLAS_CORETYPE": core]
                #expect(try output(folder, environment: environment) == plain, "\(core)")
            }
        }
    }

    /// So many amounts, all correlated with each other at random.
    private static func correlated(_ count: Int) -> TestDossier {
        var generator = SeededRandom(seed: UInt64(count))
        let amounts = (0..<count).map {
            "      k\($0): {bedrag: {uniform: [1_000, 2_000], naam: k\($0)}, sleutel: vaste_voet}"
        }
        let pairs = (0..<count).flatMap { first in
            (0..<first).map { second -> String in
                let rank =
                    first == 1 ? 95 : second == 0 && first == 2 ? -95 : Int.random(in: -95...95, using: &generator)
                return "  - [k\(first), k\(second), \(Double(first < 3 && second == 1 ? 95 : rank) / 100)]"
            }
        }
        let head = ["regelingen:", "  r:", "    deelnemers: [a, b]", "    kosten:"]
        return TestDossier((head + amounts + ["correlaties:"] + pairs).joined(separator: "\n"), years: 2022...2023)
    }
}
