// Words of somebody who is asked whether another time suits, or whether a mail was theirs.

enum YesNoWords {
    enum Sense: Hashable, Sendable {
        case yes, no
        /// Suits: turned into a no by `not`. `yes` with `not` is neither.
        case fits, not
        /// Only why not, or what is kept instead.
        case reason
        case around
        /// A question, where a sentence begins so; else `fits`.
        case asks
    }

    /// Whether another time is all right.
    static let time = ClosedForm<Sense>(
        [dutch + timeDutch, english + timeEnglish, german + timeGerman, french + timeFrench],
        everywhere: everywhere + [
            (
                .fits,
                "ok, oke, okay, okee, oki, okido, okidoki, prima, super, top, perfect, fine, 👍, 👌, ✅, ✔, ✓, 🆗, cool, deal"
            )
        ]
    )

    /// Whether they wrote a mail, or own an invitation: `ok` is no answer to that.
    static let ownership = ClosedForm<Sense>(
        [dutch + ownDutch, english + ownEnglish, german + ownGerman, french + ownFrench],
        everywhere: everywhere + [(.yes, "👍, ✅, ✔, ✓")]
    )

    private static let everywhere: [(Sense, String)] = [
        (.around, CourtesyWords.everywhere), (.around, "{n}"), (.yes, "yes, ja, oui, yep, yup, jep, jup"),
        (.no, "no, non, nein, nope, 👎, ❌"),
    ]

    // MARK: Both

    private static let dutch: [(Sense, String)] = [
        (.around, CourtesyWords.dutch),
        (
            .yes,
            "jawel, jazeker, ja hoor, ja graag, zeker, zeker weten, natuurlijk, uiteraard, tuurlijk, absoluut, vanzelfsprekend, (dat|het|dit|) klopt [helemaal|als een bus], juist, correct, inderdaad, bevestigd, [ik] bevestig [het|dit|dat|hierbij], bij dezen bevestigd, dat is (juist|correct|waar|zo)"
        ),
        (
            .no,
            "nee, neen, neuh, nee hoor, absoluut niet, zeker niet, natuurlijk niet, uiteraard niet, beslist niet, geenszins, (dat|het|dit|) klopt [helemaal|dus|echt] niet, klopt (dit|dat) niet, onjuist, niet (juist|correct|waar), nee (dank je|dank u|bedankt|dankje|dankjewel|sorry|helaas)"
        ),
        (
            .around,
            "da, da is, dat, het, dit, die, deze, ik, wij, we, me, mij, hoor, ook, zo, wel, helaas, echt, is, ben, was"
        ),
    ]

    private static let english: [(Sense, String)] = [
        (.around, CourtesyWords.english),
        (
            .yes,
            "yeah, yea, ya, sure, sure thing, certainly, absolutely, definitely, of course, indeed, correct, right, that's (right|correct|true), that is (right|correct|true), [i] confirm [it|this|that], confirmed, affirmative, you bet, yes please"
        ),
        (
            .no,
            "nah, no way, no thanks, no thank you, absolutely not, of course not, certainly not, definitely not, [that's|that is|it's|it is] (not|) (correct|right|true) not, (that's|that is|it's|it is|this is|this isn't|that isn't|isn't|not) [not] (incorrect|wrong|false), not (right|correct|true), (that|this|it) (isn't|is not) (right|correct|true), incorrect, wrong, negative"
        ),
        (
            .around,
            "afraid, i'm afraid, i am afraid, that, it, this, i, i'm, am, is, me, too, also, unfortunately, really, very, sadly, was"
        ),
    ]

    private static let german: [(Sense, String)] = [
        (.around, CourtesyWords.german),
        (
            .yes,
            "jawohl, jo, joa, jep, klar, na klar, natürlich, sicher, selbstverständlich, [das|es|dies|] stimmt [so|genau], [das ist|] richtig, genau, korrekt, bestätigt, [ich] bestätige [es|das|dies|hiermit|den termin], hiermit bestätigt, aber ja, ja bitte, unbedingt, auf jeden fall, in der tat"
        ),
        (
            .no,
            "nö, ne, nee, nein danke, nein leider, natürlich nicht, sicher nicht, auf keinen fall, keinesfalls, keineswegs, [das|es|dies|] stimmt [so|leider|gar] nicht, falsch, nicht richtig, nicht korrekt, leider nein, mit sicherheit nicht"
        ),
        (.around, "das, es, dies, der, ich, mir, mich, auch, so, leider, bin, ist, war, wirklich"),
    ]

