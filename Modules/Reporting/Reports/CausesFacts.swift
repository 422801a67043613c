import Decision

/// What makes a difference as data: rows for CSV, keys for JSON.
struct CausesFacts {
    let causes: DifferenceCauses
    let words: ExplanationWords

    private var difference: Explanation.Item { words.explanation.items[0] }
    private var exponent: Int { DifferenceCauses.exponent(difference.unit) }
    private var shares: [(group: ChangeGroup, value: Double)] {
        causes.shares(of: difference, exponent: exponent).map {
            ($0.group, DifferenceCauses.value($0.units, exponent: exponent))
        }
    }

    /// A row for each share, below those of the tree.
    func write(_ row: ([Fact]) -> Void) {
        for (index, share) in shares.enumerated() {
            // The rest stands in many places.
            let change = share.group.path.isEmpty ? nil : share.group.changes.first.map { causes.changes[$0] }
            let place = change.flatMap { $0.new ?? $0.old }
            row([
                .text("aandeel.\(index + 1)"), .text(share.group.path.joined(separator: ".")),
                .text(DifferenceWords(.dutch).name(of: share.group)),
                difference.unit == .euro ? .amount(share.value) : .fraction(share.value),
                .text(ExplanationWords.unit(difference.unit) ?? ""), .text(""),
                .text(words.explanation.scenario.text), .text(place?.file ?? ""),
                place.map { .number($0.line) } ?? .text(""), .text(""), .text(""),
            ])
        }
    }

    /// `toedeling`, or `niet_toegedeeld` with the reason.
    func write(to json: inout JSONWriter) {
        if case .failure(let obstacle) = causes.attribution {
            json.key("niet_toegedeeld")
            return json.text(obstacle.word)
        }
        json.key("toedeling")
        json.object { json in
            json.key("verschil")
            write(shares.reduce(0) { $0 + $1.value }, to: &json)
            json.key("invoer")
            json.changes(causes.changes)
            json.key("groepen")
            json.list { json in
                for share in shares {
                    json.element()
                    json.object { json in
                        json.keys(of: share.group)
                        json.key("aandeel")
                        write(share.value, to: &json)
                    }
                }
            }
        }
    }

    private func write(_ value: Double, to json: inout JSONWriter) {
        if difference.unit == .euro { json.amount(value) } else { json.fraction(value) }
    }
}

extension FigureAttribution.Obstacle {
    /// The word for programs.
    fileprivate var word: String {
        switch self {
        case .input: "invoer"
        case .year: "jaar"
        case .noNumber: "geen_getal"
        }
    }
}
