import Domain

/// The figures of a scenario by path (commands.md "Paths"), found part by part: nothing is listed before it is asked for.
public indirect enum FigureTree {
    /// Names with what stands below each.
    case branch([(name: String, tree: () -> FigureTree)])
    case figure(Figure)

    /// A figure of a result.
    public enum Figure: Hashable, Sendable {
        /// Euro.
        case amount(Double)
        /// A calendar year; nil: never.
        case year(Int?)
        /// Full-time jobs.
        case staff(Double)
    }

    /// What stands at a path; nil when there is nothing.
    public func tree(at path: some Collection<Substring>) -> FigureTree? {
        guard let head = path.first else { return self }
        guard case .branch(let branches) = self, let next = branches.first(where: { $0.name == head }) else {
            return nil
        }
        return next.tree().tree(at: path.dropFirst())
    }

    /// The names below it; empty for a figure.
    public var names: [String] {
        if case .branch(let branches) = self { branches.map(\.name) } else { [] }
    }

    /// All figures of a scenario.
    public init(_ scenario: ScenarioResult) {
        self = .branch([
            ("gemeenten", { .branch(scenario.municipalities.map { own in (own.id.text, { Self(own) }) }) }),
            ("regelingen", { .branch(scenario.regelingen.map { own in (own.id.text, { Self(own) }) }) }),
        ])
    }

    private init(_ own: MunicipalityResult) {
        let difference = own.difference
        self = .branch([
            ("totaal", { .figure(.amount(own.total)) }), ("ncw", { .figure(.amount(own.netPresentValue)) }),
            ("structureel", { .figure(.amount(own.recurring)) }), ("incidenteel", { .figure(.amount(own.oneOff)) }),
            ("terugverdienjaar", { .figure(.year(own.paybackYear)) }),
            (
                "verschil",
                {
                    .branch([
                        ("totaal", { .figure(.amount(difference.total)) }),
                        ("ncw", { .figure(.amount(difference.netPresentValue)) }),
                        ("structureel", { .figure(.amount(difference.recurring)) }),
                    ])
                }
            ), ("later", { Self(own.later) }),
            ("jaren", { .branch(own.years.map { year in (String(year.year), { Self(year.total) }) }) }),
        ])
    }

    /// The total, then the posts by the parts of their paths.
    private init(_ total: YearTotal) {
        let collections = ["regelingen", "stappen"].compactMap { name -> (name: String, tree: () -> FigureTree)? in
            let posts = total.posts.filter { $0.post.pathParts.collection == name }
            return posts.isEmpty ? nil : (name, { Self(posts) })
        }
        self = .branch([("totaal", { .figure(.amount(total.total)) })] + collections)
    }

    private init(_ posts: [PostAmount]) {
        var names: [String] = []
        for post in posts where names.last != post.post.pathParts.id { names.append(post.post.pathParts.id) }
        self = .branch(
            names.map { name in
                let own = posts.filter { $0.post.pathParts.id == name }
                return (
                    name, { .branch(own.map { post in (post.post.pathParts.name, { .figure(.amount(post.amount)) }) }) }
                )
            })
    }

    private init(_ own: RegelingResult) {
        let years = own.years.map { year in (name: String(year.year), tree: { Self(year) }) }
        self = .branch([("jaren", { .branch(years) })])
    }

    private init(_ year: RegelingYear) {
        let staff = year.fte.map { fte in [("fte", { FigureTree.figure(.staff(fte)) })] } ?? []
        let paid = year.paid.map { paid in
            (name: paid.municipality.text, tree: { FigureTree.figure(.amount(paid.amount)) })
        }
        self = .branch(
            [
                ("kosten", { .figure(.amount(year.cost)) }), ("achterblijvend", { .figure(.amount(year.stranded)) }),
                ("uit_vermogen", { .figure(.amount(year.fromCapital)) }), ("betaald", { .branch(paid) }),
            ] + staff)
    }
}
