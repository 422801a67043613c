import Domain
import ExitCosts
import Foundation
import Reporting
import Storage

/// Takes bytes for a file of a dossier (a scenario when they name one), reads it, and puts its problems into words.
func readAsDossier(_ bytes: UnsafeBufferPointer<UInt8>) {
    let folder = "\(FileManager.default.temporaryDirectory.path)/routekaart-lezer-\(getpid())"
    let isScenario = String(decoding: bytes, as: UTF8.self).contains("\nscenario:")
    do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let file = isScenario ? "s.yaml" : "uitgangspunten.yaml"
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(file)"))
        let other = "\(folder)/\(isScenario ? "uitgangspunten" : "s").yaml"
        try Data((isScenario ? plainAssumptions : plainScenario).utf8).write(to: URL(fileURLWithPath: other))
        _ = try readDossier(at: folder, kinds: .all).canonicalBytes
    } catch let problems as Problems {
        for language in Language.allCases {
            precondition(!render(problems, language).isEmpty, "a problem without words")
        }
    } catch {
        fatalError("\(error)")
    }
}

private let plainAssumptions = """
    routekaart: 1
    naam: Proef
    gemeente: voorschoten
    beginjaar: 2020
    eindjaar: 2024
    discontovoet: 2%
    gemeenten: {voorschoten: {naam: Voorschoten}, wassenaar: {naam: Wassenaar}}
    maatstaven: {uren: {voorschoten: 10, wassenaar: 20}}
    regelingen:
      wodv:
        deelnemers: [voorschoten, wassenaar]
        sleutels: {uren: {maatstaf: uren}}
        kosten: {apparaat: {bedrag: 1 mln, sleutel: uren, variabel: 40%, afbouw: [100%, 50%]}}
        uittreding: {methode: afbouw}

    """

private let plainScenario = """
    routekaart: 1
    scenario: s
    stappen:
      - uittreden: {gemeente: wassenaar, regeling: wodv, per: 2022-01-01}

    """
