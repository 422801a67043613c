import Domain

/// A way in which the exit sum of a regeling can be reckoned: its provision as it is, a variant, or another method laid
/// over it; what `methode:` of a step can name.
public struct ExitChoice: Sendable {
    /// The variant's name or the method's word; `huidig` for a provision whose own method is a run-off with terms of
    /// its own, because `afbouw` alone means the five-year line.
    public var name: String
    /// The terms as a leave then meets them.
    public var terms: ExitProvision.Terms
    /// Whether these are the terms when a step names nothing.
    public var isProvision: Bool

    /// The provision first, then the variants by name, then the methods that need no more than their word.
    public static func all(of regeling: Regeling) -> [ExitChoice] {
        let own = regeling.provision?.terms ?? ExitProvision.Terms(place: regeling.place)
        var choices: [ExitChoice] = []
        if let method = own.method {
            choices.append(ExitChoice(name: name(of: method), terms: own, isProvision: true))
        }
        for (name, terms) in (regeling.provision?.variants ?? [:]).sorted(by: { $0.key < $1.key }) {
            choices.append(ExitChoice(name: name, terms: terms, isProvision: false))
        }
        for type in ExitMethods.all {
            guard let plain = ExitMethods.byDefault(type.word), !choices.contains(where: { $0.name == type.word })
            else { continue }
            var terms = own
            terms.method = plain
            choices.append(ExitChoice(name: type.word, terms: terms, isProvision: false))
        }
        return choices
    }

    /// What a step's `methode:` means: a variant or method of that name before a provision that bears it.
    public static func named(_ name: String, of regeling: Regeling) -> ExitChoice? {
        let choices = all(of: regeling).filter { $0.name == name }
        return choices.first { !$0.isProvision } ?? choices.first
    }

    private static func name(of method: any ExitMethod) -> String {
        let word = type(of: method).word
        return (method as? any PayingMethod)?.differsFromItsWord == true ? "huidig" : word
    }
}
