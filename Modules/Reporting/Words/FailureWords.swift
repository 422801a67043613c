import Glibc

/// What the program says when it cannot do what was asked, or a test is not met.
public struct FailureWords: Sendable {
    let language: Language

    /// Words in a language.
    public init(_ language: Language) { self.language = language }

    /// No such file or folder.
    public func notFound(_ path: String) -> String {
        let path = harmless(path)
        return pick("\(path) bestaat niet", "\(path) does not exist")
    }

    /// A folder that is no dossier.
    public func noAssumptions(_ folder: String) -> String {
        let folder = harmless(folder)
        return pick("in \(folder) staat geen uitgangspunten.yaml", "there is no uitgangspunten.yaml in \(folder)")
    }

    /// Output that could not be written; without a path it is standard output.
    public func cannotWrite(_ path: String?, _ failure: ByteSink.Failure) -> String {
        let name = path.map { harmless($0) } ?? pick("de uitvoer", "the output")
        let reason = reason(failure.number)
        return pick("kan \(name) niet schrijven: \(reason)", "cannot write \(name): \(reason)")
    }

    /// The program git is not there.
    public var noGit: String {
        pick("git is niet te starten; het is nodig voor een revisie", "git cannot be started; a revision needs it")
    }

    /// The current folder lies in no git repository.
    public var noRepository: String {
        pick(
            "hier is geen git-opslag om een revisie in te zoeken", "here is no git repository to look for a revision in"
        )
    }

    /// No such branch, tag or commit.
    public func unknownRevision(_ name: String) -> String {
        let name = harmless(name)
        return pick("git kent geen revisie '\(name)'", "git knows no revision '\(name)'")
    }

    /// A revision without the folder.
    public func noSuchFolder(_ folder: String, revision: String) -> String {
        let (folder, revision) = (harmless(folder), harmless(revision))
        return pick("in revisie '\(revision)' is geen map \(folder)", "revision '\(revision)' has no folder \(folder)")
    }

    /// No program to print with, of these.
    public func noBrowser(_ names: [String]) -> String {
        let names = names.joined(separator: ", ")
        return pick(
            "voor pdf is een browser nodig, en die is er niet (gezocht: \(names)); installeer chromium, of schrijf .html en druk dat af",
            "pdf needs a browser, and there is none (looked for: \(names)); install chromium, or write .html and print that"
        )
    }

    /// A browser that printed nothing.
    public func notPrinted(_ browser: String) -> String {
        pick(
            "\(browser) maakte geen pdf van de pagina; schrijf .html en druk dat af",
            "\(browser) made no pdf of the page; write .html and print that")
    }

    /// A browser that does not end.
    public func printsTooLong(_ browser: String) -> String {
        pick(
            "\(browser) deed te lang over de pdf; schrijf .html en druk dat af",
            "\(browser) took too long over the pdf; write .html and print that")
    }

    /// A folder that could not be made because something is there.
    public func isThere(_ folder: String, isFolder: Bool) -> String {
        isFolder
            ? pick("\(folder) is niet leeg; er is niets geschreven", "\(folder) is not empty; nothing was written")
            : pick("\(folder) is een bestand; er is niets geschreven", "\(folder) is a file; nothing was written")
    }

    private func reason(_ number: Int32) -> String {
        switch number {
        case ENOSPC, EDQUOT: pick("de schijf is vol", "the disk is full")
        case EACCES, EPERM, EROFS: pick("geen toegang", "no access")
        case ENOENT, ENOTDIR: pick("de map bestaat niet", "the folder does not exist")
        case EISDIR: pick("dat is een map", "that is a folder")
        default: String(cString: strerror(number))
        }
    }

    /// An error before its words.
    public func error(_ text: String) -> String { pick("fout: \(text)", "error: \(text)") }

    /// How many problems there are, under all of them.
    public func count(of problems: Int) -> String {
        problems == 1 ? pick("1 fout", "1 error") : pick("\(problems) fouten", "\(problems) errors")
    }

    /// How many problems there are besides those that were told.
    func more(_ problems: Int) -> String {
        let count = NumberFormat(language).whole(problems)
        return problems == 1
            ? pick("... en nog 1 fout, die hier niet staat", "... and 1 more error, not shown")
            : pick(
                "... en nog \(count) fouten, die hier niet staan; los eerst deze op",
                "... and \(count) more errors, not shown; solve these first")
    }

    /// A fault of ours.
    public func fault(_ text: String) -> String {
        pick(
            "dit is een fout van Routekaart, niet van u: \(text)\nWilt u haar melden, met de opdracht en het dossier?",
            "this is a fault of Routekaart, not yours: \(text)\nPlease report it, with the command and the dossier.")
    }

    /// A test that was asked for with `--eis`.
    public func unmet(test: String, scenario: String, municipality: String, isKnown: Bool) -> String {
        let (scenario, municipality) = (harmless(scenario), harmless(municipality))
        return isKnown
            ? pick(
                "toets \(test) niet gehaald: \(scenario), \(municipality)",
                "test \(test) not met: \(scenario), \(municipality)")
            : pick(
                "toets \(test) niet bekend: \(scenario), \(municipality)",
                "test \(test) not known: \(scenario), \(municipality)")
    }

    /// A note that data formats do not carry.
    public func warning(_ note: String) -> String { pick("let op: ", "note: ") + harmless(note) }

    /// Notes that are not said one by one.
    public func moreWarnings(_ count: Int) -> String {
        pick(
            "let op: en nog \(count) \(count == 1 ? "opmerking" : "opmerkingen"); '--formaat tabel' toont ze alle",
            "note: and \(count) more \(count == 1 ? "note" : "notes"); '--formaat tabel' shows them all")
    }

    private func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}
