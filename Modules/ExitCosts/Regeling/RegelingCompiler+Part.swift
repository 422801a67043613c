import CalculationGraph
import CostAllocation
import Domain

extension RegelingCompiler {
    /// Builds the figures of the years and closes the part.
    public func finish(years: ClosedRange<Int>) -> RegelingPart {
        var posts = contributionPosts(in: years)
        let sums = leaves.map { exitSum(of: $0) }
        exitSums = sums
        let ending = dissolutionComponents()
        posts += exitPosts(sums, in: years)
        var received: [PartyYear: [NodeID]] = [:]
        posts += separationPosts(sums, ending, in: years, received: &received)
        posts += entryPosts(in: years, received: &received)
        posts += labelledPosts(received, .settlement, .settlementPost)
        posts += capitalPosts(in: years)
        let figures = years.map { yearFigures($0, components: sums.map(\.components) + [ending]) }
        let stranded = Set(pieces.map { items[$0.item].id }).sorted()
        return RegelingPart(
            id: regeling.id, graph: part.graph.graph,
            posts: ordered(posts),
            years: figures, place: regeling.place, places: part.places, strandedItems: stranded)
    }

    /// By municipality (by name), year and path of the post.
    private func ordered(_ posts: [PostNode]) -> [PostNode] {
        let names = part.graph.names.parties
        var rank = [Int](repeating: 0, count: names.count)
        for (position, party) in names.indices.sorted(by: { names[$0] < names[$1] }).enumerated() {
            rank[party] = position
        }
        let keyed = posts.indices.map { index in
            (
                key: (rank[posts[index].party] << 16 | (posts[index].year & 0xFFF) << 4 | posts[index].post.turn),
                index: index
            )
        }
        return keyed.sorted { $0 < $1 }.map { posts[$0.index] }
    }

    private func contributionPosts(in years: ClosedRange<Int>) -> [PostNode] {
        years.flatMap { year -> [PostNode] in
            contributions(in: year).flatMap { party, contribution -> [PostNode] in
                let id = part.graph.names.parties[party]
                return [
                    (RegelingPost.contribution, contribution.level), (.stranded, contribution.runOff),
                    (.strandedPermanent, contribution.permanent),
                ].compactMap { post, node in
                    node.map { PostNode(municipality: id, year: year, post: post, node: $0, party: party) }
                }
            }
        }
    }

    /// What leavers pay.
    private func exitPosts(_ sums: [ExitSum], in years: ClosedRange<Int>) -> [PostNode] {
        var byParty: [PartyYear: [NodeID]] = [:]
        for sum in sums {
            for (year, node) in sum.payments.sorted(by: { $0.key < $1.key }) where years.contains(year) {
                byParty[PartyYear(municipality: sum.leave.municipality, year: year), default: []].append(node)
            }
        }
        return labelledPosts(byParty, .exitSum, .exitSumPost)
    }

    /// What stayers bear of components; what they receive of exit sums is added to `received`.
    private func separationPosts(
        _ sums: [ExitSum], _ ending: YearlyNodes, in years: ClosedRange<Int>, received: inout [PartyYear: [NodeID]]
    ) -> [PostNode] {
        var separation: [PartyYear: [NodeID]] = [:]
        for sum in sums {
            let leaver: Set<MunicipalityID> = [sum.leave.municipality]
            for year in sum.components.years where years.contains(year) {
                guard let cost = sum.components.sum(year, in: part) else { continue }
                divide(cost, year, without: leaver, at: sum.leave.place, into: &separation)
            }
            for (year, node) in sum.payments.sorted(by: { $0.key < $1.key }) where years.contains(year) {
                let minus = part.graph.difference(part.graph.constant(0), node)
                divide(minus, year, without: leaver, at: sum.leave.place, into: &received)
            }
        }
        for year in ending.years where years.contains(year) {
            guard let cost = ending.sum(year, in: part), let dissolved else { continue }
            for (id, share) in zip(dissolved.membership.participants, restShares()) {
                separation[PartyYear(municipality: id, year: year), default: []].append(
                    part.graph.product([share, cost]))
            }
        }
        return labelledPosts(separation, .separation, .separationPost)
    }

    private func divide(
        _ amount: NodeID, _ year: Int, without excluded: Set<MunicipalityID>, at place: SourcePlace,
        into posts: inout [PartyYear: [NodeID]]
    ) {
        let stayers = stayers(in: year, without: excluded)
        if stayers.isEmpty { part.report(.nobodyStays(regeling: regeling.id.text), at: place) }
        for (id, share) in stayers.sorted(by: { $0.key < $1.key }) {
            posts[PartyYear(municipality: id, year: year), default: []].append(
                part.graph.product([share, amount]))
        }
    }