    private static let french: [(Sense, String)] = [
        (.around, CourtesyWords.french),
        (
            .yes,
            "bien sûr, bien entendu, évidemment, tout à fait, absolument, exact, exactement, certainement, effectivement, en effet, c'est (exact|correct|bien ça|ça|juste|vrai), c'est bien (exact|correct|cela|ça), [je] confirme, je (le|vous le) confirme, confirmé, je vous confirme, oui oui, mais oui, ouais, affirmatif, correct"
        ),
        (
            .no,
            "non merci, bien sûr que non, certainement pas, absolument pas, pas du tout, c'est non, hors de question, [c'est|] incorrect, faux, c'est faux, ce n'est pas (exact|correct|vrai|juste|ça), pas (correct|exact), négatif, nan, que non, mais non"
        ),
        (.around, "ce, cela, ça, c'est, je, moi, me, le, la, aussi, malheureusement, vraiment, hélas, très"),
    ]

    // MARK: Another time

    private static let timeDutch: [(Sense, String)] = [
        (
            .fits,
            """
            (komt|past|schikt|lukt|gaat|werkt|kan|kom|pas|schik|uitkomen|passen|lukken), goe, goe uit, (komt|past|schikt) [mij|me|ons] [ook] [heel|erg|zeer] (goed|prima|uitstekend|perfect|beter) [uit], (komt|kom) [mij|me|ons] [dan|ook|prima|goed|heel goed] uit, (goed|prima|uitstekend|fijn|mooi|perfect|ideaal|uitgelezen|akkoord|accoord|eens|haalbaar|mogelijk|geschikt|gunstig|handig|top|welkom)
            gaat [het|dat|dan|me|mij|ons] lukken, dat wordt [het|hem], (ik|wij) (ben|zijn) (er|beschikbaar|aanwezig|van de partij|dan vrij|vrij|erbij), ik (ben|zal) (er|er dan) [dan|zijn|bij], ik kan [dan|er|er dan] [zijn|bij zijn], ik ben er
            (klinkt|lijkt) [me|mij|ons] [heel|een] (goed|prima|uitstekend|perfect|fijn|handig|goed plan|goed idee|uitstekend idee), (is|vind ik|vind ik het) [allemaal|helemaal] (goed|prima|best|ok|oke|akkoord), beschikbaar, aanwezig, goed plan, goed idee, mij (best|goed|prima)
            """
        ),
        (
            .yes,
            """
            (dat|zo) doen we [dan|het], doen we, doen, zo gezegd zo gedaan, is te regelen, is te doen, dat (red|haal|regel) ik [wel], (geen|geen enkel) (probleem|bezwaar|punt|enkel probleem|enkel bezwaar|problemen|bezwaren) [mee|hoor|tegen|voor mij], nee geen (probleem|bezwaar), geen zorgen, niks mis mee, niets mis mee, (niets|niks) (op|) tegen, daar is niks mis mee, doe (maar|het maar|dat maar), (verzet|verplaats|verschuif|verzetten|verplaatsen) [het|hem|'m|maar|de afspraak|het gesprek|dat] [maar|gerust] [dan], wat mij betreft (ja|akkoord|prima|goed|wel), van mij mag het, ga je gang, ik ga [hiermee|ermee|er mee|hier mee] akkoord, ik ben akkoord, kan niet beter, waarom niet, graag, heel graag, alles best, vind ik best, mij om het even, staat genoteerd, genoteerd, zet ik in mijn agenda, in de agenda gezet
            ik (zet|noteer|heb|pas) [het|hem|'m|dat] [al|meteen|gelijk|nu|direct|aan] [in|op] [mijn|de] agenda [gezet|genoteerd|staan|aan], staat in [de|mijn] agenda, tot dan, zie je dan, tot dan dan, zie ik je dan, ik zie je dan, afgesproken, geregeld, komt voor elkaar, komt goed
            """
        ),
        (
            .not,
            "niet, ni, nie, niet meer, echt niet, helemaal niet, helaas niet, slecht, minder goed, niet goed, heel slecht, slechter, beroerd, ongelegen"
        ),
        (
            .no,
            """
            ik ben (verhinderd|bezet|weg|afwezig), (ik|) red (het|dat) niet, dat gaat niet [door|lukken], zit er niet in, past niet in mijn agenda, (mijn|de) agenda (zit|is) [dan] vol, onmogelijk, uitgesloten, geen optie, geen goed (moment|idee|plan|tijdstip), liever niet, liever van niet, niet akkoord, niet eens, niet mogelijk, niet haalbaar, geen tijd, ik heb [dan|daar|die dag] geen tijd, dan heb ik geen tijd, gaat [hem|'m|het|dat|dus|mij|me|helaas|echt] niet (worden|lukken), [ik] kan [ik] [dan|er|helaas|die dag|dat tijdstip|echt] niet [bij zijn|zijn|komen|aanwezig zijn], helaas niet, ik vrees van niet, vrees van niet, ben bang van niet, ik denk het niet, helaas pindakaas, dat wordt [hem] niet, dat red ik niet, red ik niet, ik haal dat niet, dat haal ik niet
            ongelegen, (komt|schikt|past) [mij|me|ons] [helaas|heel|erg|echt|dan] (slecht|niet|beroerd|ongelegen|minder goed) [goed|meer] [uit], komt [mij|me] niet [zo|echt] [goed] uit
            """
        ),
        (
            .reason,
            """
            [dan|want|die dag|want dan|dan] (ik|ben|zit|heb) [ben|zit|heb|ik] [ik] [dan|die dag|op dat moment|al] (er|op vakantie|afwezig|weg|ziek|vol|bezet|in het buitenland|niet beschikbaar|verhinderd|een afspraak|al een afspraak|een andere afspraak|een vergadering|een overleg|een ander overleg|iets anders|al iets anders|verlof|met verlof|vakantie|een cursus|op cursus|op reis|onderweg|niet aanwezig|geen ruimte|andere verplichtingen|een andere verplichting|een klant|dubbel geboekt|er niet|niet op kantoor|volgeboekt) [niet] [staan|gepland]
            (laat|laten we|houd|hou|we houden|laten) [het|hem|'m|we] [maar|liever|graag] [het] (staan|zo|zoals het is|op de oude tijd|bij de oude tijd|houden op de oude tijd|de oude tijd [houden|aan]|oude tijd|bij de afgesproken tijd|zoals afgesproken|zoals gepland|het zo|vast aan de oude tijd|zoals het was|zoals het stond|bij het oude), (de|liever de|graag de|houd de|hou de|we houden de) (oude|oorspronkelijke|huidige|eerste|afgesproken) (tijd|afspraak|datum|dag|planning) [houden|aanhouden|aan|graag|laten staan|blijft staan|graag houden], liever zoals [het|gepland|afgesproken] [was|stond], zoals (gepland|afgesproken) graag, laat staan
            """
        ),
        (
            .around,
            "dan, tijd, tijdstip, (de|die|deze|dat|het|dit) [nieuwe|andere|voorgestelde] (tijd|dag|datum|moment|tijdstip|voorstel|afspraak|wijziging), met (deze|de|die|dit|het) [nieuwe] (tijd|datum|dag|moment|voorstel|tijdstip), voor mij, voor ons, ons, wat mij betreft, van mij, helemaal, heel, erg, zeer, uit, mee, nu, dus, die dag, wij, we, het gesprek, en, maar wel, eigenlijk, hiermee, ermee, even, verder, in orde, oh, ah"
        ),
        (.asks, "(kan|mag|past|komt|lukt) (ik|je|jij|u|jullie|het|dat)"),
    ]

