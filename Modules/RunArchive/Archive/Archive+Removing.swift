extension Archive {
    /// Removes runs, all of them or none, with what no other run needs. Their numbers are not given again.
    public func remove(_ numbers: [Int]) throws(ArchiveProblem) {
        try failing {
            try database.transaction {
                for number in numbers {
                    guard try !database.rows("DELETE FROM run WHERE id = ? RETURNING id", [.number(number)]).isEmpty
                    else { throw ArchiveProblem.unknownRun(file: path, run: number) }
                }
                try database.run(
                    """
                    DELETE FROM inhoud WHERE NOT EXISTS (SELECT 1 FROM invoer WHERE invoer.sha256 = inhoud.sha256)
                        AND NOT EXISTS (SELECT 1 FROM run WHERE resultaat_sha256 = inhoud.sha256)
                    """)
            }
        }
    }
}
