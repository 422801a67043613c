import Testing

@testable import Reporting

@Suite struct TextOutlineTests {
    private static let outline = Outline(rows: [
        .init(depth: 0, name: "Dienst: uittreedsom, Heidorp, 2027", value: "412.000,00 euro", note: "som van 4 delen"),
        .init(
            depth: 3, name: "regelingen.dienst.uittreding.componenten.boventalligen.kosten_per_fte",
            value: "75.000,00 euro",
            note: "scenarios/leren-uittreden/uitgangspunten.yaml:41, aanname"),
        .init(depth: 9, name: "1 - variabel", value: "60%", note: ""),
    ])

    @Test(arguments: [40, 60, 80, 100, 120]) func noLineIsWiderThanTheTerminalAndNothingIsLost(limit: Int) {
        let lines = TextOutline(Self.outline, limit: limit).lines()
        #expect(lines.allSatisfy { $0.count <= limit }, "\(lines)")
        let shown = lines.joined().filter { $0 != " " }.sorted()
        let given = Self.outline.rows.map { $0.name + $0.value + $0.note }.joined().filter { $0 != " " }.sorted()
        #expect(shown == given)
    }

    @Test func notesStandBesideTheValuesWhereThereIsRoom() {
        #expect(
            TextOutline(Self.outline, limit: 120).lines().first?.hasSuffix("412.000,00 euro  som van 4 delen") == true)
        #expect(
            TextOutline(Self.outline, limit: 60).lines().prefix(2) == [
                "Dienst: uittreedsom, Heidorp, 2027           412.000,00 euro", "    som van 4 delen",
            ])
    }
}
