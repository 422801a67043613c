import Domain

/// Reads one of `samenwerkingen`.
struct CollaborationDecoder {
    let reading: Reading

    /// A collaboration; nil when it lacks what it cannot do without.
    func decode(_ name: DocumentNode, _ fields: Fields) -> Collaboration? {
        defer { fields.finish() }
        let title = fields.title("naam")
        let information = InformationDecoder(reading: reading).decode(fields)
        let participants = (fields.list("deelnemers") ?? []).compactMap { reading.text($0) }
        let contribution = fields.estimate("bijdrage", .euro)
        let notice = fields.months("opzegtermijn")
        guard let id = reading.name(name, as: CollaborationID.self) else { return nil }
        return Collaboration(
            id: id, name: title ?? id.text, information: information, participants: participants,
            contribution: contribution, notice: Notice(months: notice), place: fields.place)
    }
}
