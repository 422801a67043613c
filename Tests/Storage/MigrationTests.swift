import Domain
import Storage
import Support
import Testing

/// Files of older versions of the format, of which there are none yet: the steps here are made up.
@Suite struct MigrationTests {
    private static let steps = [
        FormatStep(from: 2) { file throws(EditProblem) in try file.rename(["jaar"], to: "beginjaar") },
        FormatStep(from: 1) { file throws(EditProblem) in try file.set(["naam"], to: .text("Nieuw")) },
    ]

    private func migration(_ files: [String: String], to newest: Int = 3) throws -> [String: String] {
        try inFolder(of: files.map { ($0.key, Array($0.value.utf8)) }) { folder in
            let migration = try Migration(of: folder, steps: Self.steps, to: newest)
            #expect(migration.count == files.count)
            return Dictionary(
                uniqueKeysWithValues: migration.rewritten.map { file in
                    (String(file.name.dropFirst(folder.count + 1)), String(decoding: file.bytes, as: UTF8.self))
                })
        }
    }

    @Test func everyStepIsDoneAndAllElseStays() throws {
        let rewritten = try migration([
            "uitgangspunten.yaml":
                "\u{FEFF}# oud\r\nrouteKaart: x\r\nroutekaart: 1   # indeling\r\nnaam: \"Oud\"\r\njaar: 2020\r\n",
            "sub/s.yaml": "jaar: 2021\nroutekaart: 2\n", "nieuw.yaml": "routekaart: 3\nnaam: Oud\n",
        ])
        #expect(
            rewritten == [
                "uitgangspunten.yaml":
                    "\u{FEFF}# oud\r\nrouteKaart: x\r\nroutekaart: 3   # indeling\r\nnaam: \"Nieuw\"\r\nbeginjaar: 2020\r\n",
                "sub/s.yaml": "beginjaar: 2021\nroutekaart: 3\n",
            ])
    }

    @Test(arguments: [
        ("routekaart: 4", ProblemKind.newerVersion("4")), ("routekaart: 0", .newerVersion("0")),
        ("routekaart: twee", .newerVersion("twee")), ("naam: x", .missingVersion),
    ])
    func whatNoStepLeadsOnFromIsRefusedWithItsPlace(_ text: String, _ kind: ProblemKind) throws {
        let problems = #expect(throws: Problems.self) {
            _ = try migration(["uitgangspunten.yaml": "routekaart: 3\n", "s.yaml": "\(text)\n"])
        }
        #expect(problems?.list.map(\.kind) == [kind] && problems?.list.first?.place.line == 1)
    }

    /// The shipped files are of the newest version.
    @Test func thereIsNothingToDoYet() throws {
        #expect(FormatStep.all.isEmpty)
        #expect(try Migration(of: "\(Fixtures.root)/scenarios/voorschoten").rewritten.isEmpty)
    }
}
