// Words about a training: whether it must be, when it is, whether somebody was there.
import Understanding

enum TrainingWords {
    // MARK: Mandatory

    static let mandatory = YearForm.year(
        [
            [
                (
                    .says(.mandatory),
                    """
                    [is|die is|het is|dat is|deze is|wel] [helaas|zeker|ja] verplicht [gesteld] [voor mij|voor mijn \
                    werk|voor mijn functie|vanuit het werk|door de wet|wettelijk]
                    wettelijk verplicht
                    (die|het|dat) moet [ik] [hebben|volgen|doen|van de wet|voor mijn werk|voor mijn functie], moet
                    moet ik [hebben|doen|volgen], (is|) vereist, (is|) noodzakelijk, vereiste, verplichting
                    het is een verplichting
                    """
                ),
                (
                    .says(.wanted),
                    """
                    [een|mijn|eigen|m'n|het is|dat is|is] [een|mijn|eigen] [eigen] (wens|verzoek|keuze|initiatief|\
                    idee) [van mij|van mijzelf|van mezelf]
                    gewenst, (is|) niet verplicht, geen verplichting, vrijwillig, optioneel
                    (ik|) wil [ik|het|die|deze] [graag|zelf] [zelf|graag], uit mezelf, hoeft niet, niet vereist
                    niet noodzakelijk, voor mezelf, zelf gewild, wens
                    """
                ),
                (.around, "ja, nee, {n}, graag, training, cursus, opleiding, gewoon, puur"),
                (.doubt, "bijna verplicht, half verplicht, verplicht volgens mij"),
            ],
            [
                (
                    .says(.mandatory),
                    """
                    [it's|it is|is|that's|this is|this one is] [legally|yes] (mandatory|compulsory|obligatory|\
                    required|necessary|a must|a requirement|needed) [by law|for my job|for my role|for my work|for \
                    work]
                    must, must have, a must, (i|) (have to|need to) (do|take) it [for my job|for work]
                    legally required
                    """
                ),
                (
                    .says(.wanted),
                    """
                    [it's|it is|is|that's|this is|just|purely|only] [my own|my|a|an|own|not] (wish|wanted|choice|\
                    idea|voluntary|optional|personal wish|own wish|personal choice)
                    not (mandatory|compulsory|required|obligatory|necessary|a must|needed), isn't (mandatory|required)
                    i want [it|to|this] [myself|to do it], (i'd|i would) like [it|to] [do it], my own initiative
                    for myself, nice to have
                    """
                ),
                (.around, "yes, no, {n}, training, course"),
            ],
            [
                (
                    .says(.mandatory),
                    """
                    [ist|das ist|es ist|die ist|gesetzlich] [eine|gesetzlich] (verpflichtend|pflicht|vorgeschrieben|\
                    erforderlich|notwendig|obligatorisch|zwingend|ein muss|nötig) [für meinen job|für meine arbeit|\
                    für meine stelle|vorgeschrieben]
                    muss [sein|ich machen|ich haben], pflichtschulung, gesetzlich vorgeschrieben
                    """
                ),
                (
                    .says(.wanted),
                    """
                    [ist|das ist|es ist|mein|ein|eigener|nur] [ein|mein|eigener|persönlicher] (wunsch|eigener \
                    wunsch|gewünscht|freiwillig|meine idee|meine eigene idee|optional)
                    (nicht|keine) (verpflichtend|pflicht|vorgeschrieben|erforderlich|notwendig|nötig)
                    (möchte|will) ich [gern|gerne] [machen|selbst], ich (möchte|will) [es|das] [gern|gerne] [machen]
                    aus eigenem antrieb, für mich [selbst]
                    """
                ),
                (.around, "ja, nein, {n}, kurs, schulung, weiterbildung"),
            ],
            [
                (
                    .says(.mandatory),
                    """
                    [c'est|elle est|est|il est] (obligatoire|imposé|imposée|exigé|exigée|requis|requise|nécessaire|\
                    une obligation) [pour mon travail|pour mon poste|par la loi|légalement]
                    je dois [la faire|la suivre|le faire], obligation légale, il le faut
                    """
                ),
                (
                    .says(.wanted),
                    """
                    [c'est|un|mon|une] [un|mon|une|ma|propre] (souhait|souhait personnel|envie|choix personnel|\
                    choix|initiative personnelle|volontaire|facultatif|facultative|optionnel|optionnelle|souhaité|\
                    souhaitée)
                    [c'est|ce n'est|elle n'est|n'est|est|] pas (obligatoire|une obligation|nécessaire|exigé|imposé|\
                    requis)
                    je (veux|voudrais|souhaite) [la|le] [faire|suivre], par envie, pour moi-même
                    """
                ),
                (.around, "oui, non, {n}, formation, cours"),
            ],
        ],
        [(.around, "👍")]
    )

