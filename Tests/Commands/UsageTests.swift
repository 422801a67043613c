import Commands
import Testing

@Suite struct UsageTests {
    /// A command line, and what stderr says first in Dutch and in English.
    private static let faulty: [(line: [String], dutch: String, english: String)] = [
        ([], "er is geen opdracht gegeven", "no command was given"),
        (
            ["vergelik", "x"], "onbekende opdracht 'vergelik', bedoelt u 'vergelijk'?",
            "unknown command 'vergelik', did you mean 'vergelijk'?"
        ),
        (["qqqqqqqq"], "onbekende opdracht 'qqqqqqqq'", "unknown command 'qqqqqqqq'"),
        (
            ["help", "berken"], "onbekende opdracht 'berken', bedoelt u 'bereken'?",
            "unknown command 'berken', did you mean 'bereken'?"
        ),
        (["vergelijk"], "MAP ontbreekt", "MAP is missing"),
        (["bereken"], "SCENARIO ontbreekt", "SCENARIO is missing"),
        (["controleer", "a", "b"], "onverwacht: 'b'", "unexpected: 'b'"),
        (["controleer", "a", "b", "c"], "onverwacht: 'b', 'c'", "unexpected: 'b', 'c'"),
        (
            ["vergelijk", "x", "--formaa", "csv"], "onbekende optie '--formaa', bedoelt u '--formaat'?",
            "unknown option '--formaa', did you mean '--formaat'?"
        ),
        (
            ["controleer", "x", "--eis", "kwaliteit"], "onbekende optie '--eis'",
            "unknown option '--eis'"
        ),
        (["vergelijk", "x", "-z"], "onbekende optie '-z'", "unknown option '-z'"),
        (["vergelijk", "x", "--uit"], "bij --uit ontbreekt een waarde", "--uit needs a value"),
        (["vergelijk", "x", "--stil=ja"], "--stil krijgt geen waarde", "--stil takes no value"),
        (
            ["vergelijk", "x", "--formaat", "jsn"],
            "'jsn' kan niet bij --formaat; kies uit tabel, markdown, csv, json, bedoelt u 'json'?",
            "'jsn' is no value of --formaat; choose from tabel, markdown, csv, json, did you mean 'json'?"
        ),
        (
            ["vergelijk", "x", "--bedragen", "'l' is invalid for 'x'"],
            "''l' is invalid for 'x'' kan niet bij --bedragen; kies uit euro, duizend",
            "''l' is invalid for 'x'' is no value of --bedragen; choose from euro, duizend"
        ),
        (
            ["archief", "toon", "x", "--archief", "x"],
            "'x' kan niet bij RUN: een nummer zoals 'archief lijst' ze noemt",
            "'x' is no value of RUN: a number as 'archief lijst' tells them"
        ),
        (
            ["archief", "lijst", "--archief", "x", "--van", "2026-12-31", "--tot", "2026-01-01"],
            "van 2026-12-31 tot 2026-01-01 is leeg: --tot ligt voor --van",
            "from 2026-12-31 to 2026-01-01 is empty: --tot lies before --van"
        ),
        (
            ["archief", "lijst", "--archief", "x", "--van", "gisteren"],
            "--van: 'gisteren' is geen datum, zoals 2020-11-01",
            "--van: 'gisteren' is not a date, such as 2020-11-01"
        ),
        (
            ["archief", "lijst", "--archief", "x", "--tot", "2025-02-29"],
            "--tot: '2025-02-29' is geen datum, zoals 2020-11-01",
            "--tot: '2025-02-29' is not a date, such as 2020-11-01"
        ),
        (["vergelijk", "x", "--eis", "duurder"], "'duurder' kan niet bij --eis", "'duurder' is no value of --eis"),
        (
            ["vergelijk", "x", "--csv", "nl", "--formaat", "json"], "--csv gaat alleen samen met --formaat csv",
            "--csv only goes together with --formaat csv"
        ),
        (
            ["simuleer", "x", "--trekkingen", "0"], "'0' kan niet bij --trekkingen: van 1 t/m 100000000",
            "'0' is no value of --trekkingen: from 1 to 100000000"
        ),
        (
            ["simuleer", "x", "--trekkingen", "-5"], "'-5' kan niet bij --trekkingen: van 1 t/m 100000000",
            "'-5' is no value of --trekkingen: from 1 to 100000000"
        ),
        (
            ["simuleer", "x", "--trekkingen", "100000001"],
            "'100000001' kan niet bij --trekkingen: van 1 t/m 100000000",
            "'100000001' is no value of --trekkingen: from 1 to 100000000"
        ),
        (
            ["simuleer", "x", "--trekkingen", "1.5"], "'1.5' kan niet bij --trekkingen",
            "'1.5' is no value of --trekkingen"
        ),
        (
            ["simuleer", "x", "--trekkingen", "veel"], "'veel' kan niet bij --trekkingen",
            "'veel' is no value of --trekkingen"
        ),
        (
            ["simuleer", "x", "--trekkingen", "--stil"], "'--stil' kan niet bij --trekkingen",
            "'--stil' is no value of --trekkingen"
        ),
        (["voegsamen"], "DEEL ... ontbreekt", "DEEL ... is missing"),
        (
            ["simuleer", "x", "--deel", "1/2"], "--deel gaat alleen samen met --uit",
            "--deel only goes together with --uit"
        ),
        (
            ["simuleer", "x", "--deel", "1/2", "--uit", "d", "--tot-fout", "1%"],
            "--deel gaat niet samen met --tot-fout", "--deel does not go together with --tot-fout"
        ),
        (
            ["simuleer", "x", "--deel", "1/2", "--uit", "d", "--formaat", "json"],
            "--deel gaat niet samen met --formaat", "--deel does not go together with --formaat"
        ),
        (
            ["simuleer", "x", "--deel", "3/2", "--uit", "d"],
            "'3/2' kan niet bij --deel: een deel van hooguit 10000, zoals 3/16",
            "'3/2' is no value of --deel: a part of at most 10000, such as 3/16"
        ),
        (
            ["simuleer", "x", "--deel", "0/2", "--uit", "d"],
            "'0/2' kan niet bij --deel: een deel van hooguit 10000, zoals 3/16",
            "'0/2' is no value of --deel: a part of at most 10000, such as 3/16"
        ),
        (
            ["simuleer", "x", "--deel", "een", "--uit", "d"],
            "'een' kan niet bij --deel: een deel van hooguit 10000, zoals 3/16",
            "'een' is no value of --deel: a part of at most 10000, such as 3/16"
        ),
        (
            ["simuleer", "x", "--draden", "0"], "'0' kan niet bij --draden: van 1 t/m 256",
            "'0' is no value of --draden: from 1 to 256"
        ),
        (
            ["simuleer", "x", "--draden", "-2"], "'-2' kan niet bij --draden: van 1 t/m 256",
            "'-2' is no value of --draden: from 1 to 256"
        ),
        (
            ["simuleer", "x", "--draden", "1000"], "'1000' kan niet bij --draden: van 1 t/m 256",
            "'1000' is no value of --draden: from 1 to 256"
        ),
        (
            ["simuleer", "x", "--tot-fout", "0"], "'0' kan niet bij --tot-fout: een percentage boven 0, zoals 0.5%",
            "'0' is no value of --tot-fout: a percentage above 0, such as 0.5%"
        ),
        (
            ["simuleer", "x", "--tot-fout", "0%"], "'0%' kan niet bij --tot-fout: een percentage boven 0, zoals 0.5%",
            "'0%' is no value of --tot-fout: a percentage above 0, such as 0.5%"
        ),
        (
            ["simuleer", "x", "--tot-fout", "-1%"], "'-1%' kan niet bij --tot-fout: een percentage boven 0, zoals 0.5%",
            "'-1%' is no value of --tot-fout: a percentage above 0, such as 0.5%"
        ),
        (
            ["simuleer", "x", "--tot-fout", "0.5"], "'0.5' kan niet bij --tot-fout: een percentage boven 0, zoals 0.5%",
            "'0.5' is no value of --tot-fout: a percentage above 0, such as 0.5%"
        ),
        (
            ["simuleer", "x", "--tot-fout", "veel"],
            "'veel' kan niet bij --tot-fout: een percentage boven 0, zoals 0.5%",
            "'veel' is no value of --tot-fout: a percentage above 0, such as 0.5%"
        ),
        (["simuleer", "x", "--zaad", "-1"], "'-1' kan niet bij --zaad", "'-1' is no value of --zaad"),
        (
            ["gevoeligheid", "x", "--trekkingen", "1"], "'1' kan niet bij --trekkingen: van 2 t/m 1000000",
            "'1' is no value of --trekkingen: from 2 to 1000000"
        ),
    ]

