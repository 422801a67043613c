import Domain
import ExitCosts
import Foundation
import Support
import Testing

/// Every kind of key, method, component and step has its page, and every page is complete and reached.
@Suite struct KindPagesTests {
    static let folder = "\(Fixtures.root)/docs/soorten"
    /// Pages about what is no kind of its own.
    static let extras: Set = [
        "sleutels/overhead", "uittreding/grenzen", "uittreding/ineens", "uittreding/vermogen",
        "uittreding/opzegtermijn", "stappen/achterblijvende-kosten",
    ]
    /// Component words that stand on one page together.
    static let amounts = "componenten/bedrag"
    static let headings = [
        "## Wat het is", "## In het bestand", "## Formule", "## Voorbeeld", "## Wet en rechtspraak", "## Let op",
    ]
    static let pages = ["sleutels", "uittreding", "componenten", "stappen"].flatMap { group in
        Fixtures.entries(of: "\(folder)/\(group)").map { "\(group)/\($0.dropLast(3))" }
    }

    private static func text(_ page: String) -> String {
        (try? String(contentsOfFile: "\(folder)/\(page).md", encoding: .utf8)) ?? ""
    }

    @Test func everyKindHasItsPageAndNoPageIsOfNoKind() {
        let kinds = Kinds.all
        let amountWords = kinds.componentCosts.flatMap { $0.words }.filter { !["personeel", "contract"].contains($0) }
        var expected = kinds.keys.map { "sleutels/\($0.word)" } + kinds.methods.map { "uittreding/\($0.word)" }
        expected += kinds.steps.map { "stappen/\($0.word.replacing("_", with: "-"))" }
        expected += ["componenten/personeel", "componenten/contract", Self.amounts]
        #expect(Set(Self.pages) == Set(expected).union(Self.extras))
        let table = Self.text(Self.amounts)
        for word in amountWords { #expect(table.contains("| `\(word)` |"), "\(word)") }
    }

    @Test(arguments: pages) func aPageHasEveryPartInOrderAndAnExampleThatRuns(_ page: String) throws {
        let lines = Self.text(page).split(separator: "\n").map(String.init)
        #expect(lines.filter { $0.hasPrefix("## ") } == Self.headings)
        let example = lines.drop { $0 != "## Voorbeeld" }.prefix { $0 != "## Wet en rechtspraak" }
        #expect(example.contains { $0.hasPrefix("$ routekaart ") })
        if !Self.extras.contains(page), page != Self.amounts {
            let word = try #require(page.split(separator: "/").last).replacing("-", with: "_")
            #expect(lines[0].hasPrefix("# `\(word)`: "))
        }
    }

    @Test func theIndexNamesEveryPageAndNoLinkIsDead() {
        let index = Self.text("README")
        for page in Self.pages { #expect(index.contains("(\(page).md)"), "\(page)") }
        for page in Self.pages + ["README"] {
            let own = "\(Self.folder)/\(page)".split(separator: "/").dropLast().joined(separator: "/")
            for match in Self.text(page).matches(of: /\]\((?<target>[^)#]+)\)/) {
                let path = "/\(own)/\(match.target)"
                #expect(FileManager.default.fileExists(atPath: path), "\(page) links to \(match.target)")
            }
        }
    }
}
