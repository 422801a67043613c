/// The class of a ratio of available to needed risk reserve (weerstandsvermogen), by the norm table of NAR and the University
/// of Twente: A above 2.0, B from 1.4, C from 1.0, D from 0.8, E from 0.6, F below.
public enum ReserveClass: String, Sendable, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
    case f = "F"

    /// The class of available / needed.
    public init(ratio: Double) {
        switch ratio {
        case _ where ratio > 2: self = .a
        case _ where ratio >= 1.4: self = .b
        case _ where ratio >= 1: self = .c
        case _ where ratio >= 0.8: self = .d
        case _ where ratio >= 0.6: self = .e
        default: self = .f
        }
    }
}