    /// What joiners pay; what the others receive of it is added to `received`.
    private func entryPosts(
        in years: ClosedRange<Int>, received: inout [PartyYear: [NodeID]]
    ) -> [PostNode] {
        var paid: [PartyYear: [NodeID]] = [:]
        for entry in entrySums where years.contains(entry.date.year) {
            let year = entry.date.year
            let amount = part.amount(entry.amount, year: year)
            paid[PartyYear(municipality: entry.municipality, year: year), default: []].append(amount)
            let minus = part.graph.difference(part.graph.constant(0), amount)
            if stayers(in: year, without: entry.joiners).isEmpty {
                part.report(.entrySumHasNoReceiver(regeling: regeling.id.text), at: entry.place)
                continue
            }
            divide(minus, year, without: entry.joiners, at: entry.place, into: &received)
        }
        return labelledPosts(paid, .entrySum, .entrySumPost)
    }

    private func capitalPosts(in years: ClosedRange<Int>) -> [PostNode] {
        settleRemainingCapital()
        var byParty: [PartyYear: [NodeID]] = [:]
        for payment in capitalPaid where years.contains(payment.year) {
            let minus = part.graph.difference(part.graph.constant(0), payment.amount)
            byParty[PartyYear(municipality: payment.municipality, year: payment.year), default: []].append(minus)
        }
        return labelledPosts(byParty, .capital, .capitalPost)
    }

    /// At dissolving the capital that is left is divided.
    private func settleRemainingCapital() {
        guard let dissolved, let capital else { return }
        for (id, share) in zip(dissolved.membership.participants, restShares()) {
            capitalPaid.append(
                CapitalPayment(
                    municipality: id, year: dissolved.date.year, amount: part.graph.product([share, capital])))
        }
        self.capital = nil
    }

    private func dissolutionComponents() -> YearlyNodes {
        var result = YearlyNodes()
        guard let dissolved else { return result }
        for component in regeling.dissolution.components.sorted(by: { $0.id < $1.id }) {
            guard let cost = component.cost as? any YearlyComponent else { continue }
            result.add(cost.cost(from: dissolved.date, in: self))
        }
        return result
    }

    private func labelledPosts(
        _ nodes: [PartyYear: [NodeID]], _ post: RegelingPost, _ meaning: Meaning
    ) -> [PostNode] {
        nodes.keys.sorted { ($0.municipality, $0.year) < ($1.municipality, $1.year) }.map { key in
            let party = part.party(key.municipality)
            let label = NodeLabel(meaning, party: party, year: key.year)
            return PostNode(
                municipality: key.municipality, year: key.year, post: post,
                node: part.graph.sum(nodes[key] ?? [], label), party: party)
        }
    }

    private func yearFigures(_ year: Int, components: [YearlyNodes]) -> RegelingPart.Year {
        var level: [NodeID] = []
        var stranded: [NodeID] = []
        for span in spans(of: year) {
            for cost in span.divided {
                level += [cost.level].compactMap { $0 }
                stranded += [cost.runOff, cost.permanent].compactMap { $0 }
            }
            for cost in span.caused { stranded += [cost.runOff, cost.permanent].compactMap { $0 } }
        }
        let extra = components.compactMap { $0.sum(year, in: part) }
        let paid = capitalPaid.filter { $0.year == year }.map(\.amount)
        return RegelingPart.Year(
            year: year,
            cost: part.graph.sum(level + stranded + extra, NodeLabel(.regelingCost, year: year)),
            stranded: part.graph.sum(stranded, NodeLabel(.regelingStranded, year: year)),
            fromCapital: part.graph.sum(paid, NodeLabel(.regelingFromCapital, year: year)),
            staff: staff(in: year))
    }

    /// Staff at the levels of the year: sum over items of fte * level, averaged over the months.
    private func staff(in year: Int) -> NodeID? {
        guard items.contains(where: { $0.fte != nil }) else { return nil }
        var terms: [(weight: NodeID, value: NodeID)] = []
        for span in spans(of: year) {
            guard case .participants = span.stretch.bearers else { continue }
            for (index, item) in items.enumerated() {
                guard let fte = item.fte else { continue }
                let from = max(span.from, item.from ?? span.from)
                let months = min(span.to, item.until ?? span.to) - from
                if months <= 0 { continue }
                let weight = part.graph.product([
                    part.graph.constant(Double(months) / 12), part.graph.input(fte),
                ])
                terms.append((weight, span.stretch.items[index].level))
            }
        }
        return part.graph.weightedSum(terms, NodeLabel(.regelingStaff, year: year))
    }
}
