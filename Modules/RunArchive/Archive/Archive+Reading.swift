extension Archive {
    /// Runs that meet a filter, the newest first: at most so many, and how many there are.
    public func list(_ filter: ArchiveFilter, most: Int) throws(ArchiveProblem) -> (runs: [ArchivedRun], count: Int) {
        let (condition, values) = filter.condition
        return try failing {
            let count = try database.rows("SELECT count(*) FROM run WHERE \(condition)", values).first?.number(0) ?? 0
            let rows = try database.rows(
                "\(Self.heads) WHERE \(condition) ORDER BY id DESC LIMIT ?", values + [.number(most)])
            return (rows.map { ArchivedRun($0) }, count)
        }
    }

    /// A run by its number.
    public func run(_ number: Int) throws(ArchiveProblem) -> ArchivedRun {
        let rows = try failing { try database.rows("\(Self.heads) WHERE id = ?", [.number(number)]) }
        guard let row = rows.first else { throw .unknownRun(file: path, run: number) }
        return ArchivedRun(row)
    }

    /// The manifest of a run, as it was written.
    public func manifest(of number: Int) throws(ArchiveProblem) -> [UInt8] {
        let rows = try failing { try database.rows("SELECT manifest FROM run WHERE id = ?", [.number(number)]) }
        guard let bytes = rows.first?.bytes(0) else { throw .unknownRun(file: path, run: number) }
        return bytes
    }

    /// The figures of a run, by scenario, municipality and path.
    public func figures(of number: Int) throws(ArchiveProblem) -> [ArchivedFigure] {
        try failing {
            try database.rows(
                """
                SELECT scenario, gemeente, pad, waarde FROM cijfers WHERE run = ?
                ORDER BY scenario <> 'nulscenario', scenario, gemeente, pad
                """, [.number(number)]
            ).map { row in
                ArchivedFigure(
                    scenario: row.text(0) ?? "", municipality: row.text(1) ?? "", path: row.text(2) ?? "",
                    value: row.figure(3) ?? 0)
            }
        }
    }

    /// The files that a run read, and its result.
    public func files(
        of number: Int
    ) throws(ArchiveProblem) -> (inputs: [KeptRun.Content], result: KeptRun.Content) {
        func contents(_ sql: String) throws(ArchiveProblem) -> [KeptRun.Content] {
            try failing { try database.rows(sql, [.number(number)]) }.map { row in
                KeptRun.Content(name: row.text(0) ?? "", digest: row.text(1) ?? "", bytes: row.bytes(2) ?? [])
            }
        }
        let results = try contents(
            """
            SELECT resultaat, sha256, bytes FROM run JOIN inhoud ON sha256 = resultaat_sha256 WHERE id = ?
            """)
        guard let result = results.first else { throw .unknownRun(file: path, run: number) }
        return (
            try contents("SELECT bestand, sha256, bytes FROM invoer JOIN inhoud USING (sha256) WHERE run = ?"), result
        )
    }

    private static let heads = """
        SELECT id, tijd, opdracht, dossier, map, dossier_sha256,
            (SELECT group_concat(label, char(10)) FROM label WHERE run = run.id) FROM run
        """
}

extension ArchivedRun {
    fileprivate init(_ row: DatabaseRow) {
        self.init(
            number: row.number(0) ?? 0, time: row.text(1) ?? "", command: row.text(2) ?? "", dossier: row.text(3) ?? "",
            folder: row.text(4) ?? "", digest: row.text(5) ?? "",
            labels: (row.text(6) ?? "").split(separator: "\n").map { String($0) })
    }
}

extension ArchiveFilter {
    /// As SQL, with its values.
    fileprivate var condition: (String, [DatabaseValue]) {
        let own = "EXISTS (SELECT 1 FROM uitkomst WHERE run = run.id AND"
        let parts: [(sql: String, value: String?)] = [
            ("instr(lower(dossier || char(10) || map), lower(?)) > 0", dossier), ("\(own) scenario = ?)", scenario),
            ("\(own) gemeente = ?)", municipality),
            ("EXISTS (SELECT 1 FROM label WHERE run = run.id AND label = ?)", label),
            ("substr(tijd, 1, 10) >= ?", from),
            ("substr(tijd, 1, 10) <= ?", to),
        ]
        let given = parts.compactMap { part in part.value.map { (part.sql, DatabaseValue.text($0)) } }
        return (given.isEmpty ? "1" : given.map(\.0).joined(separator: " AND "), given.map(\.1))
    }
}
