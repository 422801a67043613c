import Domain

/// `kwaliteit`: the weighted score of the criteria marked `kwaliteit: ja` is not below the null scenario's; not known
/// when a score is missing in either.
func qualityTest(of scenario: Scenario, in dossier: Dossier) -> MunicipalityResult.Test {
    let criteria = dossier.criteria.filter { $0.isQuality && $0.from == nil }
    guard let own = weightedScore(scenario.scores, criteria),
        let baseline = weightedScore(dossier.baseline.scores, criteria)
    else { return .init(isMet: nil, value: nil) }
    let difference = own - baseline
    return .init(isMet: difference > -1e-9, value: difference)
}

/// Mean of the scores by weight; nil when there is no criterion or a score is missing.
private func weightedScore(_ scores: [String: Estimate], _ criteria: [Criterion]) -> Double? {
    var sum = 0.0
    var weights = 0.0
    for criterion in criteria.sorted(by: { $0.id < $1.id }) {
        guard let score = scores[criterion.id] else { return nil }
        sum += score.base * criterion.weight
        weights += criterion.weight
    }
    return weights > 0 ? sum / weights : nil
}
