import CKernels

/// The Gaussian copula: rank correlation (Spearman) r and the correlation of the normals behind it, 2 sin(pi r / 6)
/// (Hotelling and Pabst 1936; Kruskal 1958).
public enum Copula {
    /// The parameter of a rank correlation of -1 to 1.
    public static func parameter(ofRank rank: Double) -> Double {
        min(max(2 * routekaart_sine_of_turn(rank / 6), -1), 1)
    }

    /// The rank correlation of a parameter of -1 to 1: 6/pi asin(parameter / 2), by bisection.
    public static func rank(ofParameter parameter: Double) -> Double {
        var low = -1.0
        var high = 1.0
        while true {
            let middle = (low + high) / 2
            guard low < middle, middle < high else { return middle }
            if Self.parameter(ofRank: middle) < parameter { low = middle } else { high = middle }
        }
    }
}
