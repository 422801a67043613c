/// What a municipality does together with others without cost items that can be shared or left (samenwerking): a covenant,
/// a network, a company that it holds a part of. It counts in the inventory, in no total.
public struct Collaboration: Sendable {
    /// Name in the files.
    public var id: CollaborationID
    /// Name that people read.
    public var name: String
    /// The answers of the inventory.
    public var information: Regeling.Information
    /// Who takes part: a name under `gemeenten`, or anybody in words.
    public var participants: [String]
    /// What the dossier's municipality pays, euro per year; nil: not known.
    public var contribution: Estimate?
    /// How it can be ended.
    public var notice: Notice
    /// Where it was typed.
    public var place: SourcePlace

    /// A collaboration.
    public init(
        id: CollaborationID, name: String, information: Regeling.Information, participants: [String],
        contribution: Estimate?, notice: Notice, place: SourcePlace
    ) {
        self.id = id
        self.name = name
        self.information = information
        self.participants = participants
        self.contribution = contribution
        self.notice = notice
        self.place = place
    }
}
