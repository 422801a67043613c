/// How a file of one version of the format becomes one of the next: changes that keep everything else byte for byte.
///
/// A version that changes the format adds one step to `all`, with a file of the old version among the tests.
public struct FormatStep: Sendable {
    /// The version that it takes files from; it leaves them at the next.
    public var from: Int
    /// What it changes besides the number under `routekaart`.
    public var change: @Sendable (inout EditableFile) throws(EditProblem) -> Void

    /// A step.
    public init(from: Int, change: @escaping @Sendable (inout EditableFile) throws(EditProblem) -> Void) {
        self.from = from
        self.change = change
    }

    /// The steps that there are: none, for version 1 is the first.
    public static let all: [FormatStep] = []
}

/// The version of the format of files that this program reads and writes (docs/formaat.md).
public let fileFormat = 1
