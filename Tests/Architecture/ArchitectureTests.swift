import Foundation
import Support
import Testing

/// The house as it was drawn: modules lowest first, imports only downward and as the manifest says.
@Suite struct ArchitectureTests {
    /// Lowest first; a module may import only what stands before it. Storage stands beside the model: it knows Domain.
    static let order = [
        "CYAML", "CNettle", "CLAPACK", "LinearAlgebra", "Domain", "Storage", "CalculationGraph", "CostAllocation",
        "ExitCosts", "Decision", "Reporting", "Commands",
    ]
    static let modules = Fixtures.entries(of: "\(Fixtures.root)/Modules")
    static let sources = swiftFiles(in: "Modules") + swiftFiles(in: "Apps")

    @Test func everyModuleHasItsPlaceInTheOrder() { #expect(Set(Self.modules) == Set(Self.order)) }

    @Test(arguments: modules) func importsGoDownwardAndStandInTheManifest(_ module: String) throws {
        let own = try #require(Self.order.firstIndex(of: module))
        let declared = Self.declared(module)
        for (file, imported) in Self.imports(of: module) where Self.order.contains(imported) {
            let other = try #require(Self.order.firstIndex(of: imported))
            #expect(other < own, "\(file) imports \(imported), which stands above \(module)")
            #expect(declared.contains(imported), "\(file) imports \(imported), which Package.swift does not give it")
        }
        for dependency in declared where Self.order.contains(dependency) {
            #expect(try #require(Self.order.firstIndex(of: dependency)) < own, "\(module) depends on \(dependency)")
        }
    }

    @Test func appsAreThin() {
        for file in Self.swiftFiles(in: "Apps") {
            #expect(Self.text(file).split(separator: "\n").count <= 20, "\(file)")
        }
    }

    @Test(arguments: modules) func aReadmeSaysWhatComesInGoesOutAndHolds(_ module: String) {
        let text = Self.text("Modules/\(module)/README.md")
        for phrase in ["Comes in", "Goes out", "Always holds"] {
            #expect(text.contains(phrase), "Modules/\(module)/README.md lacks '\(phrase)'")
        }
    }

    /// What ships never traps where an error can be told, and loads no Foundation at start.
    @Test(arguments: ["import Foundation", "try!", "as!", "fatalError(", "preconditionFailure(", "@unchecked Sendable"])
    func shippedCodeHoldsNo(_ word: String) {
        for file in Self.sources {
            let code = Self.text(file).split(separator: "\n").filter { !$0.contains("///") && !$0.contains("//  ") }
            #expect(!code.contains { $0.contains(word) }, "\(file) holds '\(word)'")
        }
    }

    /// The C library's functions differ between machines; what must be the same to the bit may not call them.
    @Test func noFigureHangsOnTheCLibrary() throws {
        let pattern = try Regex(#"(^|[^A-Za-z.])(pow|exp|log|sin|cos|tgamma|lgamma)\("#)
        for module in ["CalculationGraph", "CostAllocation", "ExitCosts", "Decision"] {
            for file in Self.swiftFiles(in: "Modules/\(module)") {
                let code = Self.text(file).split(separator: "\n").filter { !$0.contains("///") }
                #expect(!code.contains { $0.contains(pattern) }, "\(file)")
            }
        }
    }

    private static func declared(_ module: String) -> Set<String> {
        let manifest = text("Package.swift").replacingOccurrences(of: "\n", with: " ")
        guard let start = manifest.range(of: #"module\(\s*"\#(module)""#, options: .regularExpression) else {
            return []
        }
        let rest = manifest[start.upperBound...]
        let end = rest.range(of: #"\)\s*,\s*(module|library|\.)"#, options: .regularExpression)?.lowerBound
        let names = rest[..<(end ?? rest.endIndex)].components(separatedBy: "\"").enumerated()
        return Set(names.filter { $0.offset % 2 == 1 }.map(\.element))
    }

    private static func imports(of module: String) -> [(file: String, module: String)] {
        swiftFiles(in: "Modules/\(module)").flatMap { file in
            text(file).split(separator: "\n").filter { $0.hasPrefix("import ") }.map {
                (file, String($0.dropFirst("import ".count)))
            }
        }
    }

    private static func swiftFiles(in folder: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: "\(Fixtures.root)/\(folder)")?.compactMap { $0 as? String }
        return (found ?? []).filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }.sorted()
    }

    private static func text(_ file: String) -> String {
        (try? String(contentsOfFile: "\(Fixtures.root)/\(file)", encoding: .utf8)) ?? ""
    }
}
