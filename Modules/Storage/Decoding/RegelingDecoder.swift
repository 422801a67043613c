import Domain

/// Reads one regeling.
struct RegelingDecoder {
    let reading: Reading

    /// A regeling; nil when it lacks what it cannot do without.
    func decode(_ id: RegelingID, _ node: DocumentNode, at place: SourcePlace) -> Regeling? {
        let fields = Fields(node, in: reading)
        let before = reading.problems.count
        let keys = keys(fields)
        let items = items(fields)
        let regeling = Regeling(
            id: id, name: fields.title("naam") ?? id.text, group: fields.title("groep"),
            exists: fields.flag("bestaat") ?? true, information: InformationDecoder(reading: reading).decode(fields),
            participants: participants(fields), keys: keys, items: items, overhead: overhead(fields),
            provision: fields.fields("uittreding").flatMap { ProvisionDecoder(reading: reading).decode($0) },
            dissolution: dissolution(fields), place: place)
        fields.finish()
        let named = NamedInRegeling(node, regeling, in: reading)
        for check in regelingChecks {
            for problem in check.problems(in: regeling, named) { reading.report(problem.kind, at: problem.place) }
        }
        return reading.problems.count == before ? regeling : nil
    }

    private func participants(_ fields: Fields) -> [MunicipalityID] {
        guard let elements = fields.list("deelnemers", required: true) else { return [] }
        if elements.isEmpty { reading.report(.noParticipants, at: fields.place(of: "deelnemers")) }
        var seen: Set<MunicipalityID> = []
        return elements.compactMap { element in
            guard let id = reading.municipality(element) else { return nil }
            if !seen.insert(id).inserted { reading.report(.doubledName(id.text), at: element.place) }
            return id
        }
    }

    private func keys(_ fields: Fields) -> [KeyID: any AllocationKey] {
        var keys: [KeyID: any AllocationKey] = [:]
        for builtIn in [KeyID.perCapita, .equalShare] {
            let nothing = DocumentNode(.scalar("", isQuoted: false), at: fields.place)
            keys[builtIn] = reading.kinds.keys.first { $0.word == builtIn.text }?.init(from: nothing, in: reading)
        }
        for entry in fields.fields("sleutels")?.names() ?? [] {
            let name = DocumentNode(.scalar(entry.key, isQuoted: false), at: entry.keyPlace)
            let isBuiltIn = keys[KeyID(entry.key)] != nil && entry.key.contains("_")
            guard let id = isBuiltIn ? KeyID(entry.key) : reading.name(name, as: KeyID.self) else { continue }
            // A key that cannot be read is reported; that it is named elsewhere is no second problem.
            keys[id] = key(entry.value) ?? keys[.equalShare]
        }
        return keys
    }

    private func key(_ node: DocumentNode) -> (any AllocationKey)? {
        let words = reading.kinds.keys.map { $0.word }
        if let text = node.text, !text.isEmpty, let type = reading.kinds.keys.first(where: { $0.word == text }) {
            return type.init(from: DocumentNode(.scalar("", isQuoted: false), at: node.place), in: reading)
        }
        guard let entry = single(node, words) else { return nil }
        return reading.kinds.keys.first { $0.word == entry.key }?.init(from: entry.value, in: reading)
    }

    /// The one entry of a mapping whose key is one of some words.
    func single(_ node: DocumentNode, _ words: [String]) -> DocumentNode.Entry? {
        guard node.entries != nil else {
            reading.report(.expectedMapping, at: node.place)
            return nil
        }
        let entries = Fields(node, in: reading).names()
        guard entries.count == 1 else {
            reading.report(.needsExactlyOne(of: words), at: node.place)
            return nil
        }
        guard words.contains(entries[0].key) else {
            reading.report(
                .unknownField(entries[0].key, nearest: reading.nearest(to: entries[0].key, among: words)),
                at: entries[0].keyPlace)
            return nil
        }
        return entries[0]
    }

    private func items(_ fields: Fields) -> [CostItem] {
        (fields.fields("kosten")?.names() ?? []).compactMap { entry in
            let name = DocumentNode(.scalar(entry.key, isQuoted: false), at: entry.keyPlace)
            guard let id = reading.name(name, as: ItemID.self) else { return nil }
            return item(id, Fields(entry.value, in: reading))
        }
    }

    private func item(_ id: ItemID, _ fields: Fields) -> CostItem? {
        defer { fields.finish() }
        let amount = fields.amount("bedrag", allowsTable: true, allowsGrowth: true, required: true)
        let key = fields.key("sleutel", required: true)
        let taskField = fields.text("taakveld")
        let variable = fields.estimate("variabel", .fraction)
        let runOff = fields.estimates("afbouw", .fraction)
        // After a run-off that cannot be read nothing is said about what follows it.
        let isReadable = runOff != nil || fields.node("afbouw") == nil
        let permanent = fields.estimate("blijvend", .fraction)
        let from = fields.end("van")
        let until = fields.end("tot", after: from)
        let fte = fields.estimate("fte", .quantity)
        let supports = (fields.list("ondersteunt") ?? []).compactMap { reading.regeling($0) }
        guard let amount, let key else { return nil }
        return CostItem(
            id: id, taskField: taskField, amount: amount, key: key, keyPlace: fields.place(of: "sleutel"),
            variable: variable ?? Estimate(0), runOff: runOff ?? [], permanent: isReadable ? permanent : nil,
            from: from,
            until: until, fte: fte, supports: supports, place: fields.place)
    }

    private func overhead(_ fields: Fields) -> Overhead? {
        guard let overhead = fields.fields("overhead") else { return nil }
        let method = overhead.choice("methode", Overhead.Method.self, required: true)
        let pools = (overhead.fields("pools", required: true)?.names() ?? []).compactMap { entry -> CostPool? in
            let name = DocumentNode(.scalar(entry.key, isQuoted: false), at: entry.keyPlace)
            guard let id = reading.name(name, as: PoolID.self) else { return nil }
            return pool(id, Fields(entry.value, in: reading))
        }
        overhead.finish()
        if pools.count > Limits.pools {
            reading.report(.tooManyPools(limit: Limits.pools), at: overhead.place(of: "pools"))
        }
        guard let method else { return nil }
        return Overhead(method: method, pools: pools, place: overhead.place)
    }

    private func pool(_ id: PoolID, _ fields: Fields) -> CostPool? {
        defer { fields.finish() }
        _ = fields.text("taakveld")
        let amount = fields.amount("bedrag", allowsTable: true, allowsGrowth: true, required: true)
        guard let list = fields.fields("verdeling", required: true), let amount else { return nil }
        guard let parts = list.parts({ $0.text }) else { return nil }
        return CostPool(
            id: id, amount: amount,
            parts: parts.map { .init(target: $0.name, fraction: $0.part.base, place: $0.namePlace) },
            place: fields.place)
    }

    private func dissolution(_ fields: Fields) -> Dissolution {
        guard let fields = fields.fields("opheffing") else { return Dissolution() }
        defer { fields.finish() }
        return Dissolution(
            key: fields.key("sleutel"), keyPlace: fields.place(of: "sleutel"),
            components: ProvisionDecoder(reading: reading).components(fields))
    }
}
