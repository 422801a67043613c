import Decision
import Domain

/// What a bend and its cause are called.
struct BendWords {
    let sweep: MomentSweep
    let style: ReportStyle

    /// A jump, or a slope that changes per month or year.
    func kind(of bend: Bend) -> String {
        let wording =
            bend.isJump
            ? Wording("sprong", "jump")
            : sweep.pace == .month
                ? Wording("helling per maand", "slope a month") : Wording("helling per jaar", "slope a year")
        return wording[style.language]
    }

    /// What lies behind it, with the part that it explains when that is not all.
    func cause(of bend: Bend) -> String {
        guard let cause = bend.cause else {
            return Wording("meer dan een oorzaak", "more than one cause")[style.language]
        }
        let percent = (bend.explained * 100).rounded()
        let part = percent < 95 ? " (\(style.numbers.percentage(percent / 100)))" : ""
        return text(cause)[style.language] + part
    }

    private func text(_ cause: BendCause) -> Wording {
        switch cause {
        case .contract(let id, let until):
            Wording("contract '\(id)' loopt tot \(until.isoDate)", "contract '\(id)' runs until \(until.isoDate)")
        case .runOff(let id): Wording("afbouw van '\(id)'", "run-off of '\(id)'")
        case .index(let id): Wording("index '\(id)'", "index '\(id)'")
        case .driver(let id): Wording("maatstaf '\(id)'", "driver '\(id)'")
        case .budget(let id): Wording("begroting van '\(id)'", "budget of '\(id)'")
        case .itemBounds(let id, let month):
            Wording("'\(id)' begint of eindigt op \(month.isoDate)", "'\(id)' begins or ends on \(month.isoDate)")
        case .bounds: Wording("minimum of maximum van de som", "minimum or maximum of the sum")
        case .step(let id, let month): Wording("stap '\(id)' per \(month.isoDate)", "step '\(id)' on \(month.isoDate)")
        }
    }
}

extension BendCause {
    /// Its kind, name and date in data.
    var data: (kind: String, name: String?, date: Month?) {
        switch self {
        case .contract(let id, let until): ("contract", id.text, until)
        case .runOff(let id): ("afbouw", id.text, nil)
        case .index(let id): ("index", id.text, nil)
        case .driver(let id): ("maatstaf", id.text, nil)
        case .budget(let id): ("begroting", id.text, nil)
        case .itemBounds(let id, let month): ("kostenpost", id.text, month)
        case .bounds: ("grenzen", nil, nil)
        case .step(let id, let month): ("stap", id.text, month)
        }
    }
}
