import Glibc
import Storage

/// Makes a PDF of a page of HTML with a browser without a window: Chromium, Chrome or Edge. The page needs nothing from
/// elsewhere, and runs no scripts.
struct PagePrinter {
    /// Programs that print alike, by the names under which they are found.
    static let browsers = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
    ]
    /// Names to look for, or paths.
    var names = browsers
    /// A page that is not there by then never comes, in seconds.
    var patience = 120.0

    /// The PDF, the same bytes for the same page and browser.
    func pdf(of page: [UInt8]) throws(PrintProblem) -> [UInt8] {
        // Who is asked to stop (Ctrl-C) first takes the page away again.
        let signals = HeldSignals()
        defer { signals.release() }
        let folder: TemporaryFolder
        let (source, target): (String, String)
        do {
            folder = try TemporaryFolder()
            (source, target) = ("\(folder.path)/pagina.html", "\(folder.path)/pagina.pdf")
        } catch {
            throw .noPlace(error)
        }
        defer { folder.remove() }
        do {
            try OutputFile.write(source) { file throws(WriteError) in try file.write(page) }
        } catch {
            throw .noPlace(error)
        }
        var problem = PrintProblem.noBrowser(names)
        for name in names {
            let run = BrowserRun(
                name, Self.arguments(from: source, to: target, in: folder.path), patience: patience
            ) { signals.isWaiting }
            switch run.end {
            case .missing: continue
            case .tooLong: throw .tooLong(browser: name)
            case .stopped: throw .stopped
            case .ended:
                if let bytes = wholeFile(target), bytes.starts(with: Array("%PDF-".utf8)) {
                    return SteadyPDF(bytes).bytes
                }
                problem = .nothing(browser: name)
            }
        }
        throw problem
    }

    private static func arguments(from source: String, to target: String, in folder: String) -> [String] {
        // A browser refuses its own walls to root; the page is ours and holds no scripts.
        (geteuid() == 0 ? ["--no-sandbox"] : []) + [
            "--headless", "--disable-gpu", "--disable-extensions", "--disable-background-networking", "--no-first-run",
            "--no-pdf-header-footer", "--generate-pdf-document-outline", "--user-data-dir=\(folder)/profiel",
            "--print-to-pdf=\(target)", "file://\(source)",
        ]
    }
}

/// Why nothing could be printed.
enum PrintProblem: Error, Hashable {
    /// None of these programs is there.
    case noBrowser([String])
    /// It ended without a PDF.
    case nothing(browser: String)
    /// It did not end.
    case tooLong(browser: String)
    /// Somebody asked to stop.
    case stopped
    /// There is no place for the page.
    case noPlace(WriteError)
}
