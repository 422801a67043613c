import Domain

@testable import Storage
@testable import Support

/// Texts of values: those that count at the edges, and random ones put together from what values are made of.
enum WrittenTexts {
    static let all = edges + random(count: 1_500)

    /// Values of more than a word, good in one place and wrong in another.
    static let structures = [
        "{driehoek: [1, 2, 3]}", "{driehoek: [-1, 2, 3]}", "{pert: [1, 2, 3], naam: n}", "{pert: [5%, 10%, 2000%]}",
        "{driehoek: [-5%, 10%, 20%]}", "{driehoek: [-5%, 10%, 20%], grenzen: [0%, 50%]}",
        "{driehoek: [-5%, 10%, 20%], grenzen: [-1%, 50%]}", "{uniform: [10%, 120%]}",
        "{uniform: [10%, 120%], grenzen: [0%, 100%]}", "{uniform: [-10, 120], grenzen: [-1, 100]}",
        "{normaal: {gemiddelde: 10, standaardafwijking: 2}}",
        "{normaal: {gemiddelde: 10, standaardafwijking: 2}, grenzen: [0, 20]}",
        "{normaal: {gemiddelde: 10%, standaardafwijking: 2%}, grenzen: [0%, 50%]}",
        "{normaal: {gemiddelde: 10%, standaardafwijking: 0%}}", "{lognormaal: {p5: 1, p95: 4}}",
        "{lognormaal: {p5: 1%, p95: 4%}}", "{lognormaal: {p5: 1%, p95: 4%}, grenzen: [-1%, 4%]}",
        "{gebeurtenis: {kans: 30%, gevolg: 5}}", "{gebeurtenis: {kans: 30%, gevolg: {uniform: [-1%, 2%]}}}",
        "{waarnemingen: [1, 2]}", "{waarnemingen: [-1%, 2%]}", "{waarde: 5, bron: x}", "{waarde: 5%, aanname: ja}",
        "{waarde: {2022: 5}, bron: x}", "{bedrag: {2022: 5%}}", "{2022: 5, 2024: 6}", "{2022: 5%, groei: 1%}",
        "{2022: 5, bron: x}", "{waarde: 1, bedrag: 2}", "{waarde: {2022: 5}, bedrag: 2}", "{zie: n}",
        "{waarde: 1, naam: n}",
        "{uniform: [1, 2], 2022: 3}", "{bron: x}", "{maatstaf: uren}", "{maatstaf: uren, aanname: soms}",
        "{gemengd: {per_inwoner: 100%}}", "{gemiddelde_kosten: {maatstaf: uren, jaren: 2}}", "{afbouw: }", "{geen: {}}",
        "{vast: {2022: 5}}", "{factor: 2}", "{factor: 2%}", "{soort: advies, pad: {2022: 5}}",
        "{soort: advies, pad: {2022: 5}, jaar: 2022}", "{soort: ict, bedrag: 5, jaar: 2022, aandeel: 50%}",
        "{bedrag: 5, sleutel: per_inwoner}", "{bedrag: 5, sleutel: per_inwoner, blijvend: 1%}", "[50%, 20%]", "[]",
        "{}",
        "{driehoek: [1, 2]}", "{uniform: [1, 2], driehoek: [1, 2, 3]}", "{uniform: 3}", "{driehoe: [1, 2, 3]}",
        "{normaal: {gemiddelde: 10, standaardafwijking: -2}}", "{normaal: {gemiddelde: 10}}",
        "{lognormaal: {p5: 0, p95: 4}}",
        "{normaal: {gemiddelde: 10, standaardafwijking: {waarde: 2, bron: x}}}",
        "{gebeurtenis: {kans: 0.3, gevolg: 5}}",
        "{normaal: {gemiddelde: 10, standaardafwijking: 2}, grenzen: [-5, 20]}", "{waarnemingen: []}",
        "{normaal: {gemiddelde: 10%, standaardafwijking: 2%}, grenzen: [0%, 150%]}", "{waarde: {waarde: 5, bron: x}}",
        "{gebeurtenis: {kans: 30%, gevolg: 2000%}}", "{gebeurtenis: {kans: 30%, gevolg: -5}}",
        "{2022: {uniform: [1, 2]}}",
        "{lognormaal: {p5: 1%, p95: 4%}, grenzen: [0%, 40%]}", "{lognormaal: {p5: 1%, p95: 4%}, grenzen: [0%, 400%]}",
        "{lognormaal: {p5: 1%, p95: 4%}, grenzen: [0%, 4000%]}", "{uniform: [-99.9%, 1000%]}",
        "{uniform: [-100%, 10%]}",
        "{uniform: [0%, 100%]}", "{waarde: {uniform: [1, 2], naam: n}, bron: x, aanname: nee}", "{groei: 1%}",
        "{waarnemingen: [1, -1]}", "{waarnemingen: [50%, 110%], grenzen: [0%, 100%]}", "{waarnemingen: [50%, 110%]}",
        "{2022: 50%, 2023: 60%}", "{2022: 50%, later: 60%}", "{2022: 150%}", "{waarde: {2022: 5%, groei: 1%}}",
        "{waarde: {}}", "{bedrag: {2022: {waarde: 5}}, waarde: 3}", "{bedrag: 3, waarde: {2022: 5}}",
    ].compactMap { text in
        var parser = DocumentParser(file: 0)
        return parser.parse(Array(text.utf8))
    }

