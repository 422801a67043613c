import Decision

/// Inputs that differ and the groups that they fall into, as `verschil` and `waarom --tegen` write them.
extension JSONWriter {
    /// The inputs, old and new with their places.
    mutating func changes(_ changes: [DifferenceReport.Change]) {
        list { json in
            for change in changes {
                json.element()
                json.object { json in
                    json.key("scenario")
                    json.text(change.document.isEmpty ? nil : change.document)
                    json.key("pad")
                    json.text(change.path)
                    json.key("was")
                    json.value(change.old)
                    json.key("wordt")
                    json.value(change.new)
                }
            }
        }
    }

    private mutating func value(_ value: DifferenceReport.Value?) {
        guard let value else { return text(nil) }
        line { json in
            json.key("waarde")
            json.text(value.text)
            json.key("bestand")
            json.text(value.file)
            json.key("regel")
            json.number(value.line)
        }
    }

    /// The name of a group and the numbers of its inputs.
    mutating func keys(of group: ChangeGroup) {
        key("naam")
        text(DifferenceWords(.dutch).name(of: group))
        key("invoer")
        list { json in
            for change in group.changes {
                json.element()
                json.number(change)
            }
        }
    }
}
