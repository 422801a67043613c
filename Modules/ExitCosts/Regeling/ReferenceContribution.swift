import CalculationGraph
import CostAllocation
import Domain

/// The reference contribution B of a leaver and what it rests on, as nodes.
struct ReferenceContribution {
    /// What a participant contributed in one of the years before.
    struct Year {
        var year: Int
        /// In how many of its months it took part.
        var months: Int
        /// Its contribution in those months, euro.
        var contribution: NodeID
        /// The same at the price level of the year of leaving.
        var indexed: NodeID
    }

    /// Calendar years wholly before the date in which it took part, ascending.
    var years: [Year]
    /// B, euro per year.
    var node: NodeID
}

extension RegelingCompiler {
    /// The reference contribution B: twelve times the mean of a participant's monthly contribution over those months
    /// of the last `years` calendar years wholly before a date in which it took part, each brought to the year of the
    /// date by the index (model.md section 4).
    func reference(
        of id: MunicipalityID, before date: Month, years: Int, index: IndexID?, place: SourcePlace
    ) -> ReferenceContribution {
        let known = ((date.year - years)..<date.year).compactMap { year in
            contribution(of: id, inReferenceYear: year, index: index, to: date.year)
        }
        let months = known.reduce(0) { $0 + $1.months }
        guard months > 0 else {
            part.report(
                .noReferenceMonths(municipality: id.text, regeling: regeling.id.text), at: place)
            return ReferenceContribution(years: [], node: part.graph.constant(0))
        }
        let label = NodeLabel(.referenceContribution, party: part.party(id), year: date.year)
        var factors = [part.graph.sum(known.map(\.indexed))]
        if months != 12 { factors.append(part.graph.constant(12 / Double(months))) }
        return ReferenceContribution(years: known, node: part.graph.product(factors, label))
    }

    /// nil for a year in which it took no part.
    private func contribution(
        of id: MunicipalityID, inReferenceYear year: Int, index: IndexID?, to priceYear: Int
    ) -> ReferenceContribution.Year? {
        let all = spans(of: year)
        let own = all.filter { $0.stretch.membership.contains(id) }
        let months = own.reduce(0) { $0 + ($1.to - $1.from) }
        guard months > 0 else { return nil }
        let contributed = own.count == all.count ? contributions(in: year) : contributions(over: own)
        let total = contributed[part.party(id)]?.total ?? part.graph.constant(0)
        let ratio = part.indexRatio(index, from: year, to: priceYear)
        let indexed = ratio.map { part.graph.product([total, $0]) } ?? total
        return .init(year: year, months: months, contribution: total, indexed: indexed)
    }
}
