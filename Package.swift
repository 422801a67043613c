// swift-tools-version: 6.1
import PackageDescription

// One list of targets, lowest first; an arrow goes only downward (Tests/Architecture holds it).

/// Folder, settings and kind of target follow from where a module stands.
func module(
    _ name: String, uses dependencies: [Target.Dependency] = [], embedding resources: [Resource] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Modules/\(name)", exclude: ["README.md"], resources: resources,
        swiftSettings: settings)
}

func library(_ name: String, pkgConfig: String, debian: String) -> Target {
    .systemLibrary(
        name: name, path: "Modules/\(name)", pkgConfig: pkgConfig, providers: [.apt([debian])])
}

func tests(_ name: String, uses dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)", exclude: exclude,
        swiftSettings: settings)
}

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6)]
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

let package = Package(
    name: "routekaart",
    products: [
        .executable(name: "routekaart", targets: ["routekaart"]),
        .executable(name: "routekaart-repl", targets: ["routekaart-repl"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        library("CYAML", pkgConfig: "yaml-0.1", debian: "libyaml-dev"),
        library("CEdit", pkgConfig: "libedit", debian: "libedit-dev"),
        library("CNettle", pkgConfig: "nettle", debian: "nettle-dev"),
        library("CMinizip", pkgConfig: "minizip", debian: "libminizip-dev"),
        library("CSQLite", pkgConfig: "sqlite3", debian: "libsqlite3-dev"),
        .target(name: "CLAPACK", path: "Modules/CLAPACK", exclude: ["README.md"]),
        .target(name: "CKernels", path: "Modules/CKernels", exclude: ["README.md"]),
        module("LinearAlgebra", uses: ["CLAPACK"]),
        module("Domain"),
        module("Charts", uses: ["Domain"]),
        module("CalculationGraph", uses: ["Domain"]),
        module("CostAllocation", uses: ["Domain", "CalculationGraph", "LinearAlgebra"]),
        module("Simulation", uses: ["Domain", "CalculationGraph", "LinearAlgebra", "CKernels"]),
        module("ExitCosts", uses: ["Domain", "CalculationGraph", "CostAllocation"]),
        module("Decision", uses: ["Domain", "CalculationGraph", "CostAllocation", "ExitCosts", "Simulation"]),
        module("Storage", uses: ["Domain", "CYAML", "CNettle"]),
        module("RunArchive", uses: ["CMinizip", "CSQLite", "Domain", "LinearAlgebra", "Simulation", "Decision"]),
        module(
            "Reporting",
            uses: ["Domain", "Charts", "CalculationGraph", "Simulation", "Decision", "RunArchive", mustache],
            embedding: [.embedInCode("Pages/Templates")]),
        module(
            "Commands",
            uses: [
                "LinearAlgebra", "Domain", "CalculationGraph", "CostAllocation", "ExitCosts", "Decision", "Storage",
                "RunArchive", "Reporting", argumentParser,
            ]),
        module("LineEditing", uses: ["CEdit"]),
        .executableTarget(
            name: "routekaart", dependencies: ["Commands"], path: "Apps/routekaart", swiftSettings: settings),
        .executableTarget(
            name: "routekaart-repl", dependencies: ["Commands", "LineEditing"], path: "Apps/routekaart-repl",
            swiftSettings: settings),

        // Measuring: the peer for start-up, and the program that times and checks.
        .executableTarget(name: "leeg", path: "Benchmarks/leeg", swiftSettings: settings),
        .executableTarget(name: "landelijk", path: "Benchmarks/landelijk", swiftSettings: settings),
        .executableTarget(
            name: "routekaart-bench",
            dependencies: [
                "Domain", "CalculationGraph", "ExitCosts", "Simulation", "Decision", "Storage", "Reporting", "Support",
                "RunArchive", "CSQLite",
            ],
            path: "Benchmarks/routekaart-bench", swiftSettings: settings),

        // Tests, one folder for each module.
        .target(
            name: "Support", dependencies: ["Domain", "Simulation", "Storage", "ExitCosts", "Decision"],
            path: "Tests/Support",
            swiftSettings: settings),
        .executableTarget(
            name: "routekaart-fuzz",
            dependencies: ["Charts", "Commands", "Decision", "Domain", "ExitCosts", "Reporting", "Storage", "Support"],
            path: "Tests/FuzzProgram", swiftSettings: settings),
        tests("CalculationGraph", uses: ["CalculationGraph", "Domain"]),
        tests("Domain", uses: ["Domain"]),
        tests("Charts", uses: ["Charts"]),
        tests("Storage", uses: ["Storage", "ExitCosts", "Decision", "Reporting", "Support"], exclude: ["BadInput"]),
        tests(
            "Schema",
            uses: ["Domain", "Storage", "CostAllocation", "ExitCosts", "Decision", "Reporting", "Commands", "Support"],
            exclude: ["valideer.py"]),
        tests("CostAllocation", uses: ["CostAllocation", "Domain", "Support"]),
        tests("ExitCosts", uses: ["ExitCosts", "CalculationGraph", "Decision", "Domain", "Storage", "Support"]),
        tests(
            "Simulation", uses: ["Simulation", "CalculationGraph", "Domain", "LinearAlgebra", "CKernels", "Support"]),
        tests(
            "Decision",
            uses: ["Decision", "ExitCosts", "CalculationGraph", "Simulation", "CKernels", "Storage", "Support"]),
        tests(
            "RunArchive",
            uses: ["RunArchive", "Decision", "Domain", "ExitCosts", "Reporting", "Simulation", "Storage", "Support"]),
        tests(
            "Reporting",
            uses: ["Reporting", "Charts", "Decision", "Domain", "ExitCosts", "Simulation", "Storage", "Support"]),
        tests(
            "Commands",
            uses: ["Commands", "Reporting", "Support", "Domain", "Decision", "ExitCosts", "Storage"]),
        tests("LineEditing", uses: ["LineEditing", "Support"]),
        tests("Fuzz", uses: ["routekaart-fuzz", "Reporting", "Support"]),
        tests("Architecture", uses: ["Support"]),
        tests(
            "Functional",
            uses: [
                "routekaart", "routekaart-repl", "landelijk", "Commands", "Domain", "ExitCosts", "Storage", "Support",
            ],
            exclude: ["Golden", "cellen.py", "terminal.py"]),
        tests("Docs", uses: ["routekaart", "routekaart-repl", "Domain", "ExitCosts", "Support"]),
        tests(
            "Properties",
            uses: [
                "CalculationGraph", "CostAllocation", "Decision", "Domain", "ExitCosts", "Reporting", "Storage",
                "Support",
            ]),
    ]
)

// Only for `make fuzz-lezer`: it needs libFuzzer, which no other build should.
if Context.environment["ROUTEKAART_LEZER"] != nil {
    package.targets.append(
        .executableTarget(
            name: "routekaart-lezer-fuzz", dependencies: ["Domain", "ExitCosts", "Reporting", "Storage"],
            path: "Tests/FuzzReader", swiftSettings: settings))
}
