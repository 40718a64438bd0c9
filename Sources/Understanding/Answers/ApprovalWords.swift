// Words of approval, for all or some of a list, in the languages that people answer in.

enum ApprovalWords {
    enum Sense: Character, Hashable, Sendable {
        case consent = "c"
        /// Praise of the list: a yes to all of it, and to nobody alone.
        case praise = "p"
        /// A question, where a sentence begins so.
        case asks = "?"
        /// A bare no, and one that says to what.
        case no = "n", disagrees = "d"
        case strike = "s", only = "o", all = "a", rest = "r", takes = "w", but = "b"
        /// Why somebody is struck.
        case reason = "y"
        case reference = "R"
        /// Says nothing.
        case around = "."
        /// Somebody else is to be asked as well.
        case adds = "+"
    }

    static let reference = "{r}"

    static let form = ClosedForm<Sense>([dutch, english, german, french], everywhere: everywhere)

    private static let everywhere: [(Sense, String)] = [
        (.reference, reference), (.around, CourtesyWords.everywhere),
        (
            .consent,
            "ok, oke, okay, okee, okey, oki, okido, okidoki, prima, super, top, perfect, fine, 👍, 👌, ✅, ✔, ✓, 🆗, +1, lgtm, yes, ja, oui, yep, yup, jep, jup, akkoord, d'accord, deal, cool, good, great"
        ),
        (.no, "no, non, nein, nope"), (.disagrees, "👎, ❌"),
    ]

    /// `die is net begonnen`: somebody, and a few words of a short list.
    private static func reason(_ beginnings: String, _ words: String) -> String {
        let some = words.split { $0.isNewline || $0 == "," }.joined(separator: "|")
        return "(\(beginnings)) (\(some))" + String(repeating: " [\(some)]", count: 8)
    }

    // MARK: Dutch

