/// A way (weg) of the Routekaart: steps, regelingen and milestones that belong together. Information: no figure depends
/// on it.
///
///     wegen:
///       2: {naam: Leidse regio, regelingen: [lr-wmo], mijlpalen: [{datum: 2019-06-11, wat: colleges bijeen}]}
public struct Lane: Sendable, Hashable {
    /// Something that happened or is planned and is no step.
    public struct Milestone: Sendable, Hashable {
        /// The day; nil: not known.
        public var date: CalendarDate?
        /// What.
        public var what: String
        /// `bron:`, who says so.
        public var source: String?
        /// `aanname: ja`.
        public var isAssumption: Bool

        /// A milestone.
        public init(date: CalendarDate?, what: String, source: String? = nil, isAssumption: Bool = false) {
            self.date = date
            self.what = what
            self.source = source
            self.isAssumption = isAssumption
        }
    }

    /// The numbers that a way can have.
    public static let numbers = 1...3

    /// 1, 2 or 3.
    public var number: Int
    /// Name that people read; nil: none was given.
    public var name: String?
    /// Regelingen whose steps belong to it, unless a step says otherwise.
    public var regelingen: [RegelingID]
    /// In the order of the file.
    public var milestones: [Milestone]

    /// A way.
    public init(number: Int, name: String? = nil, regelingen: [RegelingID] = [], milestones: [Milestone] = []) {
        self.number = number
        self.name = name
        self.regelingen = regelingen
        self.milestones = milestones
    }
}

extension Lane {
    /// Reads `wegen`, in order of number. A regeling belongs to one of them at most.
    public static func lanes(from fields: Fields) -> [Lane] {
        var seen: Set<RegelingID> = []
        let lanes = numbers.compactMap { number in
            fields.fields(String(number)).map { Lane(number, from: $0, &seen) }
        }
        fields.finish()
        return lanes
    }

    private init(_ number: Int, from fields: Fields, _ seen: inout Set<RegelingID>) {
        let reading = fields.reading
        var regelingen: [RegelingID] = []
        for node in fields.list("regelingen") ?? [] {
            guard let id = reading.regeling(node) else { continue }
            if seen.insert(id).inserted {
                regelingen.append(id)
            } else {
                reading.report(.doubledName(id.text), at: node.place)
            }
        }
        self.init(
            number: number, name: fields.title("naam"), regelingen: regelingen,
            milestones: (fields.list("mijlpalen") ?? []).compactMap { Milestone(from: Fields($0, in: reading)) })
        fields.finish()
    }
}

extension Lane.Milestone {
    fileprivate init?(from fields: Fields) {
        let date = fields.date("datum")
        let what = fields.text("wat", required: true)
        fields.finish()
        guard let what else { return nil }
        self.init(
            date: date, what: what, source: fields.remark?.source,
            isAssumption: fields.remark?.isAssumption ?? false)
    }
}
