import Decision
import Domain

/// The stable JSON of `vergelijk` and `bereken` (docs: commands). Keys are added in later versions, never changed.
struct ComparisonJSON {
    let selection: Selection
    let scenarios: [ScenarioResult]
    private let carried: Set<MunicipalityID>

    init(selection: Selection, scenarios: [ScenarioResult]) {
        self.selection = selection
        self.scenarios = scenarios
        carried = Set(selection.carried.map(\.id))
    }

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        let comparison = selection.comparison
        json.object { json in
            json.head(style)
            json.key("dossier")
            json.line { json in
                json.key("naam")
                json.text(comparison.name)
                json.key("sha256")
                json.text(selection.digest())
            }
            json.key("prijzen")
            json.text(comparison.prices.rawValue)
            json.key("laatste_jaar")
            json.number(comparison.countedTo)
            json.key("scenarios")
            json.list { json in
                for scenario in scenarios { write(scenario, to: &json) }
            }
        }
    }

    private func write(_ scenario: ScenarioResult, to json: inout JSONWriter) {
        json.element()
        json.object { json in
            json.key("id")
            json.text(scenario.id.text)
            json.key("naam")
            json.text(scenario.name)
            json.key("gemeenten")
            json.object { json in
                for municipality in selection.carried {
                    guard let result = scenario.result(of: municipality.id) else { continue }
                    json.key(municipality.id.text)
                    write(result, to: &json)
                }
            }
            json.key("regelingen")
            json.object { json in
                for regeling in scenario.regelingen { write(regeling, to: &json) }
            }
        }
    }

    private func write(_ result: MunicipalityResult, to json: inout JSONWriter) {
        json.object { json in
            json.amount("totaal", result.total)
            json.amount("ncw", result.netPresentValue)
            json.amount("structureel", result.recurring)
            json.amount("incidenteel", result.oneOff)
            json.key("terugverdienjaar")
            json.number(result.paybackYear)
            json.key("verschil")
            json.line { json in
                json.amount("totaal", result.difference.total)
                json.amount("ncw", result.difference.netPresentValue)
                json.amount("structureel", result.difference.recurring)
            }
            json.key("toetsen")
            write(result.tests, to: &json)
            json.key("later")
            write(result.later, to: &json)
            json.key("jaren")
            json.object { json in
                for year in result.years {
                    json.key(String(year.year))
                    write(year.total, to: &json)
                }
            }
        }
    }

    private func write(_ tests: MunicipalityResult.Tests, to json: inout JSONWriter) {
        json.object { json in
            json.key("niet-duurder")
            json.line { json in
                json.key("voldoet")
                json.flag(tests.notDearer.isMet)
                if let value = tests.notDearer.value { json.amount("waarde", value) }
                json.amount("totaal_eindjaar", tests.lastYearDifference)
            }
            json.key("kwaliteit")
            json.line { json in
                json.key("voldoet")
                json.flag(tests.quality.isMet)
                if let value = tests.quality.value { json.hundredths("waarde", value) }
            }
        }
    }

    private func write(_ year: YearTotal, to json: inout JSONWriter) {
        json.object { json in
            json.amount("totaal", year.total)
            json.key("posten")
            json.list { json in
                for post in year.posts where abs(post.amount) >= 0.005 {
                    json.element()
                    json.line { json in
                        json.key("pad")
                        let (collection, id, name) = post.post.pathParts
                        json.dotted(collection, id, name)
                        json.key("soort")
                        json.text(post.post.kind.rawValue)
                        json.amount("bedrag", post.amount)
                    }
                }
            }
        }
    }

    private func write(_ regeling: RegelingResult, to json: inout JSONWriter) {
        json.key(regeling.id.text)
        json.object { json in
            json.key("jaren")
            json.object { json in
                for year in regeling.years { write(year, to: &json) }
            }
        }
    }

    private func write(_ year: RegelingYear, to json: inout JSONWriter) {
        json.key(String(year.year))
        json.line { json in
            json.amount("kosten", year.cost)
            json.amount("achterblijvend", year.stranded)
            json.amount("uit_vermogen", year.fromCapital)
            if let fte = year.fte { json.hundredths("fte", fte) }
            json.key("betaald")
            json.object { json in
                for paid in year.paid where carried.contains(paid.municipality) {
                    json.amount(paid.municipality.text, paid.amount)
                }
            }
        }
    }
}

extension JSONWriter {
    /// A key with a figure that is no money, to two decimals.
    mutating func hundredths(_ name: String, _ value: Double) { amount(name, value) }

    /// A key with an amount in euro.
    mutating func amount(_ name: String, _ value: Double) {
        key(name)
        amount(value)
    }
}
