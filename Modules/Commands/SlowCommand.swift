/// A command that can last long enough for a person to wonder how far it is.
protocol SlowCommand: Command {
    /// Does the work; the bar, where there is one, hears how far it is and is wiped in the end.
    func result(from dossiers: DossierAccess, showing bar: ProgressBar?) throws -> CommandResult
}

extension SlowCommand {
    /// Without a bar.
    func result(from dossiers: DossierAccess) throws -> CommandResult { try result(from: dossiers, showing: nil) }
}
