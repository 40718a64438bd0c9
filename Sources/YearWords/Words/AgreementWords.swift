// Short words about agreements: none, the talk was not held; right, not right.
import Understanding

enum AgreementWords {
    static let wanted = YearForm.year(
        [
            [
                (
                    .says(.noAgreements),
                    """
                    geen, geen afspraken [gemaakt]
                    [we|wij] [hebben|heb] [we] [verder] (geen|niets|niks) (afspraken|afgesproken|concreets \
                    afgesproken) [gemaakt]
                    niets [afgesproken], niks [afgesproken], geen concrete afspraken [gemaakt], geen enkele [afspraak]
                    er zijn geen afspraken [gemaakt]
                    """
                ),
                (
                    .says(.talkNotHeld),
                    """
                    niet geweest
                    [het|ons|dit] gesprek [van {d}|op {d}] (is|ging|gaat|was|heeft) [helaas|nog|er|nu|alsnog|uiteindelijk] [nog] \
                    niet (geweest|door|doorgegaan|plaatsgevonden|gehouden|door kunnen gaan)
                    [het] gesprek [is|was] [helaas] [nog] (niet geweest|afgezegd|verzet|verplaatst|uitgesteld|\
                    geannuleerd|verschoven) [naar|tot]
                    [is|zijn] [helaas|nog] niet (doorgegaan|geweest|door kunnen gaan|gehouden)
                    [het] [gesprek] [is] naar {d} (verzet|verplaatst|verschoven|uitgesteld), ging [helaas] niet door
                    [we|wij] hebben [we] [elkaar] [nog|helaas] [nog] (geen gesprek gehad|niet gesproken|nog niet \
                    gesproken|niet gehad)
                    (verzet|verplaatst|uitgesteld) naar, nog niet geweest
                    """
                ),
                (
                    .around,
                    """
                    [het] was een (goed|fijn|prettig|leuk|mooi|prima) gesprek, (goed|fijn|prettig|leuk) gesprek
                    op {d}, {d}, naar {d}, (het|de) (wordt|is) [nu] {d}, wordt, nieuwe (datum|afspraak)
                    we doen het {d}, verzet, verplaatst, de nieuwe datum [is], om, {n}, helaas, nu, naar, tot
                    het gesprek
                    """
                ),
            ],
            [
                (
                    .says(.noAgreements),
                    """
                    none, no agreements [made], nothing [agreed], (we|) (didn't|did not) agree on anything
                    we agreed nothing, no, we made no agreements, nothing concrete
                    """
                ),
                (
                    .says(.talkNotHeld),
                    """
                    (the|our|this) (talk|meeting|conversation) [on {d}|of {d}] (didn't|did not|hasn't|has not|was|has been|wasn't|\
                    is) [unfortunately|yet] (happen|take place|taken place|happened|cancelled|postponed|moved|\
                    rescheduled|held|been held|not held|not happened) [yet] [to|until]
                    not held [yet], [it|we] (didn't|did not|haven't) [happen|take place|talk|talked|meet|met] [yet]
                    hasn't (happened|taken place) [yet], not happened yet, no talk yet
                    [it was] (postponed|moved|rescheduled) to
                    """
                ),
                (
                    .around,
                    """
                    [it] was a (good|nice|great|pleasant) (talk|conversation|chat), (good|nice|great) talk, on {d}
                    {d}, to {d}, new date [is], the new date is, unfortunately, it's, it is now, is now, will be
                    until, to, it's now
                    """
                ),
            ],
            [
                (
                    .says(.noAgreements),
                    """
                    keine, keine (vereinbarungen|absprachen|abmachungen) [getroffen]
                    nichts [vereinbart|abgemacht|besprochen]
                    (wir haben|haben wir) (nichts|keine) (vereinbart|abgemacht|vereinbarungen|absprachen) \
                    [getroffen]
                    keinerlei vereinbarungen
                    """
                ),
                (
                    .says(.talkNotHeld),
                    """
                    [das|unser] [gespräch] [am {d}|vom {d}] (hat|ist|fand|wurde|fiel) [leider] [noch] (nicht stattgefunden|\
                    ausgefallen|nicht statt|verschoben|abgesagt|aus) [auf]
                    [das|unser] [gespräch] (wurde|ist) [auf] [den] {d} (verschoben|verlegt) [worden]
                    nicht stattgefunden, noch nicht stattgefunden, ausgefallen, verschoben auf
                    wir haben [noch] nicht gesprochen, nicht gewesen, gab kein gespräch
                    """
                ),
                (
                    .around,
                    """
                    [es] war ein (gutes|schönes|angenehmes) gespräch, am {d}, {d}, auf {d}, auf den {d}
                    neuer termin [ist], der neue termin ist [am], leider, jetzt, nun, auf, den, das gespräch
                    """
                ),
            ],
            [
                (
                    .says(.noAgreements),
                    """
                    aucun, aucune, aucun accord, pas d'accord pris, rien [convenu|décidé]
                    (nous n'avons|on n'a) rien (convenu|décidé), pas d'accords, aucun engagement
                    nous n'avons pas pris d'accord
                    """
                ),
                (
                    .says(.talkNotHeld),
                    """
                    [l'entretien|l'entrevue|notre entretien|il|ça] [du {d}|le {d}] (n'a|a été|n'a malheureusement|est) [pas encore|\
                    malheureusement] (pas eu lieu|eu lieu|annulé|reporté|décalé) [au|à]
                    pas eu lieu, pas encore eu lieu, entretien (annulé|reporté|pas fait) [au|à], reporté [au|à]
                    (nous ne nous sommes|on ne s'est) pas [encore] (parlé|vus|vu)
                    """
                ),
                (
                    .around,
                    """
                    c'était un (bon|bel) entretien, le {d}, {d}, au {d}, nouvelle date, la nouvelle date est [le]
                    malheureusement, maintenant, au, ce sera [le]
                    """
                ),
            ],
        ],
        []
    )

