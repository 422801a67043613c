/// A scenario of the national dossier: fifty steps at municipalities and regelingen here and there.
struct ScenarioText {
    let text: String

    init(number: Int, regelingen: [RegelingText], random: inout SplitMix64) {
        var free = regelingen.filter { $0.participants.count >= 4 }.shuffled(using: &random)
        var lines = ["routekaart: 1", "scenario: scenario-\(number)", "naam: Scenario \(number)", "stappen:"]
        for step in 0..<NationalDossier.stepsPerScenario {
            guard let regeling = free.popLast() else { break }
            lines.append("  - " + Self.step(step, at: regeling, random: &random))
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func step(_ kind: Int, at regeling: RegelingText, random: inout SplitMix64) -> String {
        let own = NationalDossier.municipality(regeling.participants[0])
        let other = NationalDossier.municipality(
            (regeling.participants[regeling.participants.count - 1]) % NationalDossier.municipalities + 1)
        let date = "\(random.int(2027...2032))-0\([1, 7][random.int(0...1)])-01"
        let place = "regeling: \(regeling.id), per: \(date)"
        switch kind % 8 {
        case 0, 1, 2: return "uittreden: {gemeente: \(own), \(place)}"
        case 3: return "toetreden: {gemeente: \(other), \(place), aandeel: 5%, ingroei: [50%]}"
        case 4: return "afname: {gemeente: \(own), maatstaf: uren, met: 300, \(place)}"
        case 5: return "kosten_wijzigen: {kosten: k01, factor: 0.9, \(place)}"
        case 6: return "zelf_doen: {gemeente: \(own), per: \(date), kosten: {regie: {bedrag: 240_000, index: lonen}}}"
        default: return "sleutel_wijzigen: {kosten: k02, sleutel: mengsel, \(place)}"
        }
    }
}