    @Test(arguments: faulty.indices) func whatIsWrongIsSaidInBothLanguages(index: Int) {
        let (line, dutch, english) = Self.faulty[index]
        for (language, words, usage) in [("nl", "fout: \(dutch)", "gebruik: "), ("en", "error: \(english)", "usage: ")]
        {
            let run = RecordedConsole.run(line, environment: ["ROUTEKAART_TAAL": language])
            let lines = run.messages.split(separator: "\n").map { String($0) }
            #expect(run.status == .usage)
            #expect(run.output.isEmpty)
            #expect(lines.first == words)
            #expect(lines.count == 3 && lines[1].hasPrefix(usage) && lines[2].hasSuffix("--help"))
        }
    }

    @Test func theOptionBeatsTheEnvironment() {
        let run = RecordedConsole.run(["vergelijk", "--taal", "en"], environment: ["ROUTEKAART_TAAL": "nl"])
        #expect(run.messages.hasPrefix("error: MAP is missing"))
    }

    @Test func anUnknownLanguageIsRefusedWhereverItStands() {
        let option = RecordedConsole.run(["vergelijk", "x", "--taal", "de"])
        #expect(option.messages.hasPrefix("fout: 'de' kan niet bij --taal; kies uit nl, en"))
        let variable = RecordedConsole.run(["vergelijk", "x"], environment: ["ROUTEKAART_TAAL": "de"])
        #expect(variable.messages.hasPrefix("fout: 'de' kan niet bij ROUTEKAART_TAAL; kies uit nl, en"))
        #expect(option.status == .usage && variable.status == .usage)
    }

    @Test func theVersionIsShown() {
        let run = RecordedConsole.run(["--version"])
        #expect(run.output == "routekaart 0.1.0\n")
        #expect(run.status == .done && run.messages.isEmpty)
    }
}
