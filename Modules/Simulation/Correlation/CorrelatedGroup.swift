import CKernels
import LinearAlgebra

/// Inputs that are drawn together: their own draws as normals, made correlated by the factor of their matrix, and back to
/// draws by the normal distribution function (Gaussian copula). Normal, lognormal and PERT inputs take the normals as
/// they are, the PERT by a table of both steps at once.
struct CorrelatedGroup: Sendable {
    /// Places of the inputs, in byte order of their names.
    let members: [Int]
    /// The matrix of the pairs, and the one that is used.
    let asked: SquareMatrix
    let used: SquareMatrix
    private let factor: [Double]
    private let steps: [DrawStep]

    /// The group of a matrix, which is replaced by the nearest that can be used when it cannot.
    init(_ matrix: GroupMatrix, _ steps: [DrawStep]) throws(CorrelationProblem) {
        members = matrix.members
        asked = matrix.asked
        self.steps = matrix.members.map { steps[$0] }
        if let factor = asked.choleskyFactor() {
            used = asked
            self.factor = factor
            return
        }
        do {
            (used, factor) = try NearestCorrelation.usable(for: asked)
        } catch {
            switch error {
            case .libraryMissing(let package): throw .libraryMissing(package: package)
            case .singular, .notConverged: throw .notConverged
            }
        }
    }

    /// Draws of all members: row i at values + i * stride.
    func drawValues(
        from first: UInt64, count: Int, into values: UnsafeMutablePointer<Double>, stride: Int,
        scratch: UnsafeMutablePointer<Double>
    ) {
        for step in steps {
            step.drawNormals(Row(start: values + step.place * stride, count: count), from: first)
        }
        routekaart_correlate(values, stride, members, factor, members.count, count)
        for step in steps {
            step.values(
                ofNormals: Row(start: values + step.place * stride, count: count), from: first, scratch: scratch)
        }
    }
}
