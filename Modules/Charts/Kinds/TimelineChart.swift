/// What happens when: lanes with stretches of time and milestones, and arrows for what must wait for what.
public struct TimelineChart: Chart {
    /// A stretch of time, or a milestone.
    public struct Item: Hashable, Sendable {
        /// By which arrows find it; each item of a chart has its own.
        public var id: String
        /// What people read.
        public var name: String
        /// When it begins, in any unit that the ticks have too.
        public var from: Double
        /// When it ends; as `from` for a milestone.
        public var to: Double
        /// Drawn so that it stands out, such as what is too late.
        public var isUrgent: Bool

        /// A stretch, or a milestone without `to`.
        public init(id: String, name: String, from: Double, to: Double? = nil, isUrgent: Bool = false) {
            self.id = id
            self.name = name
            self.from = from
            self.to = max(to ?? from, from)
            self.isUrgent = isUrgent
        }
    }

    /// Items that belong together.
    public struct Lane: Hashable, Sendable {
        /// What people read.
        public var name: String
        /// A row each, from above to below.
        public var items: [Item]

        /// A lane.
        public init(name: String, items: [Item]) {
            self.name = name
            self.items = items
        }
    }

    /// A moment with words: a tick along the axis, or a line through all lanes.
    public struct Moment: Hashable, Sendable {
        /// When.
        public var at: Double
        /// What people read.
        public var name: String

        /// A moment.
        public init(at: Double, name: String) {
            self.at = at
            self.name = name
        }
    }

    /// What must wait for what.
    public struct Dependency: Hashable, Sendable {
        /// The item that comes first.
        public var first: String
        /// The item that waits for it.
        public var then: String

        /// An arrow.
        public init(_ first: String, then: String) {
            self.first = first
            self.then = then
        }
    }

    /// What the kinds of items are called in the key; no entry for an empty name.
    public struct Names: Hashable, Sendable {
        /// A stretch of time.
        public var stretch: String
        /// A milestone.
        public var milestone: String
        /// What stands out.
        public var urgent: String

        /// Names.
        public init(stretch: String, milestone: String, urgent: String) {
            self.stretch = stretch
            self.milestone = milestone
            self.urgent = urgent
        }
    }

    /// Its words.
    public var text: ChartText
    /// From above to below.
    public var lanes: [Lane]
    /// Along the axis, such as the first day of each year.
    public var ticks: [Moment]
    /// Lines through all lanes, such as today.
    public var moments: [Moment]
    /// Arrows between items.
    public var dependencies: [Dependency]
    /// What stands in the key.
    public var names: Names

    /// A chart. Items that stand nowhere in time are left out.
    public init(
        text: ChartText, lanes: [Lane], ticks: [Moment], moments: [Moment] = [], dependencies: [Dependency] = [],
        names: Names
    ) {
        self.text = text
        self.lanes = lanes.map { Lane(name: $0.name, items: $0.items.filter { $0.from.isFinite && $0.to.isFinite }) }
        self.ticks = ticks.filter(\.at.isFinite)
        self.moments = moments.filter(\.at.isFinite)
        self.dependencies = dependencies
        self.names = names
    }

    /// The chart for a sheet.
    public func drawing(width: Double) -> Drawing {
        var sheet = ChartSheet(text, width: width)
        let frame = TimelineFrame(self, on: &sheet)
        // Words lie over the lines of moments and arrows.
        sheet.marks.append(.group(.content, frame.momentMarks))
        sheet.marks.append(.group(.axis(.values), frame.tickMarks))
        sheet.marks.append(.group(.axis(.categories), frame.laneMarks))
        sheet.marks.append(.group(.content, frame.arrows + frame.itemMarks))
        sheet.key(key)
        return sheet.drawing(text, axes: lanes.isEmpty ? [.values] : [.values, .categories])
    }

    private var key: [KeyEntry] {
        let items = lanes.flatMap(\.items)
        var entries: [KeyEntry] = []
        if items.contains(where: { $0.to > $0.from && !$0.isUrgent }) {
            entries.append(.shape(names.stretch, TimelineFrame.ordinary))
        }
        if items.contains(where: { $0.to == $0.from }) {
            entries.append(
                KeyEntry(name: names.milestone) { box in
                    [.sign(.diamond, Point(box.x + box.width / 2, box.y + 6), size: 6, TimelineFrame.ordinary)]
                })
        }
        if items.contains(where: \.isUrgent) { entries.append(.shape(names.urgent, TimelineFrame.urgent)) }
        return entries.filter { !$0.name.isEmpty }
    }
}
