import CKernels

/// The nodes of a Chebyshev series with as many terms as the kernel takes: cos(pi (2k + 1) / 2n), from the largest.
enum ChebyshevNodes {
    private static let count = routekaart_terms

    /// The nodes.
    static let nodes = (0..<count).map { cosine(2 * $0 + 1) }

    /// The coefficients of the series through values at the nodes.
    static func series(_ values: [Double]) -> [Double] {
        let wheel = wheel
        return (0..<count).map { degree in
            var sum = 0.0
            for node in 0..<count { sum += values[node] * wheel[degree * (2 * node + 1) % wheel.count] }
            return sum * (degree == 0 ? 1 : 2) / Double(count)
        }
    }

    /// The cosines of a whole turn in steps of pi / 2n.
    private static let wheel = (0..<4 * count).map(cosine)

    /// cos(pi * steps / 2n), as a sine of at most a quarter of a turn.
    private static func cosine(_ steps: Int) -> Double {
        let folded = steps > 2 * count ? 4 * count - steps : steps
        return routekaart_sine_of_turn(Double(count - folded) / Double(2 * count))
    }
}
