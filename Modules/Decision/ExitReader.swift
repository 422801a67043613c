import CalculationGraph
import Domain
import ExitCosts

/// Reads the figures of one leave, beside the same regeling without it.
struct ExitReader {
    let leaver: MunicipalityID
    let stayers: [MunicipalityID]
    let years: ClosedRange<Int>
    private let without: Amounts

    /// What each municipality pays the regeling by post and year.
    private struct Amounts {
        private var byPost: [MunicipalityID: [RegelingPost: [Int: Double]]] = [:]

        init(_ content: RegelingPart, _ evaluation: Evaluation) {
            for node in content.posts {
                byPost[node.municipality, default: [:]][node.post, default: [:]][node.year, default: 0] +=
                    evaluation[node.node]
            }
        }

        func amount(_ id: MunicipalityID, _ post: RegelingPost, _ year: Int) -> Double { byPost[id]?[post]?[year] ?? 0 }

        func amount(_ id: MunicipalityID, _ year: Int) -> Double {
            RegelingPost.allCases.reduce(0) { $0 + amount(id, $1, year) }
        }
    }

    init(leaver: MunicipalityID, stayers: [MunicipalityID], years: ClosedRange<Int>, without: LoneRegeling) {
        self.leaver = leaver
        self.stayers = stayers
        self.years = years
        self.without = Amounts(without.content, without.evaluation)
    }

    func row(_ choice: ExitChoice, _ exit: LoneExit) -> ExitComparison.Row {
        let value = { (node: NodeID) in exit.evaluation[node] }
        let composition = ExitComposition(exit, choice.terms.payment, in: years.lowerBound)
        let all = Amounts(exit.content, exit.evaluation)
        return ExitComparison.Row(
            choice: choice, total: composition.years.reduce(0) { $0 + $1.total },
            netPresentValue: value(exit.netPresentValue), lines: composition.lines, years: composition.years,
            bound: exit.bound.map { .init(unbounded: value($0.total), bounded: value($0.limit)) },
            reference: exit.reference.map { reference in
                .init(
                    years: reference.years.map { ($0.year, $0.months, value($0.contribution), value($0.indexed)) },
                    amount: value(reference.amount))
            },
            stayers: stayers.map { id in
                .init(
                    municipality: id,
                    amounts: years.map { clean(all.amount(id, $0) - without.amount(id, $0)) },
                    permanent: years.map { all.amount(id, .strandedPermanent, $0) })
            }, stayerPosts: posts(all))
    }

    private func posts(_ all: Amounts) -> [(post: RegelingPost, amounts: [Double])] {
        RegelingPost.allCases.compactMap { post in
            let amounts = years.map { year in
                clean(stayers.reduce(0) { $0 + all.amount($1, post, year) - without.amount($1, post, year) })
            }
            return amounts.allSatisfy { $0 == 0 } ? nil : (post, amounts)
        }
    }

    func stranded(_ exit: LoneExit) -> [ExitComparison.StrandedItem] {
        Dictionary(grouping: exit.stranded, by: \.item).sorted { $0.key < $1.key }.map { item, pieces in
            func amounts(_ node: (LoneExit.Stranded) -> NodeID?) -> [Double] {
                years.map { year in
                    pieces.filter { $0.year == year }.compactMap(node).reduce(0) { $0 + exit.evaluation[$1] }
                }
            }
            return .init(item: item, runOff: amounts(\.runOff), permanent: amounts(\.permanent))
        }.filter { ($0.runOff + $0.permanent).contains { abs($0) >= halfACent } }
    }

    /// What the leaver receives of the capital; nil when none is settled.
    func capital(_ exit: LoneExit) -> Double? {
        let posts = exit.content.posts.filter { $0.post == .capital && $0.municipality == leaver }
        return posts.isEmpty ? nil : posts.reduce(0) { $0 - exit.evaluation[$1.node] }
    }
}
