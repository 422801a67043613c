import CKernels
import Testing

/// Every kernel gives the same bits by the narrowest and by the widest vectors, and element by element.
@Suite struct WidthTests {
    typealias Kernel = @Sendable (UnsafeMutablePointer<Double>, Int) -> Void

    static let kernels: [String: (wide: Kernel, narrow: Kernel)] = [
        "log": (routekaart_log, routekaart_log_narrow),
        "exp": (routekaart_exp, routekaart_exp_narrow),
        "inverse normal": (routekaart_inverse_normal, routekaart_inverse_normal_narrow),
        "normal distribution": (routekaart_normal_distribution, routekaart_normal_distribution_narrow),
        "log normal": (
            { routekaart_log_normal($0, 0.1, 0.3, $1) }, { routekaart_log_normal_narrow($0, 0.1, 0.3, $1) }
        ),
        "beta of normal": (
            { routekaart_beta_of_normal($0, numbers, $1) }, { routekaart_beta_of_normal_narrow($0, numbers, $1) }
        ),
        "scale": ({ routekaart_scale($0, 0.1, 0.3, $1) }, { routekaart_scale_narrow($0, 0.1, 0.3, $1) }),
        "limit": ({ routekaart_limit($0, 0.2, 0.7, $1) }, { routekaart_limit_narrow($0, 0.2, 0.7, $1) }),
        "triangular": (
            { row, count in withTriangle { routekaart_triangular(row, $0, count) } },
            { row, count in withTriangle { routekaart_triangular_narrow(row, $0, count) } }
        ),
        "pick": ({ routekaart_pick($0, numbers, 97, $1) }, { routekaart_pick_narrow($0, numbers, 97, $1) }),
        "chebyshev": (
            { routekaart_chebyshev($0, numbers, 24, $1) }, { routekaart_chebyshev_narrow($0, numbers, 24, $1) }
        ),
        "event": ({ routekaart_event($0, $0, 0.3, $1) }, { routekaart_event_narrow($0, $0, 0.3, $1) }),
        "within": ({ routekaart_within($0, $0, 0.3, $1) }, { routekaart_within_narrow($0, $0, 0.3, $1) }),
        "beta": ({ beta($0, $1, routekaart_beta) }, { beta($0, $1, routekaart_beta_narrow) }),
        "correlate": (
            { correlate($0, $1, routekaart_correlate) }, { correlate($0, $1, routekaart_correlate_narrow) }
        ),
    ]

    static let numbers = (0..<4_624).map { 1 / Double($0 + 1) }

    static func withTriangle(_ body: (UnsafePointer<routekaart_triangle>) -> Void) {
        var triangle = routekaart_triangle(low: 0.1, high: 7.3, turn: 0.4, rise: 11.3, fall: 17.9)
        body(&triangle)
    }

    static func beta(
        _ row: UnsafeMutablePointer<Double>, _ count: Int,
        _ kernel: (UnsafeMutablePointer<Double>, UnsafePointer<routekaart_beta_side>, UnsafePointer<Double>, Int) ->
            Void
    ) {
        var side = routekaart_beta_side()
        (side.exponent, side.offset, side.top, side.end, side.reach) = (0.3, -2, 0.9, 5, 3)
        withUnsafeMutableBytes(of: &side.series) { $0.storeBytes(of: 0.7, as: Double.self) }
        kernel(row, [side, side], numbers, count)
    }

    static func correlate(
        _ row: UnsafeMutablePointer<Double>, _ count: Int,
        _ kernel: (UnsafeMutablePointer<Double>, Int, UnsafePointer<Int>, UnsafePointer<Double>, Int, Int) -> Void
    ) { kernel(row, count / 3, [2, 0, 1], numbers, 3, count / 3) }

    @Test(arguments: kernels.keys.sorted()) func theBitsAreTheSameAtEveryWidth(_ name: String) throws {
        let kernel = try #require(Self.kernels[name])
        var draws = uniforms(key: 7, 3_001)
        draws[0...5] = [0x1p-53, 1 - 0x1p-53, 0.5, 0x1p-30, 0.075, 0x1p-10]
        let wide = row(draws, kernel.wide)
        #expect(bits(wide) == bits(row(draws, kernel.narrow)))
        if name != "correlate" { #expect(bits(wide) == bits(draws.flatMap { row([$0], kernel.wide) })) }
    }

    /// Sums in eight lanes: as adding them one by one.
    @Test(arguments: [1, 7, 8, 9, 1_001]) func sumsAreTheSameAtEveryWidth(_ count: Int) {
        let draws = uniforms(key: 8, count)
        var (sums, squares) = ([Double](repeating: 0, count: 8), [Double](repeating: 0, count: 8))
        for (place, draw) in draws.enumerated() {
            sums[place % 8] += draw - 0.3
            squares[place % 8] += (draw - 0.4) * (draw - 0.4)
        }
        func all(_ lane: [Double]) -> Double {
            ((lane[0] + lane[1]) + (lane[2] + lane[3])) + ((lane[4] + lane[5]) + (lane[6] + lane[7]))
        }
        let tally = routekaart_tally(draws, count, 0.3, draws[0])
        #expect(tally.sum == all(sums) && routekaart_squares(draws, count, 0.4) == all(squares))
        #expect(tally.lowest == draws.min() && tally.highest == draws.max())
        #expect(tally.below == draws.count { $0 < draws[0] } && tally.equal == draws.count { $0 == draws[0] })
        #expect(tally.positive == draws.count { $0 > 0.005 })
        var kept = [Double](repeating: 0, count: count + 1)
        let sift = routekaart_sift(draws, count, draws[0], 0.9, &kept)
        #expect(sift.below == draws.count { $0 < draws[0] } && sift.low == draws.count { $0 == draws[0] })
        #expect(Array(kept.prefix(Int(sift.inside))) == draws.filter { $0 > draws[0] && $0 < 0.9 })
        #expect(routekaart_sift(draws, count, 0, draws[0], &kept).high == sift.low)
    }

    @Test func drawsAreTheSameAtEveryWidth() {
        let narrow = row([Double](repeating: 0, count: 4_099)) { routekaart_uniforms_narrow($0, 5, 11, $1) }
        #expect(bits(uniforms(key: 5, from: 11, 4_099)) == bits(narrow))
    }
}
