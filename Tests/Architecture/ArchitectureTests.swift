import Foundation
import Support
import Testing

/// The house as it was drawn: modules lowest first, imports only downward and as the manifest says.
@Suite struct ArchitectureTests {
    /// Lowest first; a module may import only what stands before it. Storage stands beside the model: it knows Domain.
    static let order = [
        "CYAML", "CNettle", "CMinizip", "CSQLite", "CLAPACK", "CKernels", "LinearAlgebra", "Domain", "Charts",
        "Storage", "CalculationGraph",
        "CostAllocation", "ExitCosts", "Simulation", "Decision", "RunArchive", "Reporting", "Commands", "CEdit",
        "LineEditing",
    ]
    /// What needs no line in the manifest: it comes with the compiler.
    static let toolchain: Set = ["Glibc", "Synchronization"]
    static let modules = Fixtures.entries(of: "\(Fixtures.root)/Modules")
    static let sources = swiftFiles(in: "Modules") + swiftFiles(in: "Apps")

    @Test func everyModuleHasItsPlaceInTheOrder() { #expect(Set(Self.modules) == Set(Self.order)) }

    @Test(arguments: modules) func importsGoDownwardAndStandInTheManifest(_ module: String) throws {
        let own = try #require(Self.order.firstIndex(of: module))
        let declared = Self.declared(module)
        for (file, imported) in Self.imports(of: "Modules/\(module)") where !Self.toolchain.contains(imported) {
            #expect(declared.contains(imported), "\(file) imports \(imported), which Package.swift does not give it")
            guard let other = Self.order.firstIndex(of: imported) else { continue }
            #expect(other < own, "\(file) imports \(imported), which stands above \(module)")
        }
        for dependency in declared where Self.order.contains(dependency) {
            #expect(try #require(Self.order.firstIndex(of: dependency)) < own, "\(module) depends on \(dependency)")
        }
    }

    @Test func appsAreThin() {
        for file in Self.swiftFiles(in: "Apps") {
            #expect(Self.text(file).split(separator: "\n").count <= 20, "\(file)")
        }
        let imported = Set(Self.imports(of: "Apps").map(\.module)).subtracting(Self.toolchain)
        #expect(imported == ["Commands", "LineEditing"])
    }

    @Test(arguments: modules) func aReadmeSaysWhatComesInGoesOutAndHolds(_ module: String) {
        let text = Self.text("Modules/\(module)/README.md")
        for phrase in ["Comes in", "Goes out", "Always holds"] {
            #expect(text.contains(phrase), "Modules/\(module)/README.md lacks '\(phrase)'")
        }
    }

    /// What ships never traps where an error can be told, and itself asks for no Foundation; the templates do.
    @Test(arguments: [
        "import Foundation", "try!", "as!", "fatalError(", "preconditionFailure(", "@unchecked Sendable",
    ])
    func shippedCodeHoldsNo(_ word: String) {
        for file in Self.sources { #expect(!Self.code(file).contains { $0.contains(word) }, "\(file) holds '\(word)'") }
    }

    @Test func shippedCodeForcesNothing() throws {
        let unwrap = try Regex(#"[\w\])>?]!(?!=)"#)
        #expect("let a = b[0]!".contains(unwrap) && !"a != b, !c".contains(unwrap))
        for file in Self.sources {
            for line in Self.code(file) { #expect(!line.contains(unwrap), "\(file): \(line)") }
        }
    }

    /// A command that read a folder itself would not see what the app changed.
    @Test func commandsTakeDossiersFromWhereTheyAreTold() {
        for file in Self.swiftFiles(in: "Modules/Commands") where file.hasSuffix("Command.swift") {
            #expect(
                !Self.code(file).contains { $0.contains("readDossier(") || $0.contains("DossierSource(") }, "\(file)")
        }
    }

    /// The C library's functions differ between machines; what must be the same to the bit may not call them.
    @Test func noFigureHangsOnTheCLibrary() throws {
        let pattern = try Regex(#"(^|[^A-Za-z._])(pow|exp|log|sin|cos|tgamma|lgamma)\("#)
        for module in ["CalculationGraph", "CostAllocation", "ExitCosts", "Simulation", "Decision"] {
            for file in Self.swiftFiles(in: "Modules/\(module)") {
                #expect(!Self.code(file).contains { $0.contains(pattern) }, "\(file)")
            }
        }
    }

    /// The kernels neither fuse nor call: else their bits hang on the machine.
    @Test func kernelsFuseNothingAndCallNoCLibrary() throws {
        let pattern = try Regex(#"(^|[^A-Za-z_])(pow|exp|log|sin|cos|sqrt|fma|erf|erfc)\("#)
        let files = Fixtures.entries(of: "\(Fixtures.root)/Modules/CKernels").map { "Modules/CKernels/\($0)" }
        for file in files where file.hasSuffix(".c") || file.hasSuffix(".h") {
            #expect(!Self.code(file).contains { $0.contains(pattern) }, "\(file)")
            guard file.hasSuffix(".c"), Self.text(file).contains("double") else { continue }
            #expect(Self.text(file).contains("#pragma STDC FP_CONTRACT OFF"), "\(file)")
        }
        #expect(files.count { $0.hasSuffix(".c") } > 1)
    }

    private static func declared(_ module: String) -> Set<String> {
        let manifest = text("Package.swift").replacingOccurrences(of: "\n", with: " ")
        guard let start = manifest.range(of: #"module\(\s*"\#(module)""#, options: .regularExpression) else {
            return []
        }
        let rest = manifest[start.upperBound...]
        let end = rest.range(of: #"\)\s*,\s*(module|library|\.)"#, options: .regularExpression)?.lowerBound
        let names = rest[..<(end ?? rest.endIndex)].components(separatedBy: "\"").enumerated()
        let own = manifest[start.upperBound..<(end ?? rest.endIndex)]
        let products = [("argumentParser", "ArgumentParser"), ("mustache", "Mustache")].filter { own.contains($0.0) }
        return Set(names.filter { $0.offset % 2 == 1 }.map(\.element) + products.map(\.1))
    }

    /// Every import of a folder, however it is written (`@testable import`, `private import`, `import struct A.B`).
    private static func imports(of folder: String) -> [(file: String, module: String)] {
        let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        return swiftFiles(in: folder).flatMap { file in
            code(file).compactMap { line in
                let words = line.split(separator: " ").map(String.init)
                guard let place = words.firstIndex(of: "import"), place < 3 else { return nil }
                let name = words.dropFirst(place + 1).first { !kinds.contains($0) }
                return name.map { (file, String($0.prefix { $0 != "." })) }
            }
        }
    }

    private static func swiftFiles(in folder: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: "\(Fixtures.root)/\(folder)")?.compactMap { $0 as? String }
        return (found ?? []).filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }.sorted()
    }

    /// The lines of a file without comments and without what stands between quotes.
    private static func code(_ file: String) -> [String] {
        text(file).split(separator: "\n").map { line in
            line.replacingOccurrences(of: #""([^"\\]|\\.)*""#, with: "\"\"", options: .regularExpression)
                .replacingOccurrences(of: "//.*", with: "", options: .regularExpression)
        }
    }

    private static func text(_ file: String) -> String {
        (try? String(contentsOfFile: "\(Fixtures.root)/\(file)", encoding: .utf8)) ?? ""
    }
}
