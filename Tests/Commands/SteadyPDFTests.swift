import Testing

@testable import Commands

/// What two runs of a browser print alike is the same file.
@Suite struct SteadyPDFTests {
    private func steady(_ text: String) -> String { String(decoding: SteadyPDF(Array(text.utf8)).bytes, as: UTF8.self) }

    @Test func daysAndNumbersOfPartsAreAlwaysTheSame() {
        let one = "/CreationDate (D:20261126095511+00'00')/ID (node00000180)/ID (node00000181)/Ref (node00000180)"
        let other = "/CreationDate (D:20270101000000+00'00')/ID (node00000009)/ID (node00000010)/Ref (node00000009)"
        #expect(steady(one) == steady(other))
        #expect(
            steady(one)
                == "/CreationDate (D:19700101000000+00'00')/ID (node00000001)/ID (node00000002)/Ref (node00000001)")
    }

    @Test func allElseStaysAsItWas() {
        for text in ["", "(node", "(node12345678", "(nodeabcdefgh)", "/ModDate (D:2026", "%PDF-1.4 stream (noot)"] {
            #expect(steady(text) == text)
        }
    }
}