    private static let timeEnglish: [(Sense, String)] = [
        (
            .fits,
            """
            works, work, right for me, be right [for me], suits, suit, fits, fit, good, great, perfectly, nicely, excellent, brilliant, lovely, wonderful, fantastic, awesome, ideal, convenient, possible, doable, alright, all right, all good, better, acceptable, nice
            [that|it|this|that'll|this'll] (works|work|suits|fits) [me|us] [for me|for us|just|perfectly] [fine|well|good|great|perfectly|nicely|better|very well], (that|it|this) (is|would be|will be|should be|) (fine|good|great|perfect|ok|okay|possible|doable|alright|all right), that's (fine|good|great|perfect|ok|okay|possible|doable|alright|all right), it's (fine|good|great|ok|okay), sounds (good|great|fine|perfect|like a plan|ok|okay|lovely), (fine|good|ok|okay|great|perfect|happy) (with|by|for) me
            """
        ),
        (
            .yes,
            """
            i (can|could) (manage|swing|arrange) (it|that), consider it done, duly noted, it is in my diary, (moved|rescheduled) [it], no (problem|problems|objection|objections|worries|issue|issues|trouble|bother|prob|probs) [at all|for me|with that|here|from me], not a problem [at all], [i] don't mind [at all], go ahead, please do, go for it, do it, agreed, i agree, approved, accepted, i accept, [i'm|i am|i'd be|i would be] (happy|glad|fine|ok|okay|good|cool) (with that|with this|with it|with the new time|to move [it]|to move|to do that|to do so|to), (i can|i could|can) (make|do|attend|manage) (it|that|this|then|that day|that time), i can (make it|do that|be there) [then], can do, will do, i'll be there, i will be there, i'm (available|free|in|there|on board) [then], i am (available|free) [then], works for me, count me in, why not, can't wait [for it], cannot wait, see you then, see you there, looking forward [to it|to the talk], move it, please move it, noted, it's in my (calendar|diary), (i've|i have|i'll|i will) (put|noted|add|added|updated|update|moved) (it|that|this|my calendar|my diary) [in|to|into|on] [my] [calendar|diary|agenda], makes sense, (calendar|diary) updated, nothing against it, i have no objection, i've no objection, all yours, couldn't be better, by all means, let's do (that|it), let's go with that, let's move it, booked
            """
        ),
        (
            .not,
            "not, doesn't, does not, won't, wouldn't, will not, would not, isn't, is not, don't, do not, didn't, no longer, doesnt, wont, isnt"
        ),
        (
            .no,
            """
            (i|) (won't|will not) be (there|available|able to come|in|around|in the office) [then|that day|at that time], (that's|it's|that is|it is) (a|) (bad|terrible|awkward|inconvenient|no good) (time|day|moment|) [for me], no can do, impossible, [that's|it's|that is|it is] (not|) out of the question, [i'm|im|i am] afraid (not|no|i can't|i cannot|that doesn't work|it doesn't work|that won't work|that's not possible), unfortunately not, sadly not, rather not, i'd rather not, i would rather not, i'd prefer not to, i prefer not to, prefer not, (i|) (can't|cannot|can not|cant|couldn't|won't be able to|am not able to|'m not able to|am unable to) [unfortunately] [make|do|attend|be there|manage|come] [it|that|this|then|that day|that time|at that time|at that hour|that one], unable to make (it|that), not (possible|available|free|ok|okay|good|great|fine|for me|convenient|really|a good time|a good day|a good idea|going to work|an option|able to make it), (bad|terrible|awkward|inconvenient) (time|day|moment|timing) [for me], no good [for me], that's no good, no time, i have no time [then], i don't have time [then], [i] decline, declined, i must decline, i'm not (available|free) [then|that day|at that time], i am not (available|free) [then|that day], count me out
            """
        ),
        (
            .reason,
            """
            [as|because|since|sorry] (i'm|i am|i'll be|i will be|i was|am|is|i) [am|already|then] (on leave|on holiday|on holidays|on vacation|away|out|busy|travelling|traveling|abroad|off|not available|unavailable|not in|out of office|out of the office|in a meeting|in meetings|in another meeting|double booked|double-booked|booked|fully booked|tied up|sick|ill|at a conference|at a client|teaching|in training|on a course|not working|not there|engaged|otherwise engaged|occupied|on a train|on a plane|flying) [then|that day|at that time|all day|that week|that morning|that afternoon]
            i (have|'ve got|have got) (another|a) [previous|prior|different|client] (meeting|appointment|commitment|call|engagement|booking|training|course|conference|holiday|day off) [then|that day|at that time], i've (a|another|got another|got a) (meeting|appointment|call|commitment|engagement) [then|that day|at that time], i have (other|prior) (plans|commitments) [then|that day], (let's|let us|please|better|we|) (keep|stick with|stick to|stay with|leave|prefer|leave it at) (the old|the original|the current|the agreed|the first|the existing|the planned|to the original|to the old|it as it is|it where it is|it as is|it as planned|things as they are|as is|it|as it was|it there) [time|date|slot|appointment|one|plan|day] [please], as (planned|agreed) [please]
            """
        ),
        (
            .around,
            "for me, for us, us, then, well, so, and, just, with me, from me, time, slot, that (time|day|slot|date|one), the [new|other|proposed|suggested] (time|day|slot|date|one|proposal), new time, at all, much, be, will, would, are, my side, on my side, from my side, oh, ah, absolutely, all, totally, completely, quite, new"
        ),
        (.asks, "(can|could|may|does|will|would|is) (it|that|this|i|we|you)"),
    ]

