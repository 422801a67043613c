/// How much a dossier may hold (docs/grenzen.md). Each is far above what a real one needs and far below what would take
/// minutes, gigabytes or a stack that is too small; what goes beyond is refused with a place.
public enum Limits {
    /// Bytes of a file: 16 MiB.
    public static let fileSize = 16 * 1024 * 1024
    /// Files of a dossier: as many as a place in a file can tell apart.
    public static let files = 65_000
    /// Characters of a line: as many as a place in a line can tell apart.
    public static let lineLength = 65_000
    /// Mappings and lists within each other.
    public static let depth = 100
    /// Values that aliases may add to a file.
    public static let aliases = 100_000
    /// Characters of a name in the files (`wodv`, `apparaat-sd`).
    public static let identifier = 100
    /// Characters of a name that people read (`naam`, `groep`).
    public static let title = 200
    /// Characters of any other text.
    public static let text = 10_000
    /// Names that the figures of one regeling, or what all share, can tell apart.
    public static let names = 65_000
    /// Keys that a key is made of, written out, itself included.
    public static let keySize = 200
    /// Pools of overhead in a regeling.
    public static let pools = 200
    /// Scenarios, and criteria, that are weighed together: every pair is compared in every draw.
    public static let weighed = 200
    /// Scenarios that build on each other.
    public static let scenarioChain = 100
    /// Uncertain inputs that refer to each other.
    public static let inputChain = 100
    /// Figures that a dossier may ask for, roughly: some seconds and a gigabyte.
    public static let figures = 50_000_000
    /// Problems that get a hint by the nearest name.
    public static let hints = 500
    /// The largest figure, of a file or computed (euro, or units of a driver).
    public static let figure = 1e15
}
