import LinearAlgebra

/// Inputs that pairs tie together, directly or through others, and their matrix.
struct GroupMatrix {
    /// Places of the inputs, in byte order of their names.
    var members: [Int]
    /// Parameters of the copula, rows and columns as the members; 0 where no pair is given.
    var asked: SquareMatrix
}

/// Which inputs are correlated with which.
enum CorrelationGroups {
    /// The groups, each with its matrix.
    static func matrices(names: [String], _ pairs: [RankCorrelation]) -> [GroupMatrix] {
        var group = Array(names.indices)
        for pair in pairs {
            let (kept, joined) = (group[pair.first], group[pair.second])
            for place in group.indices where group[place] == joined { group[place] = kept }
        }
        let order = inOrder(Array(names.indices), names)
        let members = Dictionary(grouping: order) { group[$0] }.values.filter { $0.count > 1 }
        return members.sorted { $0[0] < $1[0] }.map { GroupMatrix(members: $0, asked: matrix($0, pairs)) }
    }

    /// What was asked and what is used, over all groups; nil without groups.
    static func report(_ groups: [CorrelatedGroup], names: [String]) -> CorrelationReport? {
        guard !groups.isEmpty else { return nil }
        let places = inOrder(groups.flatMap(\.members), names)
        var report = CorrelationReport(
            names: places.map { names[$0] }, asked: SquareMatrix(identity: places.count),
            used: SquareMatrix(identity: places.count))
        for group in groups {
            let own = group.members.map { member in places.firstIndex(of: member) ?? 0 }
            for i in own.indices {
                for j in own.indices {
                    report.asked[own[i], own[j]] = group.asked[i, j]
                    report.used[own[i], own[j]] = group.used[i, j]
                }
            }
        }
        return report
    }

    private static func inOrder(_ places: [Int], _ names: [String]) -> [Int] {
        places.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
    }

    private static func matrix(_ members: [Int], _ pairs: [RankCorrelation]) -> SquareMatrix {
        var matrix = SquareMatrix(identity: members.count)
        for pair in pairs {
            guard let row = members.firstIndex(of: pair.first), let column = members.firstIndex(of: pair.second),
                row != column
            else { continue }
            let parameter = Copula.parameter(ofRank: pair.rank)
            matrix[row, column] = parameter
            matrix[column, row] = parameter
        }
        return matrix
    }
}
