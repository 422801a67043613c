import Decision

/// The words of `verschil`.
public struct DifferenceWords: Sendable {
    let language: Language

    /// Words in a language.
    public init(_ language: Language) { self.language = language }

    var input: String { pick("Invoer", "Input") }
    var was: String { pick("Was", "Was") }
    var becomes: String { pick("Wordt", "Becomes") }
    var place: String { pick("Plaats", "Place") }
    var moved: String { pick("verschoven", "moved") }
    var group: String { pick("Wat er verandert", "What changes") }
    var together: String { pick("Samen", "Together") }
    var gone: String { pick("vervallen", "gone") }
    var new: String { pick("nieuw", "new") }

    var causes: String { pick("Waardoor het verschilt", "What makes the difference") }
    var share: String { pick("Aandeel", "Share") }

    var noChanges: String { pick("de invoer is dezelfde", "the inputs are the same") }
    var nothingMoves: String {
        pick("geen van deze verschillen verschuift een uitkomst", "none of these differences moves a result")
    }
    var shares: String {
        pick(
            "aandeel (Shapley): wat een groep gemiddeld verschuift over alle volgordes waarin de groepen kunnen veranderen",
            "share (Shapley): what a group moves on average over all orders in which the groups may change")
    }

    /// Why a difference is not divided.
    func obstacle(_ obstacle: FigureAttribution.Obstacle) -> String {
        switch obstacle {
        case .input:
            pick(
                "dit is invoer, en dus zelf wat er verschilt: er valt niets toe te delen",
                "this is an input, so it is itself what differs: there is nothing to attribute")
        case .year:
            pick(
                "een jaar verschuift niet in delen: dit verschil is niet toe te delen",
                "a year does not move by parts: this difference cannot be attributed")
        case .noNumber:
            pick(
                "met een deel van de wijzigingen is dit geen getal: het verschil is niet toe te delen",
                "with a part of the changes this is no number: the difference cannot be attributed")
        }
    }

    func heading(_ old: String, _ new: String) -> String {
        let (old, new) = (harmless(old), harmless(new))
        return pick("Verschil van \(old) naar \(new)", "Difference from \(old) to \(new)")
    }

    func inputs(_ count: Int) -> String { pick("Invoer die verschilt (\(count))", "Inputs that differ (\(count))") }

    func more(_ count: Int) -> String {
        pick("... en nog \(count), in csv en json", "... and \(count) more, in csv and json")
    }

    func results(_ municipality: String, unit: String) -> String {
        pick(
            "\(municipality): uitkomsten die verschuiven, in \(unit)", "\(municipality): results that move, in \(unit)")
    }

    func attributed(_ measure: Attribution.Measure, unit: String) -> String {
        let name =
            switch measure {
            case .netPresentValue: pick("de NCW", "the NPV")
            case .total: pick("het totaal", "the total")
            case .recurring:
                pick("het structurele bedrag van het laatste jaar", "the recurring amount of the last year")
            }
        return pick("Waardoor \(name) verschuift, in \(unit)", "What moves \(name), in \(unit)")
    }

    func unmoved(_ count: Int) -> String {
        count == 1
            ? pick("1 scenario verschuift niet", "1 scenario does not move")
            : pick("\(count) scenario's verschuiven niet", "\(count) scenarios do not move")
    }

    /// What a group of changes is called.
    func name(of group: ChangeGroup) -> String {
        let count = group.changes.count
        let values = count == 1 ? "" : pick(" (\(count) waarden)", " (\(count) values)")
        guard !group.path.isEmpty else { return pick("al het andere", "all else") + values }
        let document = group.document.isEmpty ? "" : "\(group.document): "
        return document + ([group.path] + group.joined).map { $0.joined(separator: ".") }.joined(separator: " + ")
            + values
    }

    private func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}
