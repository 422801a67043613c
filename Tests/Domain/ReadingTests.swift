import Domain
import Testing

/// Values as they stand in a file, read by the rule of their place.
@Suite struct ReadingTests {
    private let reading = Reading(kinds: Kinds(keys: [], methods: [], componentCosts: [], steps: []))

    private func scalar(_ text: String, column: UInt16 = 1) -> DocumentNode {
        DocumentNode(.scalar(text, isQuoted: false), at: SourcePlace(file: 0, line: 1, column: column))
    }

    private func mapping(_ entries: (String, DocumentNode)...) -> DocumentNode {
        let place = SourcePlace(file: 0, line: 9, column: 1)
        return DocumentNode(
            .mapping(entries.map { .init(key: $0.0, keyPlace: $0.1.place, value: $0.1) }), at: place)
    }

    private func list(_ texts: String...) -> DocumentNode {
        let elements = texts.enumerated().map { scalar($0.element, column: UInt16(10 * $0.offset + 1)) }
        return DocumentNode(.sequence(elements), at: SourcePlace(file: 0, line: 1, column: 1))
    }

    @Test(arguments: [
        ("2021-01-01", true), ("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false),
        ("2000-02-29", true), ("2021-13-01", false), ("2021-04-31", false), ("2021-1-1", false), ("21-01-01", false),
        ("2021-00-10", false), ("2021-01-00", false), ("2021-01-01 ", false), ("２021-01-01", false),
    ])
    func dateIsRead(_ text: String, _ isDate: Bool) {
        #expect((Reading.parsed(date: text) != nil) == isDate)
    }

    @Test(
        arguments: [
            ("12 maanden", 12), ("1 maand", 1), ("5 jaar", 60), ("+12 maanden", 12), ("-1 jaar", -12),
            ("12", nil), ("maanden", nil), ("1.5 jaar", nil), ("1 week", nil), ("9999999999 jaar", nil),
        ] as [(String, Int?)])
    func periodIsRead(_ text: String, _ months: Int?) {
        #expect(Reading.parsed(period: text) == months)
    }

    @Test func anEndDateCountsTheMonthsThatBeginBeforeIt() throws {
        let middle = try #require(Reading.parsed(date: "2025-06-30"))
        let first = try #require(Reading.parsed(date: "2025-06-01"))
        #expect(middle.firstMonthFrom == Month(year: 2025, month: 7))
        #expect(first.firstMonthFrom == Month(year: 2025, month: 6))
    }

    @Test func theEstimateOfADistributionIsThatOfTheModel() throws {
        let distributions: [(DocumentNode, Double)] = [
            (mapping(("driehoek", list("1", "2", "6"))), 2),
            (mapping(("pert", list("1", "3", "6"))), 3),
            (mapping(("uniform", list("1", "6"))), 3.5),
            (mapping(("normaal", mapping(("gemiddelde", scalar("4")), ("standaardafwijking", scalar("1"))))), 4),
            (mapping(("lognormaal", mapping(("p5", scalar("2")), ("p95", scalar("8"))))), 4),
            (mapping(("waarnemingen", list("1", "2", "6"))), 3),
            (mapping(("gebeurtenis", mapping(("kans", scalar("30%")), ("gevolg", scalar("100"))))), 30),
            (
                mapping(
                    (
                        "gebeurtenis",
                        mapping(("kans", scalar("50%")), ("gevolg", mapping(("driehoek", list("1", "2", "6")))))
                    )), 1
            ),
        ]
        for (node, base) in distributions {
            let estimate = try #require(Reading(kinds: reading.kinds).estimate(node, .euro))
            #expect(estimate.base == base)
            #expect(estimate.uncertain != nil)
        }
    }

    @Test func boundsCutADistributionOffWhereItsPlaceEnds() throws {
        let normal = ("normaal", mapping(("gemiddelde", scalar("4")), ("standaardafwijking", scalar("1"))))
        #expect(reading.estimate(mapping(normal), .quantity) == nil)
        #expect(reading.problems.map(\.kind) == [.distributionLeavesRange(.quantity)])
        let cut = try #require(reading.estimate(mapping(normal, ("grenzen", list("0", "9"))), .quantity))
        #expect(cut.base == 4)
        #expect(reading.problems.count == 1)
    }

    @Test func aReferenceIsTheSameInputAsWhatItNames() throws {
        let named = mapping(("uniform", list("1", "3")), ("naam", scalar("x")))
        var names = InputNames()
        names.add(named)
        reading.names = names
        let first = try #require(reading.estimate(named, .euro))
        let second = try #require(reading.estimate(mapping(("zie", scalar("x", column: 7))), .euro))
        #expect(second.uncertain == first.uncertain)
        #expect(second.base == first.base)
        #expect(second.place.column == 7)
        #expect(reading.uncertain.count == 1)
    }

    @Test func aListWithoutSpacesIsNoTornNumberWhenItsCountFits() throws {
        let tight = DocumentNode(
            .sequence([scalar("1", column: 2), scalar("2", column: 4), scalar("6", column: 6)]),
            at: SourcePlace(file: 0, line: 1, column: 1))
        #expect(try #require(reading.estimate(mapping(("driehoek", tight)), .euro)).base == 2)
        #expect(reading.estimate(mapping(("uniform", tight)), .euro) == nil)
        #expect(reading.problems.map(\.kind) == [.tornNumber("1,2")])
    }

    @Test func whatIsSaidBesideAFigureIsKept() throws {
        let figure = mapping(("waarde", scalar("5")), ("bron", scalar("CBS")), ("aanname", scalar("ja")))
        let estimate = try #require(reading.estimate(figure, .euro))
        #expect(reading.remarks[estimate.place] == Remark(source: "CBS", isAssumption: true))
    }

    @Test func oneSlipOfThePenIsOneProblem() {
        let fields = Fields(mapping(("sluetel", scalar("x"))), in: reading)
        _ = fields.text("sleutel", required: true)
        fields.finish()
        #expect(reading.problems.map(\.kind) == [.unknownField("sluetel", nearest: "sleutel")])
    }

    @Test func nothingWhereFieldsBelongLacksThem() {
        let fields = Fields(scalar(""), in: reading)
        _ = fields.text("sleutel", required: true)
        fields.finish()
        #expect(reading.problems.map(\.kind) == [.missingField("sleutel")])
    }

    @Test func partsMustAddUpToTheWhole() {
        let parts = Fields(mapping(("a", scalar("33.3%")), ("b", scalar("66.7%"))), in: reading).parts { $0.text }
        #expect(parts?.map(\.name) == ["a", "b"])
        let short = Fields(mapping(("a", scalar("33.3%")), ("b", scalar("66.6%"))), in: reading).parts { $0.text }
        #expect(short == nil)
        #expect(reading.problems.count == 1)
    }
}