    private static let timeGerman: [(Sense, String)] = [
        (
            .fits,
            """
            passt, passen, geht, klappt, läuft, ginge, gut, bestens, wunderbar, toll, perfekt, ausgezeichnet, hervorragend, ideal, möglich, machbar, in ordnung, einverstanden, recht, super, fein, schön, besser, günstig, geht klar, alles klar, geht in ordnung, passend, genehm, okay
            (passt|geht|klappt) [bei|für] [mir|mich|uns] [auch|sehr|ganz|wirklich] [gut|prima|super|bestens|perfekt|wunderbar|hervorragend|ausgezeichnet|besser], (klingt|hört sich) [gut|prima|super|perfekt] [an], (ich bin|bin) [damit|da|dann|dabei] [einverstanden|dabei|da|verfügbar|frei], mir recht, ist mir recht, das passt
            """
        ),
        (
            .yes,
            """
            (das|es) lässt sich (einrichten|machen), lässt sich (einrichten|machen), (das|es) (kriege|bekomme) ich hin, kriege ich hin, das (ist|wäre) (machbar|möglich|in ordnung|ok), [das ist|ist|gar|überhaupt] kein (problem|thema|ding|einwand) [für mich|bei mir], [ich habe] keine (einwände|bedenken|probleme) [dagegen], [ich] (habe|hab) nichts dagegen, nichts dagegen, spricht nichts dagegen, von mir aus [gern|gerne|ja|ok], meinetwegen, gern, gerne, sehr gern, sehr gerne, aber gern, aber gerne, nur zu, machen wir [so|es so|das so], so machen wir (es|das), mach das, machen sie das, (verschieben|verlegen|verschieb|verschiebe|verleg) [sie|wir|es|ihn|den termin|ruhig|bitte|gern] [sie|es|das|ihn|den termin] [ruhig|bitte|gern|gerne], ich (habe|hab) [da|dann] zeit, da habe ich zeit, ich kann (da|dann|es einrichten), da kann ich, kann ich, [kann ich] einrichten, das kann ich einrichten, ich bin (dabei|da|vor ort), bin dabei, bin da, bis dann, ich freue mich [darauf], freue mich [darauf], (ich trage|trage|ich habe|habe|ich notiere|notiere|hab) [es|ihn|mir|den termin|das] [mir] [in] [meinen|den|im] [kalender] [ein|eingetragen|notiert|vermerkt|gemerkt], [ist|schon] (notiert|eingetragen|vermerkt|gebongt|gebucht|im kalender), abgemacht, zugesagt, ich sage zu, ich stimme zu, stimme zu, zugestimmt, angenommen, ich nehme an, warum nicht, hauptsache wir sprechen, akzeptiert
            """
        ),
        (
            .not,
            "nicht, gar nicht, leider nicht, überhaupt nicht, nicht gut, schlecht, leider schlecht, nicht so gut, ungünstig, nicht mehr, eher nicht, eher schlecht"
        ),
        (
            .no,
            """
            bin [da|dann|leider] (verhindert|im urlaub|nicht da|verplant|weg), mein kalender ist [da|dann] voll, (passt|geht|klappt) [es] [bei|für] [mir|mich|uns] [da|leider|gar|dann] [sehr|nicht|ganz] (schlecht|nicht|ungünstig) [so] [gut], ausgeschlossen, unmöglich, lieber nicht, nicht (möglich|einverstanden|machbar|gut|ok|okay|in ordnung), leider nicht [möglich], leider nein, eher nicht, keine zeit, [ich|da] (habe|hab) [ich] [da|dann|leider] keine zeit, [da] kann [ich] [da|dann|leider|an dem tag|an diesem tag] [leider] nicht, ich kann [da|dann|leider|an dem tag|an diesem tag|zu der zeit] [leider] nicht, das wird [leider] nichts, wird nichts, ich fürchte nein, fürchte nicht, schaffe ich nicht, das schaffe ich [leider|da] nicht, ich schaffe (das|es) [leider] nicht, ich lehne ab, abgelehnt, ungünstig, ich muss [leider] absagen, muss absagen, keine option, kommt nicht in frage, ich sage ab
            """
        ),
        (
            .reason,
            """
            [denn|da|dann|weil|an dem tag|an diesem tag] (ich|bin|habe|hab|sitze) [bin|habe|hab|ich] [ich] [da|dann|schon|leider|an dem tag|zu der zeit|bereits] (im urlaub|in urlaub|urlaub|nicht da|weg|verreist|unterwegs|krank|verhindert|verplant|nicht im haus|nicht im büro|auf dienstreise|auf reisen|ausgebucht|beschäftigt|belegt|abwesend|nicht verfügbar|in einer besprechung|in einem meeting|in einem termin|einen anderen termin|einen termin|schon einen termin|bereits einen termin|schon was vor|schon etwas vor|etwas anderes vor|was anderes vor|eine besprechung|ein meeting|einen kurs|einen kundentermin|auf einer schulung|auf schulung|frei|elternzeit|voll|zu tun) [nicht]
            (lassen|lass|lassen sie|lassen wir|behalten wir|wir behalten|bleiben wir|wir bleiben|wir lassen|es bleibt|bleibt|bitte|lieber) [wir|uns] [es|den termin|ihn|bitte|lieber|doch] [bitte|so] (stehen|wie er ist|wie es ist|so|wie geplant|wie vereinbart|beim alten|beim alten termin|bei der alten zeit|die alte zeit|den alten termin|alten termin behalten|den alten termin behalten|beim ursprünglichen termin|bei dem alten termin|wie besprochen|den ursprünglichen termin|bei der ursprünglichen zeit) [lassen|behalten|bleiben], wie (geplant|vereinbart) bitte
            """
        ),
        (
            .around,
            "bei mir, für mich, mit mir, damit, da, dann, zeit, (der|die|den|dem|diese|dieser|diesen|diesem|neue|neuen) [neue|neuen|andere|anderen|vorgeschlagene] (termin|zeit|uhrzeit|zeitpunkt|tag|vorschlag|datum|zeiten|terminvorschlag), (das|dem) [neue|neuen] datum, mit dem [neuen] (termin|vorschlag|datum|zeitpunkt), mit der [neuen] (zeit|uhrzeit|änderung), sehr, ganz, und, von meiner seite, uns, wir, mal, aber gern, jetzt, ach, oh, total, wird, würde, sein"
        ),
        (.asks, "(kann|darf|geht|passt|können) (er|sie|es|wir|du|ihr)"),
    ]

