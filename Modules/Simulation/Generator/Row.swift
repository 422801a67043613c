import CKernels

/// The draws of one input in a block, worked on in place.
struct Row {
    var start: UnsafeMutablePointer<Double>
    var count: Int

    /// Draws from ..< from + count of a key (model.md section 7): u between 0 and 1.
    func draw(_ key: UInt64, from: UInt64) { routekaart_uniforms(start, key, from, count) }

    /// Every element the same.
    func fill(_ value: Double) { start.update(repeating: value, count: count) }

    /// addend + factor * x.
    func scale(_ factor: Double, plus addend: Double) { routekaart_scale(start, addend, factor, count) }

    /// Kept within bounds.
    func limit(_ low: Double, _ high: Double) { routekaart_limit(start, low, high, count) }

    /// From u to the standard normal value below which a draw lies with that probability, and back.
    func invertNormal() { routekaart_inverse_normal(start, count) }
    func distributeNormal() { routekaart_normal_distribution(start, count) }
}
