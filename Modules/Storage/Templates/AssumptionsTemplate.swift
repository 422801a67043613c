/// `uitgangspunten.yaml` of a new dossier: every key explained, every figure made up.
let assumptionsTemplate = #"""
    # Uitgangspunten: wat u weet en wat u aanneemt, nog zonder besluit.
    #
    # Wat achter een hekje staat is uitleg voor u; het programma leest het niet.
    # Alle cijfers hier zijn verzonnen, zodat het dossier meteen werkt. Vervang ze door uw eigen cijfers, en schrijf
    # erbij waar die vandaan komen: {bedrag: 1_200_000, bron: "Begroting 2027, blz. 12"}. Blijft een cijfer een inschatting,
    # laat dan `aanname: ja` staan; `routekaart controleer MAP --uitgebreid` somt de aannames op.
    # Spring in met spaties, nooit met een tab, en zet wat bij elkaar hoort even ver naar rechts.

    # De versie van dit formaat. Laat deze regel staan.
    routekaart: 1
    # De titel boven de tabellen.
    naam: Mijn gemeente en Onze regeling
    # Door wiens ogen u kijkt: een korte naam uit de lijst `gemeenten` hieronder.
    gemeente: mijn-gemeente
    beginjaar: 2027                          # het eerste begrotingsjaar dat wordt berekend
    eindjaar: 2036                           # het laatste; eenmalige lasten van daarna komen in de kolom Later
    prijspeil: 2027                          # het jaar van de prijzen waarin de bedragen hieronder staan
    prijzen: lopend                          # lopend: in de prijzen van elk jaar zelf; constant: in die van het prijspeil
    discontovoet: {waarde: 2%, aanname: ja}  # rente waarmee latere jaren lichter wegen in de netto contante waarde (NCW)

    # Hoeveel iets per jaar duurder wordt. Een percentage voor alle jaren, of per jaar: {2028: 3.1%, 2029: 2.6%}.
    indexatie:
      lonen: {waarde: 3%, aanname: ja}       # voor posten met `index: lonen`
      prijzen: {waarde: 2%, aanname: ja}     # voor posten met `index: prijzen`

    # Wie er meedoen of mee kunnen gaan doen. Links een korte naam (kleine letters, cijfers, streepjes), rechts de hele.
    gemeenten:
      # De gemeente van dit dossier.
      mijn-gemeente: {naam: Mijn gemeente}
      buurstad: {naam: Buurstad}             # een verzonnen buur; zet hier de echte, ook overal waar `buurstad` staat
      buurdorp: {naam: Buurdorp}             # nog een; haal weg of voeg toe wie u nodig hebt

    # Hoeveelheden waarnaar kosten worden verdeeld, per gemeente. Een jaar ertussen wordt ingevuld; daarna telt `groei`.
    maatstaven:
      inwoners:                              # deze maatstaf wordt gebruikt door de sleutel `per_inwoner`
        eenheid: inwoners op 1 januari       # alleen ter uitleg
        peiljaar: -1                         # de begroting van een jaar telt de inwoners van een jaar eerder
        aanname: ja                          # geldt voor alle cijfers van deze maatstaf
        # Uw gemeente: inwoners in twee jaren, en de groei per jaar daarna.
        mijn-gemeente: {2024: 27_000, 2026: 27_300, groei: 0.4%}
        buurstad: {2024: 61_800, 2026: 62_700, groei: 0.6%}   # de buren op dezelfde manier
        buurdorp: {2024: 11_200, 2026: 11_300, groei: 0.2%}   # 11_300 is 11.300; het streepje leest alleen makkelijker
      clienten:                              # een maatstaf van uzelf: wie maakt gebruik van de regeling
        eenheid: cliënten per jaar           # noem wat u telt
        peiljaar: -2                         # bij het opstellen van een begroting is dit het laatste volle jaar
        aanname: ja                          # ook deze aantallen zijn verzonnen
        # Uw gemeente: cliënten per jaar.
        mijn-gemeente: {2022: 610, 2023: 640, 2024: 655, 2025: 690, groei: 1%}
        buurstad: {2022: 1_720, 2023: 1_750, 2024: 1_790, 2025: 1_800, groei: 1%}   # een jaar dat ontbreekt wordt ingevuld
        buurdorp: {2022: 240, 2023: 225, 2024: 230, 2025: 235, groei: 1%}           # na 2025 groeit het 1% per jaar

    # De samenwerkingen: wie meedoen, wat het kost, hoe dat wordt verdeeld en wat vertrekken kost.
    regelingen:
      # De korte naam van de regeling; scenario's verwijzen ernaar.
      onze-regeling:
        # Hoe zij heet.
        naam: Onze regeling
        vorm: openbaar lichaam               # of bedrijfsvoeringsorganisatie, centrumregeling, ...
        domein: sociaal domein               # alleen ter uitleg
        # Wie er vanaf het begin aan deelnemen.
        deelnemers: [mijn-gemeente, buurstad, buurdorp]

        # Verdeelsleutels. `per_inwoner` en `vaste_voet` (ieder evenveel) bestaan al; deze hebben een naam van uzelf.
        sleutels:
          gebruik: {gemiddelde_kosten: {maatstaf: clienten, jaren: 3}}   # naar cliënten, gemiddeld over drie jaar
          mengsel: {gemengd: {gebruik: 60%, per_inwoner: 40%}}           # twee samen; gewichten tellen op tot 100%

        # Wat de regeling per jaar kost. Baten zijn een post met een negatief bedrag.
        kosten:
          apparaat:                          # de eigen organisatie
            bedrag: {bedrag: 2_400_000, aanname: ja}   # per jaar, in prijzen van het prijspeil
            index: lonen                     # waarmee het bedrag meegroeit
            sleutel: mengsel                 # hoe het over de deelnemers wordt verdeeld
            variabel: 30%                    # het deel dat meteen wegvalt als er iemand vertrekt
            afbouw: [100%, 75%, 50%, 25%]    # de rest is vast: zoveel blijft er over in het 1e, 2e, 3e, 4e jaar erna
          zorg:                              # wat er voor cliënten wordt ingekocht
            bedrag: {bedrag: 9_500_000, aanname: ja}   # de grootste post; begin hier met een echt cijfer
            index: prijzen                   # ingekochte zorg volgt de prijzen
            sleutel: gebruik                 # wie meer cliënten heeft betaalt meer
            variabel: 95%                    # vrijwel alles vertrekt mee
            afbouw: [100%, 50%]              # lopende contracten: het tweede jaar nog de helft van het vaste deel
          huisvesting:                       # een post die niet van gebruik afhangt
            bedrag: {bedrag: 300_000, aanname: ja}     # huur en energie
            index: prijzen                   # huur volgt de prijzen
            sleutel: vaste_voet              # ieder evenveel
            variabel: 0%                     # de huur loopt door, wie er ook vertrekt
            afbouw: [100%, 100%, 100%]       # tot het contract na drie jaar afloopt

        # Wat een gemeente betaalt die uittreedt. Zoek dit op in de tekst van de regeling (artikel 9 Wgr schrijft het voor).
        uittreding:
          opzegtermijn: 12 maanden           # tussen het besluit en het vertrek
          per: 1 januari                     # vertrekken kan alleen op die dag
          methode: werkelijke_schade         # de vaste kosten die achterblijven, jaar voor jaar
          overbrugging: 5 jaar               # zo lang worden die vergoed
          varianten:                         # andere afspraken om naast elkaar te zetten; een scenario kiest er een
            afbouw-vijf-jaar: {methode: {afbouw: {}}}     # 100, 80, 60, 40, 20% van de bijdrage (rechtspraak)
            anderhalf-keer: {methode: {factor: 1.5}}      # anderhalf keer de jaarlijkse bijdrage ineens
          componenten:                       # kosten die de regeling maakt doordat er iemand vertrekt
            boventalligen:                   # personeel dat overtollig wordt
              soort: personeel               # rekent fte keer kosten per fte
              fte: {waarde: 4, aanname: ja}  # voor hoeveel fte er geen werk meer is
              kosten_per_fte: {bedrag: 90_000, aanname: ja}   # per jaar, met werkgeverslasten
              meegaand: 50%                  # wie met het werk meegaat naar de nieuwe plek
              verloop: 10%                   # wie er elk jaar vanzelf vertrekt
              duur: 2                        # zoveel jaar draagt de regeling de lasten
              index: lonen                   # salarissen volgen de lonen
            advies: {soort: advies, bedrag: 60_000, aanname: ja}   # juridisch en financieel advies, in het jaar van vertrek
          # Verdeling van het eigen vermogen: een vertrekker krijgt zijn deel mee, of betaalt mee aan een tekort.
          vermogen: {bedrag: 450_000, verrekenen: ja, sleutel: per_inwoner, aanname: ja}

    """#