    private static let timeFrench: [(Sense, String)] = [
        (
            .fits,
            """
            convient, conviennent, va, me semble, semble, paraît, marche, arrange, ira, conviendrait, conviendra, irait, fonctionne, roule, bon, bien, très bien, parfait, parfaitement, possible, nickel, impeccable, génial, excellent, idéal, d'accord, entendu, formidable, noté, faisable, mieux, parfaite, bonne, top, super bien
            (ça|cela|le créneau|l'horaire|l'heure|la date|cette heure|cet horaire|cette date|ce créneau|ce jour|ce moment) [me|nous|m'] (va|convient|marche|arrange|ira|conviendrait|fonctionne) [très|tout à fait|parfaitement|aussi|également] [bien|parfaitement], [ça|cela] m'arrange, ça me (va|convient) [très bien|parfaitement|tout à fait|bien], me (va|convient) [très bien|parfaitement|tout à fait|bien], c'est (bon|parfait|noté|possible|ok|entendu|d'accord|très bien|bien|faisable|impeccable|nickel|mieux|idéal) [pour moi], ça (roule|marche|va|joue|le fait|colle|baigne)
            """
        ),
        (
            .yes,
            """
            c'est faisable, ça peut se faire, je m'arrange, je m'organise, je me libère, je me rends disponible, bien reçu c'est bon, volontiers, avec plaisir, aucun (problème|souci|inconvénient) [pour moi|de mon côté], pas de (problème|problèmes|souci|soucis) [pour moi|de mon côté], sans (problème|souci), (aucune|pas d') objection, pas d'objection, je n'ai pas d'objection, je n'y vois pas d'inconvénient, je suis (disponible|libre|d'accord|partant|partante|ok|dispo) [à cette heure|ce jour-là|à ce moment-là|à cette heure-là], je serai (là|présent|présente|disponible|au rendez-vous), dispo, disponible, j'accepte [le|la|cette|ce] [nouvel horaire|nouvelle heure|créneau|proposition|changement], accepté, je valide, validé, je (le|la|l') (note|mets|ajoute|inscris) [dans|à] [mon|l'] [agenda], je note, c'est noté, je l'ajoute [à mon agenda|dans mon agenda], (je le mets|mis|c'est|je mets ça) dans mon agenda, à (ce jour-là|tout à l'heure), allez-y, vas-y, (vous pouvez|tu peux) (déplacer|le déplacer|décaler), (déplacez|déplace|décalez|décale) [le|l'entretien|la réunion|le rendez-vous], je peux [à cette heure-là|ce jour-là], c'est d'accord, ça me convient, je suis preneur, je suis preneuse, je prends, bonne idée, va pour (cette heure|ce créneau|cet horaire|ça), on fait comme ça, faisons comme ça, comptez sur moi, je veux bien, rendez-vous pris
            """
        ),
        (
            .not,
            "pas, ne, n', pas du tout, vraiment pas, plus, mal, n'est pas, ne pas, n'irait pas, pas vraiment, pas trop, guère"
        ),
        (
            .no,
            """
            (ça|cela) ne (colle|passe|colle pas|passera) pas [pour moi], pas faisable, [c'est] compliqué pour moi, je suis (pris|prise) ailleurs, je ne serai pas (là|disponible|présent|présente) [ce jour-là], impossible [pour moi], c'est impossible, pas (possible|d'accord|disponible|dispo|libre|ok) [pour moi], ce n'est pas possible, c'est pas possible, ce ne sera pas possible, (ça|cela|) (ne|) (me|m'|) (va|convient|marche|arrange|ira|conviendra|fonctionne) pas [du tout|vraiment|trop], (ça|cela) ne (va|marche|ira|fonctionne|sera) pas [être] [possible|du tout], (ça|cela) ne m'arrange (pas|guère) [du tout|vraiment|trop], (ça|cela|) ne me (va|convient|conviendra|conviendrait) pas [du tout|vraiment|trop], ne me (va|convient) pas, je ne (peux|pourrai|pourrais) (pas|malheureusement pas|hélas pas) [ce jour-là|à cette heure-là|à ce moment-là|à cette heure|venir|être là|être présent|être présente], je peux pas, je ne suis (pas|malheureusement pas|plus) (disponible|libre|là|dispo) [ce jour-là|à cette heure-là|à ce moment-là|à cette heure], (malheureusement|hélas) (pas|non|c'est impossible|ce n'est pas possible), je préfère (pas|ne pas|que non|éviter), je préférerais (pas|ne pas), je crains que non, pas le temps, je n'ai pas le temps, je refuse, refusé, je décline, mauvais moment, mauvaise heure, pas bon pour moi, désolé non, ça tombe mal, ça m'arrange (pas|mal|moyennement), tombe mal, ça va pas, ça me va pas, ça marche pas
            """
        ),
        (
            .reason,
            """
            [car] (je|j') (suis|serai|ai|aurai) [déjà|alors] (absent|absente|en congé|en congés|en vacances|pris|prise|occupé|occupée|indisponible|en déplacement|en réunion|en rendez-vous|en formation|malade|à l'étranger|un rendez-vous|une réunion|un autre rendez-vous|une autre réunion|autre chose|un empêchement|chez un client|en télétravail) [ce jour-là|à cette heure-là|à ce moment-là|à cette heure|toute la journée], j'ai [déjà] (un|une) [autre] (rendez-vous|réunion|empêchement|engagement|formation|entretien) [à cette heure-là|ce jour-là|à ce moment-là|prévu|prévue], j'ai (autre chose|quelque chose) [de prévu] [ce jour-là|à cette heure-là], (gardons|on garde|je préfère garder|garder|gardez|restons|on reste|laissons|maintenons|conservons|je préfère) [à|sur] [l'ancien|l'ancienne|l'heure|la date|le créneau|l'horaire|le rendez-vous|comme] [heure|horaire|date|créneau|rendez-vous|prévu|initial|initiale|d'origine|actuel|actuelle|prévue|convenu|convenue|c'est], comme prévu, comme convenu
            """
        ),
        (
            .around,
            "pour moi, pour nous, nous, tout à fait, à moi, de mon côté, pour ma part, (le|la|l'|cet|cette|ce|nouvel|nouvelle) (créneau|date|proposition|changement|horaire|heure|jour|moment|modification), (l'heure|l'horaire) [proposé|proposée], (la|cette) nouvelle (heure|date), (le|ce) nouveau (créneau|rendez-vous), le nouvel horaire, ce nouvel horaire, à cette heure, à cette heure-là, ce jour-là, à cette date, avec, et, donc, alors, également, bien, tout, beaucoup, est, il, du tout, ah, oh, proposé, proposée, on"
        ),
        (.asks, "est-ce [que], peut-on, pouvez-vous, peux-tu"),
    ]

