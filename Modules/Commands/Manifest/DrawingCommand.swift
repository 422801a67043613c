/// A command that draws numbers: with the same seed it draws the same.
protocol DrawingCommand: Command {
    /// The seed, typed or not.
    var zaad: UInt64 { get }
}
