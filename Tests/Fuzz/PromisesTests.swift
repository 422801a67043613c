import Reporting
import Testing

@testable import routekaart_fuzz

/// The promises that mutants are held to notice when they are broken.
@Suite struct PromisesTests {
    private func broken(_ text: String, _ format: String, _ dialect: CSVDialect = .plain) -> [String] {
        TextPromises.violations(of: Array(text.utf8), format: format, dialect: dialect).map(\.promise)
    }

    @Test func soundTextsBreakNone() {
        #expect(broken("{\"a\": -1.25, \"b\": \"1e5 \\u202e\"}\n", "json").isEmpty)
        #expect(broken("pad,bedrag\n\"a,\"\"b\"\"\nc\",-1.25\n'=x,0.00\n", "csv").isEmpty)
        #expect(broken("\u{FEFF}pad;bedrag\r\nx;-1,25\r\n", "csv", .dutch).isEmpty)
        #expect(broken("| a | b |\n| \\| | c |\n\ntekst | los\n", "markdown").isEmpty)
    }

    @Test func jsonIsJSONWithPlainNumbers() {
        #expect(broken("{\"a\": NaN}", "json") == ["JSON reads"])
        #expect(broken("{\"a\": 1e30}", "json") == ["plain numbers"])
        #expect(broken("{\"a\": 1", "json") == ["JSON reads"])
    }

    @Test func csvHasEqualRowsPlainNumbersAndNoFormulas() {
        #expect(broken("a,bedrag\nx\n", "csv").contains("rows of equal length"))
        #expect(broken("a,bedrag\nx,inf\n", "csv") == ["plain numbers"])
        #expect(broken("a,bedrag\nx,1e30\n", "csv") == ["plain numbers"])
        for cell in ["=1", "+1", "-x", "@a", "\"\t1\"", "\"\r1\"", "\"\n1\"", "＝1", "－1", "＋1", "＠1", "=\u{301}1"] {
            #expect(broken("a,b\nx,\(cell)\n", "csv").contains("no cell is a formula"), "\(cell.debugDescription)")
        }
    }

    @Test func rowsOfMarkdownAreEqual() {
        #expect(broken("| a | b |\n| c |\n", "markdown") == ["rows of equal length"])
    }

    @Test(arguments: ["tabel", "markdown", "json", "csv"]) func nothingHarmfulIsShown(_ format: String) {
        for scalar in [
            "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{61C}", "\u{200F}", "\u{202E}", "\u{2067}", "\u{FEFF}",
        ] {
            let text = format == "json" ? "[\"x\(scalar)\"]" : "x\(scalar)\n"
            #expect(broken(text, format).contains("harmless text"), "\(scalar.debugDescription)")
        }
    }

    @Test func nanIsAWord() {
        #expect(TextPromises.holdsNaN("€ nan") && TextPromises.holdsNaN("-inf%"))
        #expect(!TextPromises.holdsNaN("financiën, inflatie"))
    }

    @Test func aMutantIsTheSameEachTime() throws {
        let corpus = try Corpus(root: FuzzOptions.root)
        for seed in UInt64(0)..<20 {
            let (first, second) = (Mutant.make(seed: seed, from: corpus), Mutant.make(seed: seed, from: corpus))
            #expect(first.changes == second.changes && first.files.map(\.bytes) == second.files.map(\.bytes))
        }
    }
}