    // MARK: Theirs

    private static let ownDutch: [(Sense, String)] = [
        (
            .yes,
            "dat was ik [inderdaad], [ja] ik was het [inderdaad|zelf], dat ben ik [inderdaad], dat was inderdaad ik, dat heb ik (gestuurd|gedaan|geschreven|verstuurd|zelf gedaan|zelf gestuurd), die (is|was) van mij, die komt van mij, (is|was|komt) van mij, van mij, ikzelf, die heb ik (gestuurd|verstuurd|gemaakt|geschreven), akkoord, ik heb (het|dat|die|hem) [zelf] (gestuurd|verstuurd|geschreven|gemaakt)"
        ),
        (
            .no,
            "dat was ik niet, ik was het niet, dat was niet van mij, niet van mij, die is niet van mij, dat ben ik niet, niet ik, ik niet, (dat|die|dit) (heb|kwam|komt|was) [ik] niet [van mij|gestuurd|gedaan|geschreven|verstuurd], ik heb (niets|niks) (gestuurd|verstuurd|gedaan), dit komt niet van mij"
        ),
    ]

    private static let ownEnglish: [(Sense, String)] = [
        (
            .yes,
            "(that|it|this) was [indeed] me, (that's|it's|this is|that is|it is) (mine|me|from me), was me, it is indeed me, mine, i did, i sent (it|that|this), i wrote (it|that|this), (that|it) came from me, myself, i made it, i sent it myself"
        ),
        (
            .no,
            "(that|it|this) (wasn't|was not|isn't|is not) (me|mine|from me), not me, not mine, wasn't me, i didn't [send it|send that|send this|write it|write that], i did not [send it|send that|write it], i never (sent|wrote) (it|that|this), not from me, (that's|it's) not (me|mine)"
        ),
    ]

