import Decision
import Domain
import ExitCosts
import Foundation
import Storage

/// A changed value to the new table, inside one process, beside compiling and evaluating everything.
struct AppBenchmark {
    private let open: OpenDossier
    private let municipality: MunicipalityID
    private let dossier: Dossier

    init(_ folder: String) throws {
        open = try OpenDossier(at: folder, kinds: .all)
        dossier = try open.dossier()
        municipality = dossier.baseline.assumptions.municipality
    }

    /// Milliseconds to compile and evaluate all scenarios: the quickest of some.
    func whole() throws -> Double {
        try Crew.working { crew in
            try best(7) { _ in _ = try DossierCompiler(dossier, crew: crew).models() }
        }
    }

    /// Milliseconds from a value of an input that changes to the new headlines, the values taking turns.
    func change(_ path: String, _ values: [String]) throws -> Double {
        let reviser = DossierReviser(open)
        var live = try Crew.working { crew throws(Problems) in try LiveComparison(dossier, crew) }
        var current: [WhatIf] = []
        return try best(20) { round in
            let next = [WhatIf(path: path, text: values[round % values.count])]
            let (revised, change) = try reviser.revised(live.dossier, from: current, to: next)
            let before = live.headlines(of: municipality)
            let threads: Int? = if case .figures = change { 1 } else { nil }
            try Crew.working(threads: threads) { crew throws(Problems) in try live.update(to: revised, change, crew) }
            _ = Movement.all(from: before, to: live.headlines(of: municipality))
            current = next
        }
    }

    private func best(_ rounds: Int, _ body: (Int) throws -> Void) throws -> Double {
        var best = Double.infinity
        for round in 0..<rounds {
            let start = DispatchTime.now().uptimeNanoseconds
            try body(round)
            best = min(best, Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6)
        }
        return best
    }
}

/// The app on the shipped dossier: an input beside a full compilation, a date, a value that all hang on.
func benchmarkApp(of folder: String) throws {
    let app = try AppBenchmark(folder)
    let whole = try app.whole()
    print("app, \(folder): alles compileren en uitrekenen \(milliseconds(whole))")
    let cases = [
        ("een bedrag", "regelingen.wmo-haaglanden.kosten.inkoop-en-contractbeheer.bedrag", ["1_000_000", "1_100_000"]),
        ("de discontovoet", "discontovoet", ["3%", "2.5%"]),
        ("een inwonertal", "maatstaven.inwoners.voorschoten.2020", ["25_000", "26_000"]),
    ]
    for (name, path, values) in cases {
        let time = try app.change(path, values)
        print(
            "zet \(name): \(milliseconds(time)), \(decimals(time / whole, 3)) van alles (grens 0,1)"
                + (time <= 0.1 * whole ? "" : " BOVEN DE GRENS"))
    }
    let date = try app.change("stappen.uit-wmo.per", ["+12 maanden", "+24 maanden"])
    print("zet een datum: \(milliseconds(date)), \(decimals(date / whole, 3)) van alles")
}

/// The app on the national dossier.
func benchmarkApp(onCountry folder: String) throws {
    let app = try AppBenchmark(folder)
    let cases = [
        ("een bedrag", "regelingen.r0001.kosten.k01.bedrag", ["1_000_000", "1_100_000"]),
        ("een index", "indexatie.prijzen", ["2%", "2.5%"]),
        ("een datum", "stappen.scenario-1-1.per", ["+12 maanden", "+24 maanden"]),
    ]
    for (name, path, values) in cases {
        let time = try app.change(path, values)
        print(
            "zet \(name) in landelijk: \(milliseconds(time)) (grens 100)" + (time <= 100 ? "" : " BOVEN DE GRENS"))
    }
}
