import Domain
import Testing

@Suite struct NearestTests {
    @Test(arguments: [
        ("perInwonr", "per_inwoner"), ("varabel", "variabel"), ("sluetel", "sleutel"), ("Bedrag", "bedrag"),
        ("uitreden", "uittreden"), ("afbow", "afbouw"),
    ])
    func aSlipOfThePenIsFound(_ typed: String, _ meant: String) {
        let names = ["per_inwoner", "variabel", "sleutel", "bedrag", "uittreden", "toetreden", "afbouw", "naam"]
        #expect(Nearest.name(to: typed, among: names) == meant)
    }

    @Test(arguments: ["a", "xy", "kleur", "onzin"])
    func nothingNearIsNothing(_ typed: String) {
        #expect(Nearest.name(to: typed, among: ["b", "xz", "bedrag", "naam"]) == nil)
    }

    @Test func ofEquallyNearNamesTheFirstByNameIsTaken() {
        #expect(Nearest.name(to: "uren", among: ["urem", "uran"]) == "uran")
    }
}
