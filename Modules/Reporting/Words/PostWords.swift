import Decision
import Domain

/// What posts are called in tables.
struct PostWords {
    let language: Language
    let names: [RegelingID: String]

    init(_ language: Language, _ regelingen: [Comparison.RegelingInfo]) {
        self.init(language, Dictionary(regelingen.map { ($0.id, $0.name) }) { first, _ in first })
    }

    init(_ language: Language, _ names: [RegelingID: String]) {
        self.language = language
        self.names = names
    }

    /// A post in words, such as `Werkorganisatie Duivenvoorde: bijdrage`.
    func text(_ post: Post) -> String {
        switch post {
        case .regeling(let id, let post): "\(names[id] ?? id.text): \(text(post))"
        case .step(let id, let post): "\(id.text): \(text(post))"
        }
    }

    /// A post of a regeling in words, without its name.
    func text(_ post: RegelingPost) -> String {
        switch post {
        case .contribution: pick("bijdrage", "contribution")
        case .stranded: pick("achterblijvend, aflopend", "stranded, running off")
        case .strandedPermanent: pick("achterblijvend, blijvend", "stranded, permanent")
        case .exitSum: pick("uittreedsom", "exit sum")
        case .entrySum: pick("intreedsom", "entry sum")
        case .separation: pick("ontvlechting", "separation")
        case .settlement: pick("verrekening", "sums received")
        case .capital: pick("vermogen", "capital")
        }
    }

    private func text(_ post: StepPost) -> String {
        switch post {
        case .ownProvision: pick("zelf doen", "own provision")
        case .outsourcing: pick("uitbesteden", "outsourcing")
        case .recurring: pick("structureel", "recurring")
        case .oneOff: pick("eenmalig", "one-off")
        case .parallelRunning: pick("dubbele lasten", "parallel running")
        }
    }

    private func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}
