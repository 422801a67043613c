/// What a program ends with (commands.md).
public enum ExitStatus: Int32, Sendable {
    case done = 0
    /// A test asked for with `--eis` is not met, or a run that was done again differs.
    case testNotMet = 1
    case usage = 64
    case badData = 65
    case noSuchFile = 66
    /// A fault of ours.
    case fault = 70
    case cannotWrite = 73
    case stopped = 130
}
