/// `nulscenario.yaml` of a new dossier.
let baselineTemplate = #"""
    # Het nulscenario: alles blijft zoals het is. Hiermee worden de andere scenario's vergeleken. Het heeft geen stappen.

    routekaart: 1                            # de versie van dit formaat
    scenario: nulscenario                    # deze naam ligt vast
    naam: Alles blijft zoals het is          # zo heet het in de tabellen
    uitgangspunten: uitgangspunten.yaml      # het bestand waarop het rust

    """#
