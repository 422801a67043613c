import Decision
import Domain
import Simulation

/// The stable JSON of `simuleer`.
struct SimulationJSON {
    let outcome: SimulationOutcome

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("trekkingen")
            json.number(outcome.draws)
            json.key("gevraagd")
            json.number(outcome.frame.draws)
            json.key("zaad")
            json.number(outcome.frame.seed)
            json.key("sha256")
            json.text(outcome.digest)
            if let correlation = outcome.frame.correlation { write(correlation, to: &json) }
            json.key("zonder_invloed")
            json.list { json in
                for name in outcome.frame.idleInputs {
                    json.element()
                    json.text(name)
                }
            }
            json.key("scenarios")
            json.list { json in
                for scenario in outcome.scenarios {
                    json.element()
                    write(scenario, to: &json)
                }
            }
        }
    }

    private func write(_ scenario: SimulationOutcome.Scenario, to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.text(scenario.id.text)
            json.key("naam")
            json.text(scenario.name)
            json.key("gemeenten")
            json.object { json in
                for own in scenario.municipalities {
                    json.key(own.id.text)
                    write(own, to: &json)
                }
            }
        }
    }

    private func write(_ own: SimulationOutcome.Municipality, to json: inout JSONWriter) {
        json.object { json in
            write("totaal", own.total, to: &json)
            write("ncw", own.netPresentValue, to: &json)
            if let difference = own.difference { write("verschil_ncw", difference, to: &json) }
            json.key("jaren")
            json.object { json in
                for year in own.years { write(String(year.year), year.spread, to: &json) }
            }
            if let chance = own.chanceDearer {
                json.key("kans_duurder")
                json.fraction(chance.value)
                json.key("mc_fout_kans")
                json.fraction(chance.error)
            }
            json.key("raming_percentiel")
            json.fraction(own.total.basePercentile)
            json.key("reserve")
            json.line { json in
                for certainty in SimulationOutcome.certainties {
                    guard let reserve = own.reserve(certainty) else { continue }
                    json.amount(String(SimulationReport.name(certainty).dropFirst()), reserve)
                }
            }
            writeStandings(of: own, to: &json)
        }
    }

    /// The ratio of the risk reserve with its class, or the part of it that the dossier takes, by certainty.
    private func writeStandings(of own: SimulationOutcome.Municipality, to json: inout JSONWriter) {
        let standings = SimulationOutcome.certainties.compactMap { certainty in
            outcome.reserveStanding(of: own, at: certainty).map { (certainty, $0) }
        }
        guard !standings.isEmpty else { return }
        json.key("weerstandsvermogen")
        json.object { json in
            for (certainty, standing) in standings {
                json.key(String(SimulationReport.name(certainty).dropFirst()))
                json.line { json in
                    switch standing {
                    case .ratio(let ratio, let grade):
                        json.key("verhouding")
                        json.fraction(ratio)
                        json.key("klasse")
                        json.text(grade.rawValue)
                    case .part(let part):
                        json.key("deel_van_capaciteit")
                        json.fraction(part)
                    }
                }
            }
        }
    }

    private func write(_ name: String, _ spread: SimulationOutcome.Spread, to json: inout JSONWriter) {
        json.key(name)
        json.object { json in
            json.amount("raming", spread.base)
            json.amount("gemiddelde", spread.moments.mean)
            json.amount("standaardafwijking", spread.moments.standardDeviation)
            for (fraction, value) in zip(spread.percentiles.fractions, spread.percentiles.values) {
                json.amount(SimulationReport.name(fraction), value)
            }
            json.key("mc_fout")
            json.line { json in
                json.amount("gemiddelde", spread.moments.errorOfMean)
                for (fraction, error) in zip(spread.percentiles.fractions, spread.percentiles.errors) {
                    json.amount(SimulationReport.name(fraction), error)
                }
            }
            if let histogram = spread.histogram, histogram.lowest < histogram.highest {
                write(RoundBins(histogram), to: &json)
            }
        }
    }

    private func write(_ bins: RoundBins, to json: inout JSONWriter) {
        json.key("histogram")
        json.line { json in
            json.amount("breedte", Double(bins.width) / 100)
            json.amount("vanaf", Double(bins.start) / 100)
            json.key("lager")
            json.number(bins.lower)
            json.key("aantallen")
            json.list { json in
                for count in bins.counts {
                    json.element()
                    json.number(count)
                }
            }
            json.key("hoger")
            json.number(bins.higher)
        }
    }

    private func write(_ correlation: CorrelationReport, to json: inout JSONWriter) {
        json.key("correlatie")
        json.object { json in
            json.key("namen")
            json.list { json in
                for name in correlation.names {
                    json.element()
                    json.text(name)
                }
            }
            for (key, matrix) in [("gevraagd", correlation.asked), ("gebruikt", correlation.used)] {
                json.key(key)
                json.list { json in
                    for row in correlation.names.indices {
                        json.element()
                        json.list { json in
                            for column in correlation.names.indices {
                                json.element()
                                json.fraction(matrix[row, column])
                            }
                        }
                    }
                }
            }
        }
    }
}
