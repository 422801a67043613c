import Foundation
import Support

/// What the program was asked to do.
struct FuzzOptions {
    /// The first seed; the mutants have this seed and the ones after it.
    var seed = UInt64(Date().timeIntervalSince1970)
    /// How many mutants; nil: as many as fit in the time.
    var count: UInt64?
    /// For how many seconds; nil: until the count is reached.
    var seconds: Double?
    /// A mutant that takes longer than this hangs.
    var patience = 60.0
    /// Where failing inputs are written.
    var output = "\(Self.root)/.build/fuzz"
    /// Do the work here instead of in a process that is watched.
    var isWorker = false
    /// The dossier of one trial, instead of mutants.
    var folder: String?
    /// A failure on purpose, to see that it is found.
    var rehearsal: Rehearsal?

    /// What can be rehearsed: every dossier with the word `groei` fails so.
    enum Rehearsal: String { case sterft, hangt, breekt }

    static let usage =
        "routekaart-fuzz [--zaad N] [--aantal N] [--duur SECONDEN] [--geduld SECONDEN] [--map UITVOER] [--een DOSSIER]"

    /// The checkout.
    static let root = Fixtures.root

    /// nil when the arguments cannot be understood.
    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            if name == "--werker" {
                isWorker = true
                continue
            }
            guard let value = rest.popFirst(), take(name, value) else { return nil }
        }
        if count == nil, seconds == nil { seconds = 60 }
    }

    private mutating func takeFolder(_ name: String, _ value: String) -> Bool {
        switch name {
        case "--map": output = value
        case "--een": folder = value
        default: return false
        }
        return true
    }

    private mutating func take(_ name: String, _ value: String) -> Bool {
        switch name {
        case "--zaad": UInt64(value).map { seed = $0 } != nil
        case "--aantal": UInt64(value).map { count = $0 } != nil
        case "--duur": Double(value).map { seconds = $0 } != nil
        case "--geduld": Double(value).map { patience = $0 } != nil
        case "--oefening": Rehearsal(rawValue: value).map { rehearsal = $0 } != nil
        default: takeFolder(name, value)
        }
    }
}