    private static let ownGerman: [(Sense, String)] = [
        (
            .yes,
            "das war [tatsächlich] ich, ich war (es|das), das bin ich, das kommt von mir, (ist|war|kam|kommt) von mir, von mir, (das|die|den) habe ich [selbst] (geschickt|geschrieben|gesendet|gemacht|verschickt), ich habe (es|das|sie) [selbst] (geschickt|geschrieben|gesendet|verschickt)"
        ),
        (
            .no,
            "das war ich nicht, ich war (es|das) nicht, das war nicht ich, nicht von mir, (das|die) (ist|war|kommt|kam) nicht von mir, ich nicht, das habe ich nicht (geschickt|geschrieben|gesendet)"
        ),
    ]

    private static let ownFrench: [(Sense, String)] = [
        (
            .yes,
            "c'était [bien] moi, c'est [bien] moi, c'est moi qui l'ai (envoyé|écrit|envoyée), je l'ai (envoyé|écrit|envoyée) [moi-même], [il|elle|ça|cela] (vient|venait) [bien] de moi, de moi, moi-même, d'accord oui, c'était bien moi, c'est bien le mien, le mien, la mienne"
        ),
        (
            .no,
            "ce n'était pas moi, c'était pas moi, ce n'est pas moi, c'est pas moi, pas moi, pas de moi, je n'ai rien envoyé, je ne l'ai pas (envoyé|écrit|envoyée), (ça|cela|il|elle) ne vient pas de moi"
        ),
    ]
}