    // MARK: Booking

    static let booking = YearForm.year(
        [
            [
                (
                    .says(.booked),
                    """
                    [is|heb ik|ik heb|we hebben|staat] [al|net|{r}|het|hem] (geboekt|gereserveerd|ingepland|\
                    gepland|vastgelegd|ingeschreven|aangemeld|geregeld) [voor|op|per|vanaf]
                    staat (vast|gepland|geboekt) [op|voor], boeking [gedaan|bevestigd] [voor|op]
                    vindt plaats [op]
                    """
                ),
                (
                    .says(.notAvailable),
                    """
                    (niet|geen plek|geen plaats|geen plekken|geen plaatsen|is niet|helaas niet|helaas geen plek|\
                    niet meer) [meer] [beschikbaar|te boeken|leverbaar|vrij|mogelijk]
                    vol, (is|zit|zijn) [helaas|al|helemaal] (vol|volgeboekt|uitverkocht), volgeboekt
                    bestaat niet [meer], wordt niet [meer] (gegeven|aangeboden), niet te vinden
                    [is|ons|bij ons] onbekend [bij ons], (kennen|kent) (we|wij|men) niet, ken ik niet
                    """
                ),
                (
                    .around,
                    """
                    op, voor, per, vanaf, om, start, start op, begint, begint op, {n}, voor {n}, ja, helaas, klaar
                    gelukt, bevestigd, training, cursus, de cursus, de training, prima
                    """
                ),
                (.doubt, "nog niet, nog niet geboekt, niet geboekt, optie, in optie, onder voorbehoud, waarschijnlijk"),
            ],
            [
                (
                    .says(.booked),
                    """
                    [is|it's|i have|i've|we have|we've|has been|have|now] [now|it] (booked|reserved|scheduled|\
                    confirmed|registered|enrolled|arranged) [it|for|on|in|from|starting]
                    (starts|takes place|is on|is set for)
                    """
                ),
                (
                    .says(.notAvailable),
                    """
                    (not|isn't|is not|no longer|unfortunately not) available [any more|anymore]
                    [is|it's] (full|fully booked|sold out), no (places|seats|spots|place) [left|available]
                    no longer (offered|given), doesn't exist
                    [is] unknown [to us], (we|i) don't know (it|this one)
                    """
                ),
                (
                    .around,
                    """
                    on, for, from, starting, {n}, yes, unfortunately, course, training, done, the course, the training, at
                    """
                ),
                (.doubt, "not yet, not booked, not booked yet, tentatively, probably, provisionally"),
            ],
            [
                (
                    .says(.booked),
                    """
                    [ist|habe|habe ich|ich habe|wurde|wir haben|jetzt] (gebucht|reserviert|geplant|angemeldet|\
                    bestätigt|eingetragen) [für|am|ab|zum]
                    findet [am] statt, beginnt am, buchung [bestätigt] [für|am]
                    """
                ),
                (
                    .says(.notAvailable),
                    """
                    nicht [mehr] (verfügbar|möglich|buchbar|frei|erhältlich|angeboten)
                    (ist|) [leider|schon] (ausgebucht|voll|ausverkauft)
                    (keine|kein) (plätze|platz|freien plätze) [mehr] [frei], gibt es nicht [mehr]
                    wird nicht [mehr] angeboten, leider nicht
                    [ist] [uns] unbekannt, kennen wir nicht, kenne ich nicht
                    """
                ),
                (.around, "am, für, ab, den, ab dem, {n}, ja, leider, kurs, schulung, der kurs, die schulung, um"),
                (
                    .doubt,
                    "noch nicht, noch nicht gebucht, nicht gebucht, voraussichtlich, wahrscheinlich, unter vorbehalt"
                ),
            ],
            [
                (
                    .says(.booked),
                    """
                    [est|c'est|j'ai|on a|nous avons|a été] (réservé|réservée|planifié|planifiée|inscrit|\
                    inscrite|confirmé|confirmée|prévu|prévue) [pour|le|à partir du|au|du]
                    (commence|débute|aura lieu) [le]
                    """
                ),
                (
                    .says(.notAvailable),
                    """
                    (pas|plus|n'est pas|n'est plus|malheureusement pas|pas de place|plus de place|plus de \
                    places|aucune place) [disponible|possible]
                    [c'est|est|déjà] complet, complète, n'existe (pas|plus), indisponible
                    [est] (inconnu|inconnue) [chez nous], nous ne la connaissons pas
                    """
                ),
                (
                    .around,
                    """
                    le, pour, à partir du, du, {n}, oui, malheureusement, formation, cours, la formation, le cours, c'est
                    """
                ),
                (.doubt, "pas encore, pas encore réservé, pas réservé, probablement, sous réserve"),
            ],
        ],
        [(.says(.notAvailable), "❌"), (.around, "ok, ✅, ✔, 👍")]
    )

