/// Numbers names in the order in which they are first asked for: what labels carry instead of texts.
struct Numbering<Name: Hashable> {
    private var numbers: [Name: Int] = [:]

    /// The number of a name: its index in the list, to which it is added when it is new.
    mutating func number(_ name: Name, in list: inout [Name]) -> Int {
        if let number = numbers[name] { return number }
        let number = list.count
        list.append(name)
        numbers[name] = number
        return number
    }
}
