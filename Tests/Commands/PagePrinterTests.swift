import Foundation
import Support
import Testing

@testable import Commands

/// Printing with programs that stand in for a browser.
@Suite struct PagePrinterTests {
    /// A program that finds what it must print and where in `$source` and `$target`, and notes its folder.
    private func printer(_ body: String, in folder: String, patience: Double = 60) throws -> PagePrinter {
        let path = "\(folder)/browser"
        let script = """
            #!/bin/sh
            for word; do case "$word" in --print-to-pdf=*) target="${word#*=}";; file://*) source="${word#file://}";; esac; done
            dirname "$target" > "\(folder)/waar"
            \(body)
            """
        try script.write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return PagePrinter(names: ["\(folder)/er-niet", path], patience: patience)
    }

    private func isGone(_ folder: String) throws -> Bool {
        let own = try String(contentsOfFile: "\(folder)/waar", encoding: .utf8).trimmingCharacters(in: .newlines)
        return own.hasPrefix("/tmp/routekaart-") && !FileManager.default.fileExists(atPath: own)
    }

    @Test func thePageIsPrintedAndNothingIsLeft() throws {
        try inFolder(of: []) { folder in
            let body =
                "mkdir -p \"$(dirname \"$target\")/profiel/diep\"; { printf '%%PDF-1.4 '; cat \"$source\"; } > \"$target\""
            let pdf = try printer(body, in: folder).pdf(of: Array("<p>één</p>".utf8))
            #expect(String(decoding: pdf, as: UTF8.self) == "%PDF-1.4 <p>één</p>")
            #expect(try isGone(folder))
        }
    }

    @Test func whatGoesWrongIsTold() throws {
        try inFolder(of: []) { folder in
            let name = "\(folder)/browser"
            #expect(throws: PrintProblem.nothing(browser: name)) {
                _ = try printer("exit 1", in: folder).pdf(of: [])
            }
            try #expect(isGone(folder))
            #expect(throws: PrintProblem.nothing(browser: name)) {
                try printer("echo geen pdf > \"$target\"", in: folder).pdf(of: [])
            }
            #expect(throws: PrintProblem.tooLong(browser: name)) {
                try printer("exec sleep 60", in: folder, patience: 0.5).pdf(of: [])
            }
            try #expect(isGone(folder))
            #expect(throws: PrintProblem.noBrowser(["\(folder)/er-niet"])) {
                try PagePrinter(names: ["\(folder)/er-niet"]).pdf(of: [])
            }
        }
    }
}
