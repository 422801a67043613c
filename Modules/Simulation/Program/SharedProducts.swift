/// In which order the factors of products are multiplied, and what several of them begin with: that is computed once.
struct SharedProducts {
    /// In how many products a factor stands: those in most are multiplied first, so that they are shared.
    private var frequency: [Int: Int] = [:]
    /// How many need the product of some first factors.
    private var needs: [[Int]: Int] = [:]

    /// Of the products that are used in an arena.
    init(_ arena: Arena, uses: [Int]) {
        var products: [(factors: [Int], isWhole: Bool)] = []
        for place in arena.expressions.indices where uses[place] > 0 {
            guard case .product(let factors) = arena[place] else { continue }
            for factor in factors { frequency[factor, default: 0] += 1 }
            products.append((factors, isWhole: uses[place] > 1))
        }
        for product in products {
            let factors = ordered(product.factors)
            need(product.isWhole ? factors[...] : factors.dropLast())
        }
    }

    /// Factors in the order in which they are multiplied.
    func ordered(_ factors: [Int]) -> [Int] {
        factors.sorted { (frequency[$1] ?? 0, $0) < (frequency[$0] ?? 0, $1) }
    }

    /// How many first factors are computed on their own, because another product begins with them too; not all.
    func sharedBegin(of factors: [Int]) -> Int {
        var length = factors.count - 1
        while length > 1, (needs[Array(factors[..<length])] ?? 0) < 2 { length -= 1 }
        return length
    }

    private mutating func need(_ factors: ArraySlice<Int>) {
        guard factors.count > 1 else { return }
        needs[Array(factors), default: 0] += 1
        if needs[Array(factors)] == 1 { need(factors.dropLast()) }
    }
}
