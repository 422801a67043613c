import Domain

extension Explanation {
    /// A figure that a command computes outside the scenarios, in names.
    public struct CommandFigure: Hashable, Sendable {
        /// What it is.
        public var kind: Kind
        /// The key, the method of overhead or the way to reckon an exit sum by which it is computed; nil: none.
        public var way: String?
        /// The item, component, product, pool or criterion that it is of.
        public var name: String?
        /// Whose it is.
        public var municipality: MunicipalityID?
        /// Calendar year.
        public var year: Int?

        /// What a figure of a command is.
        public enum Kind: Hashable, Sendable {
            // Of `verdeel`.
            case dividedCost, amount, share, amountPerInhabitant, moreThanNow, unitPrice, units, charge, poolCost,
                charged
            // Of `uittreding`.
            case exitSum, presentValue, payment, paymentPart, unboundedSum, boundedSum
            case reference, contributed, indexed
            case stayerPaysMore, runningOff, permanent, capital
            // Of `weeg`.
            case weightedSum, partMean, points, weighedAmount, dearest, cheapest
            case closeness, toBest, toWorst, fromBest, fromWorst, weightedScore, comparableScore
            case levelWeight, otherPoints
        }
    }
}
