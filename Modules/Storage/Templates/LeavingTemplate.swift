/// `uittreden.yaml` of a new dossier: a scenario of leaving.
let leavingTemplate = #"""
    # Een scenario zegt alleen wat er verandert. Dit is vertrekken en het werk zelf gaan doen.
    # Kopieer dit bestand voor een volgend scenario en geef het bij `scenario:` een eigen naam.

    routekaart: 1                            # de versie van dit formaat
    scenario: uittreden                      # korte naam, voor `--scenario uittreden`
    # Zo heet het in de tabellen.
    naam: Uit Onze regeling per 2029, zelf doen
    uitgangspunten: uitgangspunten.yaml      # het bestand waarop het rust
    besluit: 2027-06-30                      # de raad besluit; de opzegtermijn loopt vanaf hier

    # Wat er gebeurt, elk op de eerste dag van een maand.
    stappen:
      - uittreden:                           # de gemeente vertrekt en betaalt de uittreedsom
          id: vertrek                        # een naam, zodat u de stap elders kunt aanwijzen
          # Wie er vertrekt.
          gemeente: mijn-gemeente
          # Waaruit.
          regeling: onze-regeling
          per: 2029-01-01                    # de dag van vertrek
      - zelf_doen:                           # wat de gemeente voortaan zelf betaalt
          id: eigen-werk                     # de naam van deze stap
          # Wie het gaat doen.
          gemeente: mijn-gemeente
          per: 2029-01-01                    # vanaf dezelfde dag
          kosten:                            # posten, zoals bij een regeling
            zorg: {bedrag: 2_480_000, index: prijzen, aanname: ja}   # zelf ingekocht
            team: {bedrag: 640_000, index: lonen, aanname: ja}       # eigen mensen
      - eenmalig:                            # een bedrag in een enkel jaar
          id: voorbereiding                  # de naam van deze stap
          # Wie het betaalt.
          gemeente: mijn-gemeente
          bedrag: {bedrag: 150_000, aanname: ja}   # projectleiding, werving, systemen
          jaar: 2028                         # het jaar voor het vertrek
          soort: projectkosten               # alleen ter uitleg

    """#
