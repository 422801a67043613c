import Foundation
import Support

extension Mutations {
    /// Words swapped with nasty ones, or exchanged between paths.
    static let scalars: [Mutation] = [
        Mutation(name: "a nasty number") { files, _, random in files.replaceToken(&random, NastyScalars.numbers) },
        Mutation(name: "a nasty number for a number") { files, _, random in
            files.replaceToken(&random, NastyScalars.numbers) { $0.first.map { (48...57).contains($0) } ?? false }
        },
        Mutation(name: "a nasty date or year") { files, _, random in
            files.replaceToken(&random, NastyScalars.times) { $0.starts(with: "20".utf8) }
        },
        Mutation(name: "a nasty text") { files, _, random in files.replaceToken(&random, NastyScalars.texts) },
        Mutation(name: "a nasty name that people read") { files, _, random in
            files.changeLines(&random) { lines, random in
                let named = lines.indices.filter { lines[$0].starts(with: "naam:".utf8) || lines[$0].count > 60 }
                guard let index = named.randomElement(using: &random) else { return }
                lines[index] = Array("naam: \"\(random.pick(NastyScalars.texts))\"\n".utf8)
            }
        },
        Mutation(name: "a word of another path") { files, corpus, random in
            files.changeTokens(&random) { _, random in random.pick(corpus.tokens) }
        },
        Mutation(name: "a nasty part of a path") { files, _, random in
            files.changeTokens(&random, of: { $0.count { $0 == 46 } > 1 }) { token, random in
                var parts = token.split(separator: 46, omittingEmptySubsequences: false).map { [UInt8]($0) }
                parts[random.int(0...parts.count - 1)] = [UInt8](random.pick(NastyScalars.numbers + ["naam", ""]).utf8)
                return [UInt8](parts.joined(separator: [46]))
            }
        },
        Mutation(name: "a nasty period") { files, _, random in
            files.changeLines(&random) { lines, random in
                for index in lines.indices {
                    let text = String(decoding: lines[index], as: UTF8.self)
                    guard let word = ["maanden", "jaar"].first(where: { text.contains(" \($0)") }),
                        let number = text.range(of: #"[0-9]+ \#(word)"#, options: .regularExpression)
                    else { continue }
                    let period = random.pick(NastyScalars.numbers) + " " + word
                    lines[index] = [UInt8](text.replacingCharacters(in: number, with: period).utf8)
                }
            }
        },
        Mutation(name: "the same word twice") { files, _, random in
            files.changeBytes(&random) { bytes, random in
                let ranges = Token.ranges(in: bytes)
                guard let from = ranges.randomElement(using: &random), let to = ranges.randomElement(using: &random)
                else { return }
                bytes.replaceSubrange(to, with: Array(bytes[from]))
            }
        },
        Mutation(name: "a number times a power of ten") { files, _, random in
            files.changeTokens(&random, of: { $0.allSatisfy { (48...57).contains($0) } }) { token, random in
                token + [UInt8](repeating: 48, count: random.pick([1, 3, 6, 9, 12, 20]))
            }
        },
    ]
}

extension [Mutant.File] {
    /// Replaces a word by one of a list.
    mutating func replaceToken(
        _ random: inout SeededRandom, _ words: [String], of isWanted: ([UInt8]) -> Bool = { _ in true }
    ) {
        changeTokens(&random, of: isWanted) { _, random in [UInt8](random.pick(words).utf8) }
    }

    /// Replaces one to three words of a file.
    mutating func changeTokens(
        _ random: inout SeededRandom, of isWanted: ([UInt8]) -> Bool = { _ in true },
        _ change: ([UInt8], inout SeededRandom) -> [UInt8]
    ) {
        changeBytes(&random) { bytes, random in
            for _ in 0..<random.pick([1, 1, 1, 2, 3]) {
                let ranges = Token.ranges(in: bytes).filter { isWanted([UInt8](bytes[$0])) }
                guard let range = ranges.randomElement(using: &random) else { return }
                bytes.replaceSubrange(range, with: change([UInt8](bytes[range]), &random))
            }
        }
    }
}

/// Words that break what reads them.
enum NastyScalars {
    static let numbers = [
        "NaN", ".nan", "inf", "-inf", ".inf", "Infinity", "1e308", "-1e308", "1e-308", "1e15", "-1e15",
        "1000000000000000", "999999999999999", "-999999999999999", "9223372036854775807", "-9223372036854775808",
        "18446744073709551616", "-0", "0", "-0%", "0%", "100%", "100.0000001%", "-99.9%", "1000%", "999.99%", "-1",
        "-1%",
        "0.0000000000001", "0.00000000000000000000000001%", "1.250", "1,5", "0x10", "1e5", "٣", "½", "１２", "²", "1_0",
        "€ -0,01", "€ 999.999.999.999.999", "1000000 mld", "999999 mln", "600", "601", "0.5%", "99.99999999%",
        String(repeating: "9", count: 400), "0." + String(repeating: "0", count: 400) + "1",
        "[1, 2, 3]", "{pert: [0, 0, 0]}", "{uniform: [-1e15, 1e15]}",
        "{normaal: {gemiddelde: 0, standaardafwijking: 1}}",
        "{lognormaal: {p5: 0.0000001, p95: 999999999999999}}", "{waarnemingen: []}", "{zie: x}",
        "{2020: 1, groei: 1000%}",
        "{gebeurtenis: {kans: 0%, gevolg: {pert: [1, 2, 3]}}}", "{bedrag: {bedrag: {waarde: 1}}}", "{2199: 1}", "{}",
        "[]",
    ]
    static let times = [
        "0", "9999", "-1", "1899", "1900", "2199", "2200", "20201", "2021-02-31", "2023-02-29", "0000-00-00",
        "9999-12-31", "2199-12-01", "1900-01-01", "2021-13-01", "2021-1-1", "2020-01-01", "2080-12-31", "0 maanden",
        "1200 jaar", "-5 jaar", "+1200 jaar", "+12 maanden", "-1 maand", "-9223372036854775808 jaar",
        "99999999999999999999 jaar", "1 eeuw", "600", "600 maanden",
    ]
    static let texts = [
        "", "~", "null", "ja", "nee", "''", "\u{202E}omgekeerd", "\u{061C}x", "a\u{200D}b", "\u{FEFF}", "\u{7}",
        "\u{85}",
        "\u{1B}[31mrood", "=1+1", "+x", "-x", "@SUM(A1)", "＝1+1", "－1", "'=1", "\\t=1", "\\n=1", "a;b", "a,b", "a|b",
        "**vet**", "<script>", "`x`", "x\\", "é", "e\u{301}", "👩‍👩‍👧‍👦", "ﷺ", "inwoners", "per_inwoner", "vaste_voet",
        "nulscenario",
        "uitgangspunten", "groei", "bron", "aanname", "naam", "zie", "alle", "later", "../..", "/etc/passwd",
        "uitgangspunten.yaml", "*a", "&a", "!!int", "<<", "|", ">", "%", "@", "`", "- -", "? ", "constant", "lopend",
        "ineens", "geen", "afbouw", "veroorzaker", "werkelijke_schade", "factor", "vast",
        String(repeating: "a", count: 300), String(repeating: "a ", count: 3_000),
    ]
}
