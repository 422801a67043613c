import ExitCosts
import Foundation
import Testing

@testable import Domain
@testable import Storage
@testable import Support

/// Numbers, dates, periods and the like, as people write them and as nobody should: what the reader makes of a text and
/// what the schema makes of it agree.
@Suite struct WrittenValuesTests {
    /// A kind of value: its definition in waarden.schema.json and how the reader reads it.
    struct Form: Sendable {
        var definition: String
        var read: @Sendable (Reading, DocumentNode) -> Bool

        var schema: String { "waarden.schema.json#/definitions/\(definition)" }

        /// Whether the reader reads a value, without any problem.
        func reads(_ node: DocumentNode) -> Bool {
            let reading = Reading(kinds: .all)
            return read(reading, node) && reading.problems.isEmpty
        }
    }

    static let forms: [Form] = [
        Form(definition: "getal") { $0.estimate($1, .euro) != nil },
        Form(definition: "getal") { $0.estimate($1, .signedQuantity) != nil },
        Form(definition: "getal-vast") {
            $0.estimate($1, NumberRule(.euro, NumberRule.euro.range, mayBeUncertain: false)) != nil
        },
        Form(definition: "nul-of-meer") { $0.estimate($1, .euroNotNegative) != nil },
        Form(definition: "nul-of-meer") { $0.estimate($1, .quantity) != nil },
        Form(definition: "nul-of-meer") { $0.estimate($1, .factor) != nil },
        Form(definition: "deel") { $0.estimate($1, .fraction) != nil },
        Form(definition: "deel-vast") { $0.estimate($1, .certainFraction) != nil },
        Form(definition: "groei") { $0.estimate($1, .rate) != nil },
        Form(definition: "datum") { $0.date($1) != nil },
        Form(definition: "eerste-van-de-maand") { $0.month($1) != nil },
        Form(definition: "periode") { $0.period($1) != nil },
        Form(definition: "ja-nee") { $0.flag($1) != nil },
        Form(definition: "tekst") { $0.text($1) != nil },
        Form(definition: "verwijsnaam") { $0.name($1, as: RegelingID.self) != nil },
        Form(definition: "jaar") { Fields(mapping($1), in: $0).year("x") != nil },
        Form(definition: "heel-getal") { Fields(mapping($1), in: $0).count("x") != nil },
    ]

    static let tables: [Form] = [
        Form(definition: "bedrag-of-begroting") {
            Fields(mapping($1), in: $0).amount("x", allowsTable: true, allowsGrowth: true) != nil
        },
        Form(definition: "getal") {
            Fields(mapping($1), in: $0).amount("x", allowsTable: false, allowsGrowth: true) != nil
        },
        Form(definition: "aantal-of-tabel") { $0.table($1, .quantity) != nil },
        Form(definition: "groei-of-tabel") { $0.table($1, .rate) != nil },
        Form(definition: "deel-of-tabel") { $0.table($1, .certainFraction) != nil },
        Form(definition: "bedragen-per-jaar") { $0.path($1, .euro) != nil },
    ]

    /// Distributions, figures with their source, tables by year: accepted where they are read, and nowhere else.
    @Test func structuresAreReadAlike() throws {
        // What `zie` names stands elsewhere.
        let structures = WrittenTexts.structures.filter { $0["zie"] == nil }
        let pairs = (Self.forms + Self.tables).flatMap { form in structures.map { (form, $0) } }
        let tasks = pairs.map { SchemaTask(name: "", schema: $0.schema, document: EditorView.json($1)) }
        for ((form, node), faults) in zip(pairs, try Validation.faults(tasks)) {
            let isRead = form.reads(node)
            #expect(
                isRead == faults.isEmpty, "\(form.definition) \(node.yaml): read \(isRead), accepted \(faults.isEmpty)")
        }
    }

    /// A text between quotes is to a schema what it is to the reader: both say yes, or both no.
    @Test func quotedTextsAreReadAlike() throws {
        for (form, text, isRead, isAccepted) in try Self.verdicts(isQuoted: true) {
            #expect(isRead == isAccepted, "\(form.definition) '\(text)': read \(isRead), accepted \(isAccepted)")
        }
    }

    /// Of a bare word an editor may have made a number, so the schema may say yes to more, never to less; but for `~`
    /// and `null`, which are the texts that were typed to the reader and nothing at all to an editor.
    @Test func bareWordsThatAreReadAreAccepted() throws {
        for (form, text, isRead, isAccepted) in try Self.verdicts(isQuoted: false) where isRead {
            let isNothing = EditorView.resolved(text) == "null"
            #expect(isAccepted != isNothing, "\(form.definition) \(text): read, accepted \(isAccepted)")
        }
    }

    private static func verdicts(isQuoted: Bool) throws -> [(Form, String, isRead: Bool, isAccepted: Bool)] {
        let texts = WrittenTexts.all
        let tasks = forms.flatMap { form in
            texts.map { text in
                SchemaTask(
                    name: text, schema: form.schema,
                    document: isQuoted ? EditorView.quoted(text) : EditorView.resolved(text))
            }
        }
        let accepted = try Validation.faults(tasks).map(\.isEmpty)
        return forms.enumerated().flatMap { position, form in
            texts.enumerated().map { index, text in
                let node = DocumentNode(.scalar(text, isQuoted: isQuoted), at: .none)
                return (form, text, form.reads(node), accepted[position * texts.count + index])
            }
        }
    }

    private static func mapping(_ node: DocumentNode) -> DocumentNode {
        DocumentNode(.mapping([.init(key: "x", keyPlace: .none, value: node)]), at: .none)
    }
}
