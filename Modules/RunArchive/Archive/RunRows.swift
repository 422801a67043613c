import Decision
import Domain
import Simulation

/// Writes the rows of a run, inside a transaction.
struct RunRows {
    private let database: Database
    private let path: Statement
    private let outcome: Statement

    init(_ database: Database) throws(DatabaseError) {
        self.database = database
        path = try database.statement(
            """
            INSERT INTO pad (pad, regeling, soort) VALUES (?, ?, ?)
            ON CONFLICT (pad) DO UPDATE SET soort = soort RETURNING id
            """)
        outcome = try database.statement("INSERT INTO uitkomst VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    }

    /// All rows of a run; gives its number.
    func write(_ run: KeptRun) throws(DatabaseError) -> Int {
        let content = try database.statement("INSERT OR IGNORE INTO inhoud VALUES (?, ?)")
        for file in run.inputs + [run.result] { try content.run(.text(file.digest), .bytes(file.bytes)) }
        let number = try head(run)
        let own = DatabaseValue.integer(number)
        let input = try database.statement("INSERT OR IGNORE INTO invoer VALUES (?, ?, ?)")
        for file in run.inputs { try input.run(own, .text(file.name), .text(file.digest)) }
        let label = try database.statement("INSERT OR IGNORE INTO label VALUES (?, ?)")
        for word in run.labels { try label.run(own, .text(word)) }
        let option = try database.statement("INSERT INTO optie VALUES (?, ?, ?, ?)")
        for (index, word) in (run.manifest.call.arguments + run.manifest.call.options).enumerated() {
            try option.run(own, .integer(Int64(index)), .text(word.name), .words(word.value))
        }
        switch run.figures {
        case .estimates(let scenarios, let municipalities): try estimates(scenarios, of: Set(municipalities), own)
        case .simulation(let simulation): try spreads(simulation, own)
        }
        return Int(number)
    }

    private func head(_ run: KeptRun) throws(DatabaseError) -> Int64 {
        let (manifest, dossier) = (run.manifest, run.manifest.dossiers.first)
        try database.statement(
            """
            INSERT INTO run (tijd, versie, opdracht, zaad, dossier, map, dossier_sha256, resultaat, resultaat_sha256,
                manifest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).run(
            .text(manifest.time), .text(manifest.version), .text(manifest.call.command),
            .words(manifest.seed.map { String($0) }), .text(dossier?.name ?? ""), .text(dossier?.folder ?? ""),
            .text(dossier?.digest ?? ""), .text(run.result.name), .text(run.result.digest), .bytes(run.manifestText))
        return database.lastRow
    }

    /// A number for the next outcome, which refers to itself.
    private func nextOutcome() throws(DatabaseError) -> Int64 {
        Int64(try database.rows("SELECT ifnull(max(id), 0) + 1 FROM uitkomst").first?.number(0) ?? 1)
    }

    private func estimates(
        _ scenarios: [ScenarioResult], of municipalities: Set<MunicipalityID>, _ run: DatabaseValue
    ) throws(DatabaseError) {
        var paths: [Post: DatabaseValue] = [:]
        var rows = try RowBatch(database, table: "post", columns: 4)
        // Of the first scenario, by municipality: who pays the same in another one has no posts of its own there.
        var written: [MunicipalityID: (number: Int64, result: MunicipalityResult)] = [:]
        var number = try nextOutcome()
        for (index, scenario) in scenarios.enumerated() {
            for own in scenario.municipalities where municipalities.contains(own.id) {
                let same = written[own.id].flatMap { $0.result.hasSamePosts(as: own) ? $0.number : nil }
                try estimate(own, scenario, run, number, posts: same ?? number)
                if same == nil { try posts(of: own, number, &paths, to: &rows) }
                if index == 0 { written[own.id] = (number, own) }
                number += 1
            }
        }
        try rows.finish()
    }

    private func estimate(
        _ own: MunicipalityResult, _ scenario: ScenarioResult, _ run: DatabaseValue, _ number: Int64, posts: Int64
    ) throws(DatabaseError) {
        // The null scenario has nothing to differ from.
        let difference = own.worstYear == nil ? nil : own.difference
        try outcome.run(
            .integer(number), run, .text(scenario.id.text), .text(scenario.name), .text(own.id.text), .real(own.total),
            .real(own.netPresentValue), .real(own.recurring), .real(own.oneOff), .number(own.paybackYear),
            .figure(difference?.total), .figure(difference?.netPresentValue), .figure(difference?.recurring), .null,
            .integer(posts))
    }

    private func posts(
        of own: MunicipalityResult, _ number: Int64, _ paths: inout [Post: DatabaseValue], to rows: inout RowBatch
    ) throws(DatabaseError) {
        for (year, total) in [(0, own.later)] + own.years.map({ ($0.year, $0.total) }) {
            for amount in total.posts {
                var path = paths[amount.post]
                if path == nil { path = try place(of: amount.post) }
                paths[amount.post] = path
                try rows.add(.integer(number), .integer(Int64(year)), path ?? .null, .real(amount.amount))
            }
        }
    }

    private func place(of post: Post) throws(DatabaseError) -> DatabaseValue {
        .number(
            try path.rows([.text(post.path), .text(post.regeling?.text ?? ""), .text(post.kind.rawValue)])
                .first?.number(0))
    }

    private func spreads(_ simulation: SimulationOutcome, _ run: DatabaseValue) throws(DatabaseError) {
        let spread = try database.statement("INSERT INTO spreiding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        var number = try nextOutcome()
        for scenario in simulation.scenarios {
            for own in scenario.municipalities {
                let id = DatabaseValue.integer(number)
                try outcome.run(
                    id, run, .text(scenario.id.text), .text(scenario.name), .text(own.id.text), .null, .null, .null,
                    .null, .null, .null, .null, .null, .figure(own.chanceDearer?.value), id)
                for (name, figure) in own.named {
                    let values = figure.percentiles
                    func at(_ fraction: Double) -> DatabaseValue { .figure(values[fraction]) }
                    try spread.run(
                        id, .text(name), .real(figure.base), .real(figure.moments.mean),
                        .real(figure.moments.standardDeviation), at(0.05), at(0.1), at(0.25), at(0.5), at(0.75),
                        at(0.8), at(0.9), at(0.95), at(0.99))
                }
                number += 1
            }
        }
    }
}

extension MunicipalityResult {
    /// Whether it pays the same under each post in each year.
    fileprivate func hasSamePosts(as other: MunicipalityResult) -> Bool {
        later.posts == other.later.posts
            && years.elementsEqual(other.years) { $0.year == $1.year && $0.total.posts == $1.total.posts }
    }
}

extension SimulationOutcome.Municipality {
    /// Its figures by their paths.
    fileprivate var named: [(String, SimulationOutcome.Spread)] {
        [("totaal", total), ("ncw", netPresentValue)] + [difference].compactMap { $0.map { ("verschil_ncw", $0) } }
            + years.map { ("jaren.\($0.year)", $0.spread) }
    }
}
