import Foundation
import Support
import Testing

/// Every command in every format and both languages, against what was looked at once. Recorded anew with
/// ROUTEKAART_OPNEMEN=1; a recording run still fails, so that nothing turns green unseen: `git diff` is the review.
@Suite struct GoldenTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var arguments: [String]
        var status: Int32 = 0
        /// Whether it is run in an empty folder, because it writes there.
        var startsEmpty = false
        var testDescription: String { name }
    }

    /// Of the first schema: later versions must read it.
    private static let archive = "Tests/Fixtures/archief/schema-1.sqlite"

    private static let commands: [(name: String, arguments: [String])] = [
        ("controleer", ["controleer", "Tests/Fixtures/klein", "--uitgebreid"]),
        ("vergelijk", ["vergelijk", "Tests/Fixtures/klein"]),
        ("bereken", ["bereken", "Tests/Fixtures/klein/scenario's/uit-zorg.yaml"]),
        ("verdeel", ["verdeel", "scenarios/leren-verdelen", "dienst"]),
        ("simuleer", ["simuleer", "Tests/Fixtures/onzeker", "--trekkingen", "5000"]),
        ("gevoeligheid", ["gevoeligheid", "Tests/Fixtures/onzeker", "--trekkingen", "512"]),
        ("risicos", ["risicos", "Tests/Fixtures/onzeker", "--trekkingen", "5000"]),
        ("rapport", ["rapport", "Tests/Fixtures/rapport", "--trekkingen", "500"]),
        ("uittreding", ["uittreding", "Tests/Fixtures/uittreding", "dienst", "aa"]),
        ("inventaris", ["inventaris", "Tests/Fixtures/inventaris", "--op", "bijdrage"]),
        ("analyse", ["analyse", "Tests/Fixtures/klein/scenario's/uit-zorg.yaml"]),
        ("dashboard", ["dashboard", "Tests/Fixtures/inventaris", "--peildatum", "2026-06-30"]),
        (
            "verschil",
            ["verschil", "scenarios/leren-stappen/afname.yaml", "scenarios/leren-stappen/uitbesteden.yaml"]
        ),
        (
            "moment",
            ["moment", "scenarios/leren-uittreden/uit.yaml", "--van", "2026-01-01", "--tot", "2029-06-01"]
        ),
        (
            "waarom",
            ["waarom", "Tests/Fixtures/klein/scenario's/uit-zorg.yaml", "gemeenten.aa.jaren.2024.totaal"]
        ),
        ("weeg", ["weeg", "Tests/Fixtures/wegen", "--trekkingen", "5000"]),
        ("archief-lijst", ["archief", "lijst", "--archief", archive]),
        ("archief-toon", ["archief", "toon", "2", "--archief", archive]),
        ("archief-vergelijk", ["archief", "vergelijk", "1", "3", "--archief", archive]),
        ("migreer", ["migreer", "Tests/Fixtures/klein"]),
        ("stappenplan", ["stappenplan", "Tests/Fixtures/stappenplan/weg.yaml"]),
        (
            "omslag",
            [
                "omslag", "scenarios/leren-stappen/zelf-doen.yaml", "scenarios/leren-stappen/eenmalig.yaml", "--waarde",
                "stappen.eigen-team.kosten.team.bedrag", "--tweede", "stappen.project.bedrag",
            ]
        ),
    ]

    /// Those that fill a folder.
    private static let filling: [Case] =
        (inEveryFormat(
            "nieuw", ["nieuw", "mijn dossier", "--gemeente", "Súdwest-Fryslân", "--regeling", "Jeugdhulp: inkoop"])
        + inEveryFormat("uitpak", ["uitpak", "\(Fixtures.root)/Tests/Fixtures/pak/klein.zip", "weg"])
        + inEveryFormat(
            "archief-uitvoer", ["archief", "uitvoer", "2", "weg", "--archief", "\(Fixtures.root)/\(archive)"]))
        .map { example in
            var example = example
            example.startsEmpty = true
            return example
        }

    /// A result of which a line was changed, with a manifest of an older version and of a file that was typed otherwise.
    private static let again: [Case] = inEveryFormat(
        "verifieer", ["verifieer", "Tests/Fixtures/opnieuw/vergelijking.csv"]
    ).map { example in
        var example = example
        example.status = 1
        return example
    }

    private static let byFormat: [Case] = commands.flatMap { inEveryFormat($0.name, $0.arguments) }

    private static func inEveryFormat(_ name: String, _ arguments: [String]) -> [Case] {
        ["tabel", "markdown", "csv", "json"].flatMap { format in
            ["nl", "en"].map { language in
                Case(
                    name: "\(name).\(format).\(language)",
                    arguments: arguments + ["--formaat", format, "--taal", language])
            }
        }
    }

    private static let scenario = "Tests/Fixtures/klein/scenario's/uit-zorg.yaml"
    private static let others: [Case] = [
        .init(
            name: "waarom.html", arguments: ["waarom", scenario, "gemeenten.aa.jaren.2024.totaal", "--formaat", "html"]),
        .init(
            name: "waarom.html.en",
            arguments: ["waarom", scenario, "gemeenten.aa.verschil.ncw", "--formaat", "html", "--taal", "en"]),
        .init(
            name: "vergelijk.html", arguments: ["vergelijk", "Tests/Fixtures/klein", "--formaat", "html"], status: 64),
        .init(
            name: "analyse.regeling",
            arguments: [
                "analyse", "scenarios/voorschoten/leidse-regio-ineens.yaml", "h10-bureau", "--bedragen", "duizend",
            ]),
        .init(
            name: "analyse.onbekend",
            arguments: ["analyse", "scenarios/voorschoten/leidse-regio-ineens.yaml", "h10-buro"], status: 64),
        .init(
            name: "dashboard.html",
            arguments: ["dashboard", "Tests/Fixtures/inventaris", "--peildatum", "2026-06-30", "--formaat", "html"]),
        .init(
            name: "rapport.html",
            arguments: ["rapport", "Tests/Fixtures/rapport", "--trekkingen", "500", "--formaat", "html"]),
        .init(
            name: "dashboard.svg.en",
            arguments: [
                "dashboard", "Tests/Fixtures/inventaris", "--peildatum", "2026-06-30", "--formaat", "svg", "--taal",
                "en",
            ]),
        .init(
            name: "dashboard.veranderd",
            arguments: [
                "dashboard", "Tests/Fixtures/inventaris", "--peildatum", "2026-06-30", "--vorige", "2025-06-30",
            ]),
        .init(name: "dashboard.dag", arguments: ["dashboard", "Tests/Fixtures/inventaris"], status: 64),
        .init(
            name: "dashboard.vorige.en",
            arguments: [
                "dashboard", "Tests/Fixtures/inventaris", "--peildatum", "2026-06-30", "--vorige", "2026-07-01",
                "--taal",
                "en",
            ], status: 64),
        .init(
            name: "inventaris.keuze",
            arguments: [
                "inventaris", "Tests/Fixtures/inventaris", "--peildatum", "2024-05-17", "--orientatie", "noord",
                "--wettelijk", "nee", "--gemeente", "aa",
            ]),
        .init(
            name: "inventaris.html", arguments: ["inventaris", "Tests/Fixtures/inventaris", "--formaat", "html"]),
        .init(
            name: "inventaris.regio", arguments: ["inventaris", "Tests/Fixtures/inventaris", "--orientatie", "Nord"],
            status: 64),
        .init(
            name: "inventaris.dag.en",
            arguments: ["inventaris", "Tests/Fixtures/inventaris", "--peildatum", "gisteren", "--taal", "en"],
            status: 64),
        .init(
            name: "inventaris.jaar", arguments: ["inventaris", "Tests/Fixtures/inventaris", "--jaar", "2040"],
            status: 64),
        .init(
            name: "waarom.zet",
            arguments: ["waarom", scenario, "gemeenten.aa.ncw", "--diepte", "1", "--zet", "discontovoet = 3%"]),
        .init(
            name: "waarom.zet.fout.en",
            arguments: ["waarom", scenario, "gemeenten.aa.ncw", "--zet", "discontovoet 3%", "--taal", "en"], status: 64),
        .init(
            name: "waarom.zet.onbekend",
            arguments: ["waarom", scenario, "gemeenten.aa.ncw", "--zet", "discontvoet = 3%"], status: 65),
        .init(
            name: "waarom.zet.soort",
            arguments: ["waarom", scenario, "gemeenten.aa.ncw", "--zet", "discontovoet = veel"], status: 65),
        .init(
            name: "waarom.moment.fout.en",
            arguments: ["waarom", scenario, "moment.weg.2024.gemeenten.aa.ncw", "--taal", "en"], status: 64),
        .init(
            name: "waarom.gevoeligheid", arguments: ["waarom", scenario, "gevoeligheid.uit-zorg.discontovoet"],
            status: 64),
        .init(name: "waarom.tegen", arguments: ["waarom", scenario, "gemeenten.aa.ncw", "--tegen", "minder-uren"]),
        .init(
            name: "waarom.tegen.json",
            arguments: [
                "waarom", scenario, "gemeenten.aa.totaal", "--tegen", "nulscenario", "--formaat", "json", "--diepte",
                "3",
            ]),
        .init(
            name: "waarom.tegen.en",
            arguments: [
                "waarom", scenario, "gemeenten.aa.ncw", "--tegen", "minder-uren", "--diepte", "0", "--taal", "en",
                "--bedragen", "duizend", "--groepen", "1",
            ]),
        .init(
            name: "waarom.tegen.csv",
            arguments: [
                "waarom", scenario, "gemeenten.aa.ncw", "--tegen", "minder-uren", "--diepte", "1", "--formaat", "csv",
            ]),
        .init(
            name: "waarom.tegen.html",
            arguments: [
                "waarom", scenario, "regelingen.dienst.jaren.2024.sleutels.uren.aa", "--tegen", "minder-uren",
                "--formaat", "html", "--diepte", "0",
            ]),
        .init(
            name: "waarom.tegen.markdown.en",
            arguments: [
                "waarom", scenario, "gemeenten.aa.structureel_per_inwoner", "--tegen", "minder-uren", "--diepte", "0",
                "--formaat", "markdown", "--taal", "en",
            ]),
        .init(
            name: "waarom.tegen.jaar.json",
            arguments: [
                "waarom", scenario, "gemeenten.aa.terugverdienjaar", "--tegen", "minder-uren", "--diepte", "0",
                "--formaat", "json",
            ]),
        .init(
            name: "waarom.tegen.invoer.en",
            arguments: ["waarom", scenario, "discontovoet", "--tegen", "nulscenario", "--taal", "en"]),
        .init(
            name: "waarom.groepen",
            arguments: ["waarom", scenario, "gemeenten.aa.ncw", "--tegen", "minder-uren", "--groepen", "9"], status: 64),
        .init(
            name: "waarom.terugverdienjaar.en",
            arguments: ["waarom", scenario, "gemeenten.aa.terugverdienjaar", "--taal", "en"]),
        .init(name: "waarom.invoer", arguments: ["waarom", scenario, "regelingen.dienst.kosten.apparaat.bedrag"]),
        .init(name: "waarom.datum", arguments: ["waarom", scenario, "stappen.weg.per"]),
        .init(
            name: "waarom.pad", arguments: ["waarom", scenario, "gemeenten.aa.jaren.2024.regelingen.dient.bijdrage"],
            status: 64),
        .init(name: "waarom.pad.en", arguments: ["waarom", scenario, "gemeenten.aa", "--taal", "en"], status: 64),
        .init(
            name: "waarom.diepte", arguments: ["waarom", scenario, "gemeenten.aa.ncw", "--diepte", "-1"], status: 64),
        .init(
            name: "waarom.tegen-onbekend",
            arguments: ["waarom", scenario, "gemeenten.aa.ncw", "--tegen", "minder-ure"],
            status: 64),
        .init(name: "vergelijk.duizend", arguments: ["vergelijk", "Tests/Fixtures/klein", "--bedragen", "duizend"]),
        .init(name: "vergelijk.alle", arguments: ["vergelijk", "Tests/Fixtures/klein", "--gemeente", "alle"]),
        .init(name: "vergelijk.excel", arguments: ["vergelijk", "Tests/Fixtures/klein", "--csv", "nl", "--stil"]),
        .init(name: "bereken.nulscenario", arguments: ["bereken", "Tests/Fixtures/klein/nulscenario.yaml"]),
        .init(
            name: "verdeel.jaren",
            arguments: ["verdeel", "scenarios/leren-verdelen", "dienst", "--sleutel", "overgang", "--jaren", "5"]),
        .init(
            name: "verdeel.jaren.json",
            arguments: [
                "verdeel", "scenarios/leren-verdelen", "dienst", "--sleutel", "overgang", "--jaar", "2028", "--jaren",
                "2",
                "--formaat", "json",
            ]),
        .init(
            name: "verdeel.overhead.nl", arguments: ["verdeel", "scenarios/leren-verdelen", "bureau", "--overhead"]),
        .init(
            name: "verdeel.overhead.json",
            arguments: ["verdeel", "scenarios/leren-verdelen", "bureau", "--overhead", "--formaat", "json"]),
        .init(name: "verdeel.regeling", arguments: ["verdeel", "scenarios/leren-verdelen", "diens"], status: 64),
        .init(
            name: "verdeel.sleutel.en",
            arguments: ["verdeel", "scenarios/leren-verdelen", "dienst", "--sleutel", "ure", "--taal", "en"], status: 64
        ),
        .init(
            name: "verdeel.jaar", arguments: ["verdeel", "scenarios/leren-verdelen", "dienst", "--jaar", "2031"],
            status: 64),
        .init(
            name: "uittreding.methode",
            arguments: [
                "uittreding", "Tests/Fixtures/uittreding", "dienst", "bee", "--per", "2026-07-01", "--methode",
                "ineens",
            ]),
        .init(name: "uittreding.bestaat-nee", arguments: ["uittreding", "Tests/Fixtures/uittreding", "archief", "aa"]),
        .init(
            name: "uittreding.niet-te-berekenen",
            arguments: ["uittreding", "Tests/Fixtures/uittreding", "dienst", "aa", "--methode", "laat"], status: 65),
        .init(
            name: "uittreding.gemeente", arguments: ["uittreding", "Tests/Fixtures/uittreding", "archief", "cee"],
            status: 64),
        .init(
            name: "uittreding.methode-onbekend.en",
            arguments: [
                "uittreding", "Tests/Fixtures/uittreding", "dienst", "aa", "--methode", "gren", "--taal", "en",
            ], status: 64),
        .init(
            name: "uittreding.per",
            arguments: ["uittreding", "Tests/Fixtures/uittreding", "dienst", "aa", "--per", "2025-01-15"], status: 64),
        .init(
            name: "uittreding.per-buiten.en",
            arguments: [
                "uittreding", "Tests/Fixtures/uittreding", "dienst", "aa", "--per", "2030-01-01", "--taal", "en",
            ], status: 64),
        .init(
            name: "omslag.geen",
            arguments: [
                "omslag", "scenarios/leren-uittreden/uit.yaml", "nulscenario", "--waarde", "discontovoet",
            ]),
        .init(
            name: "omslag.geen.json",
            arguments: [
                "omslag", "scenarios/leren-uittreden/uit.yaml", "nulscenario", "--waarde", "discontovoet", "--op",
                "structureel", "--formaat", "json", "--stil",
            ]),
        .init(
            name: "omslag.pad",
            arguments: ["omslag", "scenarios/leren-uittreden/uit.yaml", "nulscenario", "--waarde", "discontovoot"],
            status: 64),
        .init(
            name: "omslag.datum",
            arguments: ["omslag", "scenarios/leren-uittreden/uit.yaml", "nulscenario", "--waarde", "stappen.weg.per"],
            status: 64),
        .init(
            name: "omslag.tabel-van-waarden.en",
            arguments: [
                "omslag", "scenarios/leren-uittreden/uit.yaml", "nulscenario", "--waarde", "maatstaven.inwoners",
                "--taal", "en",
            ], status: 64),
        .init(
            name: "omslag.leeg",
            arguments: [
                "omslag", "scenarios/leren-uittreden/uit.yaml", "nulscenario", "--waarde", "discontovoet", "--van",
                "5%",
                "--tot", "3%",
            ], status: 64),
        .init(
            name: "omslag.soort",
            arguments: [
                "omslag", "scenarios/leren-uittreden/uit.yaml", "nulscenario", "--waarde", "discontovoet", "--van",
                "0.5",
            ], status: 64),
        .init(
            name: "omslag.zonder", arguments: ["omslag", "scenarios/leren-uittreden/uit.yaml", "nulscenario"],
            status: 64),
        .init(
            name: "omslag.ander-dossier",
            arguments: [
                "omslag", "scenarios/leren-uittreden/uit.yaml", "scenarios/leren-stappen/afname.yaml", "--waarde",
                "discontovoet",
            ], status: 64),
        .init(
            name: "moment.alle.json",
            arguments: [
                "moment", "Tests/Fixtures/klein/scenario's/uit-zorg.yaml", "--stap", "alle", "--per", "jaar",
                "--formaat",
                "json",
            ]),
        .init(
            name: "moment.stap.nl",
            arguments: ["moment", "Tests/Fixtures/klein/scenario's/uit-zorg.yaml", "--stap", "zelf", "--per", "jaar"]),
        .init(
            name: "moment.meer.en",
            arguments: ["moment", "scenarios/voorschoten/leidse-regio-ineens.yaml", "--taal", "en"], status: 64),
        .init(
            name: "moment.stap-onbekend",
            arguments: ["moment", "scenarios/leren-uittreden/uit.yaml", "--stap", "wegg"], status: 64),
        .init(
            name: "moment.geen-uittreding",
            arguments: ["moment", "scenarios/leren-stappen/zelf-doen.yaml"], status: 64),
        .init(
            name: "moment.niemand-weg", arguments: ["moment", "scenarios/leren-stappen/eenmalig.yaml"], status: 64),
        .init(
            name: "moment.leeg",
            arguments: ["moment", "scenarios/leren-uittreden/uit.yaml", "--van", "2028-01-01", "--tot", "2027-01-01"],
            status: 64),
        .init(
            name: "moment.datum.en",
            arguments: ["moment", "scenarios/leren-uittreden/uit.yaml", "--van", "2028-01-15", "--taal", "en"],
            status: 64),
        .init(
            name: "moment.buiten",
            arguments: ["moment", "scenarios/leren-uittreden/uit.yaml", "--tot", "2090-01-01"], status: 64),
        .init(
            name: "moment.nooit",
            arguments: [
                "moment", "scenarios/leren-uittreden/opheffen.yaml", "--stap", "alle", "--van", "2026-01-01", "--tot",
                "2026-06-01",
            ]),
        .init(
            name: "gevoeligheid.niets-onzeker",
            arguments: ["gevoeligheid", "scenarios/leren-verdelen", "--trekkingen", "4"]),
        .init(
            name: "gevoeligheid.scenario",
            arguments: ["gevoeligheid", "Tests/Fixtures/onzeker", "--scenario", "wog"], status: 64),
        .init(
            name: "risicos.html",
            arguments: ["risicos", "scenarios/voorschoten", "--trekkingen", "1000", "--formaat", "html"]),
        .init(
            name: "risicos.svg.en",
            arguments: [
                "risicos", "scenarios/voorschoten", "--trekkingen", "1000", "--formaat", "svg", "--taal", "en",
                "--stil",
            ]),
        .init(
            name: "risicos.gemeente",
            arguments: ["risicos", "Tests/Fixtures/onzeker", "--gemeente", "bee", "--trekkingen", "1000"]),
        .init(
            name: "risicos.gemeente.svg",
            arguments: [
                "risicos", "Tests/Fixtures/onzeker", "--gemeente", "bee", "--trekkingen", "1000", "--formaat", "svg",
            ], status: 64),
        .init(
            name: "risicos.scenario", arguments: ["risicos", "Tests/Fixtures/onzeker", "--scenario", "wog"], status: 64),
        .init(
            name: "risicos.zekerheid.en",
            arguments: ["risicos", "Tests/Fixtures/onzeker", "--zekerheid", "99", "--taal", "en"], status: 64),
        .init(
            name: "vergelijk.svg", arguments: ["vergelijk", "Tests/Fixtures/klein", "--formaat", "svg"], status: 64),
        .init(
            name: "simuleer.trekkingen", arguments: ["simuleer", "Tests/Fixtures/onzeker", "--trekkingen", "0"],
            status: 64),
        .init(
            name: "simuleer.tot-fout.en",
            arguments: ["simuleer", "Tests/Fixtures/onzeker", "--tot-fout", "veel", "--taal", "en"], status: 64),
        .init(name: "simuleer.streng", arguments: ["simuleer", "Tests/Fixtures/onzeker", "--streng"], status: 65),
        .init(
            name: "weeg.methode",
            arguments: [
                "weeg", "Tests/Fixtures/wegen", "--methode", "topsis", "--methode", "gewogen-som", "--scenario", "zelf",
            ]),
        .init(
            name: "weeg.gemeente",
            arguments: [
                "weeg", "Tests/Fixtures/wegen", "--gemeente", "bee", "--methode", "smaa", "--trekkingen", "1000",
                "--zaad", "7",
            ]),
        .init(
            name: "weeg.methode.json",
            arguments: ["weeg", "Tests/Fixtures/wegen", "--methode", "gewogen-som", "--formaat", "json", "--stil"]),
        .init(name: "weeg.zonder-scores", arguments: ["weeg", "Tests/Fixtures/zonder-scores"], status: 65),
        .init(
            name: "weeg.zonder-criteria.en", arguments: ["weeg", "scenarios/leren-verdelen", "--taal", "en"], status: 65
        ),
        .init(
            name: "weeg.methode-onbekend", arguments: ["weeg", "Tests/Fixtures/wegen", "--methode", "topsi"], status: 64
        ),
        .init(
            name: "weeg.scenario.en",
            arguments: ["weeg", "Tests/Fixtures/wegen", "--scenario", "zelff", "--taal", "en"], status: 64),
        .init(
            name: "waarom.verdeel",
            arguments: [
                "waarom", "scenarios/leren-verdelen/nulscenario.yaml",
                "verdeel.dienst.producten.jaren.2026.deelnemers.molendam.verschil", "--diepte", "2",
            ]),
        .init(
            name: "waarom.uittreding.en",
            arguments: [
                "waarom", "Tests/Fixtures/uittreding/weg.yaml", "uittreding.dienst.aa.huidig.blijvers.bee.2025",
                "--diepte", "2", "--taal", "en",
            ]),
        .init(
            name: "waarom.uittreding.json",
            arguments: [
                "waarom", "Tests/Fixtures/uittreding/weg.yaml",
                "uittreding.dienst.aa.grens.jaren.2025.componenten.licenties", "--formaat", "json",
                "--diepte", "2",
            ]),
        .init(
            name: "waarom.weging",
            arguments: ["waarom", "Tests/Fixtures/wegen/zelf.yaml", "weging.zelf.gewogen-som", "--diepte", "4"]),
        .init(
            name: "waarom.trekkingen", arguments: ["waarom", scenario, "gemeenten.aa.jaren.2024.p80"], status: 64),
        .init(
            name: "waarom.trekkingen.en", arguments: ["waarom", scenario, "gemeenten.aa.ncw.p80", "--taal", "en"],
            status: 64),
        .init(
            name: "waarom.niet-van-een-scenario",
            arguments: ["waarom", scenario, "verdeel.dienst.huidig.jaren.2024.totaal", "--tegen", "minder-uren"],
            status: 64),
        .init(name: "weeg.trekkingen", arguments: ["weeg", "Tests/Fixtures/wegen", "--trekkingen", "0"], status: 64),
        .init(
            name: "stappenplan.ics.nl",
            arguments: ["stappenplan", "Tests/Fixtures/stappenplan/weg.yaml", "--formaat", "ics", "--stil"]),
        .init(
            name: "stappenplan.ics.en",
            arguments: [
                "stappenplan", "Tests/Fixtures/stappenplan/weg.yaml", "--formaat", "ics", "--taal", "en", "--peildatum",
                "2025-01-06",
            ]),
        .init(
            name: "stappenplan.svg",
            arguments: [
                "stappenplan", "Tests/Fixtures/stappenplan/weg.yaml", "--formaat", "svg", "--peildatum", "2025-01-06",
                "--stil",
            ]),
        .init(
            name: "stappenplan.html.en",
            arguments: ["stappenplan", "Tests/Fixtures/stappenplan/weg.yaml", "--formaat", "html", "--taal", "en"]),
        .init(
            name: "stappenplan.te-laat",
            arguments: ["stappenplan", "Tests/Fixtures/stappenplan/weg.yaml", "--peildatum", "2025-01-06"]),
        .init(
            name: "stappenplan.zonder",
            arguments: ["stappenplan", "scenarios/leren-uittreden/uit.yaml", "--peildatum", "2025-07-01"]),
        .init(
            name: "stappenplan.peildatum",
            arguments: ["stappenplan", "Tests/Fixtures/stappenplan/weg.yaml", "--peildatum", "2025-02-29"], status: 64),
        .init(
            name: "stappenplan.peildatum.en",
            arguments: [
                "stappenplan", "Tests/Fixtures/stappenplan/weg.yaml", "--peildatum", "morgen", "--taal", "en",
            ], status: 64),
        .init(name: "fouten.nl", arguments: ["controleer", "Tests/Fixtures/kapot"], status: 65),
        .init(name: "fouten.en", arguments: ["vergelijk", "Tests/Fixtures/kapot", "--taal", "en"], status: 65),
        .init(name: "help.nl", arguments: ["--help"]), .init(name: "help.en", arguments: ["--help", "--taal", "en"]),
        .init(name: "help.vergelijk.nl", arguments: ["vergelijk", "--help"]),
        .init(name: "help.vergelijk.en", arguments: ["help", "vergelijk", "--taal", "en"]),
        .init(name: "gebruik.nl", arguments: ["vergelik", "Tests/Fixtures/klein"], status: 64),
        .init(name: "gebruik.en", arguments: ["vergelijk", "x", "--forma", "csv", "--taal", "en"], status: 64),
    ]

    @Test(arguments: byFormat + filling + again + others) func theOutputIsWhatItWas(example: Case) throws {
        let empty = try Temporary()
        defer { empty.remove() }
        let run = try ProgramRun(example.arguments, in: example.startsEmpty ? empty.path : Fixtures.root)
        #expect(run.status == example.status)
        try compare(run.output, "\(example.name).stdout")
        try compare(run.messages, "\(example.name).stderr")
    }

    private func compare(_ text: String, _ name: String) throws {
        let file = URL(fileURLWithPath: "\(Fixtures.root)/Tests/Functional/Golden/\(name)")
        let expected = try? String(contentsOf: file, encoding: .utf8)
        guard ProcessInfo.processInfo.environment["ROUTEKAART_OPNEMEN"] == nil else {
            if text.isEmpty {
                try? FileManager.default.removeItem(at: file)
            } else {
                try Data(text.utf8).write(to: file)
            }
            Issue.record("recorded \(name)")
            return
        }
        // Nothing said is no file.
        #expect(text == expected ?? "", "\(name): \(firstDifference(text, expected ?? ""))")
    }

    private func firstDifference(_ text: String, _ expected: String) -> String {
        let (own, other) = (text.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
        let line =
            zip(own, other).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(own.count, other.count)
        return "line \(line + 1): \(own.dropFirst(line).first ?? "-") | expected: \(other.dropFirst(line).first ?? "-")"
    }
}
