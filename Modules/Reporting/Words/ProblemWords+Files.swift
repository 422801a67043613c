import Domain

/// Words for what can be wrong with a file as a whole.
func fileWords(_ kind: ProblemKind) -> ProblemWording? {
    switch kind {
    case .notYAML(let problem):
        ProblemWording(
            "dit is geen geldige YAML: \(dutchSyntax(problem))", "this is not valid YAML: \(problem)",
            hint: Wording(
                "kijk op deze regel en de regel erboven naar inspringing, dubbele punten en haakjes",
                "look at this line and the one above for indentation, colons and brackets"))
    case .notUTF8(let offset):
        ProblemWording(
            "het bestand is geen UTF-8: byte \(offset) past niet", "the file is not UTF-8: byte \(offset) does not fit",
            hint: Wording("sla het bestand op als UTF-8", "save the file as UTF-8"))
    case .fileTooLarge(let limit):
        ProblemWording("het bestand is groter dan \(limit) MiB", "the file is larger than \(limit) MiB")
    case .tooManyAliases(let limit):
        ProblemWording(
            "verwijzingen (*) voegen meer dan \(counted(limit).dutch) waarden toe",
            "aliases (*) add more than \(counted(limit).english) values",
            hint: Wording("schrijf de waarden uit", "write the values out"))
    case .tooDeep(let limit):
        ProblemWording("dieper genest dan \(limit) niveaus", "nested deeper than \(limit) levels")
    case .lineTooLong(let limit):
        ProblemWording(
            "een regel van meer dan \(counted(limit).dutch) tekens",
            "a line of more than \(counted(limit).english) characters",
            hint: Wording("verdeel hem over meer regels", "divide it over more lines"))
    case .tooManyFiles(let limit):
        ProblemWording(
            "het dossier heeft meer dan \(counted(limit).dutch) bestanden",
            "the dossier has more than \(counted(limit).english) files")
    case .severalDocuments:
        ProblemWording(
            "een tweede document (---) in één bestand", "a second document (---) in one file",
            hint: Wording("maak er twee bestanden van", "make two files of it"))
    case .emptyFile: ProblemWording("het bestand is leeg", "the file is empty")
    case .doubledKey(let key, let line):
        ProblemWording(
            "sleutel '\(key)' staat hier dubbel; ook op regel \(line)",
            "key '\(key)' is doubled; also on line \(line)",
            hint: Wording("haal één van de twee weg", "remove one of the two"))
    case .keyIsNoText: ProblemWording("een sleutel moet een woord zijn", "a key must be a word")
    case .mergeKey:
        ProblemWording(
            "samenvoegen met '<<' wordt niet gelezen", "merging with '<<' is not read",
            hint: Wording("schrijf de velden uit", "write the fields out"))
    case .tag(let tag):
        ProblemWording(
            "een YAML-type ('\(tag)') wordt niet gelezen", "a YAML tag ('\(tag)') is not read",
            hint: Wording("laat het weg", "leave it out"))
    case .secondAssumptions:
        ProblemWording(
            "een tweede uitgangspunten.yaml; die in de hoofdmap geldt",
            "a second uitgangspunten.yaml; the one in the main folder counts",
            hint: Wording(
                "maak er een dossier van naast dit, of haal het weg",
                "make a dossier of it beside this one, or remove it"))
    case .missingVersion:
        ProblemWording(
            "de versie van het formaat ontbreekt", "the version of the format is missing",
            hint: Wording("begin het bestand met 'routekaart: 1'", "begin the file with 'routekaart: 1'"))
    case .newerVersion(let version):
        ProblemWording(
            "versie '\(version)' van het formaat kent dit programma niet; het leest versie 1",
            "this program does not know version '\(version)' of the format; it reads version 1",
            hint: Int(version).map { _ in Wording("neem een nieuwere Routekaart", "get a newer Routekaart") }
                ?? Wording("schrijf routekaart: 1", "write routekaart: 1"))
    case .unreadable(_, isFolder: true): ProblemWording("de map is niet te lezen", "the folder cannot be read")
    case .unreadable(_, isFolder: false): ProblemWording("het bestand is niet te lezen", "the file cannot be read")
    default: nil
    }
}

/// libyaml's most frequent complaints in Dutch.
private func dutchSyntax(_ problem: String) -> String {
    let known = [
        "mapping values are not allowed in this context": "een dubbele punt staat waar dat niet kan",
        "did not find expected key": "hier werd een sleutel verwacht",
        "did not find expected ',' or ']'": "hier werd ',' of ']' verwacht",
        "did not find expected ',' or '}'": "hier werd ',' of '}' verwacht",
        "did not find expected '-' indicator": "hier werd '-' verwacht",
        "found character that cannot start any token": "met dit teken kan een waarde niet beginnen (een tab?)",
        "could not find expected ':'": "hier werd ':' verwacht",
        "found unexpected end of stream": "het bestand houdt op binnen aanhalingstekens of haakjes",
        "did not find expected node content": "hier werd een waarde verwacht",
        "control characters are not allowed": "besturingstekens mogen niet",
        "did not find expected <document start>": "hier werd een nieuw document verwacht",
        "block sequence entries are not allowed in this context": "een streepje (-) staat waar dat niet kan",
        "mapping keys are not allowed in this context": "een vraagteken (?) staat waar dat niet kan",
        "block collection entries are not allowed in this context": "een streepje (-) staat waar dat niet kan",
        "found unknown escape character": "na \\ staat een letter die daar niets betekent",
        "did not find expected hexdecimal number": "na \\x of \\u hoort een hexadecimaal getal",
        "did not find expected alphabetic or numeric character": "na & of * hoort een naam van letters en cijfers",
        "found unexpected document indicator": "een nieuw document (---) begint binnen aanhalingstekens",
        "found duplicate %YAML directive": "%YAML staat er twee keer",
        "found incompatible YAML document": "een andere versie van YAML",
        "found undefined tag handle": "een type (!) dat niet bestaat",
        "did not find expected comment or line break": "hier hoort de regel op te houden",
        "found a tab character where an indentation space is expected": "een tab waar spaties horen",
        "found a tab character that violates indentation": "een tab waar spaties horen",
    ]
    if let dutch = known[problem] { return dutch }
    if problem.hasPrefix("unknown anchor ") { return "verwijzing naar '\(problem.dropFirst(15))', die niet bestaat" }
    return problem
}
