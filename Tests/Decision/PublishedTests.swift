import Decision
import Domain
import ExitCosts
import Foundation
import Storage
import Support
import Testing

/// Sums that were published elsewhere come out of the dossiers in scenarios/gepubliceerd; each file of
/// Tests/Fixtures/published has the sums of one of them, with their source.
@Suite struct PublishedTests {
    static let folder = Fixtures.folder("published")

    static let dossiers = "\(Fixtures.root)/scenarios/gepubliceerd"

    @Test func everyShippedDossierHasItsSums() {
        #expect(Fixtures.entries(of: Self.dossiers).map { "\($0).json" } == Fixtures.entries(of: Self.folder))
    }

    @Test(arguments: Fixtures.entries(of: dossiers)) func thePublishedFiguresComeOut(_ name: String) throws {
        let path = "\(Self.dossiers)/\(name)"
        let published = try JSONDecoder().decode(
            Published.self, from: Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name).json")))
        try #require(!published.bron.isEmpty && !published.cijfers.isEmpty)
        let comparison = try compare(readDossier(at: path, kinds: .all))
        for figure in published.cijfers {
            let result = try #require(comparison.result(figure.scenario, figure.gemeente), "\(name): \(figure.wat)")
            let value = figure.value(in: result) / (figure.deler ?? 1)
            #expect(
                abs(value - figure.waarde) <= figure.tolerantie,
                "\(name), \(figure.wat), \(figure.gemeente): \(value), gepubliceerd \(figure.waarde) (\(published.bron))"
            )
        }
    }
}

/// `expected.json` of a published sum.
private struct Published: Decodable {
    var bron: String
    var cijfers: [Figure]

    struct Figure: Decodable {
        var wat: String
        var scenario: String
        var gemeente: String
        /// A year, or all of them with what comes later.
        var jaar: Year
        /// Posts that are added up.
        var paden: [String]
        /// Inhabitants, for a figure per inhabitant.
        var deler: Double?
        var waarde: Double
        var tolerantie: Double

        func value(in result: MunicipalityResult) -> Double {
            let years: [YearTotal] =
                switch jaar {
                case .all: result.years.map(\.total) + [result.later]
                case .one(let year): result.years.filter { $0.year == year }.map(\.total)
                }
            return years.flatMap(\.posts).filter { paden.contains($0.post.path) }.reduce(0) { $0 + $1.amount }
        }
    }

    enum Year: Decodable {
        case one(Int)
        case all

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let year = try? container.decode(Int.self) {
                self = .one(year)
            } else if try container.decode(String.self) == "totaal" {
                self = .all
            } else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "a year or totaal")
            }
        }
    }
}