    private static let edges = [
        "", " ", "~", "null", "true", "ja", "nee", "no", "a", "a-1", "1a", "per_inwoner", "A", "a b", "ab\u{202E}c",
        "a\nb",
        "0", "-0", "0%", "-0%", "0,0", "0.0%", "00", "1", "-1", "+1", "1.", ".5", "1e6", "0x1F", "0626", "1250000",
        "1_250",
        "1_25", "1.250", "1,250", "-12.500", "0.125", "1250.125", "1_250.125", "€ 1.250", "€ 1,250", "-€ 5", "€ -5",
        "-€ -5", "€ 1_2.345", "12.500,50", "12,500.50", "1.250.000", "1.250.000,5", "12.50.000", "1.2 mln", "1,2 mln",
        "1.250 mln", "5k", "5 k", "3 miljoen", "3 miljard", "3 mld", "3 ton", "999999999999999", "1000000000000000",
        "1000000000000001", "1.000.000.000.000.000", "1_000_000_000_000_000", "-1000000000000000", "2000000000000000",
        "1000000000000000,5", "999999 miljard", "1000000 miljard", "1.000.000 miljard", "1000001 miljard",
        "9999999 mld", "99999999 miljard", "1000000000 mln", "1000000001 mln", "1000000000000 k", "10000000000000 k",
        "100%", "100.0%", "100,5%", "101%", "99.9%", "0099%", "0101%", "1.000%", "1.000,0%", "1000%", "1000.1%",
        "1_000%", "2_000%", "-99.9%", "-99.90%", "-99.91%", "-99%", "-100%", "1.000.000%", "1,000,000%", "€ 5%", "5 %",
        "5% ", " 5%", "5%%", "5 k%", "nan", ".nan", "inf", ".inf", "2020", "1899", "1900", "2199", "2200", "02020",
        "2020.0", "20", "2021-01-01", "2021-1-1", "2021-02-28", "2021-02-29", "2020-02-29", "2000-02-29", "1900-02-29",
        "2100-02-29", "2021-04-31", "2021-13-01", "2021-00-01", "2021-01-00", "1899-01-01", "2199-12-31", "2021-01-01 ",
        "01-01-2021", "12 maanden", "1 maand", "5 jaar", "5 jaren", "+5 jaar", "-5 jaar", "0 jaar", "12", "12maanden",
        " 12  maanden ", "1200 jaar", "1201 jaar", "01 jaar", "1.5 jaar", "600", "601", "0600", "+600", "-600",
    ]

    private static let pieces = [
        "0", "1", "9", "25", "100", "000", "250", "999", ".", ",", "_", ".", ",", "-", "€", " ", "%", "k", "mln", "mld",
        "miljard",
        " mln", " maanden", " jaar", "2020", "-01", "-02-29", "+",
    ]

    private static func random(count: Int) -> [String] {
        var random = SeededRandom(seed: 6)
        return (0..<count).map { _ in (0..<random.int(1...6)).map { _ in random.pick(pieces) }.joined() }
    }
}