    private static let dutch: [(Sense, String)] = [
        (.around, CourtesyWords.dutch),
        (
            .praise,
            "(goede|mooie|prima|fijne|uitstekende|goeie|evenwichtige|leuke|sterke|nette|complete) (lijst|lijstje|keuze|keuzes|selectie|namen|mix|mensen|raters|club|groep|rij|rijtje|opzet|combinatie|verdeling), (mooi|goed|prima|leuk|net|fijn|keurig|goeie) (lijstje|rijtje|clubje|groepje|gezelschap|overzicht|stel)"
        ),
        (
            .asks,
            "(is|zijn|mag|mogen|kan|kunnen|wil|wilt|zou|gaan|wordt|worden|hoeft|lijkt) (dit|dat|het|ik|ze|deze|die|we|wij|zij|jullie|u|de|alle|iedereen)"
        ),
        (
            .consent,
            """
            (ze|deze|dit|dat|het) (mag|mogen) [wat mij betreft] [zo|allemaal|hoor|gevraagd worden], ja voor, akkoord voor, ok voor, oké voor, (zeker|heel) (goed|mooi|fijn|prima), niets aan doen, niks aan doen, zo laten, laat maar zo, (kan|mag|laat) zo [blijven], nog beter, mooi gekozen, goed gekozen, goed bedacht, goed werk, prima werk, (doe|vraag) dat [maar], ik (vind|heb) het [zo] (goed|prima|best), accoord, prima, goed, goed zo, is goed, uitstekend, mooi, fijn, perfect, mee eens, eens, goedgekeurd, jazeker, jawel, ja hoor, ja graag, graag, graag zo, zeker, zeker weten, natuurlijk, uiteraard, tuurlijk, absoluut, in orde, helemaal goed, okido, keurig, netjes, klopt, juist, correct, bevestigd, goedkeuring, duidelijk, helder
            ik (ben|ga|kan) [het] [er|hier|hiermee|ermee] [helemaal|volledig] [mee] (akkoord|eens|akkoord gaan|instemmen), ik ben het [er|hier|hiermee] [helemaal|volledig] [mee] eens, ik (keur|vind) [het|ze|deze|dit|deze lijst|de lijst] [allemaal|zo|helemaal|wel] (goed|prima|ok|oke|akkoord|top|uitstekend|een goede lijst|mooi), hierbij [geef ik] [mijn] (akkoord|goedkeuring), ik geef [hierbij] [mijn] (akkoord|goedkeuring), [je|u] (hebt|heb) mijn (akkoord|goedkeuring), bij dezen [akkoord], van mij (mag het|akkoord), mijn akkoord [heb je|hebben jullie|heeft u]
            [heb|ik heb] [er|hier|daar] geen (enkel|enkele|) (moeite|punt|issue|bezwaar|bezwaren|probleem|problemen|opmerking|opmerkingen|aanmerkingen|commentaar|op- of aanmerkingen|op en aanmerkingen|op- en aanmerkingen|op of aanmerkingen|vragen) [tegen|mee|hoor|op|bij], geen op- of aanmerkingen, ik heb [hier|er|daar] [verder] geen (bezwaar|bezwaren|opmerkingen|problemen|aanmerkingen|bezwaar tegen|probleem mee)
            (schrap|verwijder|haal) niemand [weg|eraf], niemand (schrappen|weghalen|eraf), niemand hoeft eraf, (niets|niks) (op aan te merken|op tegen|mis mee|aan toe te voegen|tegen|toe te voegen), daar is (niets|niks) mis mee, heb (ik|er) [er] (niets|niks) (op|aan) (aan te merken|tegen|toe te voegen), ga je gang, ga uw gang, ga maar los, ga er maar voor, ga ervoor, gas erop, doe maar, doen, doen we, doe dat maar, vooruit maar, vooruit met de geit, laat maar komen, laat maar gaan, kom maar op, aan de slag, komt goed, gaan [met die banaan|maar], hup
            (vraag|vragen|uitnodigen|benader|nodig) [ze|hen|iedereen|allemaal|maar|gerust|raak|deze mensen] [maar|gerust|allemaal|raak|ze] [uit|raak], [vraag|nodig] ze maar [uit], (verstuur|stuur|verzend) [ze|hem|de uitnodigingen|de vragen|de verzoeken] maar [uit|op|door], (kan|mag|mogen|kunnen) [zo] (verstuurd|verzonden|door|doorgaan|uit|worden verstuurd|worden uitgenodigd|de deur uit|zo|wat mij betreft zo), stuur maar, versturen maar
            (ziet|zien|lijkt|lijken|klinkt|oogt|vind ik|vinden we) [er] [me|mij|ons] [het|dat|ze|dit] [heel|zeer|erg|een|allemaal|wel] (goed|prima|top|mooi|uitstekend|keurig|perfect|goed plan|goede lijst|prima lijst|goede keuze|goede selectie|mooie lijst|in orde|ok|oke|akkoord|compleet|evenwichtig|fijn|netjes) [uit]
            daar kan ik me [helemaal|goed|volledig] in vinden, kan me hier[in] [helemaal|goed] [in] vinden, kan ik me [helemaal|goed] in vinden, ik kan me [hier|er|hierin] [helemaal|goed|volledig] [in] vinden, hier (kan|ben|ga) ik [het] [me] [helemaal|volledig] (mee eens|in vinden|akkoord mee|mee akkoord|mee instemmen|achter), hier sta ik achter, ik sta [hier|er] [helemaal] achter, sta ik achter, kan er mee leven, klinkt goed, kan ik mee leven, ik stem [hier|er|hiermee] [mee] in, ingestemd, stem in, mij best, vind ik best, ben ik het mee eens, helemaal mee eens, volledig mee eens, groen licht, fiat, accepteer, geaccepteerd, geweldig, tof, gaaf
            """
        ),
        (.no, "nee, neen, nee (dank je|dank u|bedankt|dankje)"),
        (
            .disagrees,
            """
            niet (akkoord|accoord|mee eens|eens|goed|goedgekeurd|ok|oke|prima|mee akkoord|in orde|oke mee), oneens, [ik] (ga|ben|kan) [het|hier] [hier|er] [ik] [het] [hier|er] [helaas] niet [mee] (akkoord|eens|akkoord gaan|instemmen|mee akkoord), hier ben ik [het] [helaas] niet (mee akkoord|mee eens|akkoord mee), hier ga ik [helaas] niet mee akkoord, ik ben [het] [er|hier] [helaas] niet (mee eens|akkoord|eens|mee akkoord), ik keur [het|dit|deze lijst] [niet goed|af], afgekeurd, afgewezen, liever niet, geen akkoord, ik ben niet akkoord, ik kan niet akkoord gaan, niet (akkoord|goed)
            """
        ),
        (
            .strike,
            "niet, geen, zonder, behalve, uitgezonderd, met uitzondering van, behoudens, exclusief, schrap, schrappen, geschrapt, streep, doorstrepen, door, haal, halen, weg, weghalen, eraf, er af, af, [er] maar (af|uit|weg|over|eraf|vallen|weglaten|overslaan|schrappen|buiten|eruit|door|wegstrepen|achterwege), achterwege, wegdoen, eruit gooien, gooi, passeren, [maar] even niet, [maar] deze keer niet, liever even niet, er maar niet, eruit, er uit, verwijder, verwijderen, verwijderd, sla, over, overslaan, overgeslagen, vervalt, vervallen, weglaten, laten vallen, vallen, afvallen, valt af, eraf halen, eruit halen, van de lijst, uit de lijst, niet vragen, niet benaderen, niet uitnodigen, niet meer, toch niet, liever niet, hoeft niet, hoeven niet, niet nodig, hoeft voor mij niet, buiten, erbuiten, er buiten, buiten laten, minus, op, na, wegstrepen, uitsluiten, min, ni, nie, nee tegen, laat"
        ),
        (.only, "alleen, enkel, slechts, uitsluitend, alleen maar, vraag alleen, alleen met, enkel en alleen"),
        (
            .all,
            "allemaal, alle, iedereen, allen, alles, de hele lijst, hele lijst, alle namen, alle drie, alledrie, alle vier, alle vijf, alle twee, allebei, elk, de drie, alle mensen, alle personen, alle raters, met zijn drieën, alle drie de namen"
        ),
        (
            .rest,
            "[de|voor de|het] (rest|overige|overigen|anderen|andere|overige namen|andere namen|andere twee|andere drie|overige twee|resterende|anderen allemaal), de rest van de lijst, verder iedereen, verder allemaal, verder alles, alle anderen, alle andere"
        ),
        (.takes, "wel, mag wel, mogen wel, graag wel, wel graag, wel vragen, vraag wel"),
        (
            .but,
            "maar, echter, doch, alleen, maar dan, wel even, met één uitzondering, één opmerking, een opmerking, op één na"
        ),
        (
            .adds,
            "vraag ook, nog, erbij, voeg [ook|nog|eventueel] toe, toevoegen, toe, en ook, voeg, en vraag, graag ook, vul aan, aanvulling, aanvullen met, klant, collega, leverancier, neem ook"
        ),
        (
            .around,
            """
            da, goe, voorgestelde, bovenstaande, genoemde, voorgesteld, bijgevoegde, hierbij, deze drie, met, hiermee, hier, mee, lijkt, vind, vind ik, ik vind, vind het, een, gaan, ga, wat mij betreft, van mij, voor mij, mij, me, ik, ben, het, er, de, is, zijn, zo, dit, deze, die, dat, lijst, lijstje, namen, helemaal, volledig, hoor, verder, mag, mogen, kan, kunnen, van, dan, hen, ze, hem, haar, hij, zij, en, aan, zou, zou ik, wil, wil ik, ik wil, ik zou, voorstel, het voorstel, je voorstel, jouw voorstel, selectie, de selectie, de keuze, keuze, keuzes, personen, mensen, de mensen, raters, feedbackgevers, deze mensen, kandidaten, hè, vragen, vraag, benaderen, uitnodigen, hoeft, hoeven, laten, worden, wordt, liever, eigenlijk, even, gewoon, nu, ook, mijn, helaas, deze keer, dit keer, ditmaal, heel, erg, zeer, gerust, jullie, u, je, naam, nummer, nr, punt
            mooi zo, duidelijke, volledige, ziet er, wat betreft, de heer, mevrouw, meneer, wij, we
            """
        ),
        (
            .reason,
            reason(
                "die|hij|zij|ze|want|omdat|aangezien|deze persoon|want die",
                """
                is,net,nog,pas,kort,sinds,begonnen,gestart,nieuw,ziek,weg,vertrokken,vertrekt,met,op,vakantie,verlof,pensioen,zwangerschapsverlof,werkt,werken,hier,niet,meer,daar,bij,ons,een,andere,ander,team,afdeling,ken,ik,kent,haar,hem,nauwelijks,amper,onvoldoende,te,weinig,goed,genoeg,heeft,het,druk,geen,tijd,teveel,veel,samen,samengewerkt,gewerkt,maken,nooit,zit,in,buitenland,hij,zij,ze,die,was,al,uit,dienst,ni,eigenlijk,momenteel,helaas,heel,erg,{n},recent,kortgeleden,zelden,bijna,niks,van,we,wij,haast,zwanger,afwezig,langdurig,rechtstreeks,direct,allang,lang,familie,partner,zijn,vader,moeder,broer,zus,vriend,vriendin,lastig,kritisch,de,juiste,persoon
                """
            )
        ),
    ]

