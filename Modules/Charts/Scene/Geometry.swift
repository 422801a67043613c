/// A place in a drawing, px from its upper left corner.
public struct Point: Hashable, Sendable {
    /// To the right.
    public var x: Double
    /// Downward.
    public var y: Double

    /// A place.
    public init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// A rectangle along the sides of a drawing, px.
public struct Box: Hashable, Sendable {
    /// Its left side.
    public var x: Double
    /// Its upper side.
    public var y: Double
    /// At least 0.
    public var width: Double
    /// At least 0.
    public var height: Double

    /// A rectangle.
    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// The rectangle between two places, whichever stands first.
    public init(_ one: Point, _ other: Point) {
        self.init(
            x: min(one.x, other.x), y: min(one.y, other.y), width: abs(one.x - other.x), height: abs(one.y - other.y))
    }

    /// Its right side.
    public var right: Double { x + width }
    /// Its lower side.
    public var bottom: Double { y + height }

    /// Whether another lies in it, but for a slack of so many px.
    func contains(_ other: Box, slack: Double) -> Bool {
        other.x >= x - slack && other.right <= right + slack && other.y >= y - slack && other.bottom <= bottom + slack
    }

    /// Whether both have more than `slack` px in common, each way.
    func overlaps(_ other: Box, slack: Double) -> Bool {
        min(right, other.right) - max(x, other.x) > slack && min(bottom, other.bottom) - max(y, other.y) > slack
    }
}
