/// Values of alternatives, the highest first.
public struct Ranking: Sendable, Hashable {
    /// By alternative.
    public var values: [Double]
    /// By alternative, from 1; equal values share a place, and the next is as many further (1, 2, 2, 4).
    public var places: [Int]

    /// Places of some values; what differs less than a billionth is equal.
    public init(_ values: [Double]) {
        self.values = values
        places = values.map { value in 1 + values.count { $0 > value + Self.equal } }
    }

    private static let equal = 1e-9

    /// The alternatives from the first place to the last; equal ones in their own order.
    public var order: [Int] { places.indices.sorted { (places[$0], $0) < (places[$1], $1) } }
}