    // MARK: English

    private static let english: [(Sense, String)] = [
        (.around, CourtesyWords.english),
        (
            .praise,
            "(good|great|nice|excellent|fine|solid|sensible|balanced|lovely|strong|perfect|fair) (list|choice|choices|selection|mix|people|group|names|raters|picks|pick|set|line-up|lineup|bunch|idea|crowd|job|one|work|ones|shortlist)"
        ),
        (
            .asks,
            "(is|are|can|may|should|do|does|will|shall|could|would|have) (this|it|that|they|these|i|we|you|the|all|everyone|those|he|she)"
        ),
        (
            .consent,
            """
            yes (to|for), go ahead with, ok for, okay for, [i] agree [to|with], agreed [to|with], approve, approved, [i] approve, fine, sounds (good|great|fine|perfect|right|ok), looks (good|great|fine|perfect|right|ok|nice|excellent|solid|complete|sensible|balanced), looking good, sure, sure thing, perfect, excellent, brilliant, lovely, wonderful, nice, awesome, fantastic, go ahead, go for it, please (do|go ahead|proceed), proceed, carry on, go, good to go, do it, all good, all (fine|ok|clear), of course, certainly, absolutely, definitely, by all means, you bet, yeah, ya, aye, yes please, yes sir, correct, right, confirmed, i confirm, confirm, happy days, spot on, accepted, i accept, accept, green light, you have my (approval|ok|blessing|consent|agreement|go-ahead), signed off, sign off, i'm in, count me in, rubber stamped, ship it, makes sense, ok'd
            (remove|strike|drop|skip) (nobody|no one|no-one|none), i (hereby|gladly|happily|fully|also|can) (agree|approve|confirm|accept) [to|with|this|it], hereby approved, no (objection|objections|worries|problem|problems|comments|comment|issues|issue|complaints|concerns|remarks|changes|changes needed|remarks from me|objections here|objections from me) [at all|here|from me|with|to|from my side], i have no (objection|objections|comments|concerns|issues|problem|problems|remarks) [with|to], not a problem, nothing to add, nothing to change, couldn't be better, i have nothing to add, (it|that|this|list|they) (is|are|looks|look|seems|seem|works|work) (good|fine|great|ok|okay|perfect|alright|all right) [to|for|with|by] [me], (good|fine|ok|okay|great|alright|happy|works|work) (with|by|for|to) me, [that's|it's|that is|it is|they're|all|they are] (good|fine|ok|okay|great|perfect|alright|all right|all good|approved|happy), i'm (fine|ok|okay|happy|good|cool) [with], i am (fine|ok|okay|happy|good|in agreement) [with], happy with, works, work, works well
            [please] (ask|invite|contact|send|approach) (them|everyone|everybody|all of them|them all|away|it out|them out|the requests|the invitations), ask away, send away, send it, fire away, i like (it|the list|this list|them), love it, like it, (ready|free|clear) to go, let's go, let's do it, let's go ahead, nothing wrong with (it|that|this), i don't mind, i have no problem, alright, all right, right on, can do, you may proceed, you can (go ahead|proceed|ask them|send them|send it)
            """
        ),
        (.no, "no thanks, no thank you, nah, no way"),
        (
            .disagrees,
            "not (agreed|ok|okay|fine|approved|good|happy|all right|alright|in agreement|acceptable) [with|to], [i] disagree [with], do not (agree|approve) [with|to], don't (agree|approve) [with|to], i don't agree [with|to], i do not agree [with|to], i don't approve [of], i do not approve [of], rejected, i reject, i object [to], denied, disapproved, isn't (ok|fine|good|right), aren't (ok|fine|good|right), is not (ok|fine|good|right|okay), rather not, i'd rather not, unacceptable, declined"
        ),
        (
            .strike,
            "not, isn't, aren't, no to, not to, no longer, without, except, except for, excepting, excluding, exclude, excl, minus, remove, removed, drop, delete, strike, strike out, strike off, cross out, cross off, cross, skip, leave out, leave, out, take off, take out, take, off, off the list, from the list, withdraw, uninvite, don't ask, do not ask, don't invite, do not invite, don't contact, don't include, do not include, but not, just not, only not, rather not, please don't, other than, apart from, aside from, bar, omit, isn't needed, not needed, lose, scratch, scrap, doesn't need to, cut, barring, save for, never"
        ),
        (
            .only,
            "only, just, solely, only ask, just ask, ask only, ask just, only with, only for, exclusively, nobody except, nobody but, no one but, no one except, none but, only the"
        ),
        (
            .all,
            "all, everyone, everybody, every one, everything, all of them, them all, anyone, the whole list, whole list, the entire list, all three, all two, all four, all five, all names, each, all people, all the names, all of these, all the raters, both"
        ),
        (
            .rest,
            "[the|for the|all] (rest|others|other two|other three|remaining|other names|other ones|other|remaining ones|remaining two), the rest of (them|the list|these), everyone else, everybody else, all else, anyone else"
        ),
        (.takes, "ok to ask, can stay, is okay, are okay, stay, stays, keep"),
        (.but, "but, however, though, although, only, one exception, with one exception, with the exception of, just"),
        (
            .adds,
            "add, also ask, and ask, and add, please add, include, plus, client, colleague, supplier, addition"
        ),
        (
            .around,
            """
            hereby, proposed, suggested, attached, above, listed, mentioned, with, this, that, the, list, i am, i'm, am, it, is, are, all, for me, from me, rest, number, numbers, of them, me, i, to, on, very, you, can, would, will, be, them, him, her, he, she, they, and, a, my, your, these, those, of, so, then, from my side, on my side, please, names, name, people, raters, selection, choice, proposal, for, ask, asking, invite, by, as is, as it is, as proposed, as suggested, as listed, well, quite, really, totally, fully, completely, wholly, now, actually, i would, i'd, i'll, we, us, our, do, have, should, may, let, here, in, person, one, no., mr, mrs, ms, also, though, too, away, from us, at all, it all, looks, like
            """
        ),
        (
            .reason,
            reason(
                "he|she|he's|she's|they|they're|who|who's|because|as he|as she|since|as they|that one",
                """
                is,has,have,just,only,started,new,left,leaving,gone,away,on,leave,holiday,vacation,sick,ill,maternity,parental,retired,works,work,worked,working,elsewhere,here,no,longer,not,anymore,any,more,doesn't,does,don't,do,didn't,hasn't,haven't,isn't,hardly,barely,rarely,never,knows,know,knew,i,we,her,him,them,well,enough,with,too,busy,little,much,time,in,another,different,team,department,at,the,company,a,of,to,for,us,he,she,they,he's,she's,been,recently,newly,lately,long,term,moved,transferred,abroad,unavailable,out,office,{n},really,very,so,biased,friend,friends,family,husband,wife,brother,sister,partner,joined,recent,was,unfamiliar,from,my,right,person,far,removed,same
                """
            )
        ),
    ]

