/// In which order the factors of products are multiplied, and what several of them begin with: that is computed once.
/// A product that stands in one other product only is a part of that.
struct SharedProducts {
    private let arena: Arena
    private let uses: [Int]
    /// In how many products a factor stands: those in most are multiplied first, so that they are shared.
    private var frequency: [Int: Int] = [:]
    /// How many need the product of some first factors.
    private var needs: [[Int]: Int] = [:]

    /// Of the products that are used in an arena.
    init(_ arena: Arena, uses: [Int]) {
        self.arena = arena
        self.uses = uses
        // From the outputs down, so that a product that is part of another is met after it.
        var parts: Set<Int> = []
        var products: [(factors: [Int], isWhole: Bool)] = []
        for place in arena.expressions.indices.reversed() where uses[place] > 0 {
            guard case .product(let own) = arena[place] else { continue }
            parts.formUnion(own.filter(isPart))
            if parts.contains(place) { continue }
            let factors = flattened(own)
            for factor in factors { frequency[factor, default: 0] += 1 }
            products.append((factors, isWhole: uses[place] > 1))
        }
        for product in products {
            let factors = sorted(product.factors)
            need(product.isWhole ? factors[...] : factors.dropLast())
        }
    }

    /// Whether a factor is a product that nothing else needs.
    private func isPart(_ place: Int) -> Bool {
        if case .product = arena[place] { uses[place] == 1 } else { false }
    }

    private func flattened(_ factors: [Int]) -> [Int] {
        factors.flatMap { place in
            if isPart(place), case .product(let inner) = arena[place] { flattened(inner) } else { [place] }
        }
    }

    /// Factors in the order in which they are multiplied.
    func ordered(_ factors: [Int]) -> [Int] { sorted(flattened(factors)) }

    private func sorted(_ factors: [Int]) -> [Int] {
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
