import LinearAlgebra

/// `wederzijds` (reciprocal): x = (I - S^T)^-1 b is the full cost of each pool; an item receives its part of x.
extension PoolServices {
    func reciprocal() throws(OverheadError) -> [[Double]] {
        var matrix = SquareMatrix(identity: pools.count)
        for i in pools.indices {
            for j in pools.indices { matrix[j, i] -= toPools[i][j] }
        }
        let full: SquareMatrix
        do {
            full = try matrix.solve(SquareMatrix(identity: pools.count))
        } catch {
            switch error {
            case .singular, .notConverged: throw .poolsOnlyServeEachOther(pools)
            case .libraryMissing(let package): throw .libraryMissing(package: package)
            }
        }
        return pools.indices.map { own in
            toItems[0].indices.map { item in
                pools.indices.reduce(0) { $0 + full[$1, own] * toItems[$1][item] }
            }
        }
    }
}
