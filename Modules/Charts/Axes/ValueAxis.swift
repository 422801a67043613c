/// An axis of figures: what they are and how they are written.
public struct ValueAxis: Sendable {
    /// What the figures are, such as `miljoen euro`.
    public var unit: String
    /// How a round figure of the axis is written.
    public var label: @Sendable (Double) -> String

    /// An axis.
    public init(unit: String, label: @escaping @Sendable (Double) -> String) {
        self.unit = unit
        self.label = label
    }

    /// The round figures around values: as many as there is room for, so that no two are written alike.
    func scale(_ values: [Double], ticks wanted: Int = 6) -> NiceScale {
        for count in stride(from: wanted, through: 3, by: -1) {
            let scale = NiceScale(values, ticks: count)
            let texts = scale.ticks.map(label)
            if Set(texts).count == texts.count { return scale }
        }
        // Figures too near to each other for how they are written: the first of those written alike.
        var scale = NiceScale(values, ticks: 2)
        var texts: Set<String> = []
        scale.keep { texts.insert(label($0)).inserted }
        return scale
    }

    /// How a figure is written, cut to the room of an axis.
    func text(_ value: Double) -> String { TextMetrics.fitted(label(value), to: 90) }
}
