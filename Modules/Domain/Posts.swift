/// structureel or incidenteel, as the BBV tells them apart.
public enum PostKind: String, Sendable, Hashable, CaseIterable {
    case recurring = "structureel"
    case oneOff = "incidenteel"
}

/// What a municipality pays a regeling or receives from it (model.md section 5). Raw values are the paths' words.
public enum RegelingPost: String, Sendable, Hashable, CaseIterable {
    case contribution = "bijdrage"
    case stranded = "achterblijvend"
    case strandedPermanent = "achterblijvend_blijvend"
    case exitSum = "uittreedsom"
    case entrySum = "intreedsom"
    case separation = "ontvlechting"
    case settlement = "verrekening"
    case capital = "vermogen"

    /// Its turn in order of path.
    public var turn: Int {
        switch self {
        case .stranded: 0
        case .strandedPermanent: 1
        case .contribution: 2
        case .entrySum: 3
        case .separation: 4
        case .exitSum: 5
        case .capital: 6
        case .settlement: 7
        }
    }

    /// Hashed by its turn: hashing the word would cost more than looking it up.
    public func hash(into hasher: inout Hasher) { hasher.combine(turn) }

    /// structureel or incidenteel.
    public var kind: PostKind {
        switch self {
        case .contribution, .strandedPermanent: .recurring
        case .stranded, .exitSum, .entrySum, .separation, .settlement, .capital: .oneOff
        }
    }
}

/// What a step costs a municipality itself.
public enum StepPost: String, Sendable, Hashable, CaseIterable {
    case ownProvision = "zelf_doen"
    case outsourcing = "uitbesteden"
    case recurring = "structureel"
    case oneOff = "eenmalig"
    case parallelRunning = "dubbele_lasten"

    /// structureel or incidenteel.
    public var kind: PostKind {
        switch self {
        case .ownProvision, .outsourcing, .recurring: .recurring
        case .oneOff, .parallelRunning: .oneOff
        }
    }
}