    // MARK: German

    private static let german: [(Sense, String)] = [
        (.around, CourtesyWords.german),
        (
            .praise,
            "(gute|tolle|schöne|super|prima|perfekte|ausgewogene|stimmige|starke|passende|sehr gute) (liste|wahl|auswahl|mischung|idee|namen|leute|runde|truppe|zusammenstellung|kombination)"
        ),
        (
            .asks,
            "(ist|sind|kann|können|darf|dürfen|soll|sollen|passt|wird|werden) (das|es|die|sie|er|ich|wir|alle|der|dies|diese)"
        ),
        (
            .consent,
            """
            ok für, gut gewählt, gute arbeit, gut so, sehr gerne so, ich finde das (gut|super|prima|in ordnung|ok), das finde ich (gut|super|prima|in ordnung|ok), läuft, auf gehts, auf geht's, gebongt, abgehakt, von mir ein ja, ein ja von mir, ich sage ja, ja zu, ok von mir, okay von mir, einverstanden, gut, sehr gut, schön, in ordnung, geht in ordnung, passt, passt so, passt schon, passt scho, passt mir, passt gut, passt alles, passen, genehmigt, genehmige, ich genehmige, freigegeben, ich gebe [sie|die liste|es] frei, gebe ich frei, freigabe [erteilt], alles klar, alles gut, alles bestens, alles in ordnung, geht klar, jawohl, jo, joa, joo, klar, na klar, natürlich, selbstverständlich, sicher, gern, gerne, sehr gern, sehr gerne, aber gern, bin dafür, ich bin dafür, dafür, wunderbar, toll, perfekt, bestens, ausgezeichnet, hervorragend, klasse, genau, richtig, stimmt, stimmt so, korrekt, bestätigt, ich bestätige [die liste|das|es], zustimmung, zugestimmt, ich stimme [dem|der liste|gerne|gern] zu, stimme zu, stimme ich zu, angenommen, akzeptiert, abgesegnet, abgenickt, so machen wir (das|es), machen wir [so|es so|das so], auf jeden fall, unbedingt, okay, mein (ok|okay|einverständnis|segen) [hast du|haben sie|habt ihr], meine (zustimmung|freigabe|genehmigung) [hast du|haben sie|habt ihr], grünes licht, meinen segen [hast du|haben sie]
            niemanden streichen, streichen sie niemanden, hiermit (genehmige|bestätige) ich [die liste|das|es], kein (einwand|problem|einspruch|thema|widerspruch|kommentar) [von mir|meinerseits], [ich habe] keine (einwände|bedenken|anmerkungen|einwendungen|änderungen|kommentare|probleme|ergänzungen|fragen) [von mir|meinerseits|dagegen|dazu], [ich] (habe|hab) (nichts|keine) (dagegen|auszusetzen|einzuwenden|einwände|hinzuzufügen|bedenken|anmerkungen|daran auszusetzen) [daran], nichts (dagegen|auszusetzen|einzuwenden|hinzuzufügen|zu beanstanden|zu meckern), [da|dagegen] (habe|hab|spricht) [ich] nichts [dagegen|einzuwenden], von mir aus [gern|gerne|ja|ok|passt das], meinetwegen, (ich bin|bin|bin ich) [damit|mit allen|mit allem|mit der liste|voll|völlig] [voll|völlig] einverstanden, (sieht|sehen|klingt|klingen|hört sich|liest sich) [alles|für mich] [sehr] (gut|super|prima|toll|perfekt|bestens|ok|okay|stimmig|rund) [aus|an], finde ich (gut|super|prima|in ordnung|ok|passend), ich finde (die liste|sie|es|das|die auswahl) (gut|super|prima|in ordnung|ok|passend)
            (frag|fragt|fragen|frage|anfragen|einladen|befragen) [sie|ihr] [sie|alle|ruhig|gern|gerne|bitte|ruhig alle|die leute] [ruhig|gern|gerne|bitte|alle|an|ruhig an], nur zu, los, los gehts, los geht's, dann los, leg los, legt los, legen sie los, kann losgehen, es kann losgehen, kann so raus, kann so (bleiben|gehen|rausgehen|verschickt werden), kann raus, (können|kannst) (sie|du|ihr) [so] (verschicken|losschicken|rausschicken|fragen|anfragen|machen|losgehen), so machen, mach das, mach ruhig, machen sie das, machen sie ruhig, ab damit, raus damit, nichts zu ändern, so lassen, kann man so machen, so kann es gehen, weiter so, abgemacht
            """
        ),
        (.no, "nein danke, nö, nee, ne"),
        (
            .disagrees,
            "nicht (einverstanden|in ordnung|gut|ok|okay|genehmigt|so|freigegeben), [ich bin] [damit] [leider] nicht [damit] einverstanden, abgelehnt, ich lehne (ab|das ab|die liste ab), passt (nicht|so nicht|mir nicht), so nicht, lieber nicht, keine zustimmung, keine freigabe, nicht genehmigt, dagegen, ich bin dagegen, bin dagegen, gefällt mir nicht"
        ),
        (
            .strike,
            "nicht, kein, keine, keinen, ohne, außer, ausser, bis auf, ausgenommen, mit ausnahme von, abgesehen von, exklusive, streiche, streich, streichen, streicht, gestrichen, entferne, entfernen, entfernt, lösche, löschen, weglassen, lass, lasst, lassen, weg, entfällt, fällt weg, fällt raus, raus, rausnehmen, raus nehmen, rauslassen, nimm, nehmen, nehmt, heraus, herausnehmen, auslassen, aus, aus der liste, von der liste, nicht fragen, nicht anfragen, nicht einladen, bitte nicht, lieber nicht, doch nicht, eher nicht, überspringen, minus, nicht nötig, braucht nicht, runter, niemals, nie"
        ),
        (.only, "nur, lediglich, ausschließlich, allein, nur die, nur mit, nur bei, bloß"),
        (
            .all,
            "alle, alles, allen, allem, alle drei, allen drei, alle vier, alle fünf, alle beide, beide, jeden, jeder, die ganze liste, ganze liste, alle namen, alle leute, alle personen, sämtliche, die gesamte liste, alle anderen außer"
        ),
        (
            .rest,
            "[der|die|den|dem|für die|für den|mit den|mit dem|bei den] (rest|übrigen|anderen|restlichen|andere|rest der liste|anderen beiden|anderen zwei|beiden anderen|übrigen beiden), alle anderen, alle übrigen, ansonsten alle, sonst alle, sonst alles, ansonsten alles, der rest der liste, sonst, ansonsten"
        ),
        (.takes, "schon, gerne, kann bleiben, bleibt, können bleiben, ja zu, aber ja"),
        (.but, "aber, jedoch, allerdings, nur, mit einer ausnahme, eine ausnahme, eine anmerkung, bloß"),
        (
            .adds,
            "frag auch, noch, füge, hinzu, hinzufügen, ergänze, ergänzen, fragt auch, fragen sie auch, zusätzlich, kunde, kundin, kollege, kollegin, lieferant, bitte auch, und auch, nimm auch"
        ),
        (
            .around,
            """
            auch, dazu, vorgeschlagene, vorgeschlagenen, obige, obigen, genannten, genannte, mit, ich, bin, der, die, das, den, dem, liste, so, für mich, von mir, mir, nr, nummer, nummern, sehr, ist, sind, es, sie, ihn, ihr, er, und, zu, vorschlag, dein vorschlag, ihr vorschlag, auswahl, namen, leute, personen, diese, dieser, diesen, diesem, dieses, damit, hiermit, voll, völlig, ganz, wirklich, ruhig, mal, da, dann, jetzt, aus meiner sicht, meinerseits, von meiner seite, ich würde, würde ich, würde, würd, kann, können, kannst, darf, dürfen, soll, sollen, bitte, ja auch, doch, ein, eine, einen, wird, werden, wir, uns, herr, frau, herrn, bei, an, zum, zur, was mich betrifft, diesmal, dieses mal, person, ihnen, dir, euch, du, leider, fragen, anfragen, einladen, wie vorgeschlagen
            """
        ),
        (
            .reason,
            reason(
                "er|sie|der|die|denn|weil|da er|da sie|denn er|denn sie|weil er|weil sie|der da|den|ihn",
                """
                ist,sind,hat,haben,gerade,erst,kürzlich,neu,begonnen,angefangen,weg,krank,im,in,urlaub,elternzeit,mutterschutz,rente,ruhestand,nicht,mehr,bei,uns,da,hier,arbeitet,arbeiten,kennt,kenne,ich,kaum,wenig,zu,wenige,wenigen,gut,genug,ihn,sie,er,wir,keine,zeit,viel,um,die,ohren,beschäftigt,einer,anderen,abteilung,team,einem,mit,ihr,ihm,nie,zusammen,zusammengearbeitet,gearbeitet,gegangen,hat,gekündigt,ausgeschieden,seit,kurzem,kurz,der,firma,das,unternehmen,verlassen,ausland,verwandt,befreundet,{n},sehr,leider,abwesend,länger,langzeitkrank,direkt,wirklich,hatte,kontakt,keinen,war,falsche,person,dort,woanders,schon,bereits
                """
            )
        ),
    ]

