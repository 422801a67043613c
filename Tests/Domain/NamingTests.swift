import Domain
import Testing

/// Short names made of what people call a municipality or a regeling.
@Suite struct NamingTests {
    @Test(arguments: [
        ("Kaag en Braassem", "kaag-en-braassem"), ("’s-Gravenhage", "s-gravenhage"),
        ("'s-Hertogenbosch", "s-hertogenbosch"),
        ("Súdwest-Fryslân", "sudwest-fryslan"), ("Su\u{301}dwest", "sudwest"), ("Bergen (NH.)", "bergen-nh"),
        ("ĲSSELSTEIN", "ijsselstein"), ("Œuvre Æ ß", "oeuvre-ae-ss"), ("  Lisse  ", "lisse"), ("H10", "h10"),
        ("10 voor Taal", "voor-taal"), ("a\u{30B}b", "ab"), ("GGD/GHOR", "ggd-ghor"),
    ]) func aNameBecomesShort(name: String, short: String) {
        #expect(MunicipalityID(naming: name)?.text == short)
        #expect(Identifier<Municipality>.isValid(short))
    }

    @Test(arguments: ["", "   ", "123", "--", "北京", "\u{202E}", "Ω"]) func withoutALetterThereIsNoName(name: String) {
        #expect(RegelingID(naming: name) == nil)
    }
}
