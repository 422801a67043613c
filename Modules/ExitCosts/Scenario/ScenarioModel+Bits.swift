import CalculationGraph

extension ScenarioModel {
    /// The bits of every node's value, part by part in order of evaluation, little-endian: two builds agree to the bit
    /// when these agree.
    public var bits: [UInt8] {
        let evaluations = [shared.evaluation] + regelingen.map(\.evaluation) + [steps.evaluation]
        return evaluations.flatMap { evaluation in
            evaluation.values.flatMap { value in
                (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) }
            }
        }
    }
}