    // MARK: French

    private static let french: [(Sense, String)] = [
        (.around, CourtesyWords.french),
        (
            .praise,
            "(bonne|belle|excellente|super|très bonne|jolie) (liste|sélection|idée|équipe|composition|proposition), (bon|excellent|très bon|beau) (choix|panel|mélange|groupe), bons choix"
        ),
        (.asks, "est-ce [que], (est|sont|peut|puis|dois) (ce|il|elle|on|je|ils|elles|la|les|tout)"),
        (
            .consent,
            """
            accordé, accordée, oui (pour|à), d'accord (pour|avec|sur), ok (pour|avec), je suis favorable, aucune remarque, adjugé, vendu, bien vu, très bon choix, beau travail, cela est parfait, bien, très bien, bon, parfait, parfaite, entendu, impeccable, nickel, validé, validée, je valide [tout|la liste|cette liste|le tout|l'ensemble], [je] valide, valide, approuvé, approuvée, j'approuve [tout|la liste|cette liste|l'ensemble], approuve, accepté, j'accepte [la liste|cette liste], accord, mon accord, (vous avez|tu as) mon (accord|feu vert|aval), [je donne|je vous donne] mon accord, je suis [tout à fait|entièrement] (d'accord|ok|favorable|pour), je suis pour, feu vert, allez-y, vas-y, allons-y, on y va, c'est parti, go, banco, ça roule, ok pour moi, c'est (bon|ok|parfait|validé|d'accord|très bien|entendu|nickel|impeccable|noté|super|bien|une bonne liste|un bon choix|tout bon) [pour moi], (ça|cela) [me|nous|m'] (va|convient|plaît|semble bien|paraît bien|semble parfait|paraît bon|semble bon|marche|roule|joue|va très bien|va parfaitement|convient parfaitement|convient très bien|va bien|semble correct), ça me va, ça marche, me convient, [me|nous] conviennent [parfaitement|très bien|tous], (tout|ça|cela) me (semble|paraît) (bon|bien|parfait|correct|très bien|ok), (semblent|semble|paraît|paraissent) (bon|bons|bien|parfait|parfaits), ne (retirez|supprimez|enlevez|rayez) personne, personne à retirer, (parfait|bon|ok) pour moi, bien sûr, bien entendu, volontiers, avec plaisir, certainement, tout à fait, absolument, oui oui, mais oui, ouais, exact, correct, confirmé, je confirme, génial, excellent, formidable, top, adopté, oké, ça me paraît (bien|bon|très bien|parfait|correct), (elle|liste|tout) me (convient|va), tout est (bon|ok|parfait|en ordre), en ordre, on valide
            (pas d'|aucune|pas d) (objection|objections|remarque|remarques|observation|opposition|commentaire) [de ma part|pour moi|à faire], pas d'(objection|remarque|opposition), pas d'objection [de ma part|pour moi], pas d'opposition, pas d'objections, pas d'inconvénient, aucun (problème|souci|commentaire|inconvénient) [pour moi|de mon côté], pas de (problème|problèmes|souci|soucis|remarque|remarques|commentaire|commentaires) [pour moi|de mon côté], sans (problème|souci|réserve|objection), rien à (redire|ajouter|dire|signaler|changer|modifier), je n'ai (rien à redire|pas d'objection|aucune objection|rien à ajouter|pas de remarque|aucune remarque), je n'y vois (aucun inconvénient|pas d'inconvénient|aucune objection), (vous pouvez|tu peux) (y aller|les contacter|les solliciter|envoyer|lancer|demander|les interroger|leur demander), (demandez|demande|sollicitez|contactez|interrogez|envoyez|lancez)[-leur] [tout|tout le monde|à tous|tous|leur], (demandez-leur|contactez-les|sollicitez-les|interrogez-les|envoyez-leur|lancez|lancez-vous)
            """
        ),
        (.no, "non merci, nan, non non"),
        (
            .disagrees,
            "pas d'accord [avec|pour], pas (ok|bon|validé|bien), refusé, refusée, je refuse [la liste|cette liste], [ça|cela] ne [me] (va|convient) pas, ça ne va pas, ça va pas, ne va pas, ne me (va|convient) pas, je ne suis pas d'accord [avec|pour], je suis pas d'accord [avec|pour], je suis contre, contre, je m'oppose, désaccord, je désapprouve, je n'approuve pas [la liste|cette liste], je ne valide pas [la liste|cette liste], pas bon pour moi, plutôt pas"
        ),
        (
            .strike,
            "pas, ne, n', sans, sauf, excepté, hormis, à l'exception de, à part, mis à part, exclure, excluez, exclus, retirer, retire, retirez, retirons, supprimer, supprime, supprimez, enlever, enlève, enlevez, rayer, raye, rayez, ôter, ôtez, écarter, écartez, écarte, barrer, barre, barrez, de la liste, évitez, éviter, laissez de côté, laisser de côté, ne pas, ne pas demander, ne pas solliciter, ne demandez pas, ne demande pas, ne sollicitez pas, ne contactez pas, n'interrogez pas, n'invitez pas, pas besoin de, inutile, moins, surtout pas, plutôt pas, mais pas, jamais, passez, laissez tomber, oubliez, hors"
        ),
        (
            .only,
            "seulement, uniquement, juste, que, seul, seule, seuls, rien que, exclusivement, seulement avec, uniquement avec, ne demandez qu'à, demandez seulement à, demandez juste à"
        ),
        (
            .all,
            "tous, toutes, tout, tout le monde, tous les trois, toutes les trois, les trois, tous les quatre, tous les deux, les deux, toute la liste, la liste entière, chacun, l'ensemble, tous les noms, toutes les personnes, tous ceux-là, ensemble"
        ),
        (
            .rest,
            "[le|les|pour le|pour les|tous les|avec les] (reste|autres|deux autres|trois autres|restants|reste de la liste), le reste de la liste, sinon, pour le reste, les autres noms, le reste du groupe, tout le reste, tous les autres"
        ),
        (.takes, "oui à, oui pour, gardez, garder, garde, on garde, peut rester, peuvent rester, bien"),
        (
            .but,
            "mais, cependant, toutefois, par contre, juste, une exception, avec une exception, une remarque, en revanche"
        ),
        (
            .adds,
            "demandez aussi, ajoutez, ajoute, ajouter, en plus, et aussi, client, cliente, collègue, fournisseur, demande aussi, encore, et ajoutez"
        ),
        (
            .around,
            """
            aussi, également, proposée, proposées, proposés, proposé, ci-jointe, par la présente, trois, ces trois, avec, c'est, je suis, pour moi, la, le, les, cette, ce, ces, liste, à, numéro, numéros, n°, je, suis, très, est, sont, de, des, du, et, pour, me, moi, l', il, elle, ils, elles, on, nous, vous, tu, proposition, la proposition, ta proposition, votre proposition, votre liste, ta liste, sélection, choix, personnes, ces personnes, noms, ces noms, de mon côté, pour ma part, de ma part, en ce qui me concerne, tout à fait, entièrement, vraiment, alors, donc, là, ça, cela, va, convient, demander, solliciter, interroger, demandez, sollicitez, faut, il faut, voudrais, je voudrais, je préfère, préfère, aimerais, peut, peuvent, pouvez, peux, être, monsieur, madame, mme, personne là, cette fois, cette fois-ci, en fait, bon, sur, telle quelle, tel quel, comme ça, ainsi, ici, ci-dessus
            """
        ),
        (
            .reason,
            reason(
                "il|elle|car|qui|parce qu'il|parce qu'elle|car il|car elle|puisqu'il|puisqu'elle|que je|celui-ci|il n'est|elle n'est|il vient|elle vient",
                """
                est,a,n'a,n'est,vient,de,d'arriver,arriver,commencer,nouveau,nouvelle,parti,partie,absent,absente,malade,en,congé,congés,maternité,retraite,vacances,ne,travaille,plus,pas,avec,elle,lui,nous,ici,chez,dans,une,un,autre,équipe,service,connais,connaît,je,le,la,peu,à,peine,très,trop,occupé,occupée,temps,assez,bien,jamais,travaillé,il,collaboré,quitté,l'entreprise,depuis,récemment,longtemps,ami,amie,famille,mari,femme,frère,sœur,{n},débute,débuté,était,déjà,l'étranger,on,se,connaissent,surchargé,surchargée,ensemble,vraiment,juste
                """
            )
        ),
    ]
}
