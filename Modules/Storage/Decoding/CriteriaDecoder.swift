import Domain

/// Reads `criteria:`: those of a set that ships with the program (`vaste_set`), and those of the file, laid over them.
///
///     criteria: {vaste_set: voorschoten, participatie: {gewicht: 10%}, transparantie: {gewicht: 0%}}
struct CriteriaDecoder {
    let reading: Reading

    /// The word that takes a set; no name of a criterion can be the same.
    static let setWord = "vaste_set"

    /// The criteria in their order, those of the set first; their weights add up to 1 or are reported.
    func decode(_ fields: Fields) -> (criteria: [Criterion], set: CriteriaSet?) {
        guard let own = fields.fields("criteria") else { return ([], nil) }
        let set = set(own)
        let entries = own.names()
        var criteria = set.map { placed($0, at: own.place(of: Self.setWord)) } ?? []
        var isWhole = own.node[Self.setWord] == nil || set != nil
        for entry in entries {
            let laid = criteria.firstIndex { $0.id == entry.key }
            guard let criterion = criterion(entry, over: laid.map { criteria[$0] }) else {
                isWhole = false
                continue
            }
            if let laid { criteria[laid] = criterion } else { criteria.append(criterion) }
        }
        let sum = criteria.reduce(0) { $0 + $1.weight }
        if isWhole, !criteria.isEmpty, abs(sum - 1) > 1e-9 {
            reading.report(.weightsDoNotAddUp(sum: sum, set: set?.word), at: fields.place(of: "criteria"))
        }
        return (criteria, set)
    }

    /// Names that can be scored as far as they can be known without reading them: for hints and references.
    static func names(in root: DocumentNode) -> Set<String> {
        let own = root["criteria"]
        let set = own?[setWord]?.text.flatMap { CriteriaSet.named($0) }
        let typed = (own?.entries ?? []).map(\.key).filter { $0 != setWord }
        return Set(typed + (set?.criteria.map(\.id) ?? []))
    }

    private func set(_ fields: Fields) -> CriteriaSet? {
        fields.value(Self.setWord, required: false) { node in
            guard let word = reading.text(node) else { return nil }
            if let set = CriteriaSet.named(word) { return set }
            let known = CriteriaSet.all.map(\.word)
            reading.report(
                .unknownChoice(word, allowed: known, nearest: reading.nearest(to: word, among: known)), at: node.place)
            return nil
        }
    }

    private func placed(_ set: CriteriaSet, at place: SourcePlace) -> [Criterion] {
        set.criteria.map { criterion in
            var criterion = criterion
            criterion.place = place
            return criterion
        }
    }

    /// A criterion of the file; what it does not say is as the set has it.
    private func criterion(_ entry: DocumentNode.Entry, over set: Criterion?) -> Criterion? {
        let own = Fields(entry.value, in: reading)
        defer { own.finish() }
        let weight = own.estimate("gewicht", .certainFraction, required: true)
        let isQuality = own.flag("kwaliteit") ?? set?.isQuality ?? false
        let from = own.choice("uit", ComputedFigure.self) ?? set?.from
        let name = own.title("naam") ?? set?.name
        let part = own.title("onderdeel") ?? set?.part
        if from != nil, isQuality {
            reading.report(.computedIsNoQuality(entry.key), at: own.place(of: "kwaliteit"))
        }
        let word = DocumentNode(.scalar(entry.key, isQuoted: false), at: entry.keyPlace)
        guard let id = reading.name(word, as: ComponentID.self), let weight else { return nil }
        return Criterion(
            id: id.text, name: name, part: part, weight: weight.base, isQuality: isQuality, from: from,
            place: entry.keyPlace)
    }
}