    // MARK: Had

    static let had = YearForm.year(
        [
            [
                (
                    .says(.had),
                    """
                    ja [hoor|zeker], jazeker
                    [ik] [heb] [ik] [ja] [hem|het|de cursus|de training|die|deze|{r}] (gehad|gevolgd|gedaan|\
                    afgerond|bijgewoond|meegedaan|behaald|gehaald|voltooid) [{d}]
                    [ik] ben [ik] [er] [{d}] [geweest|heen geweest|bij geweest|naartoe geweest], geweest, was er [bij]
                    ik was erbij, klaar, is (geweest|gedaan|doorgegaan)
                    """
                ),
                (
                    .says(.missed),
                    """
                    nee [helaas|hoor]
                    niet [gehad|geweest|gevolgd|gedaan|kunnen gaan|door kunnen gaan|doorgegaan|gegaan]
                    [ik] [heb] [ik] [hem|het|de cursus|de training|deze|{r}] [helaas] (niet gehad|gemist|niet \
                    gevolgd|niet gedaan|moeten missen|afgezegd|overgeslagen)
                    ging [helaas] niet door, is [helaas] niet doorgegaan, (ik|) was [er] [helaas] niet [bij]
                    (ik|) kon [helaas] niet [komen|gaan], gemist, geannuleerd, is (geannuleerd|afgelast|verzet)
                    """
                ),
                (
                    .aside,
                    """
                    (was|het was|erg|heel|zeer) [heel|erg|een] (leuk|leerzaam|nuttig|goed|interessant|leuke \
                    cursus|goede training|goede cursus|leerzame dag)
                    veel geleerd, leuk, leerzaam, nuttig, top, aanrader, een aanrader, super
                    """
                ),
                (.around, "helaas, en, {n}, cursus, training, de cursus, de training, gewoon, wel, op {d}, {d}"),
                (.doubt, "nog niet, nog niet gehad, half gehad, deels, gedeeltelijk, moet nog, klaar voor"),
            ],
            [
                (
                    .says(.had),
                    """
                    yes [i did|i was]
                    (i|i've|i have|have|) [just] (had|attended|done|did|taken|took|followed|completed|finished|\
                    been) [it|there|the course|the training|{r}] [{d}|on {d}]
                    i was there, done, went
                    """
                ),
                (
                    .says(.missed),
                    """
                    no [i didn't|i wasn't|unfortunately], not [had|attended|done|there|been]
                    (i|) (missed|skipped) [it|the course|the training|{r}]
                    (i|) (didn't|did not|couldn't|could not|wasn't able to) [go|attend|make it|have it|do it|take \
                    it|be there]
                    (it|) (was|got|has been) (cancelled|canceled|postponed|called off), missed, cancelled
                    didn't (happen|take place)
                    """
                ),
                (
                    .aside,
                    """
                    it was [very|really] (good|great|useful|fun|interesting|nice), great course, good course
                    learned a lot, learnt a lot, useful, great, very useful
                    """
                ),
                (.around, "unfortunately, sadly, {n}, course, training, and, on {d}, {d}"),
                (.doubt, "not yet, partly, partially, have to, had to, had to cancel, had to miss, should have"),
            ],
            [
                (
                    .says(.had),
                    """
                    ja
                    (ich|) (habe|hab|war|bin) [ich] [den kurs|die schulung|es|sie|ihn|da|dort|dabei|{r}] (gehabt|\
                    besucht|gemacht|absolviert|teilgenommen|gewesen|da gewesen|dabei|da|dort|abgeschlossen)
                    gehabt, besucht, gemacht, absolviert, teilgenommen, [hat|fand] (stattgefunden|statt), war da
                    war dabei, erledigt
                    """
                ),
                (
                    .says(.missed),
                    """
                    nein [leider], nicht [gehabt|besucht|gemacht|teilgenommen|da|dabei|stattgefunden|dabei gewesen]
                    verpasst
                    (ich|) (habe|war|konnte|hab) [ich] [leider] [sie|ihn|es|den kurs|die schulung] [leider] (nicht|\
                    verpasst|nicht teilnehmen|nicht da|nicht dabei|nicht hingehen|nicht besucht|nicht gemacht)
                    (ist|wurde) [leider] (ausgefallen|abgesagt|verschoben), ausgefallen, fand [leider] nicht statt
                    hat nicht stattgefunden
                    """
                ),
                (
                    .aside,
                    """
                    war (gut|super|sehr gut|interessant|lehrreich|toll|klasse), viel gelernt, sehr lehrreich, super, toll, sehr gut
                    """
                ),
                (.around, "leider, {n}, kurs, schulung, am {d}, {d}"),
                (.doubt, "noch nicht, teilweise, zum teil, muss noch"),
            ],
            [
                (
                    .says(.had),
                    """
                    oui [tout à fait]
                    (j'ai|j'y|je l'ai|) [bien] (eu|suivi|suivie|fait|faite|assisté|participé|terminé|étais|été|eue) \
                    [la formation|le cours|{r}|{d}]
                    j'y étais, j'y ai (participé|assisté), elle a eu lieu, c'est fait
                    """
                ),
                (
                    .says(.missed),
                    """
                    non [malheureusement], pas [eu|suivi|suivie|fait|faite|pu|pu y aller|pu y assister|assisté]
                    (manqué|manquée|raté|ratée)
                    je (l'ai|n'ai|ne l'ai|n'y) (manquée|ratée|pas eue|pas suivie|pas faite|manqué|raté|pas pu y \
                    aller|suis pas allé|suis pas allée|pas pu y assister|pas suivi la formation|étais pas)
                    (elle|ça|) [n'a pas eu lieu|a été annulée|a été reportée], annulée, reportée, n'a pas eu lieu
                    """
                ),
                (
                    .aside,
                    """
                    c'était (bien|super|très bien|utile|intéressant|très utile|très intéressant)
                    j'ai beaucoup appris, très bien, super, très utile
                    """
                ),
                (.around, "malheureusement, {n}, formation, cours, le {d}, {d}"),
                (.doubt, "pas encore, en partie, partiellement"),
            ],
        ],
        [(.says(.had), "✅, ✔, ✓, 👍"), (.says(.missed), "❌, 👎"), (.doubt, "🤷, 🤔")]
    )
}