    static let right = YearForm.year(
        [
            Consent.answers[0].yes.map { (.says(.right), $0) } + Consent.answers[0].no.map { (.says(.wrong), $0) } + [
                (
                    .says(.right),
                    """
                    [{r}|dit|dat|het|alles|deze|de rest] (klopt|kloppen) [allemaal|helemaal|ook|zo|precies|wat mij \
                    betreft|hoor|wel]
                    (is|zijn) [helemaal|allemaal|zo] (juist|correct|goed|akkoord|in orde|prima|ok|oke), akkoord, eens
                    mee eens, goed zo, prima zo, in orde, zo (hebben we het|is het) [afgesproken|besproken], zo is het
                    zo was het, precies, precies zo, dat hebben we [zo] afgesproken
                    goed [opgeschreven|verwoord|samengevat], prima [verwoord], niets aan toe te voegen
                    geen (opmerkingen|aanvullingen)
                    """
                ),
                (
                    .says(.wrong),
                    """
                    {r} niet, niet
                    niet (juist|goed|akkoord|eens|correct|helemaal|helemaal juist|helemaal goed|zo afgesproken)
                    klopt [helaas] niet [helemaal|helemaal zo|zo|echt], kloppen niet, niet mee eens
                    dat hebben we niet afgesproken, onjuist, fout
                    """
                ),
                (.around, "helemaal, allemaal, ook, {n}, bedankt, wat"),
            ],
            Consent.answers[1].yes.map { (.says(.right), $0) } + Consent.answers[1].no.map { (.says(.wrong), $0) } + [
                (
                    .says(.right),
                    """
                    [{r}|that|this|it|all|everything|they|the rest] (is|are|'s|looks|look|all) [all|completely|\
                    absolutely|exactly|quite] (right|correct|fine|good|ok|okay|accurate|true)
                    that's (right|correct|it|what we agreed|how we agreed it|exactly what we agreed), agreed
                    i agree [with this|with that|with all|to this], exactly, right, all (right|correct|good|fine)
                    looks (good|right|fine) [to me], spot on, nothing to add, as agreed, that is what we agreed
                    no (comments|changes|additions|remarks)
                    """
                ),
                (
                    .says(.wrong),
                    """
                    {r} not, not, not (right|correct|quite|quite right|agreed|true|what we agreed|exactly)
                    (that's|it's|this is|that is|is|are|isn't|aren't) (not|wrong|incorrect|right) [right|\
                    correct|quite right|what we agreed]
                    wrong, i disagree, (don't|do not) agree
                    """
                ),
                (.around, "{n}, thanks"),
            ],
            Consent.answers[2].yes.map { (.says(.right), $0) } + Consent.answers[2].no.map { (.says(.wrong), $0) } + [
                (
                    .says(.right),
                    """
                    [{r}|das|es|alles|der rest] (stimmt|stimmen|passt|passen) [so|alles|genau|soweit|für mich|auch|\
                    schon]
                    (ist|sind) [so|alles|alle] (richtig|korrekt|in ordnung|okay|gut), einverstanden, genau so
                    so ist es, so haben wir es (vereinbart|besprochen), passt [alles|so]
                    alles (richtig|korrekt|gut|in ordnung), in ordnung, keine (anmerkungen|ergänzungen|einwände)
                    wie (besprochen|vereinbart), richtig so
                    """
                ),
                (
                    .says(.wrong),
                    """
                    {r} nicht, nicht, (stimmt|passt|stimmen) [leider|so] nicht [ganz|so]
                    nicht (richtig|korrekt|ganz|ganz richtig|einverstanden|so), falsch, so nicht
                    """
                ),
                (.around, "{n}, alle, alles, danke, soweit"),
            ],
            Consent.answers[3].yes.map { (.says(.right), $0) } + Consent.answers[3].no.map { (.says(.wrong), $0) } + [
                (
                    .says(.right),
                    """
                    [{r}|c'est|tout|tout est|le reste est|ça] (exact|correct|juste|bon|ça|bien ça|est exact|est \
                    correct|est juste|est bon|parfait|conforme)
                    c'est [bien|tout à fait|exactement] (ça|exact|correct|juste|bon|ce qu'on a dit|ce que nous \
                    avons convenu|cela)
                    d'accord, tout à fait, parfait, exactement, je confirme, je suis d'accord, rien à ajouter
                    (pas de|aucune) remarque, comme convenu, tout est (bon|juste|correct|exact)
                    """
                ),
                (
                    .says(.wrong),
                    """
                    {r} non, {r} pas, pas
                    (pas|n'est pas|ce n'est pas|c'est pas) (exact|correct|juste|ça|tout à fait ça|d'accord|tout \
                    à fait)
                    faux, incorrect, inexact, pas tout à fait, je ne suis pas d'accord
                    """
                ),
                (.around, "{n}, merci"),
            ],
        ],
        [
            (.says(.right), "👍, 👌, ✅, ✔, ✓, yes, ja, oui, ok, oke, okay, prima, top, perfect, super, akkoord"),
            (.says(.wrong), "👎, ❌, no, non, nein, nee"), (.doubt, "🤔, 🤷"),
        ]
    )
}
