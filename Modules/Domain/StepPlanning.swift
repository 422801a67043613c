/// How a step comes to its decision (`procedure`).
public enum DecisionProcedure: String, Sendable, Hashable, CaseIterable {
    /// The college decides after the council's permission (Wgr art. 1).
    case permission = "toestemming"
    /// The council decides.
    case council = "raadsbesluit"
    /// The college decides.
    case college = "collegebesluit"
    /// Nothing is decided for it alone.
    case none = "geen"
}

/// What a step says of its planning: the way (`weg`) it belongs to and its `procedure`. Information: no figure depends
/// on it.
public struct StepPlanning: Sendable, Hashable {
    /// Number of its way; nil: that of its regeling.
    public var lane: Int?
    /// nil: what its kind asks for.
    public var procedure: DecisionProcedure?

    /// What a step says; nothing by default.
    public init(lane: Int? = nil, procedure: DecisionProcedure? = nil) {
        self.lane = lane
        self.procedure = procedure
    }

    /// Reads `weg` and `procedure` of a step of any kind.
    public init(from fields: Fields) {
        let words = Lane.numbers.map { String($0) }
        lane = fields.value("weg", required: false) { node in
            if let text = node.text, words.contains(text) { return Int(text) }
            fields.reading.report(.unknownChoice(node.text ?? "", allowed: words, nearest: nil), at: node.place)
            return nil
        }
        procedure = fields.choice("procedure", DecisionProcedure.self)
    }
}
