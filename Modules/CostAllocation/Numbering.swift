/// Numbers names in the order in which they are first asked for: what labels carry instead of texts.
struct Numbering<Name: Hashable> {
    private var numbers: [Name: Int] = [:]

    /// The number of a name: the one that `add` gave when it was new.
    mutating func number(_ name: Name, add: () -> Int) -> Int {
        if let number = numbers[name] { return number }
        let number = add()
        numbers[name] = number
        return number
    }
}
