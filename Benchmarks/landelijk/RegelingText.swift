/// A regeling of the national dossier.
struct RegelingText {
    let id: String
    /// Numbers of the municipalities that take part: neighbours.
    let participants: [Int]
    let itemCount: Int
    /// Lines of `uitgangspunten.yaml`.
    let lines: [String]

    static let keys = ["inw", "uren", "gebruik", "mengsel", "overgang", "vast"]

    init(number: Int, isUncertain: Bool, random: inout SplitMix64) {
        let name = "r" + padded(number, to: 4)
        let size = random.int(2...30)
        let first = random.int(0...NationalDossier.municipalities - 1)
        let members = (0..<size).map { (first + $0) % NationalDossier.municipalities + 1 }
        let count = random.int(4...12)
        id = name
        participants = members
        itemCount = count
        let names = members.map { NationalDossier.municipality($0) }
        var lines = [
            "  \(name):", "    naam: Regeling \(number)",
            "    domein: \(number % 3 == 0 ? "sociaal domein" : "bedrijfsvoering")",
            "    deelnemers: [\(names.joined(separator: ", "))]", "    sleutels:",
            "      inw: per_inwoner", "      uren: {maatstaf: uren}",
            "      gebruik: {gemiddelde_kosten: {maatstaf: clienten, jaren: 3}}",
            "      mengsel: {gemengd: {uren: 60%, inw: 40%}}",
            "      overgang: {ingroei: {van: uren, naar: inw, tempo: {2027: 0%, 2031: 100%}}}",
            "      vast: {percentage: {\(Self.percentages(names))}}", "    kosten:",
        ]
        for item in 1...count { lines.append(Self.item(item, isUncertain, random: &random)) }
        if number % 5 == 0 {
            lines += [
                "    overhead:", "      methode: \(["direct", "trapsgewijs", "wederzijds"][number / 5 % 3])",
                "      pools:",
                "        ict: {bedrag: \(random.int(200...900))_000, verdeling: {hrm: 10%, k01: 60%, k02: 30%}}",
                "        hrm: {bedrag: \(random.int(100...400))_000, verdeling: {ict: 20%, k01: 40%, k03: 40%}}",
            ]
        }
        self.lines = lines + Self.provision(number)
    }

    /// An uncertain item knows its amount within -10% and +30%, and its growth if it has one.
    private static func item(_ number: Int, _ isUncertain: Bool, random: inout SplitMix64) -> String {
        let amount = random.int(100...4_000) * 1000
        let key = keys[random.int(0...keys.count - 1)]
        let extra = random.int(0...3) == 0 ? ", afbouw: [100%, 70%, 40%, 10%], fte: \(random.int(1...40))" : ""
        let rate = isUncertain ? "{driehoek: [-1%, 0.5%, 3%]}" : "0.5%"
        let growth = random.int(0...2) == 0 ? ", groei: \(rate)" : ""
        let cost = isUncertain ? "{pert: [\(amount * 9 / 10), \(amount), \(amount * 13 / 10)]}" : "\(amount)"
        let index = number % 2 == 0 ? "lonen" : "prijzen"
        return "      k\(padded(number, to: 2)): {bedrag: \(cost), index: \(index)\(growth), sleutel: \(key), "
            + "variabel: \(random.int(0...9) * 10)%\(extra), aanname: ja}"
    }

    /// Equal parts in hundredths of a per cent, the first one taking the rest.
    private static func percentages(_ names: [String]) -> String {
        let part = 10_000 / names.count
        return names.enumerated().map { index, name in
            let own = index == 0 ? 10_000 - part * (names.count - 1) : part
            return "\(name): \(own / 100).\(padded(own % 100, to: 2))%"
        }.joined(separator: ", ")
    }

    private static func provision(_ number: Int) -> [String] {
        let methods = [
            "werkelijke_schade", "{afbouw: {index: lonen}}", "{factor: 2.5}", "geen",
        ]
        return [
            "    uittreding:", "      methode: \(methods[number % methods.count])", "      opzegtermijn: 12 maanden",
            "      componenten:",
            "        boventalligen: {soort: personeel, fte: \(number % 9 + 1), kosten_per_fte: 82_000, verloop: 10%, duur: 3, index: lonen}",
            "        advies: {soort: advies, bedrag: 75_000}",
        ]
    }
}
