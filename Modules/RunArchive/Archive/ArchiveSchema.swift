/// The tables of the archive, version after version (docs/archief.md). A version that was released is never changed: what
/// comes later is a step of its own behind it.
enum ArchiveSchema {
    /// Number in the file's head that tells an archive from other files of SQLite: "RKAR".
    static let application = 0x524b_4152

    /// Version that this program makes and reads.
    static var version: Int { steps.count }

    /// Statements that make each version of the one before it.
    static let steps = [first]

    private static let first = tables + views

    private static let tables = """
        CREATE TABLE inhoud (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE run (
            id INTEGER PRIMARY KEY AUTOINCREMENT, tijd TEXT NOT NULL, versie TEXT NOT NULL, opdracht TEXT NOT NULL,
            zaad TEXT, dossier TEXT NOT NULL, map TEXT NOT NULL, dossier_sha256 TEXT NOT NULL, resultaat TEXT NOT NULL,
            resultaat_sha256 TEXT NOT NULL REFERENCES inhoud, manifest BLOB NOT NULL);
        CREATE INDEX run_resultaat ON run (resultaat_sha256);
        CREATE TABLE optie (
            run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, nummer INTEGER NOT NULL, naam TEXT NOT NULL,
            waarde TEXT, PRIMARY KEY (run, nummer)) WITHOUT ROWID;
        CREATE TABLE invoer (
            run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, bestand TEXT NOT NULL,
            sha256 TEXT NOT NULL REFERENCES inhoud, PRIMARY KEY (run, bestand)) WITHOUT ROWID;
        CREATE INDEX invoer_inhoud ON invoer (sha256);
        CREATE TABLE label (
            run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, label TEXT NOT NULL,
            PRIMARY KEY (run, label)) WITHOUT ROWID;
        CREATE TABLE uitkomst (
            id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, scenario TEXT NOT NULL,
            naam TEXT NOT NULL, gemeente TEXT NOT NULL, totaal REAL, ncw REAL, structureel REAL, incidenteel REAL,
            terugverdienjaar INTEGER, verschil_totaal REAL, verschil_ncw REAL, verschil_structureel REAL,
            kans_duurder REAL, posten_van INTEGER NOT NULL REFERENCES uitkomst ON DELETE CASCADE,
            UNIQUE (run, scenario, gemeente));
        CREATE INDEX uitkomst_posten ON uitkomst (posten_van);
        CREATE TABLE pad (
            id INTEGER PRIMARY KEY, pad TEXT NOT NULL UNIQUE, regeling TEXT NOT NULL, soort TEXT NOT NULL);
        CREATE TABLE post (
            uitkomst INTEGER NOT NULL REFERENCES uitkomst ON DELETE CASCADE, jaar INTEGER NOT NULL,
            pad INTEGER NOT NULL REFERENCES pad, bedrag REAL NOT NULL, PRIMARY KEY (uitkomst, jaar, pad)) WITHOUT ROWID;
        CREATE TABLE spreiding (
            uitkomst INTEGER NOT NULL REFERENCES uitkomst ON DELETE CASCADE, figuur TEXT NOT NULL, raming REAL NOT NULL,
            gemiddelde REAL NOT NULL, standaardafwijking REAL NOT NULL, p5 REAL, p10 REAL, p25 REAL, p50 REAL, p75 REAL,
            p80 REAL, p90 REAL, p95 REAL, p99 REAL, PRIMARY KEY (uitkomst, figuur)) WITHOUT ROWID;

        """

    private static let views = """
        CREATE VIEW runs AS SELECT id AS run, tijd, versie, opdracht, zaad, dossier, map, dossier_sha256, resultaat,
            resultaat_sha256, (SELECT group_concat(label, ', ') FROM label WHERE run = run.id) AS labels FROM run;
        CREATE VIEW uitkomsten AS SELECT run, scenario, naam, gemeente, totaal, ncw, structureel, incidenteel,
            terugverdienjaar, verschil_totaal, verschil_ncw, verschil_structureel, kans_duurder FROM uitkomst;
        CREATE VIEW posten AS SELECT u.run, u.scenario, u.gemeente, pad.regeling,
            CASE p.jaar WHEN 0 THEN 'later' ELSE CAST(p.jaar AS TEXT) END AS jaar, pad.pad, pad.soort, p.bedrag
            FROM uitkomst u JOIN post p ON p.uitkomst = u.posten_van JOIN pad ON pad.id = p.pad;
        CREATE VIEW spreidingen AS SELECT u.run, u.scenario, u.gemeente, s.figuur, s.raming, s.gemiddelde,
            s.standaardafwijking, s.p5, s.p10, s.p25, s.p50, s.p75, s.p80, s.p90, s.p95, s.p99
            FROM uitkomst u JOIN spreiding s ON s.uitkomst = u.id;
        CREATE VIEW cijfers AS
            SELECT run, scenario, gemeente, 'totaal' AS pad, totaal AS waarde FROM uitkomst WHERE totaal IS NOT NULL
            UNION ALL SELECT run, scenario, gemeente, 'ncw', ncw FROM uitkomst WHERE ncw IS NOT NULL
            UNION ALL SELECT run, scenario, gemeente, 'structureel', structureel FROM uitkomst
                WHERE structureel IS NOT NULL
            UNION ALL SELECT run, scenario, gemeente, 'incidenteel', incidenteel FROM uitkomst
                WHERE incidenteel IS NOT NULL
            UNION ALL SELECT run, scenario, gemeente, 'verschil.ncw', verschil_ncw FROM uitkomst
                WHERE verschil_ncw IS NOT NULL
            UNION ALL SELECT run, scenario, gemeente, 'kans_duurder', kans_duurder FROM uitkomst
                WHERE kans_duurder IS NOT NULL
            UNION ALL SELECT run, scenario, gemeente,
                CASE jaar WHEN 'later' THEN 'later.' ELSE 'jaren.' || jaar || '.' END || pad, bedrag FROM posten
            UNION ALL SELECT run, scenario, gemeente, figuur || '.gemiddelde', gemiddelde FROM spreidingen
            UNION ALL SELECT run, scenario, gemeente, figuur || '.p50', p50 FROM spreidingen WHERE p50 IS NOT NULL
            UNION ALL SELECT run, scenario, gemeente, figuur || '.p75', p75 FROM spreidingen WHERE p75 IS NOT NULL
            UNION ALL SELECT run, scenario, gemeente, figuur || '.p95', p95 FROM spreidingen WHERE p95 IS NOT NULL;
        """
}
